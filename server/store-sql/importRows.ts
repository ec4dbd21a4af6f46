/** The imports that are listed, and the count of what is published: what figures, boundaries and records have in common. */
import type { Transaction } from 'kysely'
import type { ImportHead, StoredImport } from '../service/store.ts'
import type { Reader } from './revisions.ts'
import type { ImportRow, Tables } from './schema.ts'

/** Every import, newest first. */
export async function importsIn(db: Reader): Promise<StoredImport[]> {
  return (await db.selectFrom('imports').selectAll().orderBy('number', 'desc').execute()).map(importOf)
}

/** Lists an import under the next number; it counts from `publishedAt`, if that is given. */
export async function insertImport(
  trx: Transaction<Tables>,
  head: ImportHead & Pick<StoredImport, 'records'>,
  { importedAt, publishedAt }: { importedAt: string; publishedAt?: string },
): Promise<number> {
  const { table, edition, fingerprint, ...body } = head
  const { last_import: number } = await trx
    .updateTable('figure_revision')
    .set((columns) => ({ last_import: columns('last_import', '+', 1) }))
    .returning('last_import')
    .executeTakeFirstOrThrow()
  await trx
    .insertInto('imports')
    .values({
      number,
      table_id: table,
      edition,
      fingerprint,
      imported_at: importedAt,
      published_at: publishedAt ?? null,
      superseded_at: null,
      body: JSON.stringify(body),
    })
    .execute()
  return number
}

/** Tells whoever keeps answers that what is imported has changed. */
export async function countOn(trx: Transaction<Tables>): Promise<void> {
  await trx
    .updateTable('figure_revision')
    .set((columns) => ({ number: columns('number', '+', 1) }))
    .execute()
}

/** A row as the import that it is of. */
export function importOf(row: ImportRow): StoredImport {
  return {
    // Written by `stage` from the same type.
    ...(JSON.parse(row.body) as Omit<StoredImport, 'number' | 'table' | 'edition' | 'fingerprint'>),
    number: row.number,
    table: row.table_id,
    edition: row.edition,
    fingerprint: row.fingerprint,
    importedAt: row.imported_at,
    ...(row.published_at === null ? {} : { publishedAt: row.published_at }),
    ...(row.superseded_at === null ? {} : { supersededAt: row.superseded_at }),
  }
}
