import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type GivenValues, comparisonFor } from '../../../tests/builders/comparison.ts'
import type { ComparatorFigure, ComparedCell } from '../../domain/comparison/comparison.ts'
import type { Polarity } from '../../domain/register/values.ts'
import {
  heatColumns,
  heatOrder,
  nextSort,
  roundUp,
  rowOf,
  shadeOf,
  signOf,
  withoutOnePlace,
} from './heatModel.ts'

const VALUES = { GM1: 22.2, GM2: 13.6, GM3: 17.9, GM4: 'suppressed' } as const

const shades = (polarity: Polarity, comparator?: number) => {
  const [heat] = heatColumns(
    comparisonFor({ columns: [{ values: VALUES, polarity, ...(comparator && { comparator }) }] }),
    false,
  ).columns
  if (heat === undefined) throw new Error('there is a column')
  return heat.column.cells.map((cell) => shadeOf(heat, cell))
}

describe('the shade of a cell', () => {
  it('is the distance to the comparator on a round scale, and says which side is favourable', () => {
    // The largest difference is 4.3: the scale goes to 5.
    expect(shades('lower-better', 17.9).map((shade) => shade?.at.toFixed(2))).toEqual([
      '-0.86',
      '0.86',
      '0.00',
      undefined,
    ])
    expect(shades('higher-better', 17.9)[0]).toMatchObject({ scale: 'judged', at: expect.closeTo(0.86) })
  })

  it('is none where the figure reads as the mean beside it, however small the scale', () => {
    const mean = {
      state: 'figure',
      cell: { state: 'value', value: 18.4 },
      basis: { form: 'weighted', of: 3, without: [] },
    } as const
    const of = (values: GivenValues, comparator: number | ComparatorFigure) => {
      const given = comparisonFor({ columns: [{ values, comparator, polarity: 'lower-better' }] })
      const [heat] = heatColumns(given, false).columns
      return heat?.column.cells.map((cell) => shadeOf(heat, cell)?.at.toFixed(2))
    }
    expect(of({ GM1: 18, GM2: 19 }, mean)).toEqual(['0.00', '-1.00'])
    expect(of({ GM1: [18, 17, 18.2], GM2: 19 }, mean)).toEqual(['0.67', '-1.00'])
    expect(of({ GM1: 18, GM2: 19 }, 18.4)).toEqual(['0.67', '-1.00'])
  })

  it('takes no side where none is better, and goes from the lowest figure to the highest', () => {
    expect(shades('none', 17.9)).toEqual([
      { scale: 'neutral', at: 1 },
      { scale: 'neutral', at: 0 },
      { scale: 'neutral', at: expect.closeTo(0.5) },
      undefined,
    ])
  })

  it('is not there without a comparator', () => {
    expect(shades('lower-better')).toEqual([undefined, undefined, undefined, undefined])
  })

  it('stays between the ends of its scale, whatever the figures', () => {
    const property = fc.property(
      fc.array(fc.double({ min: 0.1, max: 1e6, noNaN: true }), { minLength: 1 }),
      (given) => {
        const values = Object.fromEntries(given.map((value, place) => [`GM${place}`, value]))
        const { columns } = heatColumns(comparisonFor({ columns: [{ values, comparator: 50 }] }), false)
        return columns.every((heat) =>
          heat.column.cells.every((cell) => Math.abs(shadeOf(heat, cell)?.at ?? 0) <= 1),
        )
      },
    )
    expect(() => fc.assert(property)).not.toThrow()
  })
})

describe('the decimals of a column', () => {
  const digitsOf = (comparator: number, ...values: number[]) =>
    heatColumns(
      comparisonFor({
        columns: [
          { values: Object.fromEntries(values.map((value, at) => [`GM000${at}`, value])), comparator },
        ],
      }),
      false,
    ).columns[0]?.digits

  it('are as many as its most exact figure has, up to two', () => {
    expect(digitsOf(50, 22, 23)).toBe(0)
    expect(digitsOf(50, 22, 22.5)).toBe(1)
    expect(digitsOf(50.5, 22)).toBe(1)
    expect(digitsOf(50, 0.29, 0.3)).toBe(2)
    expect(digitsOf(50, 0.2913)).toBe(2)
  })
})

describe('the end of a scale', () => {
  it.each([
    [0, 0],
    [0.34, 0.4],
    [0.3, 0.3],
    [7.3, 8],
    [62, 70],
    [100, 100],
  ])('%d becomes %d', (given, round) => expect(roundUp(given)).toBe(round))
})

describe('the sign of a cell', () => {
  const sign = (given: number | readonly [number, number, number], polarity: Polarity = 'lower-better') => {
    const { columns } = comparisonFor({ columns: [{ values: { GM1: given }, comparator: 17.9, polarity }] })
    const cell = columns[0]?.cells[0]
    return signOf(cell as ComparedCell)
  }

  it('is not there without margins: the order alone is known', () => {
    expect(sign(22.2)).toBeUndefined()
  })

  it('says better or worse only where the margins leave the comparator out', () => {
    expect(sign([22.2, 20.1, 24.3])).toBe('unfavourable')
    expect(sign([13, 12, 14])).toBe('favourable')
    expect(sign([19, 17, 21])).toBe('similar')
  })

  it('says higher or lower where neither is better', () => {
    expect(sign([22.2, 20.1, 24.3], 'none')).toBe('tested-higher')
  })
})

describe('the order of the rows', () => {
  const comparison = comparisonFor({
    columns: [{ values: VALUES, indicator: { id: 'rokers' } }],
    names: { GM1: 'Beek', GM2: 'Élst', GM3: 'Aalten', GM4: 'Zwolle' },
  })
  const codes = (sort: Parameters<typeof heatOrder>[1]) =>
    heatOrder(comparison, sort).map((place) => comparison.rows[place]?.code)

  it('is as given unless asked', () => {
    expect(codes(undefined)).toEqual(['GM1', 'GM2', 'GM3', 'GM4'])
    expect(codes({ by: 'population', descending: true })).toEqual(['GM1', 'GM2', 'GM3', 'GM4'])
    expect(codes({ by: { indicator: 'bestaat-niet' }, descending: true })).toEqual([
      'GM1',
      'GM2',
      'GM3',
      'GM4',
    ])
  })

  it('goes by figure, the absent ones last both ways', () => {
    expect(codes({ by: { indicator: 'rokers' }, descending: true })).toEqual(['GM1', 'GM3', 'GM2', 'GM4'])
    expect(codes({ by: { indicator: 'rokers' }, descending: false })).toEqual(['GM2', 'GM3', 'GM1', 'GM4'])
  })

  it('goes by name as a reader would', () => {
    expect(codes({ by: 'name', descending: false })).toEqual(['GM3', 'GM1', 'GM2', 'GM4'])
  })

  it('begins with the highest figure or the first name, and turns round when asked again', () => {
    const rokers = { indicator: 'rokers' }
    expect(nextSort(undefined, rokers)).toEqual({ by: rokers, descending: true })
    expect(nextSort({ by: { indicator: 'rokers' }, descending: true }, rokers).descending).toBe(false)
    expect(nextSort({ by: 'name', descending: false }, rokers).descending).toBe(true)
    expect(nextSort(undefined, 'name').descending).toBe(false)
  })

  it('knows where a region stands in it', () => {
    const order = heatOrder(comparison, { by: 'name', descending: false })
    expect(rowOf({ comparison, order }, 'GM1')).toBe(1)
    expect(rowOf({ comparison, order }, 'GM9')).toBe(-1)
  })
})

describe('the municipality of a row', () => {
  const of = (within: Record<string, string>) =>
    withoutOnePlace(comparisonFor({ columns: [{ values: VALUES }], within })).rows.map((row) => row.within)
  const HEERLEN = { GM1: 'Heerlen', GM2: 'Heerlen', GM3: 'Heerlen', GM4: 'Heerlen' }

  it('is left out where all lie in one, and stays where they lie in several', () => {
    expect(of(HEERLEN)).toEqual([undefined, undefined, undefined, undefined])
    expect(of({ ...HEERLEN, GM4: 'Vaals' })).toEqual(['Heerlen', 'Heerlen', 'Heerlen', 'Vaals'])
  })
})

describe('columns by theme', () => {
  it('stand together, in the order in which their themes first come', () => {
    const column = (id: string, theme: string) => ({ values: { GM1: 1 }, indicator: { id, theme } })
    const { columns, themes } = heatColumns(
      comparisonFor({ columns: [column('a', 'wonen'), column('b', 'zorg'), column('c', 'wonen')] }),
      true,
    )
    expect(columns.map((each) => each.column.indicator.id)).toEqual(['a', 'c', 'b'])
    expect(themes).toEqual([
      { theme: 'wonen', count: 2 },
      { theme: 'zorg', count: 1 },
    ])
  })
})
