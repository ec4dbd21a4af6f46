/** Made-up regions through time, and on two made-up figures: as many as are asked for, the same every time. */
import { against } from '../../../domain/comparison/against.ts'
import type { ComparatorFigure, ComparedColumn, ComparedRow } from '../../../domain/comparison/comparison.ts'
import type { ComparedSeries } from '../../../domain/comparison/seriesFor.ts'
import { lastYearOf } from '../../../domain/figures/series.ts'
import type { CellValue, Indicator } from '../../../domain/register/things.ts'
import { indicators } from './others.ts'

const STARTS = 'Voorbeeld Verzonnen Proef Denk Fantasie Model Papier Schijn Oefen Waan'.split(' ')
const ENDS = 'stad dorp veen dijk meer hout drecht burg kerk wijk horn oord sluis lo um'.split(' ')
const PERIODS = ['2012', '2014', '2016', '2018', '2020', '2022', '2024']
const COUNTRY = [48.5, 48.9, 49.3, 50.1, 50.8, 51, 51.2]
const KEY = {
  indicator: 'kort',
  table: 'VERZONNEN',
  edition: '2026',
  classificationYear: 2024,
  age: '18+',
  breakdown: 'totaal',
}

/** The same every time: a hash of two numbers, from 0 to 1. */
function chance(a: number, b: number): number {
  const mixed = Math.sin(a * 12.9898 + b * 78.233) * 43_758.5453
  return mixed - Math.floor(mixed)
}

const round = (value: number): number => Math.round(value * 10) / 10

/** Made-up municipalities; beyond a thousand, neighbourhoods of them. */
export const manyRegions = (count: number): ComparedRow[] =>
  Array.from({ length: count }, (_each, place) => {
    const start = STARTS[place % STARTS.length] ?? ''
    const end = ENDS[Math.floor(place / STARTS.length) % ENDS.length] ?? ''
    const again = Math.floor(place / (STARTS.length * ENDS.length))
    return {
      code: `GM${9001 + place}`,
      name: `${start}${end}${again === 0 ? '' : ` ${again + 1}`}`,
      ...(count > 1000 ? { within: 'Voorbeeldstad' } : {}),
    }
  })

const example: Indicator = {
  ...(indicators[0] as Indicator),
  tables: [
    {
      table: KEY.table,
      title: 'Verzonnen tabel',
      publisher: 'Verzonnen uitgever',
      address: 'https://www.example.org/tabel',
      edition: KEY.edition,
      licence: 'CC BY 4.0',
    },
  ],
}

/** Two figures of one name cannot be told apart. */
const named = (indicator: Indicator, count: number): Indicator => ({
  ...indicator,
  title: { nl: `${indicator.title.nl} (${count})`, en: `${indicator.title.en} (${count})` },
})

const published = (value: number): ComparatorFigure => ({
  state: 'figure',
  cell: { state: 'value', value },
  basis: { form: 'published' },
})

/** One made-up figure over seven periods; some are suppressed, and the last region has none at all. */
export function trendOf(
  rows: readonly ComparedRow[],
  { breaks, margins }: { breaks: Indicator['breaks']; margins: boolean },
): ComparedSeries {
  const segmentOf = (period: string) => breaks.filter(({ year }) => year <= lastYearOf(period)).length
  const cellOf = (row: number, at: number): CellValue => {
    if (row === 11 || (row > 12 && chance(row, at + 50) < 0.03) || (row === 1 && at === 3))
      return { state: 'suppressed' }
    const value = round((COUNTRY[at] ?? 50) + (chance(row, 1) - 0.45) * 22 + (chance(row, at) - 0.5) * 3)
    return margins
      ? { state: 'value', value, lower: round(value - 1.8), upper: round(value + 1.8) }
      : { state: 'value', value }
  }
  return {
    indicator: { ...named(example, rows.length), breaks },
    key: KEY,
    unit: 'percent',
    periods: PERIODS,
    rows: rows.map((row, place) => ({
      row,
      points: PERIODS.map((period, at) => ({ period, segment: segmentOf(period), cell: cellOf(place, at) })),
    })),
    comparator: PERIODS.map((period, at) => ({
      period,
      segment: segmentOf(period),
      figure: published(COUNTRY[at] ?? 0),
    })),
    breaks,
  }
}

/** The last year of a series as a column. */
export function lastColumn({ rows, comparator, indicator, key, unit }: ComparedSeries): ComparedColumn {
  return column(
    indicator,
    rows.map(({ points }) => points.at(-1)?.cell ?? { state: 'missing' }),
    comparator.at(-1)?.figure ?? { state: 'none', reason: 'no-figure' },
    { key: { ...key, period: PERIODS.at(-1) ?? '' }, unit },
  )
}

/** Two made-up figures of the same regions that more or less go together. */
export function twoColumns(rows: readonly ComparedRow[]): readonly [ComparedColumn, ComparedColumn] {
  const draw = (row: number, seed: number) =>
    (chance(row, seed) + chance(row + 3, seed) + chance(row + 5, seed + 1)) / 3 - 0.5
  const absent: CellValue = { state: 'suppressed' }
  const x = rows.map(
    (_each, row): CellValue =>
      row % 29 === 7 ? absent : { state: 'value', value: round(50 + draw(row, 2) * 30) },
  )
  const y = rows.map(
    (_each, row): CellValue =>
      row % 31 === 9
        ? { state: 'missing' }
        : { state: 'value', value: round(18 + draw(row, 2) * 14 + draw(row, 9) * 12) },
  )
  return [
    column(named(example, rows.length), x, published(50.8), { key: { ...KEY, period: '2024' }, unit: 'percent' }),
    column(
      {
        ...example,
        id: 'tweede',
        title: { nl: 'Tweede voorbeeldcijfer', en: 'Second example figure' },
        unit: 'per-1000',
      },
      y,
      published(18.4),
      { key: { ...KEY, indicator: 'tweede', period: '2022' }, unit: 'per-1000' },
    ),
  ]
}

function column(
  indicator: Indicator,
  cells: readonly CellValue[],
  comparator: ComparatorFigure,
  parts: Pick<ComparedColumn, 'unit'> & Pick<Required<ComparedColumn>, 'key'>,
): ComparedColumn {
  return {
    indicator,
    comparator,
    cells: cells.map((cell) => {
      const compared = against(cell, comparator, indicator.polarity)
      return compared === undefined ? { cell } : { cell, against: compared }
    }),
    ...parts,
  }
}
