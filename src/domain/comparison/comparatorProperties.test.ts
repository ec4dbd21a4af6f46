/** What must hold of any country, any figures and any selection. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { blockFor, regionsFor } from '../../../tests/builders/comparison.ts'
import { indicator } from '../../../tests/builders/dataset.ts'
import type { FigureBlock } from '../figures/blocks.ts'
import { compareRegions } from './compare.ts'
import type { Comparator, ComparatorFigure } from './comparison.ts'
import { rowsOf } from './rows.ts'

interface Place {
  inhabitants: number
  value: number
  hidden: boolean
  chosen: boolean
}

const place = fc.record({
  inhabitants: fc.integer({ min: 1_000, max: 900_000 }),
  value: fc.integer({ min: 0, max: 1_000 }).map((each) => each / 10),
  hidden: fc.boolean(),
  chosen: fc.boolean(),
})
const country = fc.array(place, { minLength: 2, maxLength: 25 })
const codeOf = (at: number): string => `GM${String(at).padStart(4, '0')}`
const byCode = <Each>(places: readonly Place[], of: (each: Place) => Each) =>
  Object.fromEntries(places.map((each, at) => [codeOf(at), of(each)]))
const meanOf = (places: readonly Place[]): number =>
  places.reduce((sum, each) => sum + each.inhabitants * each.value, 0) / peopleOf(places)
const peopleOf = (places: readonly Place[]): number => places.reduce((sum, each) => sum + each.inhabitants, 0)

const KINDS: readonly Comparator[] = [
  { kind: 'country' },
  { kind: 'rest' },
  { kind: 'group' },
  { kind: 'similar' },
  { kind: 'region', code: 'GM0001' },
]

function compared(places: readonly Place[], comparator: Comparator, blocks: readonly FigureBlock[]) {
  const regions = regionsFor({ inhabitants: byCode(places, (each) => each.inhabitants) })
  const about = indicator()
  const codes = places.flatMap((each, at) => (each.chosen ? [codeOf(at)] : []))
  const { columns } = compareRegions({
    indicators: [about],
    blocks: new Map([[about.id, blocks]]),
    rows: rowsOf(codes, regions),
    comparator,
    regions,
    mine: codeOf(0),
  })
  return columns
}

const figureOf = (
  places: readonly Place[],
  comparator: Comparator,
  blocks: readonly FigureBlock[],
): ComparatorFigure | undefined => compared(places, comparator, blocks)[0]?.comparator

/** Everything published: the country is the mean of its municipalities. */
const published = (places: readonly Place[]): FigureBlock[] => [
  blockFor({ values: { NL01: meanOf(places) } }),
  blockFor({ values: byCode(places, (each) => each.value) }),
]

it('gives the country back when the rest and the chosen regions are put together again', () => {
  fc.assert(
    fc.property(country, (places) => {
      const chosen = places.filter((each) => each.chosen)
      const rest = figureOf(places, { kind: 'rest' }, published(places))
      if (rest?.state !== 'figure') return
      const left = peopleOf(places) - peopleOf(chosen)
      const together = (rest.cell.value * left + meanOf(chosen) * peopleOf(chosen)) / peopleOf(places)
      expect(together).toBeCloseTo(meanOf(places), 6)
      expect(rest.cell.value).toBeCloseTo(meanOf(places.filter((each) => !each.chosen)), 6)
    }),
  )
})

it('always finds a rest when a quarter of the country or more is left', () => {
  fc.assert(
    fc.property(country, (places) => {
      const left = peopleOf(places.filter((each) => !each.chosen))
      fc.pre(places.some((each) => each.chosen) && left >= peopleOf(places) / 4)
      expect(figureOf(places, { kind: 'rest' }, published(places))?.state).toBe('figure')
    }),
  )
})

it('keeps a mean between the smallest and the largest of its figures', () => {
  fc.assert(
    fc.property(country, fc.constantFrom('group' as const, 'similar' as const), (places, kind) => {
      const figure = figureOf(places, { kind }, published(places))
      if (figure?.state !== 'figure') return
      const values = places.filter((each) => kind === 'similar' || each.chosen).map((each) => each.value)
      expect(figure.cell.value).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9)
      expect(figure.cell.value).toBeLessThanOrEqual(Math.max(...values) + 1e-9)
      expect(figure.cell).not.toHaveProperty('lower')
    }),
  )
})

it('never lets a suppressed figure change anything, whatever it is', () => {
  fc.assert(
    fc.property(
      country,
      fc.constantFrom(...KINDS),
      fc.array(fc.integer(), { minLength: 25 }),
      (places, kind, others) => {
        const absences = Object.fromEntries(
          places.flatMap((each, at) => (each.hidden ? [[at, 'suppressed' as const]] : [])),
        )
        const withHidden = (values: readonly (number | null)[]): FigureBlock[] => [
          blockFor({ values: { NL01: 40 } }),
          {
            ...blockFor({ values: byCode(places, (each) => each.value) }),
            absences,
            values,
            lower: values.map((each) => each && each - 1),
            upper: values.map((each) => each && each + 1),
          },
        ]
        const hidden = (of: (at: number, value: number) => number | null) =>
          compared(
            places,
            kind,
            withHidden(places.map((each, at) => (each.hidden ? of(at, each.value) : each.value))),
          )
        const expected = hidden(() => null)
        expect(hidden((_, value) => value)).toEqual(expected)
        expect(hidden((at) => others[at] ?? 0)).toEqual(expected)
      },
    ),
  )
})

it('never shows a withheld figure as the rest', () => {
  fc.assert(
    fc.property(country, (places) => {
      const blocks = [
        blockFor({ values: { NL01: meanOf(places) } }),
        blockFor({ values: byCode(places, (each) => (each.chosen ? each.value : ('suppressed' as const))) }),
      ]
      expect(figureOf(places, { kind: 'rest' }, blocks)?.state).toBe('none')
    }),
  )
})

it('is the same in whatever order blocks and regions come', () => {
  fc.assert(
    fc.property(country, fc.constantFrom(...KINDS), (places, kind) => {
      const [whole, parts] = [published(places)[0], byCode(places, (each) => each.value)]
      if (whole === undefined) return
      const backwards = Object.fromEntries(Object.entries(parts).toReversed())
      const halves = [
        blockFor({ values: Object.fromEntries(Object.entries(parts).slice(0, 1)) }),
        blockFor({ values: Object.fromEntries(Object.entries(parts).slice(1)) }),
      ]
      const expected = compared(places, kind, published(places))
      expect(compared(places, kind, [blockFor({ values: backwards }), whole])).toEqual(expected)
      expect(compared(places, kind, [...halves, whole])).toEqual(expected)
    }),
  )
})
