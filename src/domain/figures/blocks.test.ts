import { describe, expect, it } from 'vitest'
import { blockFor } from '../../../tests/builders/comparison.ts'
import { observation } from '../../../tests/builders/dataset.ts'
import { blockLine, blocksOf, cellAt, type FigureBlock, placeOf } from './blocks.ts'

const block: FigureBlock = {
  ...blockFor({ values: { GM1: 1, GM2: 2, GM3: 3 } }),
  values: [1, 2, 3],
}

describe('what a block says of a region', () => {
  it('is its figure, with margins where the publisher gives both', () => {
    const margins = { ...block, lower: [0.5, null, 2.5], upper: [1.5, 2.5, null] }
    expect(cellAt(margins, 'GM1')).toEqual({ state: 'value', value: 1, lower: 0.5, upper: 1.5 })
    expect(cellAt(margins, 'GM2')).toEqual({ state: 'value', value: 2 })
    expect(cellAt(margins, 'GM3')).toEqual({ state: 'value', value: 3 })
    expect(cellAt({ ...block, lower: [0.5] }, 'GM1')).toEqual({ state: 'value', value: 1 })
  })

  it('is that it is absent, whatever stands among the values', () => {
    const withheld: FigureBlock = {
      ...block,
      values: [1, null, 3],
      absence: 'missing',
      absences: { 0: 'suppressed' },
      lower: [0.5, 1, 2],
      upper: [1.5, 3, 4],
    }
    expect(cellAt(withheld, 'GM1')).toEqual({ state: 'suppressed' })
    expect(cellAt(withheld, 'GM2')).toEqual({ state: 'missing' })
  })

  it('is nothing where the block is not about it', () => {
    expect(cellAt(block, 'GM4')).toBeUndefined()
    expect(placeOf(block.regions, 'GM3')).toBe(2)
  })

  it('is a true zero where that is the figure', () => {
    expect(cellAt({ ...block, values: [0, 2, 3] }, 'GM1')).toEqual({ state: 'value', value: 0 })
  })

  it('stays provisional or approximate', () => {
    const marked = { ...block, provisional: [0], approximate: [1] }
    expect(cellAt(marked, 'GM1')).toEqual({ state: 'value', value: 1, provisional: true })
    expect(cellAt(marked, 'GM2')).toEqual({ state: 'value', value: 2, approximate: true })
  })
})

describe('figures given one by one', () => {
  const given = [
    observation({ region: 'GM1', cell: { state: 'value', value: 4, lower: 3, upper: 5 } }),
    observation({ region: 'GM2', cell: { state: 'suppressed' } }),
    observation({ region: 'GM3', cell: { state: 'value', value: 6, provisional: true } }),
  ]

  it('come back out of their block as they went in', () => {
    const blocks = blocksOf(given)
    const [first] = blocks
    expect(blocks).toHaveLength(1)
    expect(first && given.map(({ region }) => cellAt(first, region))).toEqual(given.map(({ cell }) => cell))
  })

  it('stand apart when they differ in more than their region', () => {
    const [first = observation()] = given
    for (const parts of [
      { period: '2012' },
      { edition: '2024' },
      { classificationYear: 2024 },
      { age: '65+' },
    ])
      expect(blocksOf([first, { ...first, ...parts, region: 'GM2' }])).toHaveLength(2)
  })

  it('never share a line across classifications', () => {
    const [made] = blocksOf(given)
    expect(made && blockLine(made)).not.toBe(made && blockLine({ ...made, classificationYear: 1999 }))
  })
})
