/** One import of boundary changes: read, checked, compared with what the register has, and written as one revision of it. */
import { createHash } from 'node:crypto'
import type { BoundaryChange } from '../../../src/domain/register/things.ts'
import { type RecordWrite, type Store, VersionConflict } from '../../service/store.ts'
import { type Fault, failureOf } from '../reading/rows.ts'
import { MOST_FAULTS } from '../runImport.ts'
import { alsoHeld, changedMeanwhile, isDifferent } from './changeFaults.ts'
import { readChanges } from './changesCsv.ts'
import { checkChanges, type CheckedChange } from './checkChanges.ts'

export interface ChangesImport {
  store: Store
  file: string
  /** Name of the file, as it is listed. */
  origin: string
  /** Go on although the register has some of them otherwise. */
  sure: boolean
  dryRun: boolean
  now: Date
}

export interface ChangesOutcome {
  kind: 'published' | 'unchanged' | 'checked'
  equal: number
  fresh: readonly BoundaryChange[]
  different: readonly { held: BoundaryChange; given: BoundaryChange }[]
  /** Of the register, that this file does not speak of. */
  untouched: number
  /** Lines of a municipality that stays what it is: they are no change, and not kept. */
  staying: number
  number?: number
}

/** Under which all imports of boundary changes are listed. */
const TABLE = 'herindelingen'
/** Shares in the register have five decimals. */
const SAME_SHARE = 0.00001

/** @throws ImportFailure with every fault that was found; then nothing has changed */
export async function importChanges(options: ChangesImport): Promise<ChangesOutcome> {
  const { store, file, origin, now } = options
  const faults: Fault[] = []
  const report = (fault: Fault) => {
    faults.push(fault)
    if (faults.length > MOST_FAULTS) throw failureOf(faults)
  }
  const rows = await readChanges(file, report)
  const register = await store.register()
  if (register === undefined) throw new Error('a reference is loaded before anything is imported')
  const { boundaryChanges: held, regions } = register
  const checked = checkChanges(rows, regions, held, report)
  const compared = compare(checked, held, report, provenanceOf(origin, now))
  if (faults.length === 0 && !options.sure)
    for (const { line, held: before, given } of compared.different) report(isDifferent(line, before, given))
  if (faults.length > 0) throw failureOf(faults)

  const { equal, fresh, different } = compared
  const outcome = {
    equal,
    fresh,
    different: different.map(({ held: before, given }) => ({ held: before, given })),
    untouched: held.length - equal - different.length,
    staying: rows.filter(({ from, to }) => from === to).length,
  }
  if (options.dryRun) return { kind: 'checked', ...outcome }
  if (fresh.length + different.length === 0) return { kind: 'unchanged', ...outcome }
  const writes: RecordWrite<'boundaryChanges'>[] = fresh.map((body) => ({ body, over: 0 }))
  for (const { given } of different) {
    const current = await store.get('boundaryChanges', given.id)
    writes.push({ body: given, over: current?.version ?? 0 })
  }
  const number = await written(store, writes, origin, now)
  return { kind: 'published', ...outcome, number }
}

async function written(
  store: Store,
  writes: readonly RecordWrite<'boundaryChanges'>[],
  origin: string,
  now: Date,
): Promise<number> {
  const head = {
    kind: 'boundary-changes',
    table: TABLE,
    edition: now.toISOString().slice(0, 10),
    classificationYear: Math.max(...writes.map(({ body }) => Number(body.on.slice(0, 4)))),
    origin,
    fingerprint: createHash('sha256').update(JSON.stringify(writes)).digest('hex'),
    rows: writes.length,
    figures: 0,
  } as const
  try {
    return await store.importRecords(head, 'boundaryChanges', writes)
  } catch (error) {
    throw error instanceof VersionConflict ? failureOf([changedMeanwhile(error.id)]) : error
  }
}

/** Nobody here has read it in a source: someone brought it along in a file. */
const provenanceOf = (origin: string, now: Date): BoundaryChange['provenance'] => ({
  status: 'known',
  note: `Ingelezen uit ${origin} op ${now.toISOString().slice(0, 10)}.`,
})

function compare(
  checked: readonly CheckedChange[],
  held: readonly BoundaryChange[],
  report: (fault: Fault) => void,
  provenance: BoundaryChange['provenance'],
) {
  const byKey = new Map(held.map((each) => [keyOf(each), each]))
  const ids = new Set(held.map(({ id }) => id))
  const named = new Set(checked.map(keyOf))
  const fresh: BoundaryChange[] = []
  const different: { line: number; held: BoundaryChange; given: BoundaryChange }[] = []
  let equal = 0
  for (const { line, inhabitants, ...change } of checked) {
    const before = byKey.get(keyOf(change))
    const many = inhabitants ?? before?.inhabitants
    const given = { ...change, ...(many === undefined ? {} : { inhabitants: many }), provenance }
    if (before === undefined) {
      const id = idFor(change, ids)
      ids.add(id)
      fresh.push({ id, ...given })
    } else if (Math.abs(before.share - change.share) < SAME_SHARE && saysNoOther(before, many)) equal += 1
    else different.push({ line, held: before, given: { ...given, ...namesOf(before) } })
    // What the register has of a municipality that ends is to be in the file as a whole: the shares count together.
    if (change.kind === 'border-correction') continue
    for (const other of held)
      if (other.from === change.from && other.on === change.on && !named.has(keyOf(other))) {
        named.add(keyOf(other))
        report(alsoHeld(line, other))
      }
  }
  return { equal, fresh, different }
}

const keyOf = ({ on, from, to }: Pick<BoundaryChange, 'on' | 'from' | 'to'>) => `${on} ${from} ${to}`

/** What a change is called does not come from a file. */
const namesOf = ({ id, kind, fromName, toName }: BoundaryChange) => ({ id, kind, fromName, toName })

const saysNoOther = ({ inhabitants }: BoundaryChange, many: number | undefined): boolean =>
  inhabitants === undefined || many === undefined || inhabitants === many

/** As in reference/boundary-changes.json, so that a reference that takes the change over later means the same one. */
function idFor({ kind, on, from, to }: CheckedKey, taken: ReadonlySet<string>): string {
  const id = (when: string) =>
    `${kind === 'border-correction' ? 'gw' : 'hc'}-${when}-${from}-${to}`.toLowerCase()
  const usual = id(on.slice(0, 4))
  return taken.has(usual) ? id(on) : usual
}
type CheckedKey = Pick<BoundaryChange, 'kind' | 'on' | 'from' | 'to'>
