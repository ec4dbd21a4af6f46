/** Takes out an import of figures or boundaries. */
import type { Kysely } from 'kysely'
import { countOn } from './importRows.ts'
import type { Tables } from './schema.ts'

/** What it took the place of counts again, from the same moment. */
export async function removeImport(db: Kysely<Tables>, number: number): Promise<void> {
  // First it stops counting, now and as of any moment, in one short write; then its figures go, some at a time, so that
  // no one waits. Whoever stops half-way leaves what nobody reads, and the next import takes it out.
  await db.transaction().execute(async (trx) => {
    const going = await trx
      .selectFrom('imports')
      .where('number', '=', number)
      .select(['table_id', 'published_at', 'superseded_at'])
      .executeTakeFirst()
    await trx.updateTable('imports').set({ published_at: null }).where('number', '=', number).execute()
    const before =
      going === undefined || going.published_at === null
        ? undefined
        : await trx
            .selectFrom('imports')
            .where('table_id', '=', going.table_id)
            .where('superseded_at', '=', going.published_at)
            .where('number', '<', number)
            .orderBy('number', 'desc')
            .select('number')
            .executeTakeFirst()
    if (going !== undefined && before !== undefined)
      await trx
        .updateTable('imports')
        .set({ superseded_at: going.superseded_at })
        .where('number', '=', before.number)
        .execute()
    await countOn(trx)
  })
  const indicators = await db
    .selectFrom('figure_blocks')
    .where('import', '=', number)
    .select(['indicator', 'scale'])
    .distinct()
    .execute()
  for (const { indicator, scale } of indicators)
    await db
      .deleteFrom('figure_blocks')
      .where('import', '=', number)
      .where('indicator', '=', indicator)
      .where('scale', '=', scale)
      .execute()
  await db.transaction().execute(async (trx) => {
    await trx.deleteFrom('figure_lists').where('import', '=', number).execute()
    await trx.deleteFrom('boundaries').where('import', '=', number).execute()
    await trx.deleteFrom('imports').where('number', '=', number).execute()
    await countOn(trx)
  })
}
