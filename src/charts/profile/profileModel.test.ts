import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ColumnParts, comparisonFor } from '../../../tests/builders/comparison.ts'
import { profileModel } from './profileModel.ts'

function rowOf(parts: ColumnParts, code = 'GM1') {
  const { rows, columns } = comparisonFor({ columns: [parts] })
  const row = profileModel(columns, rows, code)?.groups[0]?.rows[0]
  if (row === undefined) throw new Error('no row')
  return row
}

const values = { GM1: 20, GM2: 10, GM3: 50 }

describe('the profile of a region', () => {
  it('lies between the lowest and the highest of the chosen regions', () => {
    const row = rowOf({ values, comparator: 30, polarity: 'higher-better' })
    expect(row.range).toEqual({ low: 10, high: 50, count: 3 })
    expect(row.at).toEqual({ band: [0, 1], own: 0.25, comparator: 0.5 })
  })

  it('has the favourable side at the right where lower is more favourable', () => {
    const row = rowOf({ values, comparator: 30, polarity: 'lower-better' })
    expect(row.flipped).toBe(true)
    expect(row.at).toEqual({ band: [0, 1], own: 0.75, comparator: 0.5 })
  })

  it('is not turned round where there is no better side', () => {
    expect(rowOf({ values, polarity: 'none' }).flipped).toBe(false)
  })

  it('reaches to a comparator outside the band', () => {
    expect(rowOf({ values, comparator: 90, polarity: 'none' }).at).toEqual({
      band: [0, 0.5],
      own: 0.125,
      comparator: 1,
    })
  })

  it('stands in the middle where all are equal', () => {
    expect(rowOf({ values: { GM1: 20, GM2: 20 } }).at?.own).toBe(0.5)
  })

  it('keeps the band where its own figure is absent, and says why it is', () => {
    const row = rowOf({ values: { GM1: 'suppressed', GM2: 10, GM3: 20 } })
    expect(row.cell).toEqual({ state: 'suppressed' })
    expect(row.at).toEqual({ band: [0, 1] })
  })

  it('has no band where no region has a figure', () => {
    expect(rowOf({ values: { GM1: 'missing', GM2: 'missing' } }).at).toBeUndefined()
  })

  it('groups by theme in the order in which themes come', () => {
    const about = (id: string, theme: string): ColumnParts => ({ values, indicator: { id, theme } })
    const { rows, columns } = comparisonFor({
      columns: [about('a', 'leefstijl'), about('b', 'wonen'), about('c', 'leefstijl')],
    })
    const groups = profileModel(columns, rows, 'GM2')?.groups ?? []
    expect(groups.map(({ theme, rows: of }) => [theme, of.map(({ indicator }) => indicator.id)])).toEqual([
      ['leefstijl', ['a', 'c']],
      ['wonen', ['b']],
    ])
  })

  it('of an unknown region is none', () => {
    const { rows, columns } = comparisonFor({ columns: [{ values }] })
    expect(profileModel(columns, rows, 'GM404')).toBeUndefined()
  })

  it('puts what is more favourable never further to the left, whatever the figures', () => {
    const figures = fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
    fc.assert(
      fc.property(
        figures,
        fc.constantFrom('higher-better' as const, 'lower-better' as const),
        ([own, other], polarity) => {
          const row = rowOf({ values: { GM1: own, GM2: 50 }, comparator: other, polarity })
          const isBetter = polarity === 'higher-better' ? own >= other : own <= other
          expect((row.at?.own ?? 0) >= (row.at?.comparator ?? 0)).toBe(isBetter)
        },
      ),
    )
  })
})
