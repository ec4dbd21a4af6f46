/** Imported tables: a block of figures per row, since a row per figure takes ten times the room and the time. */
import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('imports')
    .addColumn('number', 'integer', (column) => column.primaryKey())
    .addColumn('table_id', 'text', (column) => column.notNull())
    .addColumn('edition', 'text', (column) => column.notNull())
    .addColumn('fingerprint', 'text', (column) => column.notNull())
    .addColumn('imported_at', 'text', (column) => column.notNull())
    .addColumn('published_at', 'text')
    .addColumn('superseded_at', 'text')
    .addColumn('body', 'text', (column) => column.notNull())
    .execute()

  await db.schema
    .createTable('figure_lists')
    .addColumn('import', 'integer', (column) => column.notNull())
    .addColumn('scale', 'text', (column) => column.notNull())
    .addColumn('classification_year', 'integer', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('figure_lists_key', ['import', 'scale', 'classification_year'])
    .execute()

  await db.schema
    .createTable('figure_blocks')
    .addColumn('import', 'integer', (column) => column.notNull())
    .addColumn('scale', 'text', (column) => column.notNull())
    .addColumn('indicator', 'text', (column) => column.notNull())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('figure_blocks_key', ['import', 'scale', 'indicator', 'position'])
    .execute()

  // One row: what was published or removed is not to be counted from what is still there.
  await db.schema
    .createTable('figure_revision')
    .addColumn('number', 'integer', (column) => column.notNull())
    // A number that was given once never means another import.
    .addColumn('last_import', 'integer', (column) => column.notNull())
    .execute()
  await sql`insert into figure_revision (number, last_import) values (0, 0)`.execute(db)
}
