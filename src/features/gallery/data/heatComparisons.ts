/** Made-up regions on made-up indicators, as many as there are municipalities and columns of the largest table. */
import { against } from '../../../domain/comparison/against.ts'
import type { ComparatorFigure, ComparedColumn, Comparison } from '../../../domain/comparison/comparison.ts'
import type { CellValue, Indicator } from '../../../domain/register/things.ts'
import { ABSENCES, POLARITIES } from '../../../domain/register/values.ts'
import { indicators } from './others.ts'

const NAMES = 'Voorbeeld Verzonnen Proef Denk Fantasie Model Papier Schijn Oefen Waan'.split(' ')
const ENDS =
  'stad dorp veen dijk meer hout drecht burg kerk wijk horn oord sluis lo um heide beek donk rade vliet'.split(' ')
const MEASURED =
  'Rokers,Overgewicht,Alcoholrichtlijn,Beweegrichtlijn,Ervaren gezondheid,Eenzaam,Langdurige aandoening,Mantelzorgers,Stress,Vrijwilligers'.split(
    ',',
  )
const THEMES = ['leefstijl', 'gezondheid', 'meedoen', 'mentale gezondheid', 'wonen']

/** The same every time: a hash of two numbers, from 0 to 1. */
function chance(a: number, b: number): number {
  const mixed = Math.sin(a * 12.9898 + b * 78.233) * 43_758.5453
  return mixed - Math.floor(mixed)
}

const round = (value: number): number => Math.round(value * 10) / 10

function cellOf(row: number, column: number, middle: number): CellValue {
  const luck = chance(row, column + 100)
  const absence = ABSENCES[Math.floor(luck * 100)]
  if (absence !== undefined) return { state: absence }
  // Two draws together: most lie near the middle.
  const value = round(middle + (chance(row, column) + chance(row + 7, column) - 1) * middle * 0.5)
  const margin = round(1 + chance(column, row) * 3)
  return {
    state: 'value',
    value,
    ...(column % 4 === 1 ? { lower: round(value - margin), upper: round(value + margin) } : {}),
    ...(luck > 0.995 ? { provisional: true as const } : {}),
  }
}

const comparators: readonly ((value: number) => ComparatorFigure)[] = [
  (value) => ({ state: 'figure', cell: { state: 'value', value }, basis: { form: 'published' } }),
  (value) => ({
    state: 'figure',
    cell: { state: 'value', value },
    basis: {
      form: 'approximation',
      weights: { age: 'alle leeftijden', period: '2024' },
      of: 338,
      without: [],
    },
  }),
  () => ({ state: 'none', reason: 'no-weights' }),
]

function columnOf(column: number, rows: number): ComparedColumn {
  const [example] = indicators
  if (example === undefined) throw new Error('the gallery holds an indicator')
  const title = MEASURED[column % MEASURED.length] ?? ''
  const again = Math.floor(column / MEASURED.length)
  const name = again === 0 ? title : `${title} ${again + 1}`
  const indicator: Indicator = {
    ...example,
    id: `verzonnen-${column}`,
    title: { nl: name, en: name },
    shortTitle: name,
    unit: 'percent',
    polarity: POLARITIES[title === 'Mantelzorgers' ? 2 : column % 2] ?? 'none',
    theme: THEMES[column % THEMES.length] ?? '',
    method: column % 4 === 1 ? 'survey' : 'model',
  }
  const middle = 12 + chance(column, 3) * 60
  const way = column % 9 === 7 ? 1 : column === 10 ? 2 : 0
  const comparator = comparators[way]?.(round(middle)) ?? { state: 'none', reason: 'no-figure' }
  const cells = Array.from({ length: rows }, (_, row) => {
    const cell = cellOf(row, column, middle)
    const compared = against(cell, comparator, indicator.polarity)
    return compared === undefined ? { cell } : { cell, against: compared }
  })
  const values = cells.flatMap(({ cell }) => (cell.state === 'value' ? [cell.value] : []))
  return {
    indicator,
    key: {
      indicator: indicator.id,
      table: 'VERZONNEN',
      edition: '2026',
      classificationYear: 2024,
      period: column % 4 === 1 ? '2024' : '2020',
      age: '18+',
      breakdown: 'totaal',
    },
    unit: 'percent',
    comparator,
    cells,
    extent: [Math.min(...values), Math.max(...values)],
  }
}

/** So many regions on so many indicators. */
export function heatComparison(rows: number, columns: number): Comparison {
  return {
    rows: Array.from({ length: rows }, (_, row) => ({
      code: `GM${9001 + row}`,
      name: `${NAMES[(row * 7) % NAMES.length]}${ENDS[(row * 3) % ENDS.length]}${row < 200 ? '' : ' aan den IJssel'}`,
    })),
    columns: Array.from({ length: columns }, (_, column) => columnOf(column, rows)),
    comparator: { kind: 'country' },
  }
}
