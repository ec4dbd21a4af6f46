/** The register: versioned records, figures and the revisions of the whole. */
import type { Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('records')
    .addColumn('collection', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('recorded_at', 'text', (column) => column.notNull())
    .addColumn('superseded_at', 'text')
    .addColumn('origin', 'text', (column) => column.notNull())
    .addColumn('reference_version', 'text')
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('records_key', ['collection', 'id', 'version'])
    .execute()
  // The database itself refuses two versions in force.
  await db.schema
    .createIndex('records_in_force')
    .unique()
    .on('records')
    .columns(['collection', 'id'])
    .where('superseded_at' as never, 'is', null)
    .execute()

  await db.schema
    .createTable('observations')
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('indicator', 'text', (column) => column.notNull())
    .addColumn('region', 'text', (column) => column.notNull())
    .addColumn('classification_year', 'integer', (column) => column.notNull())
    .addColumn('period', 'text', (column) => column.notNull())
    .addColumn('age', 'text', (column) => column.notNull())
    .addColumn('breakdown', 'text', (column) => column.notNull())
    .addColumn('table_id', 'text', (column) => column.notNull())
    .addColumn('edition', 'text', (column) => column.notNull())
    .addColumn('recorded_at', 'text', (column) => column.notNull())
    .addColumn('superseded_at', 'text')
    .addColumn('origin', 'text', (column) => column.notNull())
    .addColumn('reference_version', 'text')
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('observations_key', ['id', 'version'])
    .execute()
  await db.schema
    .createIndex('observations_in_force')
    .unique()
    .on('observations')
    .columns([
      'indicator',
      'region',
      'classification_year',
      'period',
      'age',
      'breakdown',
      'table_id',
      'edition',
    ])
    .where('superseded_at' as never, 'is', null)
    .execute()

  await db.schema
    .createTable('revisions')
    .addColumn('number', 'integer', (column) => column.primaryKey())
    .addColumn('recorded_at', 'text', (column) => column.notNull())
    .addColumn('reference_version', 'text', (column) => column.notNull())
    .addColumn('state_on', 'text', (column) => column.notNull())
    .execute()
}
