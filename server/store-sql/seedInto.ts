/** Loads a reference within one transaction: the rules are those of `planSeed`, this reads and writes for it. */
import type { Transaction } from 'kysely'
import type { Bodies, ResourceName } from '../../src/contract/resources.ts'
import { changesAnything, heldNewer, isNewer, planSeed } from '../service/seeding.ts'
import { nextMoment } from '../service/moments.ts'
import type { Clock, Dataset, SeedReport, Stored } from '../service/store.ts'
import { revisionIn } from './revisions.ts'
import { recordOf } from './rows.ts'
import type { Tables } from './schema.ts'
import { endRecord, insertRecords, insertRevision, moveRecord } from './writing.ts'

export async function seedInto(
  trx: Transaction<Tables>,
  clock: Clock,
  dataset: Dataset,
): Promise<SeedReport> {
  const last = await revisionIn(trx)
  if (last !== undefined && isNewer(last.referenceVersion, dataset.version))
    return heldNewer(last.referenceVersion)
  const latest = await latestIn(trx)
  const bases = await referenceBodiesIn(trx, latest)
  const at = nextMoment(clock, last)
  const plan = planSeed({ dataset, latest, referenceBody: (record) => bases.get(keyOf(record)), at })
  if (!changesAnything(plan, dataset, last)) return plan.report
  for (const record of plan.end) await endRecord(trx, record, at)
  for (const { record, position } of plan.move) await moveRecord(trx, record, position)
  await insertRecords(trx, plan.write)
  await insertRevision(trx, {
    number: (last?.number ?? 0) + 1,
    recordedAt: at,
    referenceVersion: dataset.version,
    stateOn: dataset.stateOn,
  })
  return plan.report
}

/** The last version of every record, withdrawn ones included. */
async function latestIn(trx: Transaction<Tables>): Promise<Stored[]> {
  const records = await trx
    .selectFrom('records as r')
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('records as later')
            .select('later.id')
            .whereRef('later.collection', '=', 'r.collection')
            .whereRef('later.id', '=', 'r.id')
            .whereRef('later.version', '>', 'r.version'),
        ),
      ),
    )
    .selectAll('r')
    .execute()
  const figures = await trx
    .selectFrom('observations as o')
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('observations as later')
            .select('later.id')
            .whereRef('later.id', '=', 'o.id')
            .whereRef('later.version', '>', 'o.version'),
        ),
      ),
    )
    .selectAll('o')
    .execute()
  return [
    // The collection was written from the same list of names.
    ...records.map((row) => recordOf(row.collection as ResourceName, row)),
    ...figures.map((row) => recordOf('observations', row)),
  ]
}

/** For every record that was edited here: what the reference last said. */
async function referenceBodiesIn(
  trx: Transaction<Tables>,
  latest: readonly Stored[],
): Promise<Map<string, Bodies[ResourceName]>> {
  const bodies = new Map<string, Bodies[ResourceName]>()
  for (const own of latest.filter((record) => record.origin === 'own')) {
    const row =
      own.collection === 'observations'
        ? await trx
            .selectFrom('observations')
            .where('id', '=', own.id)
            .where('origin', '=', 'reference')
            .selectAll()
            .orderBy('version', 'desc')
            .limit(1)
            .executeTakeFirst()
        : await trx
            .selectFrom('records')
            .where('collection', '=', own.collection)
            .where('id', '=', own.id)
            .where('origin', '=', 'reference')
            .selectAll()
            .orderBy('version', 'desc')
            .limit(1)
            .executeTakeFirst()
    if (row !== undefined) bodies.set(keyOf(own), recordOf(own.collection, row).body)
  }
  return bodies
}

const keyOf = (record: Stored) => `${record.collection} ${record.id}`
