/** Boundaries of regions as topologies: one row per answer. */
import type { Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('boundaries')
    .addColumn('import', 'integer', (column) => column.notNull())
    .addColumn('scale', 'text', (column) => column.notNull())
    // Empty for the municipalities of the country: part of a key cannot be absent.
    .addColumn('within', 'text', (column) => column.notNull())
    .addColumn('classification_year', 'integer', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('boundaries_key', ['import', 'scale', 'within'])
    .execute()
}
