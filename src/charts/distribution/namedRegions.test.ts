import { describe, expect, it } from 'vitest'
import { comparisonFor } from '../../../tests/builders/comparison.ts'
import { distributionModel } from './distributionModel.ts'
import { namedRegions } from './namedRegions.ts'

const NONE = { picked: undefined, own: undefined, chosen: [] }

function namesOf(
  values: Record<string, number>,
  wanted: Partial<typeof NONE | { chosen: string[] }>,
  most = 24,
) {
  const { rows, columns } = comparisonFor({ columns: [{ values }] })
  const [column] = columns
  if (column === undefined) throw new Error('There is a column.')
  const { named, must } = namedRegions(distributionModel(column, rows), { ...NONE, ...wanted }, most)
  return { names: named.map(({ code }) => code), must }
}

const VALUES = { A: 30, B: 50, C: 10, D: 40, E: 20 }

describe('who is named in a distribution', () => {
  it('is the highest and the lowest, also where nobody chose them', () => {
    expect(namesOf(VALUES, {})).toEqual({ names: ['B', 'C'], must: 2 })
  })

  it('is the one picked out and my municipality before them', () => {
    expect(namesOf(VALUES, { picked: 'A', own: 'E' } as object)).toEqual({
      names: ['A', 'E', 'B', 'C'],
      must: 4,
    })
  })

  it('is of the chosen the outermost first, not the first of the alphabet', () => {
    expect(namesOf(VALUES, { chosen: Object.keys(VALUES) }, 4).names).toEqual(['B', 'C', 'D', 'E'])
  })

  it('is no extreme that many share, and nobody of those that are all equal', () => {
    expect(namesOf({ A: 10, B: 20, C: 30, D: 30, E: 30 }, {}).names).toEqual(['A'])
    expect(namesOf({ A: 10, B: 10 }, {}).names).toEqual([])
  })
})
