/**
 * Reads a long CSV: one figure per line, its topic in a column of its own. The figures of a region and period are put
 * together in memory, since a long file gives them in any order; such files are small.
 */
import { ageOf, isTotal, periodOf, REGION_SHAPE, stemOf } from '../reading/codes.ts'
import { LABEL, lacking, type Said, setAside } from './csvColumns.ts'
import type { CsvRecord, CsvText } from './csvRecords.ts'
import { numbersOf, type ReadNumber } from '../reading/numbers.ts'
import {
  givenAgain,
  noRows,
  tooLong,
  unknownAge,
  unknownColumns,
  unknownPeriod,
  unknownRegion,
  wrongWidth,
} from '../reading/rowFaults.ts'
import { failureOf, type FigureRow, type ReadCell, type Report, type TableReader } from '../reading/rows.ts'

interface LongForm {
  region: number
  period: number
  topic: number
  value: number
  /** Absent where the one who imports says it, because the file does not. */
  age?: number
  /** Why there is no value: OData 4 says "None" or "Impossible". */
  attribute?: number
  /** What the name of the column says of the unit. */
  unit?: string
  /** Columns that are not known: figures of a part only may hide behind them. */
  others: readonly { at: number; name: string }[]
}

const NAMES: Readonly<Record<'region' | 'period' | 'topic' | 'value' | 'attribute' | 'age', RegExp>> = {
  region: /^(regio|regio_?code|regio['’]?s|region|wijkenenbuurten)$/i,
  period: /^(perioden?|jaar|periods?|year)$/i,
  topic: /^(measure|indicator|onderwerp)$/i,
  value: /^(value|waarde)(_pct)?$/i,
  attribute: /^value_?attribute$/i,
  age: /^(leeftijd|age)$/i,
}
/** Columns that say the same of a region or a figure in other words. */
const DESCRIBES = /^(niveau|level|soort_?regio|codering|gemeentenaam|string_?value)$/i
/** Ages as the register writes them. */
const WRITTEN_AGE = /^(alle|\d{1,3}(\+|-\d{1,3}))$/

/** Which column holds what; undefined when the file is not a long one. */
export function longFormOf(head: readonly string[]): LongForm | undefined {
  const at = (name: RegExp) => {
    const place = head.findIndex((each) => name.test(each.trim()))
    return place < 0 ? undefined : place
  }
  const [region, period, topic, value] = [NAMES.region, NAMES.period, NAMES.topic, NAMES.value].map(at)
  if (region === undefined || period === undefined || topic === undefined || value === undefined)
    return undefined
  const [attribute, age] = [NAMES.attribute, NAMES.age].map(at)
  const taken = new Set([region, period, topic, value, attribute, age])
  return {
    region,
    period,
    topic,
    value,
    ...(attribute === undefined ? {} : { attribute }),
    ...(age === undefined ? {} : { age }),
    others: [...head.entries()]
      .map(([place, name]) => ({ at: place, name: name.trim() }))
      .filter(({ at: place, name }) => !taken.has(place) && !LABEL.test(name) && !DESCRIBES.test(name)),
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

/** @throws ImportFailure when nobody says of which age the figures are, or a column is unknown */
export async function openLong(source: LongSource): Promise<TableReader> {
  const { file, table, form, head, age, records } = source
  const faults = [
    ...(age === undefined && form.age === undefined ? [lacking('age', head)] : []),
    ...setAside('period', source.period, head[form.period]),
    ...setAside('age', age, head[form.age ?? -1]),
  ]
  if (faults.length > 0) throw failureOf(faults)
  const numbers = numbersOf(source.delimiter, source.report)
  const topics = new Map<string, number>()
  const rows = new Map<string, Omit<FigureRow, 'cells'> & { cells: ReadCell[] }>()
  let lines = 0
  for await (const record of records) {
    if (++lines > MOST_LINES) throw tooLong(file, MOST_LINES)
    const read = figureOf(source, record, numbers)
    if (read === undefined) continue
    const { region, period, topic, cell, age: who } = read
    const place = topics.get(topic) ?? topics.size
    topics.set(topic, place)
    const key = `${region} ${period.period} ${who}`
    const row = rows.get(key) ?? {
      line: record.line,
      region,
      ...period,
      age: who,
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

function figureOf(
  { form, head, age: said, report }: LongSource,
  { line, fields }: CsvRecord,
  numbers: ReadNumber,
) {
  if (fields.length !== head.length) {
    report(wrongWidth(line, fields.length, head.length))
    return undefined
  }
  const strange = form.others
    .map(({ at, name }) => ({ name, value: (fields[at] ?? '').trim() }))
    .filter(({ value }) => !isTotal(value))
  if (strange.length > 0) throw unknownColumns(line, strange)
  const [regionCode = '', periodCode = '', topic = '', ageText = ''] = [
    form.region,
    form.period,
    form.topic,
    form.age ?? -1,
  ].map((at) => (fields[at] ?? '').trim())
  const known = REGION_SHAPE.test(regionCode)
  const period = /^\d{4}$/.test(periodCode) ? { period: periodCode } : periodOf(periodCode)
  const text = fields[form.value] ?? ''
  const impossible = form.attribute !== undefined && fields[form.attribute]?.trim() === 'Impossible'
  const age = form.age === undefined ? said : (ageOf(ageText) ?? WRITTEN_AGE.exec(ageText)?.[0])
  if (!known) report(unknownRegion(line, regionCode))
  if (period === undefined) report(unknownPeriod(line, periodCode))
  if (age === undefined) report(unknownAge(line, ageText))
  const cell = numbers(line, topic, text, impossible ? 'not-applicable' : 'missing')
  if (!known || period === undefined || age === undefined || cell === undefined) return undefined
  return { region: regionCode, period, age, topic, cell }
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
