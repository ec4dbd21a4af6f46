/**
 * Reads a long CSV: one figure per line, its topic in a column of its own. The figures of a region and period are put
 * together in memory, since a long file gives them in any order; such files are small.
 */
import { cellOf } from '../reading/cells.ts'
import { periodOf, REGION_SHAPE, stemOf } from '../reading/codes.ts'
import { lacking, type Said } from './csvColumns.ts'
import type { CsvRecord, CsvText } from './csvRecords.ts'
import {
  givenAgain,
  noFigure,
  noRows,
  tooLong,
  unknownPeriod,
  unknownRegion,
  wrongWidth,
} from '../reading/rowFaults.ts'
import {
  type FigureRow,
  ImportFailure,
  type ReadCell,
  type Report,
  type TableReader,
} from '../reading/rows.ts'

interface LongForm {
  region: number
  period: number
  topic: number
  value: number
  /** Why there is no value: OData 4 says "None" or "Impossible". */
  attribute?: number
  /** What the name of the column says of the unit. */
  unit?: string
}

const NAMES: Readonly<Record<'region' | 'period' | 'topic' | 'value' | 'attribute', RegExp>> = {
  region: /^(regio|regio_code|region)$/i,
  period: /^(periode|jaar|period|year)$/i,
  topic: /^(measure|indicator|onderwerp)$/i,
  value: /^(value|waarde)(_pct)?$/i,
  attribute: /^value_attribute$/i,
}

/** Which column holds what; undefined when the file is not a long one. */
export function longFormOf(head: readonly string[]): LongForm | undefined {
  const at = (name: RegExp) => {
    const place = head.findIndex((each) => name.test(each.trim()))
    return place < 0 ? undefined : place
  }
  const [region, period, topic, value] = [NAMES.region, NAMES.period, NAMES.topic, NAMES.value].map(at)
  if (region === undefined || period === undefined || topic === undefined || value === undefined)
    return undefined
  const attribute = at(NAMES.attribute)
  return {
    region,
    period,
    topic,
    value,
    ...(attribute === undefined ? {} : { attribute }),
    ...(/_pct$/i.test(head[value] ?? '') ? { unit: '%' } : {}),
  }
}

interface LongSource extends Said {
  file: string
  table: string
  report: Report
  form: LongForm
  head: readonly string[]
  delimiter: CsvText['delimiter']
  records: AsyncGenerator<CsvRecord>
}

/** More lines than this belong in a wide file, which is read without keeping it. */
const MOST_LINES = 2_000_000

/** @throws ImportFailure when nobody says of which age the figures are: a long file does not */
export async function openLong(source: LongSource): Promise<TableReader> {
  const { file, table, form, head, age, records } = source
  if (age === undefined) throw new ImportFailure([lacking('age', head)])
  const topics = new Map<string, number>()
  const rows = new Map<string, Omit<FigureRow, 'cells'> & { cells: ReadCell[] }>()
  let lines = 0
  for await (const record of records) {
    if (++lines > MOST_LINES) throw tooLong(file, MOST_LINES)
    const read = figureOf(source, record)
    if (read === undefined) continue
    const { region, period, topic, cell } = read
    const place = topics.get(topic) ?? topics.size
    topics.set(topic, place)
    const key = `${region} ${period.period}`
    const row = rows.get(key) ?? {
      line: record.line,
      region,
      ...period,
      age,
      side: 'value' as const,
      cells: [],
    }
    rows.set(key, row)
    if (row.cells[place] !== undefined) source.report(givenAgain(record.line, topic, key))
    row.cells[place] = cell
  }
  if (lines === 0) throw noRows(file)
  return {
    head: {
      table,
      rows: rows.size,
      topics: [...topics.keys()].map((key) => ({
        key,
        stem: stemOf(key),
        ...(form.unit === undefined ? {} : { unit: form.unit }),
      })),
    },
    rows: filled([...rows.values()], topics.size),
  }
}

function figureOf({ form, head, delimiter, report }: LongSource, { line, fields }: CsvRecord) {
  if (fields.length !== head.length) {
    report(wrongWidth(line, fields.length, head.length))
    return undefined
  }
  const [regionCode = '', periodCode = '', topic = ''] = [form.region, form.period, form.topic].map((at) =>
    (fields[at] ?? '').trim(),
  )
  const known = REGION_SHAPE.test(regionCode)
  const period = /^\d{4}$/.test(periodCode) ? { period: periodCode } : periodOf(periodCode)
  const text = fields[form.value] ?? ''
  const impossible = form.attribute !== undefined && fields[form.attribute]?.trim() === 'Impossible'
  const cell = cellOf(
    text,
    impossible ? 'not-applicable' : 'missing',
    delimiter === ';' && text.includes(',') ? ',' : '.',
  )
  if (!known) report(unknownRegion(line, regionCode))
  if (period === undefined) report(unknownPeriod(line, periodCode))
  if (cell === undefined) report(noFigure(line, topic, text, '.'))
  if (!known || period === undefined || cell === undefined) return undefined
  return { region: regionCode, period, topic, cell }
}

const BATCH = 2000

/** What a long file does not mention of a region and period is missing. */
async function* filled(
  rows: readonly (Omit<FigureRow, 'cells'> & { cells: readonly ReadCell[] })[],
  width: number,
): AsyncGenerator<readonly FigureRow[]> {
  for (let at = 0; at < rows.length; at += BATCH) {
    yield rows.slice(at, at + BATCH).map((row) => ({
      ...row,
      cells: Array.from({ length: width }, (_, place) => row.cells[place] ?? 'missing'),
    }))
  }
}
