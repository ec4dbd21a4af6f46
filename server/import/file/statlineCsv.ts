/**
 * Reads a CSV of StatLine. Wide: one row per region, period, age and kind of margin, one column per topic. Long: one row per
 * figure (csvLong.ts).
 */
import { columnsOf, type Said } from './csvColumns.ts'
import { longFormOf, openLong } from './csvLong.ts'
import { type CsvRecord, csvText } from './csvRecords.ts'
import { type ReadRecord, rowReader } from './csvRow.ts'
import { empty } from './fileFaults.ts'
import { fileText, type ReadSoFar } from './fileText.ts'
import { noRows } from '../reading/rowFaults.ts'
import type { FigureRow, Report, TableReader } from '../reading/rows.ts'

export interface CsvSource extends Said {
  file: string
  /** Which table it is; the file itself does not say. */
  table: string
  report: Report
  progress?: ReadSoFar
}

/** Rows that are handed on together. */
const BATCH = 2000
/** Rows that are looked at to see what a column holds. */
const SAMPLE = 20

/**
 * Opens the file and reads its head; the rows come as they are asked for. An empty cell is `missing`: in an export nobody
 * can tell a figure that cannot occur from one that got lost, while the publisher's own answers (OData) do tell.
 * @throws ImportFailure when the file is something else, or its head lacks what a figure needs
 */
export async function openStatlineCsv(source: CsvSource): Promise<TableReader> {
  const text = fileText(source.file, source.progress)
  try {
    return await readerOf(source, text)
  } catch (error) {
    // Nobody will read on, and the file is to be closed.
    await text.return(undefined)
    throw error
  }
}

async function readerOf(source: CsvSource, text: AsyncGenerator<Buffer>): Promise<TableReader> {
  const { file, table, report, age, period } = source
  const { delimiter, records } = await csvText(text)
  const head = await records.next()
  if (head.done) throw empty(file)
  const { fields } = head.value
  const long = longFormOf(fields)
  if (long !== undefined) return openLong({ ...source, form: long, head: fields, delimiter, records })
  const sample = await take(records, SAMPLE)
  if (sample.length === 0) throw noRows(file)
  const columns = columnsOf(fields, sample, { age, period })
  const read = rowReader({ columns, width: fields.length, delimiter, report, age, period })
  return {
    head: { table, topics: columns.topics.map(({ topic }) => topic), columns: fields },
    rows: batches(sample, records, read),
  }
}

async function take(records: AsyncGenerator<CsvRecord>, count: number): Promise<CsvRecord[]> {
  const taken: CsvRecord[] = []
  while (taken.length < count) {
    const { value, done } = await records.next()
    if (done) break
    taken.push(value)
  }
  return taken
}

async function* batches(
  sample: readonly CsvRecord[],
  records: AsyncGenerator<CsvRecord>,
  read: ReadRecord,
): AsyncGenerator<readonly FigureRow[]> {
  let batch = sample.map(read).filter((row) => row !== undefined)
  for await (const record of records) {
    const row = read(record)
    if (row === undefined) continue
    batch.push(row)
    if (batch.length < BATCH) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}
