/** Records that come and go with an import, each in one transaction: the rules are those of `recordImports`. */
import type { Transaction } from 'kysely'
import type { CollectionName } from '../../src/contract/resources.ts'
import { namesOf, planRecords, planTakingOut, type RecordPlan } from '../service/recordImports.ts'
import { inForce, nextMoment } from '../service/moments.ts'
import type { Clock, ImportHead, RecordWrite, Revision, Stored } from '../service/store.ts'
import { importsIn, insertImport } from './importRows.ts'
import { revisionIn } from './revisions.ts'
import { recordOf } from './rows.ts'
import type { Tables } from './schema.ts'
import { endRecord, insertRecords, insertRevision } from './writing.ts'

/** Gives the number of the import. */
export async function importRecordsInto<C extends CollectionName>(
  trx: Transaction<Tables>,
  clock: Clock,
  head: ImportHead,
  collection: C,
  writes: readonly RecordWrite<C>[],
): Promise<number> {
  const { last, at } = await standingFor(trx, clock)
  const held = await versionsIn(trx, collection)
  const size = [...held.values()].flat().filter((record) => inForce(record)).length
  const plan = planRecords(collection, writes, {
    versionsOf: (_collection, id) => held.get(id) ?? [],
    size,
    at,
  })
  await carryOut(trx, plan, last, at)
  return insertImport(trx, { ...head, records: namesOf(plan) }, { importedAt: at, publishedAt: at })
}

/** Takes an import out when records came with it; false for one of figures or boundaries, with which nothing is done. */
export async function takeOutOf(trx: Transaction<Tables>, clock: Clock, number: number): Promise<boolean> {
  const imports = await importsIn(trx)
  const going = imports.find((one) => one.number === number)
  if (going?.records === undefined) return false
  const { last, at } = await standingFor(trx, clock)
  const held = new Map<CollectionName, Map<string, Stored[]>>()
  for (const { collection } of going.records)
    if (!held.has(collection)) held.set(collection, await versionsIn(trx, collection))
  const plan = planTakingOut(going, {
    versionsOf: (collection, id) => held.get(collection)?.get(id) ?? [],
    imports,
    at,
  })
  await carryOut(trx, plan, last, at)
  await trx.deleteFrom('imports').where('number', '=', number).execute()
  return true
}

async function standingFor(trx: Transaction<Tables>, clock: Clock): Promise<{ last: Revision; at: string }> {
  const last = await revisionIn(trx)
  if (last === undefined) throw new Error('a reference is loaded before anything is imported')
  return { last, at: nextMoment(clock, last) }
}

/** Every version of every record of a collection, oldest first. */
async function versionsIn(
  trx: Transaction<Tables>,
  collection: CollectionName,
): Promise<Map<string, Stored[]>> {
  const rows = await trx
    .selectFrom('records')
    .where('collection', '=', collection)
    .selectAll()
    .orderBy('version')
    .execute()
  const versions = new Map<string, Stored[]>()
  for (const row of rows) versions.set(row.id, [...(versions.get(row.id) ?? []), recordOf(collection, row)])
  return versions
}

async function carryOut(
  trx: Transaction<Tables>,
  plan: RecordPlan,
  last: Revision,
  at: string,
): Promise<void> {
  for (const record of plan.end) await endRecord(trx, record, at)
  await insertRecords(trx, plan.write)
  await insertRevision(trx, { ...last, number: last.number + 1, recordedAt: at })
}
