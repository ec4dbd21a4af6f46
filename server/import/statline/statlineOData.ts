/** Reads a table from StatLine itself (OData 3): its description first, then its figures, one page at a time. */
import type { Phrase } from '../../service/language.ts'
import { type Patience, PATIENCE } from './ask.ts'
import { odataRowReader, type RowForm } from './odataRow.ts'
import { baseOf, type Entry, type Publisher, publisherOf } from './publisher.ts'
import { changedMeanwhile, noSuchTable, otherCount } from './publisherFaults.ts'
import type { FigureRow, Report, TableReader } from '../reading/rows.ts'
import { saidOfAll } from './saidOfAll.ts'
import { describe, infoOf } from './tableDescription.ts'

export interface StatlineSource {
  table: string
  /** Where the publisher's StatLine stands; by default where tables with such a number are. */
  base?: string
  report: Report
  /** Of all figures, where the table has no ages: "alle" by default. */
  age?: string
  /** Of all figures, where the table has no periods and its description names no year. */
  period?: string
  patience?: Partial<Patience>
}

const CBS = 'https://opendata.cbs.nl'
const THIRD_PARTIES = 'https://dataderden.cbs.nl'

/** CBS keeps the tables of others (RIVM, police, ministries) apart, under numbers that start with 4 or 5. */
export const usualBase = (table: string): string => (/^[45]\d{4}[A-Z]{3}$/i.test(table) ? THIRD_PARTIES : CBS)

/** Rows that are handed on together. */
const BATCH = 2000

/** @throws ImportFailure when there is no such table, or the publisher does not answer as StatLine does */
export async function openStatline(source: StatlineSource): Promise<TableReader> {
  const { table, report } = source
  const { publisher, info } = await find(source)
  const description = await describe(publisher, table, info)
  const ofAll = saidOfAll(source, description)
  const untyped = await publisher.count('UntypedDataSet')
  const read = { description, ...ofAll, report }
  return {
    head: { ...description.head, ...(untyped === undefined ? {} : { rows: untyped }) },
    rows: figures(publisher, read, untyped, info.Modified ?? undefined),
  }
}

/** The Feed gives whole tables. Where there is none, the Api gives them 10,000 rows at a time. */
async function find({ table, base = usualBase(table), patience }: StatlineSource) {
  const root = baseOf(base)
  for (const door of ['ODataFeed', 'ODataApi'] as const) {
    const publisher = publisherOf(root, door, table, { ...PATIENCE, ...patience })
    const info = await infoOf(publisher)
    if (info !== undefined) return { publisher, info }
  }
  throw noSuchTable(root, table)
}

const asked = (row: number): Phrase => ({
  nl: `de cijfers vanaf rij ${row + 1}`,
  en: `the figures from row ${row + 1}`,
})

async function* figures(
  publisher: Publisher,
  form: Omit<RowForm, 'typed'>,
  count: number | undefined,
  modified: string | undefined,
): AsyncGenerator<readonly FigureRow[]> {
  const { table } = form.description.head
  let line = 0
  async function* rowsOf(collection: string, typed: boolean) {
    const read = odataRowReader({ ...form, typed })
    for await (const page of publisher.pages(collection, asked, count)) {
      for (const entries of slices(page)) yield entries.map((entry) => read(++line, entry)).filter(isRow)
    }
  }
  yield* rowsOf('UntypedDataSet', false)
  // Typed figures do not tell a point from an empty cell: only where there are no others.
  if (line === 0) yield* rowsOf('TypedDataSet', true)
  if (line === 0 || (count !== undefined && line !== count)) {
    throw otherCount(publisher.address('UntypedDataSet'), line, count ?? 1)
  }
  const after = await infoOf(publisher)
  if ((after?.Modified ?? undefined) !== modified) throw changedMeanwhile(table)
}

const isRow = (row: FigureRow | undefined): row is FigureRow => row !== undefined

function* slices(page: readonly Entry[]): Generator<readonly Entry[]> {
  for (let at = 0; at < page.length; at += BATCH) yield page.slice(at, at + BATCH)
}
