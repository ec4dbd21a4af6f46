import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BoundaryChange, CellValue } from '../register/things.ts'
import { apportionCounts, apportionShares, type OldFigures } from './apportion.ts'
import { changesBetween } from './boundaryParts.ts'

type Given = Pick<BoundaryChange, 'from' | 'to'> & Partial<BoundaryChange>

const change = (given: Given): BoundaryChange => ({
  id: `${given.from}-${given.to}`,
  on: '2019-01-01',
  kind: 'merger',
  fromName: given.from,
  toName: given.to,
  share: 1,
  provenance: { status: 'found', sources: ['s'] },
  ...given,
})

/** Beekdaelen was formed of three; Alkmaar was there before it grew; Haaren went to four. */
const BEEKDAELEN = [
  change({ from: 'GM0951', to: 'GM1954', inhabitants: 12_455 }),
  change({ from: 'GM0962', to: 'GM1954', inhabitants: 8183 }),
  change({ from: 'GM0881', to: 'GM1954', inhabitants: 15_308 }),
]
const ALKMAAR = [
  change({ from: 'GM0365', to: 'GM0361', inhabitants: 6406 }),
  change({ from: 'GM0458', to: 'GM0361', inhabitants: 5452 }),
]
const HAAREN = [
  change({ kind: 'split', from: 'GM0788', to: 'GM0757', share: 0.15009, inhabitants: 2149 }),
  change({ kind: 'split', from: 'GM0788', to: 'GM0824', share: 0.40697, inhabitants: 5827 }),
  change({ kind: 'split', from: 'GM0788', to: 'GM0855', share: 0.10071, inhabitants: 1442 }),
  change({ kind: 'split', from: 'GM0788', to: 'GM0865', share: 0.34223, inhabitants: 4900 }),
]

const old = (
  values: Record<string, number | CellValue>,
  changes: readonly BoundaryChange[],
  more: { firstDays?: Record<string, string>; inhabitants?: Record<string, number> } = {},
): OldFigures => ({
  cells: new Map(
    Object.entries(values).map(([code, value]) => [
      code,
      typeof value === 'number' ? { state: 'value', value } : value,
    ]),
  ),
  changes,
  regions: new Map(
    Object.entries({ GM1954: '2019-01-01', ...more.firstDays }).map(([code, validFrom]) => [
      code,
      { validFrom },
    ]),
  ),
  inhabitantsOf: (code) => more.inhabitants?.[code],
})

describe('percentages after a merger', () => {
  it('are the mean of the old ones, with codes and weights', () => {
    const after = apportionShares(old({ GM0951: 50, GM0962: 40, GM0881: 60, GM0917: 55 }, BEEKDAELEN))
    expect([...after.keys()].toSorted()).toEqual(['GM0917', 'GM1954'])
    expect(after.get('GM1954')).toEqual({
      state: 'merged',
      cell: {
        state: 'value',
        value: (50 * 12_455 + 40 * 8183 + 60 * 15_308) / (12_455 + 8183 + 15_308),
        approximate: true,
      },
      parts: [
        { code: 'GM0951', share: 1, weight: { inhabitants: 12_455, from: 'change' } },
        { code: 'GM0962', share: 1, weight: { inhabitants: 8183, from: 'change' } },
        { code: 'GM0881', share: 1, weight: { inhabitants: 15_308, from: 'change' } },
      ],
      ignored: [],
    })
  })

  it('weigh the municipality that was there before by its population', () => {
    const after = apportionShares(
      old({ GM0361: 20, GM0365: 30, GM0458: 10 }, ALKMAAR, { inhabitants: { GM0361: 95_248 } }),
    )
    expect(after.get('GM0361')).toMatchObject({
      cell: { value: (20 * 95_248 + 30 * 6406 + 10 * 5452) / (95_248 + 6406 + 5452) },
      parts: [
        { code: 'GM0361', weight: { inhabitants: 95_248, from: 'population' } },
        { code: 'GM0365', weight: { from: 'change' } },
        { code: 'GM0458', weight: { from: 'change' } },
      ],
    })
  })

  it('are refused when an old one has no figure or no weight', () => {
    const refused = (figures: OldFigures, code: string) => apportionShares(figures).get(code)
    expect(
      refused(old({ GM0951: 50, GM0962: { state: 'suppressed' }, GM0881: 60 }, BEEKDAELEN), 'GM1954'),
    ).toEqual({
      state: 'not-apportioned',
      reason: 'incomplete',
      codes: ['GM0962'],
      ignored: [],
    })
    expect(refused(old({ GM0951: 50 }, BEEKDAELEN), 'GM1954')).toMatchObject({ codes: ['GM0962', 'GM0881'] })
    // Alkmaar existed: without its figure the two that joined it are not Alkmaar.
    expect(refused(old({ GM0365: 30, GM0458: 10 }, ALKMAAR), 'GM0361')).toMatchObject({
      reason: 'incomplete',
      codes: ['GM0361'],
    })
    expect(refused(old({ GM0361: 20, GM0365: 30, GM0458: 10 }, ALKMAAR), 'GM0361')).toMatchObject({
      reason: 'no-weights',
      codes: ['GM0361'],
    })
  })

  it('keep margins and absence under a new code, and stay as they were where nothing changed', () => {
    const changes = [change({ on: '2015-07-01', kind: 'code-change', from: 'GM1921', to: 'GM1940' })]
    const cell: CellValue = { state: 'value', value: 5, lower: 4, upper: 6 }
    const renamed = { firstDays: { GM1940: '2015-07-01' } }
    expect(apportionShares(old({ GM1921: cell }, changes, renamed)).get('GM1940')).toEqual({
      state: 'carried',
      from: 'GM1921',
      cell,
      ignored: [],
    })
    expect(
      apportionShares(old({ GM1921: { state: 'suppressed' } }, changes, renamed)).get('GM1940'),
    ).toMatchObject({ state: 'carried', cell: { state: 'suppressed' } })
  })

  it('follow one merger after another; the first weighs together what it weighs in the second', () => {
    const changes = [
      change({ on: '2021-01-01', from: 'M', to: 'N', inhabitants: 60 }),
      change({ on: '2021-01-01', from: 'C', to: 'N', inhabitants: 40 }),
      change({ on: '2019-01-01', from: 'A', to: 'M', inhabitants: 10 }),
      change({ on: '2019-01-01', from: 'B', to: 'M', inhabitants: 30 }),
    ]
    const days = { firstDays: { M: '2019-01-01', N: '2021-01-01' } }
    const after = apportionShares(old({ A: 10, B: 20, C: 30 }, changes, days))
    expect([...after.keys()]).toEqual(['N'])
    expect(after.get('N')).toMatchObject({
      cell: { value: 0.6 * 17.5 + 0.4 * 30 },
      parts: [
        { code: 'A', weight: { inhabitants: 15 } },
        { code: 'B', weight: { inhabitants: 45 } },
        { code: 'C', weight: { inhabitants: 40 } },
      ],
    })
  })

  it('say that a part was provisional', () => {
    const provisional: CellValue = { state: 'value', value: 50, provisional: true }
    expect(
      apportionShares(old({ GM0951: provisional, GM0962: 40, GM0881: 60 }, BEEKDAELEN)).get('GM1954'),
    ).toMatchObject({ cell: { provisional: true, approximate: true } })
  })
})

describe('percentages after a split', () => {
  it('are not apportioned, and name the region that was split', () => {
    const after = apportionShares(old({ GM0788: 10, GM0757: 20, GM0824: 20, GM0855: 20, GM0865: 20 }, HAAREN))
    expect([...after.keys()].toSorted()).toEqual(['GM0757', 'GM0824', 'GM0855', 'GM0865'])
    for (const figure of after.values())
      expect(figure).toEqual({ state: 'not-apportioned', reason: 'split', codes: ['GM0788'], ignored: [] })
  })

  it('are, where everyone went to one side; the empty side is left out of account and named', () => {
    const muiden = [
      change({ on: '2016-01-01', kind: 'split', from: 'GM0424', to: 'GM0457', share: 0, inhabitants: 0 }),
      change({ on: '2016-01-01', kind: 'split', from: 'GM0424', to: 'GM1942', share: 1, inhabitants: 6206 }),
      change({ on: '2016-01-01', from: 'GM0381', to: 'GM1942', inhabitants: 32_754 }),
    ]
    const after = apportionShares(
      old({ GM0424: 10, GM0457: 20, GM0381: 30 }, muiden, { firstDays: { GM1942: '2016-01-01' } }),
    )
    expect(after.get('GM1942')).toMatchObject({
      state: 'merged',
      parts: [{ code: 'GM0424' }, { code: 'GM0381' }],
    })
    expect(after.get('GM0457')).toMatchObject({
      state: 'carried',
      ignored: [{ from: 'GM0424', to: 'GM0457' }],
    })
  })

  it('stay refused after a later merger', () => {
    const later = ['GM0757', 'GM1'].map((from) =>
      change({ on: '2022-01-01', from, to: 'GM9', inhabitants: 1 }),
    )
    const given = { GM0788: 10, GM0757: 20, GM1: 30 }
    const after = apportionShares(old(given, [...HAAREN, ...later], { firstDays: { GM9: '2022-01-01' } }))
    expect(after.get('GM9')).toMatchObject({ reason: 'split', codes: ['GM0788'] })
  })
})

describe('a border correction', () => {
  it('leaves both figures as they are, and is named with both', () => {
    const correction = change({
      kind: 'border-correction',
      from: 'GM0888',
      to: 'GM0938',
      share: 0.01,
      inhabitants: 90,
    })
    const after = apportionShares(old({ GM0888: 10, GM0938: 20, GM0917: 30 }, [correction]))
    expect(after.get('GM0888')).toMatchObject({
      state: 'carried',
      cell: { value: 10 },
      ignored: [correction],
    })
    expect(after.get('GM0938')).toMatchObject({
      state: 'carried',
      cell: { value: 20 },
      ignored: [correction],
    })
    expect(after.get('GM0917')?.ignored).toEqual([])
  })
})

describe('the changes between two classifications', () => {
  it('are those after the first of January of the one, up to that of the other', () => {
    const days = ['2019-01-01', '2019-07-01', '2020-01-01', '2021-01-01', '2022-03-24']
    const changes = days.map((on) => change({ from: on, to: 'x', on }))
    expect(changesBetween(changes, 2019, 2021).map(({ on }) => on)).toEqual(days.slice(1, 4))
    expect(changesBetween(changes, 2020, 2020)).toEqual([])
  })
})

describe('counts', () => {
  it('of a region that was split go over with the shares of its inhabitants', () => {
    const after = apportionCounts(
      old({ GM0788: 1000, GM0757: 2000, GM0824: 0, GM0855: 5, GM0865: 7 }, HAAREN),
    )
    const boxtel = after.get('GM0757')
    expect(boxtel).toMatchObject({
      state: 'merged',
      cell: { approximate: true },
      parts: [{ code: 'GM0757', share: 1 }, { code: 'GM0788' }],
    })
    expect(boxtel?.state === 'merged' && boxtel.cell.value).toBeCloseTo(2150.09, 9)
  })

  it('stay with a region for the part that did not go', () => {
    const changes = [change({ kind: 'split', from: 'A', to: 'B', share: 0.25 })]
    const after = apportionCounts(old({ A: 100, B: 10 }, changes))
    expect(after.get('A')).toMatchObject({ cell: { value: 75 }, parts: [{ code: 'A', share: 0.75 }] })
    expect(after.get('B')).toMatchObject({ cell: { value: 35 } })
    expect(apportionShares(old({ A: 100, B: 10 }, changes)).get('A')).toMatchObject({
      reason: 'split',
      codes: ['A'],
    })
  })

  it('of everyone a suppressed region went to are refused', () => {
    const after = apportionCounts(old({ GM0788: { state: 'suppressed' }, GM0757: 2000 }, HAAREN.slice(0, 1)))
    expect(after.get('GM0757')).toMatchObject({ reason: 'incomplete', codes: ['GM0788'] })
  })

  /** Each year some regions end: they merge into a new one or are split over those that stay. */
  const histories = fc.array(
    fc.record({
      ends: fc.nat(20),
      over: fc.array(fc.tuple(fc.nat(20), fc.integer({ min: 1, max: 9 })), { minLength: 1, maxLength: 4 }),
      whole: fc.boolean(),
    }),
    { maxLength: 6 },
  )
  const counts = fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 3, maxLength: 8 })

  it('keep their total, whatever merges and splits', () => {
    fc.assert(
      fc.property(counts, histories, (given, history) => {
        const cells = Object.fromEntries(given.map((count, place) => [`R${place}`, count]))
        const here = new Set(Object.keys(cells))
        const changes = history.flatMap(({ ends, over, whole }, step) => {
          const from = [...here][ends % here.size] ?? ''
          const left = [...here].filter((each) => each !== from)
          if (left.length === 0) return []
          here.delete(from)
          const targets = new Map(over.map(([to, weight]) => [left[to % left.length] ?? '', weight]))
          const all = [...targets.values()].reduce((sum, each) => sum + each, 0)
          const on = `20${10 + step}-01-01`
          return whole
            ? [change({ on, from, to: left[0] ?? '' })]
            : [...targets].map(([to, weight]) =>
                // Five digits, as the register has them.
                change({ on, kind: 'split', from, to, share: Math.round((weight / all) * 1e5) / 1e5 }),
              )
        })
        const after = apportionCounts(old(cells, changes))
        const total = (values: readonly number[]) => values.reduce((sum, each) => sum + each, 0)
        const values = [...after.values()].map((each) =>
          each.state !== 'not-apportioned' && each.cell.state === 'value' ? each.cell.value : Number.NaN,
        )
        expect(new Set(after.keys())).toEqual(here)
        expect(total(values)).toBeCloseTo(total(given), 6)
      }),
    )
  })
})
