/** The revisions of the whole register, and how often anything changed. */
import type { Kysely, Transaction } from 'kysely'
import type { Revision, Standing } from '../service/store.ts'
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

/** Gives how to ask for both numbers: one statement, put into SQL once, since it is asked for every answer. */
export function standingIn(db: Kysely<Tables>): () => Promise<Standing> {
  const question = db
    .selectFrom('figure_revision')
    .select((columns) => [
      'number as figures',
      columns
        .selectFrom('revisions')
        .select((of) => of.fn.max('revisions.number').as('register'))
        .as('register'),
    ])
    .compile()
  return async () => {
    const { rows } = await db.executeQuery(question)
    const [{ register, figures } = { register: 0, figures: 0 }] = rows
    return { register: register ?? 0, figures }
  }
}
