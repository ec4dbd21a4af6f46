/** Reads a table from StatLine itself (OData 4): its description first, then its figures, one page at a time. */
import type { Phrase } from '../../service/language.ts'
import type { FigureRow, Report, TableReader } from '../reading/rows.ts'
import { type Patience, PATIENCE } from '../statline/ask.ts'
import { odataRowReader } from '../statline/odataRow.ts'
import { baseOf } from '../statline/publisher.ts'
import { changedMeanwhile, otherCount } from '../statline/publisherFaults.ts'
import { describe4, type Description4, type Properties, propertiesOf } from './description4.ts'
import { saidOfAll } from '../statline/saidOfAll.ts'
import { noSuchTable4 } from './faults4.ts'
import { createJoining, type JoinedRow } from './joining.ts'
import { type Publisher4, publisher4Of } from './publisher4.ts'

/** Where Statistics Netherlands keeps its tables in OData 4. Those of others (RIVM) are in OData 3 only. */
const CBS4 = 'https://datasets.cbs.nl/odata/v1/CBS'

export interface Statline4Source {
  table: string
  /** Address under which the tables stand, up to the number of the table. */
  base?: string
  report: Report
  /** Of all figures, where the table has no ages: "alle" by default. */
  age?: string
  /** Of all figures, where the table has no periods and its description names no year. */
  period?: string
  /** The first year that is wanted: an old table begins before the municipalities that the register knows. */
  since?: number
  patience?: Partial<Patience>
}

const COLLECTION = 'Observations'
/** Rows that are handed on together. */
const BATCH = 2000

/** @throws ImportFailure when there is no such table, or the publisher does not answer as StatLine does */
export async function openStatline4(source: Statline4Source): Promise<TableReader> {
  const { table, report, base = CBS4, since } = source
  const root = baseOf(base)
  const publisher = publisher4Of(root, table, { ...PATIENCE, ...source.patience })
  const properties = await propertiesOf(publisher)
  if (properties === undefined) throw noSuchTable4(root, table)
  const description = await describe4(publisher, table, properties, since)
  const ofAll = saidOfAll(source, description)
  const figures = await countOf(publisher, description, properties)
  return {
    head: {
      ...description.head,
      ...(figures === undefined ? {} : { rows: Math.ceil(figures / description.places.size) }),
    },
    rows: rowsOf(publisher, { description, ...ofAll, report }, figures, properties.Modified ?? undefined),
  }
}

/** As counted, else as the description of the whole table says. */
async function countOf(
  publisher: Publisher4,
  { filter }: Description4,
  { ObservationCount }: Properties,
): Promise<number | undefined> {
  const counted = await publisher.count(COLLECTION, filter)
  return counted ?? (filter === undefined ? (ObservationCount ?? undefined) : undefined)
}

const asked = (row: number): Phrase => ({
  nl: `de cijfers vanaf nummer ${row + 1}`,
  en: `the figures from number ${row + 1}`,
})

interface Form {
  description: Description4
  age: string
  period: string | undefined
  report: Report
}

async function* rowsOf(
  publisher: Publisher4,
  form: Form,
  count: number | undefined,
  modified: string | undefined,
): AsyncGenerator<readonly FigureRow[]> {
  const { description, report } = form
  const { filter, head } = description
  const joining = createJoining(description, report)
  // Absences are told apart, as in the untyped answers of OData 3.
  const read = odataRowReader({ ...form, typed: false })
  const rowOf = ({ line, entry, absent }: JoinedRow): FigureRow[] => {
    const row = read(line, entry)
    if (row === undefined) return []
    if (absent.length === 0) return [row]
    return [{ ...row, cells: row.cells.map((cell, place) => (absent.includes(place) ? 'missing' : cell)) }]
  }
  let line = 0
  let batch: FigureRow[] = []
  for await (const page of publisher.pages(COLLECTION, asked, { filter, count }))
    for (const figure of page) {
      line += 1
      const whole = joining.take(line, figure)
      if (whole !== undefined) batch.push(...rowOf(whole))
      if (batch.length < BATCH) continue
      yield batch
      batch = []
    }
  for (const rest of joining.rest()) {
    batch.push(...rowOf(rest))
    if (batch.length < BATCH) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
  if (line === 0 || (count !== undefined && line !== count))
    throw otherCount(publisher.address(COLLECTION, filter), line, count ?? 1)
  const after = await propertiesOf(publisher)
  if ((after?.Modified ?? undefined) !== modified) throw changedMeanwhile(head.table)
}
