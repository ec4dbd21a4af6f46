/** The register in SQL, for SQLite now and PostgreSQL later. One statement per question, one transaction per write. */
import type { ExpressionBuilder, Kysely, Transaction } from 'kysely'
import { COLLECTIONS, idOf, type Bodies, type ResourceName } from '../../src/contract/resources.ts'
import type { Register } from '../../src/domain/register/things.ts'
import { inForce, nextMoment } from '../service/moments.ts'
import {
  VersionConflict,
  type Clock,
  type Dataset,
  type Revision,
  type Store,
  type Stored,
} from '../service/store.ts'
import { createFigureStore } from './figureStore.ts'
import { importRecordsInto, takeOutOf } from './recordImportsInto.ts'
import { revisionIn, standingIn, type Reader } from './revisions.ts'
import { recordOf } from './rows.ts'
import type { Tables } from './schema.ts'
import { endRecord, insertRecords, insertRevision } from './writing.ts'
import { seedInto } from './seedInto.ts'

type Table = 'records' | 'observations'

/** The store over an open database; `close` closes that too. */
export function createSqlStore(db: Kysely<Tables>, clock: Clock, close: () => Promise<void>): Store {
  const figures = createFigureStore(db, clock)
  return {
    ...figures,
    close,
    importRecords: (head, collection, writes) =>
      db.transaction().execute((trx) => importRecordsInto(trx, clock, head, collection, writes)),
    async remove(number) {
      const hadRecords = await db.transaction().execute((trx) => takeOutOf(trx, clock, number))
      if (!hadRecords) await figures.remove(number)
    },
    standing: standingIn(db),
    revision: (asOf) => revisionIn(db, asOf),
    list: (collection, asOf) => listIn(db, collection, asOf),
    ids: (collection, asOf) => idsIn(db, collection, asOf),
    get: async (collection, id, asOf) =>
      (await versionsIn(db, collection, id)).find((record) => inForce(record, asOf)),
    history: (collection, id) => versionsIn(db, collection, id),

    register: (asOf) =>
      db
        .transaction()
        .setAccessMode('read only')
        .execute(async (trx) => {
          const revision = await revisionIn(trx, asOf)
          return revision === undefined ? undefined : registerIn(trx, revision, asOf)
        }),

    async observations(query) {
      let found = db.selectFrom('observations').where(current('observations', query.asOf))
      if (query.indicator !== undefined) found = found.where('indicator', '=', query.indicator)
      if (query.regions !== undefined) found = found.where('region', 'in', query.regions)
      if (query.period !== undefined) found = found.where('period', '=', query.period)
      if (query.table !== undefined) found = found.where('table_id', '=', query.table)
      if (query.edition !== undefined) found = found.where('edition', '=', query.edition)
      const { total } = await found.select((eb) => eb.fn.countAll().as('total')).executeTakeFirstOrThrow()
      const rows = await found
        .selectAll()
        .orderBy('position')
        .orderBy('id')
        .limit(query.limit)
        .offset(query.offset)
        .execute()
      return { items: rows.map((row) => recordOf('observations', row).body), total: Number(total) }
    },

    put: (collection, body, over) =>
      db.transaction().execute((trx) => putInto(trx, clock, collection, body, over)),
    seed: (dataset: Dataset) => db.transaction().execute((trx) => seedInto(trx, clock, dataset)),
  }
}

async function registerIn(db: Reader, revision: Revision, asOf?: string): Promise<Register> {
  const rows = await db
    .selectFrom('records')
    .where(current('records', asOf))
    .select(['collection', 'body'])
    .orderBy('position')
    .orderBy('id')
    .execute()
  const bodies = new Map<string, unknown[]>(COLLECTIONS.map((name) => [name, []]))
  for (const row of rows) bodies.get(row.collection)?.push(JSON.parse(row.body))
  // Object.fromEntries forgets the names; the map was made with every collection.
  return {
    version: revision.referenceVersion,
    stateOn: revision.stateOn,
    ...Object.fromEntries(bodies),
  } as Register
}

async function listIn<R extends ResourceName>(
  db: Reader,
  collection: R,
  asOf?: string,
): Promise<Stored<R>[]> {
  const rows =
    collection === 'observations'
      ? await db
          .selectFrom('observations')
          .where(current('observations', asOf))
          .selectAll()
          .orderBy('position')
          .orderBy('id')
          .execute()
      : await db
          .selectFrom('records')
          .where('collection', '=', collection)
          .where(current('records', asOf))
          .selectAll()
          .orderBy('position')
          .orderBy('id')
          .execute()
  return rows.map((row) => recordOf(collection, row))
}

async function idsIn(db: Reader, collection: ResourceName, asOf?: string): Promise<string[]> {
  const rows =
    collection === 'observations'
      ? await db
          .selectFrom('observations')
          .where(current('observations', asOf))
          .select('id')
          .orderBy('position')
          .execute()
      : await db
          .selectFrom('records')
          .where('collection', '=', collection)
          .where(current('records', asOf))
          .select('id')
          .orderBy('position')
          .execute()
  return rows.map((row) => row.id)
}

async function versionsIn<R extends ResourceName>(
  db: Reader,
  collection: R,
  id: string,
): Promise<Stored<R>[]> {
  const rows =
    collection === 'observations'
      ? await db.selectFrom('observations').where('id', '=', id).selectAll().orderBy('version').execute()
      : await db
          .selectFrom('records')
          .where('collection', '=', collection)
          .where('id', '=', id)
          .selectAll()
          .orderBy('version')
          .execute()
  return rows.map((row) => recordOf(collection, row))
}

/** The rows in force now, or as of a moment: the same rule as `inForce`, in SQL. */
function current<T extends Table>(_table: T, asOf?: string) {
  return (eb: ExpressionBuilder<Tables, T>) => {
    const columns = eb as unknown as ExpressionBuilder<Tables, 'records'>
    if (asOf === undefined) return columns('superseded_at', 'is', null)
    return columns.and([
      columns('recorded_at', '<=', asOf),
      columns.or([columns('superseded_at', 'is', null), columns('superseded_at', '>', asOf)]),
    ])
  }
}

async function putInto<R extends ResourceName>(
  trx: Transaction<Tables>,
  clock: Clock,
  collection: R,
  body: Bodies[R],
  over: number,
): Promise<Stored<R>> {
  const last = await revisionIn(trx)
  if (last === undefined) throw new Error('a reference is loaded before anything is written')
  const id = idOf(body)
  const previous = (await versionsIn(trx, collection, id)).at(-1)
  const held = previous !== undefined && inForce(previous) ? previous.version : 0
  if (held !== over) throw new VersionConflict(id, held)
  const at = nextMoment(clock, last)
  const fresh: Stored<R> = {
    collection,
    id,
    version: (previous?.version ?? 0) + 1,
    recordedAt: at,
    origin: 'own',
    ...(previous?.referenceVersion === undefined ? {} : { referenceVersion: previous.referenceVersion }),
    position: previous?.position ?? (await listIn(trx, collection)).length,
    body,
  }
  if (held > 0 && previous !== undefined) await endRecord(trx, previous, at)
  await insertRecords(trx, [fresh])
  await insertRevision(trx, { ...last, number: last.number + 1, recordedAt: at })
  return fresh
}
