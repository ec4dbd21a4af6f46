import { expect, it } from 'vitest'
import { dataset, goal, initiative, region } from '../../tests/builders/dataset.ts'
import { circularParent } from './circular-parent.ts'

it('names goals that are each other’s parent', () => {
  const goals = [
    goal({ parent: 'sub' }),
    goal({ id: 'sub', parent: 'doel' }),
    goal({ id: 'los', parent: 'sub' }),
  ]
  expect(circularParent(dataset({ goals })).map(({ thing }) => thing)).toEqual(['doel', 'sub'])
})

it('names an initiative that is part of itself', () => {
  expect(circularParent(dataset({ initiatives: [initiative({ partOf: 'programma' })] }))).toMatchObject([
    { file: 'initiatives.json', thing: 'programma', field: 'partOf' },
  ])
})

it('names a region that lies in itself', () => {
  expect(circularParent(dataset({ regions: [region({ parents: ['GM0935'] })] }))).toMatchObject([
    { file: 'regions.json', thing: 'GM0935' },
  ])
})
