import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Given, blockFor, keyFor, regionsFor } from '../../../tests/builders/comparison.ts'
import { boundaryChange, indicator, region } from '../../../tests/builders/dataset.ts'
import type { FigureBlock } from '../figures/blocks.ts'
import type { BoundaryChange } from '../register/things.ts'
import type { IndicatorUnit } from '../register/values.ts'
import { type CompareInput, compareRegions } from './compare.ts'
import { formersOf } from './formers.ts'
import { redrawing, redrawnOf } from './redrawn.ts'
import { rowsOf } from './rows.ts'
import { seriesFor } from './seriesFor.ts'

/** Eemsdelta was formed in 2021 of three; the table is of 2020. */
const EEMSDELTA = 'GM1979'
const FORMERS = { GM0003: 11_496, GM0010: 24_596, GM0024: 9495 }
const former = (code: string, validTo = '2021-01-01') => region({ code, name: code, parents: [], validTo })
const formed = (code: string, validFrom: string) => region({ code, name: code, validFrom })
const change = (from: string, to: string, parts: Partial<BoundaryChange> = {}) =>
  boundaryChange({ id: `${from}-${to}`, from, to, on: '2021-01-01', ...parts })
const changes = [
  ...Object.entries(FORMERS).map(([from, inhabitants]) => change(from, EEMSDELTA, { inhabitants })),
  change('GM0788', 'GM0757', { kind: 'split', share: 0.4, inhabitants: 5827 }),
  change('GM0788', 'GM9001', { kind: 'split', share: 0.6, inhabitants: 8000 }),
  change('GM0241', 'GM1945', { kind: 'code-change' }),
]
const regions = regionsFor({
  inhabitants: { GM0014: 230_000, GM0757: 30_000 },
  others: [
    ...Object.keys(FORMERS).map((code) => former(code)),
    former('GM0788'),
    former('GM0241'),
    formed(EEMSDELTA, '2021-01-01'),
    region({ code: 'GM0099', validFrom: '2020-07-01', validTo: '2021-01-01' }),
    formed('GM9001', '2021-01-01'),
    formed('GM1945', '2021-01-01'),
  ],
})

interface Asked {
  blocks: readonly FigureBlock[]
  population?: readonly FigureBlock[]
  unit?: IndicatorUnit
  boundaryChanges?: readonly BoundaryChange[]
}

function cellsIn(codes: readonly string[], { blocks, unit = 'percent', ...asked }: Asked) {
  const about = indicator({ unit })
  const { columns } = compareRegions({
    indicators: [about],
    blocks: new Map([[about.id, blocks]]),
    rows: rowsOf(codes, regions),
    comparator: { kind: 'country' },
    regions,
    boundaryChanges: changes,
    ...asked,
  })
  return columns[0]?.cells.map(({ cell }) => cell) ?? []
}

const eemsdelta = (values: Readonly<Record<string, Given>>, asked: Partial<Asked> = {}) =>
  cellsIn([EEMSDELTA], {
    blocks: [blockFor({ values, ...(asked.unit && { unit: asked.unit }) })],
    ...asked,
  })[0]

describe('a municipality that was formed after the classification of a table', () => {
  it('gets the mean of what it was formed of, by the inhabitants that went over, as exact as they are', () => {
    const cell = eemsdelta({ GM0003: 10, GM0010: 20.5, GM0024: 31 })
    const mean = (10 * 11_496 + 20.5 * 24_596 + 31 * 9495) / (11_496 + 24_596 + 9495)
    expect(cell).toMatchObject({ state: 'value', value: Number(mean.toFixed(1)), approximate: true })
    expect(cell && redrawnOf(cell)).toEqual({
      form: 'weighted',
      parts: Object.entries(FORMERS).map(([code, inhabitants]) => ({
        code,
        share: 1,
        weight: { inhabitants, from: 'change' },
      })),
      weights: { from: 'change', on: '2021-01-01' },
      names: Object.keys(FORMERS),
    })
  })

  it('is weighted with inhabitants of the same age and year where those are held of every part', () => {
    const values = { GM0003: 100, GM0010: 300, GM0024: 600 }
    const ofAge = (parts: Parameters<typeof blockFor>[0]) => blockFor({ unit: 'count', ...parts })
    const given = { GM0003: 10, GM0010: 20, GM0024: 30 }
    const exact = eemsdelta(given, { population: [ofAge({ values })] })
    expect(exact).toMatchObject({ value: 25 })
    expect(exact && redrawnOf(exact)).toMatchObject({
      weights: { from: 'population', age: '18+', period: '2020', exact: true },
    })
    // Of another year, or not of all parts: those of the change are better.
    for (const population of [
      ofAge({ period: '2016', values }),
      ofAge({ values: { GM0003: 100, GM0010: 300 } }),
    ]) {
      const other = eemsdelta(given, { population: [population] })
      expect(other && redrawnOf(other)).toMatchObject({ weights: { from: 'change' } })
    }
  })

  it('is weighted with inhabitants of another year rather than not at all', () => {
    const withoutPeople = changes.map(({ inhabitants: _none, ...each }) => each)
    const given = { GM0003: 10, GM0010: 20, GM0024: 30 }
    expect(eemsdelta(given, { boundaryChanges: withoutPeople })).toEqual({
      state: 'not-applicable',
      redrawn: {
        form: 'none',
        reason: 'no-weights',
        codes: Object.keys(FORMERS),
        names: Object.keys(FORMERS),
      },
    })
    const population = [
      blockFor({ period: '2016', unit: 'count', values: { GM0003: 1, GM0010: 1, GM0024: 2 } }),
    ]
    const cell = eemsdelta(given, { boundaryChanges: withoutPeople, population })
    expect(cell).toMatchObject({ value: 23 })
    expect(cell && redrawnOf(cell)).toMatchObject({ weights: { period: '2016', exact: false } })
  })

  it.each(['suppressed', 'missing', 'not-distinguished'] as const)(
    'has no figure when one part is %s, and says which',
    (state) => {
      expect(eemsdelta({ GM0003: 10, GM0010: state, GM0024: 30 })).toEqual({
        state: 'not-applicable',
        redrawn: { form: 'none', reason: 'incomplete', codes: ['GM0010'], names: ['GM0010'] },
      })
    },
  )

  it('has none when the table leaves a part out, and no explanation when it has none of them', () => {
    expect(eemsdelta({ GM0003: 10, GM0024: 30 })).toMatchObject({ redrawn: { codes: ['GM0010'] } })
    expect(eemsdelta({ GM0014: 10 })).toEqual({ state: 'missing' })
    expect(cellsIn(['GM0014', EEMSDELTA], { blocks: [blockFor({ values: { GM0014: 10 } })] })[1]).toEqual({
      state: 'not-applicable',
    })
  })

  it('adds counts up, and makes no mean of an index', () => {
    const given = { GM0003: 1, GM0010: 2, GM0024: 4 }
    const count = eemsdelta(given, { unit: 'count' })
    expect(count).toMatchObject({ value: 7, approximate: true })
    expect(count && redrawnOf(count)).toMatchObject({ form: 'summed' })
    expect(eemsdelta(given, { unit: 'index' })).toMatchObject({
      state: 'not-applicable',
      redrawn: { reason: 'no-mean' },
    })
  })

  it('is not made of a part of one that was split, and takes over the figure of one that was renamed', () => {
    const [split, renamed] = cellsIn(['GM9001', 'GM1945'], {
      blocks: [blockFor({ values: { GM0788: 10, GM0241: [20, 18, 22] } })],
    })
    expect(split).toEqual({
      state: 'not-applicable',
      redrawn: { form: 'none', reason: 'split', codes: ['GM0788'], names: ['GM0788'] },
    })
    expect(renamed).toEqual({
      state: 'value',
      value: 20,
      lower: 18,
      upper: 22,
      redrawn: { form: 'renamed', from: 'GM0241', names: ['GM0241'] },
    })
  })

  it('keeps the publisher’s own figure where there is one, also a suppressed one', () => {
    for (const own of [5, 'suppressed'] as const) {
      const [cell] = cellsIn([EEMSDELTA], {
        blocks: [blockFor({ values: { [EEMSDELTA]: own, GM0014: 1, GM0003: 10, GM0010: 20, GM0024: 30 } })],
      })
      expect(cell && redrawnOf(cell)).toBeUndefined()
      expect(cell?.state).toBe(own === 5 ? 'value' : own)
    }
  })

  it('is no question in a table of its own classification, nor for one that ended', () => {
    const values = { GM0003: 10, GM0010: 20, GM0024: 30, GM0014: 1 }
    const newer = blockFor({ classificationYear: 2021, values })
    expect(cellsIn(['GM0014', EEMSDELTA], { blocks: [newer] })[1]).toEqual({ state: 'missing' })
    const [, ended] = cellsIn(['GM0014', 'GM0788'], {
      blocks: [blockFor({ classificationYear: 2022, values: { GM0014: 1 } })],
    })
    expect(ended).toEqual({ state: 'not-applicable' })
  })

  it('is made of what the classification has: not of what was merged on its own first day', () => {
    const earlier = change('GM0009', 'GM0003', { on: '2020-01-01', inhabitants: 1 })
    const cell = eemsdelta({ GM0003: 10, GM0010: 10, GM0024: 10 }, { boundaryChanges: [...changes, earlier] })
    expect(cell).toMatchObject({ value: 10 })
  })

  it('weighs one that was formed and gone in between with the inhabitants of what that was formed of', () => {
    const boundaryChanges = [
      change('GM0003', 'GM0099', { on: '2020-07-01' }),
      change('GM0010', 'GM0099', { on: '2020-07-01' }),
      change('GM0099', EEMSDELTA),
      change('GM0024', EEMSDELTA),
    ]
    const population = [blockFor({ unit: 'count', values: { GM0003: 100, GM0010: 300, GM0024: 600 } })]
    const given = { GM0003: 10, GM0010: 20, GM0024: 30 }
    expect(eemsdelta(given, { boundaryChanges, population })).toMatchObject({ state: 'value', value: 25 })
  })

  it('names the day of the merger, not that of a border that moved since', () => {
    const moved = change(EEMSDELTA, 'GM0014', { kind: 'border-correction', share: 0.001, on: '2023-01-01' })
    const cell = eemsdelta({ GM0003: 1, GM0010: 2, GM0024: 3 }, { boundaryChanges: [...changes, moved] })
    expect(cell && redrawnOf(cell)).toMatchObject({ weights: { from: 'change', on: '2021-01-01' } })
  })

  it('is put together as it was while it was there, also when it is gone since', () => {
    const gone = regionsFor({
      inhabitants: {},
      others: [
        ...Object.keys(FORMERS).map((code) => former(code)),
        region({ code: EEMSDELTA, validFrom: '2021-01-01', validTo: '2025-01-01' }),
      ],
    })
    const figures = {
      read: (code: string) => (code in FORMERS ? ({ state: 'value', value: 10 } as const) : undefined),
      age: '18+',
      period: '2020',
      classificationYear: 2020,
      unit: 'percent' as const,
    }
    const later = change(EEMSDELTA, 'GM9999', { on: '2025-01-01', inhabitants: 45_000 })
    const redraw = redrawing({ regions: gone, boundaryChanges: [...changes, later] })
    expect(redraw(figures, EEMSDELTA)).toMatchObject({ value: 10 })
  })

  it('stands on the newer table when that has its own figure', () => {
    const old = blockFor({ values: { GM0003: 10, GM0010: 20, GM0024: 30 } })
    const own = blockFor({ classificationYear: 2024, period: '2020', values: { [EEMSDELTA]: 7 } })
    expect(cellsIn([EEMSDELTA], { blocks: [old, own] })).toEqual([{ state: 'value', value: 7 }])
  })
})

describe('as what others are held against', () => {
  const comparator = (values: Readonly<Record<string, Given>>, population: readonly FigureBlock[] = []) => {
    const about = indicator()
    return compareRegions({
      indicators: [about],
      blocks: new Map([[about.id, [blockFor({ values: { GM0014: 50, ...values } })]]]),
      rows: rowsOf(['GM0014'], regions),
      comparator: { kind: 'region', code: EEMSDELTA },
      regions,
      boundaryChanges: changes,
      population,
    }).columns[0]?.comparator
  }
  const values = { GM0003: 10, GM0010: 20, GM0024: 30 }

  it('names its weights, as any mean of ours', () => {
    expect(comparator(values)).toMatchObject({
      state: 'figure',
      basis: {
        form: 'approximation',
        weights: { age: 'alle leeftijden', period: '2021' },
        of: 3,
        without: [],
      },
    })
    const people = blockFor({ unit: 'count', values: { GM0003: 1, GM0010: 1, GM0024: 2 } })
    expect(comparator(values, [people])).toMatchObject({
      cell: { value: 23 },
      basis: { form: 'weighted', of: 3 },
    })
  })

  it('is none where a part is withheld', () => {
    expect(comparator({ ...values, GM0010: 'suppressed' })).toEqual({ state: 'none', reason: 'incomplete' })
    expect(comparator({})).toEqual({ state: 'none', reason: 'no-figure' })
    expect(comparator({ [EEMSDELTA]: 'suppressed', ...values })).toEqual({
      state: 'none',
      reason: 'no-figure',
    })
  })
})

describe('through time', () => {
  const about = indicator()
  const block = (period: string, values: Readonly<Record<string, Given>>) => blockFor({ period, values })
  const lines = (
    codes: readonly string[],
    blocks: readonly FigureBlock[],
    younger?: CompareInput['younger'],
  ) =>
    seriesFor(
      {
        blocks: new Map([[about.id, blocks]]),
        rows: rowsOf(codes, regions),
        comparator: { kind: 'country' },
        regions,
        boundaryChanges: changes,
        ...(younger && { younger }),
      },
      about,
      { key: keyFor({ indicator: about.id }), unit: 'percent' },
    )
  const blocks = [
    block('2012', { GM0014: 1, GM0003: 10, GM0010: 10, GM0024: 10 }),
    block('2016', { GM0014: 1, GM0003: 10, GM0010: 'suppressed', GM0024: 10 }),
    block('2020', { GM0014: 1, GM0003: 30, GM0010: 30, GM0024: 30 }),
    blockFor({ classificationYear: 2024, period: '2022', values: { [EEMSDELTA]: 99 } }),
  ]

  it('each period is put together of its own, and a newer classification is never joined to it', () => {
    const line = lines([EEMSDELTA], blocks)
    expect(line?.periods).toEqual(['2012', '2016', '2020'])
    const cells = line?.rows[0]?.points.map(({ cell }) => cell) ?? []
    expect(cells.map((cell) => (cell.state === 'value' ? cell.value : cell.state))).toEqual([
      10,
      'not-applicable',
      30,
    ])
    expect(cells.map((cell) => redrawnOf(cell)?.form)).toEqual(['weighted', 'none', 'weighted'])
  })

  const formers = Object.keys(FORMERS)
  const younger = rowsOf([EEMSDELTA], regions).map((row) => ({ row, by: formers }))
  const codesOf = (of: ReturnType<typeof lines>) => of?.rows.map(({ row }) => row.code)

  it('one that was asked for takes the place of what was put in its own, in one line', () => {
    expect(codesOf(lines(['GM0003', 'GM0010', 'GM0014', 'GM0024'], blocks, younger))).toEqual([
      EEMSDELTA,
      'GM0014',
    ])
  })

  it('and leaves them where no period of it can be put together', () => {
    const withheld = [block('2020', { GM0014: 1, GM0003: 30, GM0010: 'suppressed', GM0024: 30 })]
    expect(codesOf(lines([...formers, 'GM0014'], withheld, younger))).toEqual([...formers, 'GM0014'])
  })
})

describe('of any merger', () => {
  const part = fc.record({
    inhabitants: fc.integer({ min: 1, max: 900_000 }),
    value: fc.integer({ min: 0, max: 1000 }).map((each) => each / 10),
    hidden: fc.nat(4).map((each) => each === 0),
  })
  const merger = fc.array(part, { minLength: 2, maxLength: 6 })
  type Part = { inhabitants: number; value: number; hidden: boolean }
  const codeOf = (at: number) => `GM800${at}`

  function merged(parts: readonly Part[], given: (each: Part) => Given) {
    const made = regionsFor({
      inhabitants: {},
      others: [...parts.map((_, at) => former(codeOf(at))), formed('GM8999', '2021-01-01')],
    })
    const about = indicator()
    const values = Object.fromEntries(parts.map((each, at) => [codeOf(at), given(each)]))
    const { columns } = compareRegions({
      indicators: [about],
      blocks: new Map([[about.id, [blockFor({ values })]]]),
      rows: rowsOf(['GM8999'], made),
      comparator: { kind: 'country' },
      regions: made,
      boundaryChanges: parts.map(({ inhabitants }, at) => change(codeOf(at), 'GM8999', { inhabitants })),
    })
    return columns[0]?.cells[0]?.cell
  }

  it('the weights are the inhabitants, all of them, and the figure lies among those of the parts', () => {
    fc.assert(
      fc.property(merger, (parts) => {
        const cell = merged(parts, ({ value }) => value)
        const how = cell && redrawnOf(cell)
        if (cell?.state !== 'value' || how?.form !== 'weighted') throw new Error('There is a figure of each.')
        const all = parts.reduce((sum, each) => sum + each.inhabitants, 0)
        const shares = how.parts.map((each) => (each.weight?.inhabitants ?? 0) / all)
        expect(shares.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 9)
        expect(cell.value).toBeGreaterThanOrEqual(Math.min(...parts.map((each) => each.value)))
        expect(cell.value).toBeLessThanOrEqual(Math.max(...parts.map((each) => each.value)))
        expect(cell).not.toHaveProperty('lower')
      }),
    )
  })

  it('equal figures give that figure', () => {
    fc.assert(
      fc.property(merger, (parts) => {
        const [first] = parts
        const cell = merged(parts, () => first?.value ?? 0)
        expect(cell).toMatchObject({ state: 'value', value: first?.value })
      }),
    )
  })

  it('one part withheld, and there is no figure, whatever the others are', () => {
    fc.assert(
      fc.property(merger, (parts) => {
        fc.pre(parts.some((each) => each.hidden) && !parts.every((each) => each.hidden))
        const codes = parts.flatMap(({ hidden }, at) => (hidden ? [codeOf(at)] : []))
        expect(merged(parts, ({ value, hidden }) => (hidden ? 'suppressed' : value))).toEqual({
          state: 'not-applicable',
          redrawn: { form: 'none', reason: 'incomplete', codes, names: codes },
        })
      }),
    )
  })
})

it('follows former municipalities back, also those in between, and no border correction', () => {
  const chain = [
    change('A', 'B', { on: '2015-01-01' }),
    change('B', 'C', { on: '2019-01-01' }),
    change('X', 'C', { kind: 'border-correction' }),
    change('Y', 'B', { on: '2020-01-01' }),
    // A part in which nobody lived.
    change('Z', 'C', { kind: 'split', share: 0 }),
  ]
  expect(formersOf('C', chain)).toEqual(['B', 'A'])
})
