/** Opens the embedded database so that an acknowledged write survives a power cut, and brings its tables up to date. */
import { mkdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { Kysely, Migrator } from 'kysely'
import Database from 'libsql'
import { corrupt, explaining, madeByNewer, notOurs } from './databaseFailure.ts'
import { QueueingSqliteDialect } from './dialect.ts'
import { MIGRATIONS } from './migrations/index.ts'
import type { Tables } from './schema.ts'

export interface OpenDatabase {
  db: Kysely<Tables>
  /** Brings everything that was written into the one file, and closes it. */
  close: () => Promise<void>
}

export interface OpenOptions {
  /** How long to wait for another program's lock, in milliseconds. */
  patience?: number
  /** Pragmas for this connection only: a page limit or a read-only one. */
  pragmas?: readonly string[]
}

/** A whole check reads every page: about 10 ms for a megabyte, so only files on which nobody waits for it are checked. */
const CHECKED_UP_TO = 32 * 1024 * 1024

/**
 * Opens or makes the database in `file`.
 * @throws StartFailure when the file is locked, read-only, full, corrupt, newer than this program or not ours
 */
export async function openDatabase(file: string, options: OpenOptions = {}): Promise<OpenDatabase> {
  return explaining(file, async () => {
    makeFolder(path.dirname(file))
    const connection = new Database(file)
    try {
      connection.pragma(`busy_timeout = ${options.patience ?? 2000}`)
      // Reading first: a file that is not ours must be refused before a pragma writes into it.
      refuseStrangers(connection, file)
      connection.pragma('journal_mode = WAL')
      connection.pragma('synchronous = FULL')
      connection.pragma('foreign_keys = ON')
      for (const pragma of options.pragmas ?? []) connection.pragma(pragma)
      const db = new Kysely<Tables>({ dialect: new QueueingSqliteDialect(connection) })
      await migrate(connection, db)
      return {
        db,
        close: async () => {
          connection.pragma('wal_checkpoint(TRUNCATE)')
          await db.destroy()
        },
      }
    } catch (error) {
      connection.close()
      throw error
    }
  })
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch {
    // Opening the file fails next, and that failure has its sentence.
  }
}

function refuseStrangers(connection: Database.Database, file: string): void {
  const tables = connection.prepare("select name from sqlite_master where type = 'table'").all().map(nameIn)
  if (tables.length === 0) return
  if (!tables.includes('kysely_migration') || !tables.includes('revisions')) throw notOurs(file)
  const done = connection.prepare('select name from kysely_migration').all().map(nameIn)
  if (done.some((name) => !(name in MIGRATIONS))) throw madeByNewer(file)
  if (statSync(file).size > CHECKED_UP_TO) return
  const [verdict] = connection.prepare('pragma quick_check(1)').all()
  if (!(typeof verdict === 'object' && verdict !== null && Object.values(verdict)[0] === 'ok'))
    throw corrupt(file)
}

function nameIn(row: unknown): string {
  return typeof row === 'object' && row !== null && 'name' in row ? String(row.name) : ''
}

/**
 * All migrations or none: Kysely itself runs them on SQLite without a transaction, and a disk that is full halfway
 * would leave tables that no later start could understand.
 */
async function migrate(connection: Database.Database, db: Kysely<Tables>): Promise<void> {
  connection.exec('BEGIN IMMEDIATE')
  try {
    // A read-only file with a write-ahead log takes the lock and refuses only the first write: so write something.
    connection.exec('PRAGMA user_version = 1')
    const migrator = new Migrator({ db, provider: { getMigrations: async () => MIGRATIONS } })
    const { error } = await migrator.migrateToLatest()
    if (error instanceof Error) throw error
    if (error !== undefined) throw new Error('migration', { cause: error })
    connection.exec('COMMIT')
  } catch (error) {
    if (connection.inTransaction) connection.exec('ROLLBACK')
    throw error
  }
}
