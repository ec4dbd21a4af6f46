/** The writes that every transaction is made of. */
import type { Transaction } from 'kysely'
import type { Revision, Stored } from '../service/store.ts'
import { isFigure, observationRowOf, rowOf } from './rows.ts'
import type { Tables } from './schema.ts'

/** Rows per statement: 16 columns × 500 stays under SQLite's 32,766 parameters and PostgreSQL's 65,535. */
const BATCH = 500

export async function insertRecords(trx: Transaction<Tables>, records: readonly Stored[]): Promise<void> {
  const figures = records.filter(isFigure).map(observationRowOf)
  const rows = records.filter((record) => !isFigure(record)).map(rowOf)
  for (let start = 0; start < rows.length; start += BATCH) {
    await trx
      .insertInto('records')
      .values(rows.slice(start, start + BATCH))
      .execute()
  }
  for (let start = 0; start < figures.length; start += BATCH) {
    await trx
      .insertInto('observations')
      .values(figures.slice(start, start + BATCH))
      .execute()
  }
}

/** Ends a version; its row stays as it was written. */
export async function endRecord(trx: Transaction<Tables>, record: Stored, at: string): Promise<void> {
  await change(trx, record, { superseded_at: at })
}

export async function moveRecord(trx: Transaction<Tables>, record: Stored, position: number): Promise<void> {
  await change(trx, record, { position })
}

export async function insertRevision(trx: Transaction<Tables>, revision: Revision): Promise<void> {
  await trx
    .insertInto('revisions')
    .values({
      number: revision.number,
      recorded_at: revision.recordedAt,
      reference_version: revision.referenceVersion,
      state_on: revision.stateOn,
    })
    .execute()
}

async function change(
  trx: Transaction<Tables>,
  record: Stored,
  columns: { superseded_at: string } | { position: number },
): Promise<void> {
  if (isFigure(record)) {
    await trx
      .updateTable('observations')
      .set(columns)
      .where('id', '=', record.id)
      .where('version', '=', record.version)
      .execute()
    return
  }
  await trx
    .updateTable('records')
    .set(columns)
    .where('collection', '=', record.collection)
    .where('id', '=', record.id)
    .where('version', '=', record.version)
    .execute()
}
