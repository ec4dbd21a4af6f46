import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ColumnParts, comparisonFor } from '../../../tests/builders/comparison.ts'
import { type BarOrder, barsModel, drawnBars } from './barsModel.ts'

const NAMES = { GM1: 'Heerlen', GM2: '’s-Gravenhage', GM3: 'Almere', GM4: 'Súdwest-Fryslân' }

function modelOf(parts: ColumnParts, order: BarOrder = 'value', names: Record<string, string> = NAMES) {
  const { rows, columns } = comparisonFor({ columns: [parts], names })
  const [column] = columns
  if (column === undefined) throw new Error('no column')
  return barsModel(column, rows, order)
}

const codes = (model: ReturnType<typeof modelOf>) => model.bars.map(({ code }) => code)

describe('ordered bars', () => {
  it('stand highest first, and equal values by name', () => {
    expect(codes(modelOf({ values: { GM1: 20, GM2: 30, GM3: 20, GM4: 25 } }))).toEqual([
      'GM2',
      'GM4',
      'GM3',
      'GM1',
    ])
  })

  it('stand by name as a reader spells it: accents and an apostrophe do not count', () => {
    expect(codes(modelOf({ values: { GM1: 1, GM2: 2, GM3: 3, GM4: 4 } }, 'name'))).toEqual([
      'GM3',
      'GM1',
      'GM2',
      'GM4',
    ])
  })

  it('begin at zero, also when every value is far from it', () => {
    expect(modelOf({ values: { GM1: 91, GM2: 94 }, comparator: 92 }).axis.ticks[0]).toBe(0)
  })

  it('reach below zero where a value does', () => {
    expect(modelOf({ values: { GM1: -0.4, GM2: 0.3 }, unit: 'z-score' }).axis.ticks[0]).toBeLessThanOrEqual(
      -0.4,
    )
  })

  it('leave room for the margins and for the comparator', () => {
    const { axis } = modelOf({ values: { GM1: [20, 15, 48] }, comparator: 61 })
    expect(axis.ticks.at(-1)).toBeGreaterThanOrEqual(61)
    expect(modelOf({ values: { GM1: [20, 15, 48] } }).axis.ticks.at(-1)).toBeGreaterThanOrEqual(48)
  })

  it('are judged only where margins leave the comparator out and there is a better side', () => {
    const judged = (parts: ColumnParts) => modelOf(parts).bars.map(({ judgement }) => judgement)
    const values = { GM1: [30, 28, 32], GM2: [20, 16, 24], GM3: 12 } as const
    expect(judged({ values, comparator: 21, polarity: 'lower-better' })).toEqual([
      'unfavourable',
      'similar',
      'untested-lower',
    ])
    expect(judged({ values, comparator: 21, polarity: 'none' })).toEqual([
      'tested-higher',
      'similar',
      'untested-lower',
    ])
    expect(judged({ values })).toEqual([undefined, undefined, undefined])
  })

  it('that read as the mean beside them lie on no side of it, unless a test says so', () => {
    const mean = {
      state: 'figure',
      cell: { state: 'value', value: 17.5377 },
      basis: { form: 'weighted', of: 3, without: [] },
    } as const
    const { bars } = modelOf({
      values: { GM1: 17.5, GM2: 17.6, GM3: [17.5, 17.4, 17.52], GM4: 17.4 },
      comparator: mean,
      polarity: 'lower-better',
    })
    expect(bars.map(({ value, judgement }) => [value, judgement])).toEqual([
      [17.6, 'untested-higher'],
      [17.5, 'favourable'],
      [17.5, 'untested-near'],
      [17.4, 'untested-lower'],
    ])
  })

  it('say whether all, some or none of the differences can be tested', () => {
    const tested = (values: ColumnParts['values']) => modelOf({ values, comparator: 20 }).tested
    expect(tested({ GM1: [30, 28, 32], GM2: [20, 16, 24] })).toBe('all')
    expect(tested({ GM1: [30, 28, 32], GM2: 20 })).toBe('some')
    expect(tested({ GM1: 30, GM2: 20 })).toBe('none')
  })

  it('keep regions without a figure apart, by why they have none', () => {
    const { bars, absent } = modelOf({
      values: { GM1: 1, GM2: 'suppressed', GM3: 'missing', GM4: 'suppressed' },
    })
    expect(bars).toHaveLength(1)
    expect(absent.map(({ state, rows }) => [state, rows.map(({ code }) => code)])).toEqual([
      ['suppressed', ['GM2', 'GM4']],
      ['missing', ['GM3']],
    ])
  })

  it('lose no region and are never out of order, whatever the values', () => {
    const given = fc.array(fc.option(fc.integer({ min: -500, max: 500 }), { nil: undefined }), {
      minLength: 1,
      maxLength: 40,
    })
    fc.assert(
      fc.property(given, (values) => {
        const entries = values.map((value, place) => [`GM${place}`, value ?? 'missing'] as const)
        const { bars, absent } = modelOf({ values: Object.fromEntries(entries), unit: 'index' }, 'value', {})
        expect(bars.length + absent.reduce((sum, { rows }) => sum + rows.length, 0)).toBe(values.length)
        for (const [place, bar] of bars.entries())
          expect(bar.value).toBeLessThanOrEqual(bars[place - 1]?.value ?? Number.POSITIVE_INFINITY)
      }),
    )
  })
})

describe('a drawing that cannot be scrolled', () => {
  const many = (count: number) =>
    modelOf(
      { values: Object.fromEntries(Array.from({ length: count }, (_, place) => [`BU${place}`, place])) },
      'value',
      {},
    ).bars

  it('holds every bar while they are few', () => {
    expect(drawnBars(many(400), undefined)).toHaveLength(400)
  })

  it('holds beginning, end and the surroundings of the one picked out, and counts what it skips', () => {
    const drawn = drawnBars(many(1000), 'BU500')
    const bars = drawn.filter((each) => 'bar' in each)
    const skipped = drawn.flatMap((each) => ('skipped' in each ? [each.skipped] : []))
    expect(bars.map(({ bar }) => bar.code)).toContain('BU500')
    expect(skipped).toHaveLength(2)
    expect(bars.length + skipped.reduce((a, b) => a + b, 0)).toBe(1000)
  })
})
