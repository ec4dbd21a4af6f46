/** The register in memory: for the mocks, and for tests that need no file. Behaves as the SQL store does. */
import {
  COLLECTIONS,
  idOf,
  type Bodies,
  type CollectionName,
  type ResourceName,
} from '../../src/contract/resources.ts'
import type { Register } from '../../src/domain/register/things.ts'
import { createMemoryFigures } from './memoryFigures.ts'
import { namesOf, planRecords, planTakingOut, type RecordPlan } from './recordImports.ts'
import { changesAnything, heldNewer, isNewer, planSeed } from './seeding.ts'
import { inForce, nextMoment } from './moments.ts'
import {
  VersionConflict,
  type Clock,
  type Dataset,
  type ImportHead,
  type RecordWrite,
  type Revision,
  type SeedReport,
  type Store,
  type Stored,
} from './store.ts'

interface State {
  records: readonly Stored[]
  revisions: readonly Revision[]
}

/** A store that forgets everything when it is closed. */
export function createMemoryStore(clock: Clock): Store {
  let state: State = { records: [], revisions: [] }
  const tables = createMemoryFigures(clock)

  const revision = (asOf?: string) =>
    state.revisions.findLast((one) => asOf === undefined || one.recordedAt <= asOf)
  const list = <R extends ResourceName>(collection: R, asOf?: string): Stored<R>[] =>
    state.records
      .filter((record) => isOf(record, collection) && inForce(record, asOf))
      .toSorted(inOrder) as Stored<R>[]
  const versions = <R extends ResourceName>(collection: R, id: string): Stored<R>[] =>
    state.records.filter((record) => isOf(record, collection) && record.id === id) as Stored<R>[]

  const moment = () => nextMoment(clock, revision())
  function carryOut(plan: RecordPlan, at: string): void {
    const last = revision()
    if (last === undefined) throw new Error('a reference is loaded before anything is imported')
    state = {
      records: [...end(state.records, plan.end, at), ...plan.write],
      revisions: [...state.revisions, { ...last, number: last.number + 1, recordedAt: at }],
    }
  }

  return {
    ...tables.figures,
    standing: async () => ({ register: revision()?.number ?? 0, figures: tables.revision() }),
    revision: async (asOf) => revision(asOf),
    list: async (collection, asOf) => list(collection, asOf),
    ids: async (collection, asOf) => list(collection, asOf).map((record) => record.id),
    get: async (collection, id, asOf) => versions(collection, id).find((record) => inForce(record, asOf)),
    history: async (collection, id) => versions(collection, id),
    close: async () => undefined,

    async register(asOf) {
      const at = revision(asOf)
      if (at === undefined) return undefined
      const collections = COLLECTIONS.map((name) => [name, list(name, asOf).map((record) => record.body)])
      // Object.fromEntries forgets the names; every collection is in COLLECTIONS.
      return {
        version: at.referenceVersion,
        stateOn: at.stateOn,
        ...Object.fromEntries(collections),
      } as Register
    },

    async observations(query) {
      const found = list('observations', query.asOf)
        .map((record) => record.body)
        .filter(
          (figure) =>
            (query.indicator === undefined || figure.indicator === query.indicator) &&
            (query.regions === undefined || query.regions.includes(figure.region)) &&
            (query.period === undefined || figure.period === query.period) &&
            (query.table === undefined || figure.table === query.table) &&
            (query.edition === undefined || figure.edition === query.edition),
        )
      return { items: found.slice(query.offset, query.offset + query.limit), total: found.length }
    },

    async put<R extends ResourceName>(collection: R, body: Bodies[R], over: number) {
      const last = revision()
      if (last === undefined) throw new Error('a reference is loaded before anything is written')
      const id = idOf(body)
      const previous = versions(collection, id).at(-1)
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
        position: previous?.position ?? list(collection).length,
        body,
      }
      state = {
        records: [...end(state.records, held === 0 || previous === undefined ? [] : [previous], at), fresh],
        revisions: [...state.revisions, { ...last, number: last.number + 1, recordedAt: at }],
      }
      return fresh
    },

    async importRecords<C extends CollectionName>(
      head: ImportHead,
      collection: C,
      writes: readonly RecordWrite<C>[],
    ) {
      const at = moment()
      const plan = planRecords(collection, writes, {
        versionsOf: versions,
        size: list(collection).length,
        at,
      })
      carryOut(plan, at)
      return tables.add({ ...head, records: namesOf(plan) }, at)
    },

    async remove(number) {
      const imports = await tables.figures.imports()
      const going = imports.find((one) => one.number === number)
      if (going?.records === undefined) return tables.figures.remove(number)
      const at = moment()
      carryOut(planTakingOut(going, { versionsOf: versions, imports, at }), at)
      tables.drop(number)
    },

    async seed(dataset: Dataset): Promise<SeedReport> {
      const last = revision()
      if (last !== undefined && isNewer(last.referenceVersion, dataset.version))
        return heldNewer(last.referenceVersion)
      const at = nextMoment(clock, last)
      const plan = planSeed({
        dataset,
        latest: latestOf(state.records),
        referenceBody: (own) =>
          versions(own.collection, own.id).findLast((one) => one.origin === 'reference')?.body,
        at,
      })
      if (!changesAnything(plan, dataset, last)) return plan.report
      const places = new Map(plan.move.map(({ record, position }) => [record, position]))
      const moved = state.records.map((record) => {
        const position = places.get(record)
        return position === undefined || plan.end.includes(record) ? record : { ...record, position }
      })
      state = {
        records: [...end(moved, plan.end, at), ...plan.write],
        revisions: [
          ...state.revisions,
          {
            number: (last?.number ?? 0) + 1,
            recordedAt: at,
            referenceVersion: dataset.version,
            stateOn: dataset.stateOn,
          },
        ],
      }
      return plan.report
    },
  }
}

function isOf<R extends ResourceName>(record: Stored, collection: R): boolean {
  return record.collection === collection
}

function inOrder(a: Stored, b: Stored): number {
  return a.position - b.position || (a.id < b.id ? -1 : 1)
}

function latestOf(records: readonly Stored[]): Stored[] {
  return [...new Map(records.map((record) => [`${record.collection} ${record.id}`, record])).values()]
}

function end(records: readonly Stored[], ended: readonly Stored[], at: string): Stored[] {
  const ending = new Set(ended)
  return records.map((record) => (ending.has(record) ? { ...record, supersededAt: at } : record))
}
