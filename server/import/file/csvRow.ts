/** From one record of a wide StatLine CSV to a row of figures, or to a report of what is wrong with it. */
import { ageOf, isTotal, type Period, periodOf, REGION_SHAPE, sideOf } from '../reading/codes.ts'
import type { Columns, Said } from './csvColumns.ts'
import type { CsvRecord, CsvText } from './csvRecords.ts'
import { numbersOf } from '../reading/numbers.ts'
import {
  otherBreakdown,
  unknownAge,
  unknownPeriod,
  unknownRegion,
  unknownSide,
  wrongWidth,
} from '../reading/rowFaults.ts'
import type { FigureRow, ReadCell, Report, Side } from '../reading/rows.ts'

export type ReadRecord = (record: CsvRecord) => FigureRow | undefined

/** What the file does not say in a column, the one who imports says of all of it. */
interface Form extends Said {
  columns: Columns
  /** Fields per record. */
  width: number
  delimiter: CsvText['delimiter']
  report: Report
}

/** A record with faults is reported, each fault by itself, and left out. */
export function rowReader(form: Form): ReadRecord {
  const { columns, width, report } = form
  const cells = cellsReader(form)
  return ({ line, fields }) => {
    if (fields.length !== width) {
      report(wrongWidth(line, fields.length, width))
      return undefined
    }
    for (const { at, name } of columns.others) {
      const code = fieldAt(fields, at)
      if (!isTotal(code)) throw otherBreakdown(line, name, code)
    }
    const key = keyOf(form, line, fields)
    const figures = cells(line, fields)
    if (key === undefined || figures === undefined) return undefined
    const { when, region, ...rest } = key
    const name = columns.municipality === undefined ? '' : fieldAt(fields, columns.municipality)
    // The column names the municipality; on the rows of its wijken and buurten that is not the name of the region.
    const ofRegion = name !== '' && /^(GM|NL)/.test(region)
    return { line, region, ...(ofRegion ? { regionName: name } : {}), ...when, ...rest, cells: figures }
  }
}

const fieldAt = (fields: readonly string[], at: number) => (fields[at] ?? '').trim()

interface Key {
  region: string
  when: Period
  age: string
  side: Side
}

function keyOf(
  { columns, age, period, report }: Form,
  line: number,
  fields: readonly string[],
): Key | undefined {
  const text = (at: number | undefined) => (at === undefined ? '' : fieldAt(fields, at))
  const region = fieldAt(fields, columns.region)
  const known = REGION_SHAPE.test(region)
  const when = columns.period === undefined ? given(period) : periodOf(text(columns.period))
  const who = columns.age === undefined ? age : ageOf(text(columns.age))
  const side = columns.side === undefined ? 'value' : sideOf(fieldAt(fields, columns.side))
  if (!known) report(unknownRegion(line, region))
  if (when === undefined) report(unknownPeriod(line, text(columns.period)))
  if (who === undefined) report(unknownAge(line, text(columns.age)))
  if (side === undefined) report(unknownSide(line, text(columns.side)))
  if (!known || when === undefined || who === undefined || side === undefined) return undefined
  return { region, when, age: who, side }
}

const given = (period: string | undefined): Period | undefined =>
  period === undefined ? undefined : { period }

function cellsReader({ columns: { topics }, delimiter, report }: Form) {
  const read = numbersOf(delimiter, report)
  return (line: number, fields: readonly string[]): ReadCell[] | undefined => {
    const figures: ReadCell[] = []
    for (const { at, topic } of topics) {
      const figure = read(line, topic.key, fields[at] ?? '', 'missing')
      if (figure !== undefined) figures.push(figure)
    }
    return figures.length === topics.length ? figures : undefined
  }
}
