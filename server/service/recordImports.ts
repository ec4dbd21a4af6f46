/**
 * Records that come with an import, and go again with it. Pure, so that every store writes and takes out by the same rules:
 * a record that was imported is an own version over the one that was there, and taking the import out puts that one back.
 */
import { type CollectionName, idOf } from '../../src/contract/resources.ts'
import { inForce } from './moments.ts'
import { type RecordWrite, type Stored, type StoredImport, VersionConflict } from './store.ts'

/** New versions, and versions in force that end. */
export interface RecordPlan {
  end: Stored[]
  write: Stored[]
}

/** Every version of a record, oldest first; none of one that is new. */
type VersionsOf = (collection: CollectionName, id: string) => readonly Stored[]

/**
 * What to write for the records of an import.
 * @param size how many records the collection has: new ones come behind them
 * @throws VersionConflict when someone wrote one of them in between
 */
export function planRecords<C extends CollectionName>(
  collection: C,
  writes: readonly RecordWrite<C>[],
  { versionsOf, size, at }: { versionsOf: VersionsOf; size: number; at: string },
): RecordPlan {
  const plan: RecordPlan = { end: [], write: [] }
  let position = size
  for (const { body, over } of writes) {
    const id = idOf(body)
    const previous = versionsOf(collection, id).at(-1)
    const held = previous !== undefined && inForce(previous) ? previous.version : 0
    if (held !== over) throw new VersionConflict(id, held)
    if (previous !== undefined && held > 0) plan.end.push(previous)
    plan.write.push({
      collection,
      id,
      version: (previous?.version ?? 0) + 1,
      recordedAt: at,
      origin: 'own',
      ...(previous?.referenceVersion === undefined ? {} : { referenceVersion: previous.referenceVersion }),
      position: held > 0 ? (previous?.position ?? position) : position++,
      body,
    })
  }
  return plan
}

/** What an import remembers of the records that came with it. */
export const namesOf = ({ write }: RecordPlan): NonNullable<StoredImport['records']> =>
  // A plan is made of things of a collection; figures come as blocks.
  write.map(({ collection, id, version }) => ({ collection: collection as CollectionName, id, version }))

/**
 * What to write to take the records of an import out again: a record that stood there before comes back as it was.
 * @param imports all that are listed: of one record, they go in the order in which they did not come
 * @throws VersionConflict when one of them was changed since
 */
export function planTakingOut(
  { number, records = [] }: StoredImport,
  { versionsOf, imports, at }: { versionsOf: VersionsOf; imports: readonly StoredImport[]; at: string },
): RecordPlan {
  const plan: RecordPlan = { end: [], write: [] }
  for (const { collection, id, version } of records) {
    const versions = versionsOf(collection, id)
    const [current, brought] = [versions.at(-1), versions.find((each) => each.version === version)]
    const by = lastToBring(collection, id, imports)
    // Even one that brought the very same: what it puts back when it goes would be what this one took away.
    if (by !== undefined && by > number) throw new VersionConflict(id, current?.version ?? 0, by)
    // Later imports that were taken out have put back, as a version of its own, what this one brought; someone who edited did not.
    if (current === undefined || !inForce(current) || !sameBody(current, brought))
      throw new VersionConflict(id, current?.version ?? 0)
    plan.end.push(current)
    const before = versions.find((each) => each.version === version - 1)
    // Only what made way for the import comes back, not what had ended before.
    if (before === undefined || before.supersededAt !== brought?.recordedAt) continue
    const { supersededAt: _ended, ...whole } = before
    plan.write.push({ ...whole, version: current.version + 1, recordedAt: at })
  }
  return plan
}

/** The number of the newest import that is still listed and brought a version of a record. */
function lastToBring(
  collection: CollectionName,
  id: string,
  imports: readonly StoredImport[],
): number | undefined {
  const numbers = imports.flatMap(({ number, records = [] }) =>
    records.some((each) => each.collection === collection && each.id === id) ? [number] : [],
  )
  return numbers.toSorted((a, b) => a - b).at(-1)
}

const sameBody = (a: Stored, b: Stored | undefined): boolean =>
  JSON.stringify(a.body) === JSON.stringify(b?.body)
