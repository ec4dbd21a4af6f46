/**
 * SQLite as several processes write to it. A transaction that begins by reading and then writes is refused at once when
 * another process wrote in between, however long it may wait; one that takes its place in the queue first is not.
 */
import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  type SqliteDatabase,
  SqliteDialect,
  type SqliteDialectConfig,
  SqliteDriver,
  type SqliteStatement,
  type TransactionSettings,
} from 'kysely'

class QueueingDriver extends SqliteDriver {
  override async beginTransaction(
    connection: DatabaseConnection,
    settings?: TransactionSettings,
  ): Promise<void> {
    const begin = settings?.accessMode === 'read only' ? 'begin' : 'begin immediate'
    await connection.executeQuery(CompiledQuery.raw(begin))
  }
}

/**
 * Prepares a statement without parameters once: those are few, and one of them is asked for every answer of the service.
 * The others would be kept with what was last put into them.
 */
function preparingOnce(database: SqliteDatabase): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>()
  return {
    close: () => database.close(),
    prepare: (sql) => {
      if (sql.includes('?')) return database.prepare(sql)
      const statement = kept.get(sql) ?? database.prepare(sql)
      kept.set(sql, statement)
      return statement
    },
  }
}

/** Transactions write unless their access mode says "read only". */
export class QueueingSqliteDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig
  constructor(database: SqliteDatabase) {
    const config = { database: preparingOnce(database) }
    super(config)
    this.#config = config
  }
  override createDriver(): Driver {
    return new QueueingDriver(this.#config)
  }
}
