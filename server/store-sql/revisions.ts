/** The revisions of the whole register. */
import type { Kysely, Transaction } from 'kysely'
import type { Revision } from '../service/store.ts'
import { revisionOf } from './rows.ts'
import type { Tables } from './schema.ts'

export type Reader = Kysely<Tables> | Transaction<Tables>

/** The latest revision, or the one in force as of a moment. */
export async function revisionIn(db: Reader, asOf?: string): Promise<Revision | undefined> {
  let revisions = db.selectFrom('revisions').selectAll()
  if (asOf !== undefined) revisions = revisions.where('recorded_at', '<=', asOf)
  const row = await revisions.orderBy('number', 'desc').limit(1).executeTakeFirst()
  return row === undefined ? undefined : revisionOf(row)
}
