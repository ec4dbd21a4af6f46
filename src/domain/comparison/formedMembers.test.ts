/**
 * Means of which a member is younger than the figures: it counts with the whole municipalities that it was formed of, as if
 * those had been chosen, and nobody counts twice.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type GivenValues, blockFor, regionsFor } from '../../../tests/builders/comparison.ts'
import { boundaryChange, region } from '../../../tests/builders/dataset.ts'
import type { BoundaryChange } from '../register/things.ts'
import { comparatorContext } from './comparatorContext.ts'
import { comparatorFigure } from './comparatorFigure.ts'
import type { Comparator, ComparatorFigure } from './comparison.ts'
import { figureReader } from './readFigures.ts'

const ON = '2021-01-01'
const people = (values: Record<string, number>, period = '2020', age = '18+') =>
  blockFor({ indicator: 'inwoners', table: '03759ned', unit: 'count', age, period, values })
const change = (from: string, to: string, parts: Partial<BoundaryChange> = {}) =>
  boundaryChange({ id: `${from}-${to}`, from, to, on: ON, ...parts })
const former = (code: string, validTo = ON) => region({ code, parents: [], validTo })
const formed = (code: string, validFrom = ON) => region({ code, parents: ['NL01'], validFrom })

/** GM1 and GM2 are there all the time; A, B and C became GM9 in 2021, and D was divided over GM8 and GM1. */
const others = [...['GMA', 'GMB', 'GMC', 'GMD'].map((code) => former(code)), formed('GM9'), formed('GM8')]
const regions = regionsFor({ inhabitants: { GM1: 1000, GM2: 3000 }, others })
const boundaryChanges = [
  ...['GMA', 'GMB', 'GMC'].map((code) => change(code, 'GM9')),
  change('GMD', 'GM8', { kind: 'split', share: 0.7 }),
  change('GMD', 'GM1', { kind: 'split', share: 0.3 }),
]
const adults = { NL01: 8000, GM1: 800, GM2: 2400, GMA: 100, GMB: 200, GMC: 500, GMD: 400 }
const values = { NL01: 20, GM1: 10, GM2: 20, GMA: 40, GMB: 30, GMC: 12, GMD: 25 }

function figure(
  comparator: Comparator,
  chosen: readonly string[],
  parts: { values?: GivenValues; adults?: Record<string, number>; mine?: string; year?: number } = {},
): ComparatorFigure {
  const { values: given = values, adults: held = adults, year = 2020, mine } = parts
  return comparatorFigure(
    comparator,
    {
      read: figureReader([blockFor({ values: given })]),
      age: '18+',
      period: '2020',
      classificationYear: year,
      unit: 'percent',
    },
    comparatorContext({
      regions,
      boundaryChanges,
      chosen,
      population: [people(held)],
      ...(mine === undefined ? {} : { mine }),
    }),
  )
}
const group = (chosen: readonly string[], parts = {}) => figure({ kind: 'group' }, chosen, parts)
const rest = (chosen: readonly string[], parts = {}) => figure({ kind: 'rest' }, chosen, parts)
const none = (reason: string) => ({ state: 'none', reason })

describe('a mean with a municipality that is younger than the figures', () => {
  it('takes what it was formed of, weighted by its own inhabitants of the year, and counts it once', () => {
    // (800 × 10 + 100 × 40 + 200 × 30 + 500 × 12) / 1600
    expect(group(['GM1', 'GM9'])).toEqual({
      state: 'figure',
      cell: { state: 'value', value: 15 },
      basis: { form: 'weighted', of: 2, without: [], formed: ['GM9'] },
    })
  })

  it('does not call one that only got another code formed of former municipalities', () => {
    const context = comparatorContext({
      regions: regionsFor({ inhabitants: { GM1: 1000 }, others: [former('GMA'), formed('GM9')] }),
      boundaryChanges: [change('GMA', 'GM9', { kind: 'code-change' })],
      chosen: ['GM1', 'GM9'],
      population: [people(adults)],
    })
    const figures = {
      read: figureReader([blockFor({ values })]),
      age: '18+',
      period: '2020',
      classificationYear: 2020,
      unit: 'percent' as const,
    }
    const basis = { form: 'weighted', of: 2, without: [] }
    const mean = comparatorFigure({ kind: 'group' }, figures, context)
    // (800 × 10 + 100 × 40) / 900
    expect(mean).toEqual({ state: 'figure', cell: { state: 'value', value: 13.333333333 }, basis })
    expect(comparatorFigure({ kind: 'rest' }, figures, context)).toMatchObject({ state: 'figure' })
    expect(comparatorFigure({ kind: 'rest' }, figures, context)).not.toHaveProperty('basis.formed')
  })

  it('is that of the same municipalities chosen by their former names', () => {
    expect(group(['GM1', 'GMA', 'GMB', 'GMC'])).toMatchObject({ cell: { value: 15 }, basis: { of: 4 } })
  })

  it('counts a part that is chosen beside it once', () => {
    expect(group(['GMB', 'GM1', 'GM9'])).toEqual(group(['GM1', 'GM9']))
    expect(rest(['GMB', 'GM1', 'GM9'])).toEqual(rest(['GM1', 'GM9']))
  })

  it('counts those alone that the table has by the later code, also where it has both', () => {
    const both = { values: { ...values, GM9: 50 }, adults: { ...adults, GM9: 800 } }
    expect(group(['GM1', 'GM9', 'GMA'], both)).toEqual({
      state: 'figure',
      cell: { state: 'value', value: 30 },
      basis: { form: 'weighted', of: 2, without: [] },
    })
  })

  it.each(['GMA', 'GMC'])('leaves it out whole where %s is withheld, and says so', (hidden) => {
    const withheld = { values: { ...values, [hidden]: 'suppressed' as const } }
    expect(group(['GM1', 'GM2', 'GM9'], withheld)).toEqual(none('incomplete'))
    const small = { ...withheld, adults: { ...adults, GM2: 24_000 } }
    expect(group(['GM1', 'GM2', 'GM9'], small)).toMatchObject({ basis: { of: 2, without: ['GM9'] } })
    expect(rest(['GM9'], withheld)).toEqual(none('incomplete'))
  })

  it('takes no part of one that was divided, whatever share it is', () => {
    const large = { adults: { ...adults, GM2: 24_000 } }
    expect(group(['GM2', 'GM8'], large)).toEqual(none('incomplete'))
    expect(rest(['GM2', 'GM8'])).toEqual(none('incomplete'))
  })

  it('leaves it out where the inhabitants of one part are not known', () => {
    const { GMB: _, ...lacking } = adults
    expect(group(['GM1', 'GM2', 'GM9'], { adults: lacking })).toEqual(none('incomplete'))
  })

  it('stands among the similar municipalities of today', () => {
    const alike = regionsFor({
      inhabitants: { GM1: 1000, GM2: 3000 },
      others: others.map((each) => (each.code === 'GM9' ? { ...each, population: { '2026': 900 } } : each)),
    })
    const found = comparatorFigure(
      { kind: 'similar' },
      {
        read: figureReader([blockFor({ values })]),
        age: '18+',
        period: '2020',
        classificationYear: 2020,
        unit: 'percent',
      },
      comparatorContext({
        regions: alike,
        boundaryChanges,
        chosen: ['GM1'],
        population: [people(adults)],
        mine: 'GM1',
      }),
    )
    // (2400 × 20 + 16 000) / 3200
    expect(found).toEqual({
      state: 'figure',
      cell: { state: 'value', value: 20 },
      basis: { form: 'weighted', of: 2, without: [], formed: ['GM9'], alike: 'size' },
    })
  })
})

describe('the rest of the country', () => {
  it('is without what a younger municipality was formed of', () => {
    // (8000 × 20 − 16 000) / 7200
    expect(rest(['GM9'])).toEqual({
      state: 'figure',
      cell: { state: 'value', value: 20 },
      basis: { form: 'weighted', of: 1, takenOut: true, without: [], formed: ['GM9'] },
    })
  })

  it('is none when all that is left is withheld, and the parts that were taken out are no others', () => {
    const hidden = { GM1: 'suppressed', GM2: 'suppressed', GMD: 'suppressed' } as const
    expect(rest(['GM9'], { values: { ...values, ...hidden } })).toEqual(none('incomplete'))
  })
})

describe('inhabitants of an earlier year', () => {
  it('are those of what a municipality was formed of since, and of what was put to one that was there', () => {
    const grown = [change('GMA', 'GM1', { on: '2018-01-01' }), change('GMB', 'GM9', { on: '2018-01-01' })]
    const at = (population: Record<string, number>, given: GivenValues = { GM1: 10, GM9: 40, GM2: 25 }) =>
      comparatorFigure(
        { kind: 'group' },
        {
          read: figureReader([blockFor({ values: given, period: '2016' })]),
          age: '18+',
          period: '2016',
          classificationYear: 2020,
          unit: 'percent',
        },
        comparatorContext({
          regions: regionsFor({
            inhabitants: { GM1: 1, GM2: 1 },
            others: [former('GMA', '2018-01-01'), former('GMB', '2018-01-01'), formed('GM9', '2018-01-01')],
          }),
          boundaryChanges: grown,
          chosen: ['GM1', 'GM2', 'GM9'],
          population: [people(population, '2016')],
        }),
      )
    // (400 × 10 + 400 × 25 + 200 × 40) / 1000
    const exact = { cell: { value: 22 }, basis: { form: 'weighted', of: 3, without: [] } }
    expect(at({ GM1: 300, GMA: 100, GMB: 200, GM2: 400 })).toMatchObject(exact)
    // A table that has them in the later municipalities says so by not counting the former ones.
    expect(at({ GM1: 400, GM9: 200, GM2: 400 })).toMatchObject(exact)
    expect(at({ GM1: 400, GM9: 200, GMB: 200, GM2: 400 })).toMatchObject(exact)
  })
})

/** Municipalities of a later year, each of one or more of an earlier one. */
const place = fc.record({
  inhabitants: fc.integer({ min: 1, max: 900_000 }),
  value: fc.integer({ min: 0, max: 1000 }).map((each) => each / 10),
})
const later = fc.record({
  parts: fc.array(place, { minLength: 1, maxLength: 4 }),
  chosen: fc.boolean(),
  /** Formed in two steps: its first two parts were one before the others joined. */
  isChain: fc.boolean(),
})
const country = fc.array(later, { minLength: 2, maxLength: 8 })
type Place = { inhabitants: number; value: number }
type Later = { parts: readonly Place[]; chosen: boolean; isChain: boolean }

function made(all: readonly Later[]) {
  const codeOf = (at: number) => `GM10${at}`
  const partOf = (at: number, number: number) => `GM20${at}${number}`
  const isMerged = ({ parts }: Later) => parts.length > 1
  const places = all.flatMap((each, at) =>
    each.parts.map((part, number) => ({
      ...part,
      code: isMerged(each) ? partOf(at, number) : codeOf(at),
      chosen: each.chosen,
    })),
  )
  const total = places.reduce((sum, each) => sum + each.inhabitants, 0)
  const mean = places.reduce((sum, each) => sum + each.inhabitants * each.value, 0) / total
  const chains = all.flatMap((each, at) => (each.isChain && each.parts.length > 2 ? [at] : []))
  const context = (chosen: readonly string[]) =>
    comparatorContext({
      regions: regionsFor({
        inhabitants: {},
        others: [
          ...all.flatMap((each, at) =>
            isMerged(each)
              ? [
                  formed(codeOf(at), '2023-01-01'),
                  ...each.parts.map((_, number) =>
                    former(
                      partOf(at, number),
                      number < 2 && chains.includes(at) ? '2022-01-01' : '2023-01-01',
                    ),
                  ),
                ]
              : [region({ code: codeOf(at) })],
          ),
          ...chains.map((at) =>
            region({ code: `GM30${at}`, parents: [], validFrom: '2022-01-01', validTo: '2023-01-01' }),
          ),
        ],
      }),
      boundaryChanges: all.flatMap((each, at) =>
        isMerged(each)
          ? [
              ...each.parts.map((_, number) =>
                number < 2 && chains.includes(at)
                  ? change(partOf(at, number), `GM30${at}`, { on: '2022-01-01' })
                  : change(partOf(at, number), codeOf(at), { on: '2023-01-01' }),
              ),
              ...(chains.includes(at) ? [change(`GM30${at}`, codeOf(at), { on: '2023-01-01' })] : []),
            ]
          : [],
      ),
      chosen,
      population: [
        people({ NL01: total, ...Object.fromEntries(places.map((each) => [each.code, each.inhabitants])) }),
      ],
    })
  const figures = {
    read: figureReader([
      blockFor({
        values: { NL01: mean, ...Object.fromEntries(places.map((each) => [each.code, each.value])) },
      }),
    ]),
    age: '18+',
    period: '2020',
    classificationYear: 2020,
    unit: 'percent' as const,
  }
  const of = (kind: 'group' | 'rest', chosen: readonly string[]) =>
    comparatorFigure({ kind }, figures, context(chosen))
  return {
    of,
    asToday: all.flatMap((each, at) => (each.chosen ? [codeOf(at)] : [])),
    asThen: places.flatMap((each) => (each.chosen ? [each.code] : [])),
    places,
    merged: all.filter((each) => each.chosen && isMerged(each)).length,
    total,
    mean,
  }
}

describe('of any country and any mergers', () => {
  const numberOf = (found: ComparatorFigure) => (found.state === 'figure' ? found.cell.value : found.reason)

  it('a mean over the municipalities of today is that over those of the figures, and that of the people themselves', () => {
    fc.assert(
      fc.property(country, (all) => {
        const { of, asToday, asThen, places, merged } = made(all)
        fc.pre(asToday.length > 0)
        const [today, then] = [of('group', asToday), of('group', asThen)]
        expect(numberOf(today)).toBe(numberOf(then))
        const chosen = places.filter((each) => each.chosen)
        const direct =
          chosen.reduce((sum, each) => sum + each.inhabitants * each.value, 0) /
          chosen.reduce((sum, each) => sum + each.inhabitants, 0)
        if (today.state !== 'figure' || today.basis.form !== 'weighted')
          throw new Error('There is a figure of each.')
        expect(today.cell.value).toBeCloseTo(direct, 8)
        expect(today.basis.of).toBe(asToday.length)
        expect(today.basis.formed?.length ?? 0).toBe(merged)
      }),
    )
  })

  it('nobody counts twice: the parts beside the whole change nothing', () => {
    fc.assert(
      fc.property(country, fc.constantFrom('group' as const, 'rest' as const), (all, kind) => {
        const { of, asToday, asThen } = made(all)
        fc.pre(asToday.length > 0)
        expect(of(kind, [...asThen, ...asToday])).toEqual(of(kind, asToday))
      }),
    )
  })

  it('the rest and the chosen together are the country', () => {
    fc.assert(
      fc.property(country, (all) => {
        const { of, asToday, asThen, places, total, mean } = made(all)
        fc.pre(asToday.length > 0)
        const [mine, left] = [of('group', asToday), of('rest', asToday)]
        expect(numberOf(left)).toBe(numberOf(of('rest', asThen)))
        if (mine.state !== 'figure' || left.state !== 'figure') return
        const inhabitants = places.reduce((sum, each) => sum + (each.chosen ? each.inhabitants : 0), 0)
        const together = (mine.cell.value * inhabitants + left.cell.value * (total - inhabitants)) / total
        expect(together).toBeCloseTo(mean, 6)
      }),
    )
  })
})
