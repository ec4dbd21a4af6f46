import { expect, it } from 'vitest'
import { dataset, goal, link, region } from '../../tests/builders/dataset.ts'
import { duplicateId } from './duplicate-id.ts'

it('names an id that two records of one collection share', () => {
  expect(duplicateId(dataset({ goals: [goal(), goal()] }))).toMatchObject([
    { file: 'goals.json', thing: 'doel', field: 'id' },
  ])
})

it('names a region code that occurs twice', () => {
  expect(duplicateId(dataset({ regions: [region(), region()] }))).toMatchObject([
    { file: 'regions.json', thing: 'GM0935', field: 'code' },
  ])
})

it('names a second link that says the same as an earlier one', () => {
  const [finding] = duplicateId(dataset({ links: [link(), link({ id: 'nog-een' })] }))
  expect(finding).toMatchObject({ file: 'links.json', thing: 'nog-een' })
  expect(finding?.message).toContain('programma-taak')
})

it('lets things of different kinds share an id', () => {
  expect(duplicateId(dataset({ goals: [goal({ id: 'programma' })] }))).toEqual([])
})
