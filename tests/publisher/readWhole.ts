/** Reads a table from a publisher on loopback to its end, or to where it goes wrong. */
import { afterEach } from 'vitest'
import {
  type Fault,
  type FigureRow,
  ImportFailure,
  type TableReader,
} from '../../server/import/reading/rows.ts'
import type { Statline4Source } from '../../server/import/statline4/statlineOData4.ts'
import type { TestPublisher } from './startPublisher.ts'

/** What a reader can be asked with; that of OData 3 knows all but the first year. */
export type Asked = Partial<Statline4Source>

let publishers: TestPublisher[] = []
afterEach(async () => {
  await Promise.all(publishers.map(({ close }) => close()))
  publishers = []
})

/** A reader for small tables: what they are made of, who publishes them, and who reads them. */
export const readingOf =
  <Parts, Manner, Table extends { id: string }>(
    tableOf: (parts?: Parts) => Table,
    start: (table: Table, manner?: Manner) => Promise<TestPublisher>,
    open: (source: Statline4Source) => Promise<TableReader>,
  ) =>
  async (parts?: Parts, manner?: Manner, more: Asked = {}) => {
    const table = tableOf(parts)
    const publisher = await start(table, manner)
    publishers.push(publisher)
    const faults: Fault[] = []
    const pauses: number[] = []
    const rows: FigureRow[] = []
    let failure: ImportFailure | undefined
    let head: TableReader['head'] | undefined
    try {
      const reader = await open({
        table: table.id,
        base: publisher.base,
        report: (fault) => faults.push(fault),
        ...more,
        patience: {
          // Long enough for a slow machine; a test of what hangs asks for less.
          timeout: 20_000,
          // Pauses are noted and not lived through.
          wait: (pause) => {
            pauses.push(pause)
            return Promise.resolve()
          },
          ...more.patience,
        },
      })
      head = reader.head
      for await (const batch of reader.rows) rows.push(...batch)
    } catch (error) {
      if (!(error instanceof ImportFailure)) throw error
      failure = error
    }
    const asked = publisher.requests.map((request) => request.split(`/${table.id}/`)[1] ?? '')
    return { head, rows, faults, pauses, failure, publisher, asked }
  }
