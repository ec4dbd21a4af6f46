import { type Series, seriesOf } from '../../../domain/figures/series.ts'
import type { CellValue, Observation } from '../../../domain/register/things.ts'
import { ABSENCES } from '../../../domain/register/values.ts'
import { provenances } from './provenances.ts'

/** A made-up figure. */
export const figure = (parts: Partial<Observation> & Pick<Observation, 'cell'>): Observation => ({
  indicator: 'kort',
  region: 'GM9001',
  classificationYear: 2024,
  period: '2024',
  age: '18+',
  breakdown: 'totaal',
  table: 'VERZONNEN',
  edition: '2026',
  unit: 'percent',
  provenance: provenances.found,
  ...parts,
})

/** A made-up line: periods with their figures. */
export function line(region: string, cells: Readonly<Record<string, number | CellValue>>): Series {
  const [series] = seriesOf(
    Object.entries(cells).map(([period, cell]) =>
      figure({ region, period, cell: typeof cell === 'number' ? { state: 'value', value: cell } : cell }),
    ),
  )
  if (series === undefined) throw new Error('a line needs a figure')
  return series
}

const within = (value: number, margin: number): CellValue => ({
  state: 'value',
  value,
  lower: value - margin,
  upper: value + margin,
})

const OWN = 'GM9001'
const COUNTRY = 'NL01'

export const ordinary = {
  own: line(OWN, { '2012': 53.3, '2016': 54.8, '2020': 57.8, '2024': 56.1 }),
  reference: line(COUNTRY, { '2012': 48.5, '2016': 49.3, '2020': 50.8, '2024': 51.2 }),
}

export const withMargins = {
  own: line(OWN, { '2016': within(54.8, 2.1), '2020': within(57.8, 2.4), '2024': within(51.9, 2.6) }),
  reference: line(COUNTRY, { '2016': within(49.3, 0.4), '2020': within(50.8, 0.3), '2024': within(51.2, 0.3) }),
}

export const withAbsences = {
  own: line(OWN, {
    '2008': 12,
    '2012': { state: 'suppressed' },
    '2016': 14.2,
    '2020': { state: 'value', value: 15, approximate: true },
    '2024': { state: 'value', value: 15.5, provisional: true },
  }),
  reference: line(COUNTRY, { '2008': 11, '2012': 11.4, '2016': 12.1, '2020': 12.6, '2024': 12.9 }),
}

export const singlePeriod = { own: line(OWN, { '2024': 56.1 }), reference: line(COUNTRY, { '2024': 51.2 }) }

/** One cell for every way in which a figure can be there or not. */
export const cells: readonly { name: string; cell: CellValue }[] = [
  { name: 'value', cell: { state: 'value', value: 57.8 } },
  { name: 'provisional', cell: { state: 'value', value: 12.2, provisional: true } },
  { name: 'approximate', cell: { state: 'value', value: 18, approximate: true } },
  ...ABSENCES.map((state) => ({ name: state, cell: { state } })),
]
