import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ColumnParts, comparisonFor } from '../../../tests/builders/comparison.ts'
import { scatterModel } from './scatterModel.ts'

const modelOf = (x: ColumnParts, y: ColumnParts, standing: { picked?: string; own?: string } = {}) => {
  const { rows, columns } = comparisonFor({ columns: [x, y] })
  const [first, second] = columns
  if (first === undefined || second === undefined) throw new Error('two columns')
  return scatterModel({ rows, x: first, y: second, ...standing })
}

describe('a scatter of two indicators', () => {
  const x = {
    values: { GM0917: 57.8, GM0935: 47.7, GM0951: 50.8, GM0971: 'suppressed' },
    comparator: 50.8,
  } as const
  const y = { values: { GM0917: 22.2, GM0935: 19.1, GM0951: 15, GM0971: 20 }, comparator: 17.9 } as const

  it('draws a region only when both figures are there, and says of the others why', () => {
    const { points, without } = modelOf(x, { ...y, values: { ...y.values, GM0951: 'missing' } })
    expect(points.map(({ row }) => row.code)).toEqual(['GM0917', 'GM0935'])
    expect(without.count).toBe(2)
    expect(without.x.map(({ state, rows }) => [state, rows.map(({ code }) => code)])).toEqual([
      ['suppressed', ['GM0971']],
    ])
    expect(without.y.map(({ state, rows }) => [state, rows.map(({ code }) => code)])).toEqual([
      ['missing', ['GM0951']],
    ])
  })

  it('counts the sides of the comparator by order; who is equal to it is on neither side', () => {
    expect(modelOf(x, y).quadrants).toEqual({
      both: 1,
      neither: 0,
      onlyX: 0,
      onlyY: 1,
      onLine: 1,
      isNear: false,
    })
  })

  it('counts no sides without a comparator on both axes, and draws the line that there is', () => {
    const model = modelOf(x, { ...y, comparator: 'no-weights' })
    expect(model.quadrants).toBeUndefined()
    expect([model.x.comparator, model.y.comparator]).toEqual([50.8, undefined])
  })

  it('keeps the line of the comparator on the axis', () => {
    const ticks = modelOf({ ...x, comparator: 90 }, y).x.axis.ticks
    expect(ticks.at(-1)).toBeGreaterThanOrEqual(90)
  })

  it('draws what stands out on top', () => {
    const { points } = modelOf(x, y, { own: 'GM0917', picked: 'GM0935' })
    expect(points.map(({ row, standing }) => [row.code, standing])).toEqual([
      ['GM0951', 'other'],
      ['GM0935', 'picked'],
      ['GM0917', 'own'],
    ])
  })

  it('counts thousands of points in squares, and loses none of them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 97 }), (step) => {
        const codes = Array.from({ length: 2001 }, (_each, place) => `BU${place}`)
        const values = (by: number) =>
          Object.fromEntries(codes.map((code, place) => [code, ((place * by) % 101) / 1] as const))
        const { bins = [] } = modelOf({ values: values(step) }, { values: values(7) })
        expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(2001)
        expect(bins.every(({ shade }) => shade >= 1 && shade <= 5)).toBe(true)
      }),
      { numRuns: 10 },
    )
    expect(modelOf(x, y).bins).toBeUndefined()
  })
})
