import { formatNumber } from '../messages/format.ts'
import { slideTexts } from '../messages/slides.ts'
import type { Language } from '../messages/texts.ts'
import { absenceAt, type Chart, type Column, type Row } from './chart.ts'
import type { Cell, Table } from './content.ts'

/** The sheet of a chart as a table to read: figures as the language writes them, and in words why one is not there. */
export function tableOfChart(chart: Chart, language: Language): Table {
  const { sheet } = chart
  const isNumber = sheet.head.map((_, column) => sheet.rows.some((row) => typeof row[column] === 'number'))
  const align = (column: Column): Pick<Cell, 'align'> => (isNumber[column] ? { align: 'end' } : {})
  const written = (row: Row, column: Column): string => {
    const value = sheet.rows[row]?.[column]
    if (typeof value === 'string') return value
    if (value === undefined) return absenceAt(sheet, row, column) ?? slideTexts[language].noFigure
    if (chart.kind === 'trend' && column === chart.years) return String(value)
    return formatNumber(value, language, chart.digits)
  }
  // Where a moment lies on the axis is no news beside its name.
  const columns = [...sheet.head.keys()].filter(
    (column) => chart.kind !== 'trend' || chart.periods === undefined || column !== chart.years,
  )
  return {
    head: columns.map((column) => ({ words: sheet.head[column] ?? '', ...align(column) })),
    rows: sheet.rows.map((_, row) =>
      columns.map((column) => ({ words: written(row, column), ...align(column) })),
    ),
  }
}
