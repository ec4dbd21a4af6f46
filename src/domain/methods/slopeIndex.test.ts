import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { slopeIndex } from './slopeIndex.ts'

/** Inhabitants and value of five groups, the most disadvantaged first. */
const A = [
  [12_000, 31.2],
  [9500, 28.9],
  [11_000, 25.1],
  [10_500, 22.8],
  [8000, 19.5],
] as const
const B = [
  [3000, 70.1],
  [4200, 71.4],
  [2800, 72.2],
  [3900, 73.8],
  [5100, 75],
] as const

const groupsOf = (rows: readonly (readonly [number, number])[]) =>
  rows.map(([inhabitants, value]) => ({ inhabitants, value }))

function indexOf(groups: Parameters<typeof slopeIndex>[0]) {
  const result = slopeIndex(groups)
  if (result.state !== 'index') throw new Error(`no index: ${result.reason}`)
  return result
}

describe('the slope and relative index of inequality', () => {
  it.each([
    ['falling', A, -14.46043560382481, 0.563411024159972, 33.1213942725006],
    ['rising', B, 6.26157802808379, 1.089912507225702, 69.6407899333265],
  ])('of %s values', (_name, rows, slope, relative, intercept) => {
    const index = indexOf(groupsOf(rows))
    const pairs = [
      [index.slopeIndex, slope],
      [index.relativeIndex ?? Number.NaN, relative],
      [index.intercept, intercept],
    ] as const
    for (const [actual, expected] of pairs) expect(Math.abs(actual / expected - 1)).toBeLessThan(1e-9)
  })

  it('turns its sign when the order turns, and does not see how many people a group is counted in', () => {
    const group = fc.record({
      inhabitants: fc.integer({ min: 1, max: 50_000 }),
      value: fc.integer({ min: 1, max: 1000 }),
    })
    fc.assert(
      fc.property(fc.array(group, { minLength: 2, maxLength: 10 }), (groups) => {
        const { slopeIndex: slope } = indexOf(groups)
        expect(indexOf(groups.toReversed()).slopeIndex).toBeCloseTo(-slope, 6)
        const tenfold = groups.map(({ inhabitants, value }) => ({ inhabitants: inhabitants * 10, value }))
        expect(indexOf(tenfold).slopeIndex).toBeCloseTo(slope, 6)
      }),
    )
  })

  it('names no ratio where the line begins at 0 or below it', () => {
    const of = (...values: number[]) => indexOf(groupsOf(values.map((value) => [100, value] as const)))
    expect(of(1, 2, 3)).toHaveProperty('relativeIndex')
    for (const values of [
      [1, 3, 5],
      [0.1, 0.3, 0.5],
      [0, 2, 6],
      [0, 0, 0],
    ])
      expect(of(...values)).not.toHaveProperty('relativeIndex')
  })

  it('cannot be computed of one group, or of a group of nobody', () => {
    expect(slopeIndex(groupsOf([[100, 3]]))).toMatchObject({ reason: 'fewer-than-two-groups' })
    expect(
      slopeIndex(
        groupsOf([
          [100, 3],
          [0, 4],
        ]),
      ),
    ).toMatchObject({ reason: 'no-inhabitants' })
  })
})
