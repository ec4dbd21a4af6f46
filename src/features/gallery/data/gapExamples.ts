/** Made-up figures of one region beside what it is held against: one example for every outcome. */
import type { ComparatorFigure } from '../../../domain/comparison/comparison.ts'
import { yearOf } from '../../../domain/figures/series.ts'
import type { CellValue, Indicator, SeriesBreak } from '../../../domain/register/things.ts'
import type { GapLine } from '../../../domain/trajectory/gapLines.ts'
import { indicators } from './others.ts'

const KEY = {
  indicator: 'kort',
  table: 'VERZONNEN',
  edition: '2026',
  classificationYear: 2024,
  age: '18+',
  breakdown: 'totaal',
}

type Figures = Readonly<Record<number, number>>

const COMPUTED = {
  form: 'approximation',
  weights: { age: 'alle leeftijden', period: '2024' },
  of: 1,
  takenOut: true,
  without: [],
} as const

/** With margins of so much to each side, and the comparator published or computed. */
function line(
  own: Figures,
  comparator: Figures,
  { margin, breaks = [], none = [] }: { margin?: number; breaks?: SeriesBreak[]; none?: readonly number[] } = {},
): GapLine {
  const years = Object.keys(own).map(Number)
  const cell = (value: number): Extract<CellValue, { state: 'value' }> =>
    margin === undefined
      ? { state: 'value', value }
      : { state: 'value', value, lower: value - margin, upper: value + margin }
  const figure = (year: number): ComparatorFigure =>
    none.includes(year)
      ? { state: 'none', reason: 'no-weights' }
      : {
          state: 'figure',
          cell: cell(comparator[year] ?? 0),
          basis: margin === undefined ? COMPUTED : { form: 'published' },
        }
  return {
    key: KEY,
    unit: 'percent',
    moments: years.map((year) => ({
      period: String(year),
      segment: breaks.filter((each) => each.year <= yearOf(String(year))).length,
      own: cell(own[year] ?? 0),
      comparator: figure(year),
    })),
    years,
    breaks,
    others: [],
    provenances: [],
    unsure: false,
  }
}

const COUNTRY = { 2012: 48.5, 2016: 49.3, 2020: 50.1, 2024: 50.4 }

/** By the name of their outcome in the texts. */
export const gapExamples = [
  {
    name: 'onCourse',
    line: line({ 2012: 56.1, 2016: 57.3, 2020: 57.2, 2024: 56.9 }, COUNTRY, { margin: 0.9 }),
    baseline: 2016,
  },
  { name: 'late', line: line({ 2012: 56.1, 2016: 57.3, 2020: 57.9, 2024: 57.6 }, COUNTRY), baseline: 2016 },
  { name: 'growing', line: line({ 2012: 55.1, 2016: 56.3, 2020: 58.4, 2024: 59.6 }, COUNTRY), baseline: 2012 },
  {
    name: 'comparatorWorse',
    line: line({ 2016: 57.3, 2020: 57.6 }, { 2016: 49.3, 2020: 51.2 }),
    baseline: 2016,
  },
  { name: 'noPace', line: line({ 2020: 57.3 }, COUNTRY), baseline: 2020 },
  {
    name: 'broken',
    line: line({ 2012: 56.1, 2016: 55.6, 2020: 49.9, 2024: 49.1 }, COUNTRY, {
      breaks: [{ year: 2018, reason: 'Verzonnen breuk: de vraag is veranderd.' }],
    }),
    baseline: 2012,
  },
  { name: 'noArrears', line: line({ 2016: 47.2, 2020: 48.1, 2024: 47.9 }, COUNTRY), baseline: 2016 },
  { name: 'noOwn', line: line({ 2016: 57.3, 2020: 57.9 }, COUNTRY), baseline: 2014 },
  { name: 'noComparator', line: line({ 2016: 57.3, 2020: 57.9 }, COUNTRY, { none: [2016, 2020] }), baseline: 2016 },
] as const

/** A made-up indicator that is better when lower, and a model estimate. */
export const gapIndicator: Indicator = {
  ...(indicators[0] as Indicator),
  polarity: 'lower-better',
  method: 'model',
}
