/**
 * What the service asks of a store. A record is superseded and never overwritten, so that every answer can be given
 * again *as of* a moment (pinned slides, history). Moments are RFC 3339 in UTC with milliseconds, as `toISOString` writes them.
 */
import type { Bodies, CollectionName, ResourceName } from '../../src/contract/resources.ts'
import type { FigureImport, RegionScale } from '../../src/contract/figureBlocks.ts'
import type { FigureBlock } from '../../src/domain/figures/blocks.ts'
import type { Observation, Register } from '../../src/domain/register/things.ts'

export type Clock = () => Date

/** Everything that the reference holds: the register and its figures. */
export type Dataset = Register & { observations: Observation[] }

/** `reference`: as the reference has it; `own`: written or edited here. */
export type Origin = 'reference' | 'own'

export interface Stored<R extends ResourceName = ResourceName> {
  collection: R
  id: string
  /** 1, 2, … per id; a withdrawn record that comes back counts on. */
  version: number
  recordedAt: string
  /** Absent while this is the version that counts. */
  supersededAt?: string
  origin: Origin
  /** The version of the reference that the record came from, also for the record that an own edit started from. */
  referenceVersion?: string
  /** Place within its collection. Order is how the editors present things, no fact: it has no history. */
  position: number
  body: Bodies[R]
}

/** The state of the whole after one write. */
export interface Revision {
  /** Counts up from 1. */
  number: number
  recordedAt: string
  referenceVersion: string
  stateOn: string
}

export interface ObservationQuery {
  indicator?: string
  regions?: readonly string[]
  period?: string
  table?: string
  edition?: string
  offset: number
  limit: number
  asOf?: string
}

/** A newer reference record that was not loaded because the record was edited here. */
export interface Proposal {
  collection: ResourceName
  id: string
  referenceVersion: string
  /** Absent: the newer reference no longer has the record. */
  body?: Bodies[ResourceName]
}

export interface SeedReport {
  added: number
  superseded: number
  withdrawn: number
  unchanged: number
  proposals: Proposal[]
  /** The store already holds a newer reference than the one offered; nothing was loaded. */
  heldNewer?: string
}

/** A table that was imported, as the store keeps it. It counts from `publishedAt` until `supersededAt`. */
export interface StoredImport extends FigureImport {
  /** Counts up from 1. */
  number: number
  /** Of the figures themselves: two imports with the same content have the same. */
  fingerprint: string
  /** Absent: a table of figures. */
  kind?: 'boundaries' | 'boundary-changes'
  /** The versions that came with it, of an import of records. */
  records?: readonly { collection: CollectionName; id: string; version: number }[]
  rows: number
  figures: number
  /** Absent while it is only staged. */
  publishedAt?: string
  supersededAt?: string
}

/** What an import hands over before its figures. */
export type ImportHead = Omit<
  StoredImport,
  'number' | 'importedAt' | 'publishedAt' | 'supersededAt' | 'records'
>

/** A record to be written over version `over` (0 for a new one). */
export interface RecordWrite<C extends CollectionName = CollectionName> {
  body: Bodies[C]
  over: number
}

/** Blocks of an import at one scale; those of one classification are about the same list of regions. */
export interface ImportedBlocks {
  scale: RegionScale
  blocks: readonly FigureBlock[]
}

/** The boundaries of regions in one answer: of all municipalities, or of the wijken or buurten of one. */
export interface StoredBoundaries {
  scale: RegionScale
  /** Code of the municipality, for wijken and buurten. */
  within?: string
  classificationYear: number
  /** The topology as JSON. */
  body: string
}

/** Imported tables: staged apart from what is read, and switched to in one short write. */
export interface FigureStore {
  /** Every import, newest first, staged and superseded ones included. */
  imports(): Promise<StoredImport[]>
  /** The imported blocks of an indicator that count now, or counted at a moment, with the imports that they are of. */
  importedBlocks(
    indicator: string,
    scale: RegionScale,
    asOf?: string,
  ): Promise<{ blocks: FigureBlock[]; imports: StoredImport[] }>
  /** Begins an import that nobody reads yet. Gives its number. */
  stage(head: ImportHead): Promise<number>
  /** Adds figures to a staged import; each call is one short write. */
  addBlocks(number: number, blocks: ImportedBlocks): Promise<void>
  /** Adds boundaries to a staged import. */
  addBoundaries(number: number, boundaries: readonly StoredBoundaries[]): Promise<void>
  /**
   * The boundaries that count of a scale, of the classification year nearest to the one asked for (the later of two that
   * are as near; the latest of all when none is asked for), with the import that they are of.
   */
  boundaries(
    scale: RegionScale,
    within?: string,
    year?: number,
  ): Promise<{ boundaries: StoredBoundaries; import: StoredImport } | undefined>
  /**
   * Switches to a staged import: from now on it counts, and what counted of the same table no longer does.
   * @returns the import that it takes the place of
   */
  publish(number: number): Promise<StoredImport | undefined>
  /**
   * Takes an import out, with all its figures or records. What it took the place of counts again.
   * @throws VersionConflict when a record that came with it was changed since, by a later import that is still listed or otherwise
   */
  remove(number: number): Promise<void>
}

/** What the store holds, as two numbers that count up: while they are the same, so is every answer. */
export interface Standing {
  /** The latest revision of the register; 0 before the first record. */
  register: number
  /** Counts up with every table that is published or removed; records of an import are counted by the register. */
  figures: number
}

export interface Store extends FigureStore {
  /** Asked for every answer, so that what another process wrote is seen at once; it has to be quick. */
  standing(): Promise<Standing>
  /** The latest revision, or the one in force at `asOf`; undefined before the first record. */
  revision(asOf?: string): Promise<Revision | undefined>
  /** The whole register without its figures, read in one go. Undefined as of a moment before the first record. */
  register(asOf?: string): Promise<Register | undefined>
  /** All records of a collection in force now or as of a moment, in the editors' order. */
  list<R extends ResourceName>(collection: R, asOf?: string): Promise<Stored<R>[]>
  /** The ids of a collection, without what stands behind them. */
  ids(collection: ResourceName, asOf?: string): Promise<string[]>
  get<R extends ResourceName>(collection: R, id: string, asOf?: string): Promise<Stored<R> | undefined>
  /** Every version of one record, oldest first. */
  history<R extends ResourceName>(collection: R, id: string): Promise<Stored<R>[]>
  observations(query: ObservationQuery): Promise<{ items: Observation[]; total: number }>
  /**
   * Writes an own version of a record over version `over` (0 for a new one).
   * @throws VersionConflict when another version is in force.
   */
  put<R extends ResourceName>(collection: R, body: Bodies[R], over: number): Promise<Stored<R>>
  /**
   * Writes own versions of several records and lists them as an import that counts, all in one write.
   * @returns the number of the import
   * @throws VersionConflict when another version of one of them is in force
   */
  importRecords<C extends CollectionName>(
    head: ImportHead,
    collection: C,
    writes: readonly RecordWrite<C>[],
  ): Promise<number>
  /**
   * Loads a reference, all or nothing: untouched reference records follow it, own and edited records stay and are
   * reported as proposals. Loading the same twice changes nothing.
   */
  seed(dataset: Dataset): Promise<SeedReport>
  close(): Promise<void>
}

/** Someone else wrote the record in between. */
export class VersionConflict extends Error {
  override readonly name = 'VersionConflict'
  /** The version in force; 0 when there is none. */
  readonly held: number
  readonly id: string
  /** Number of the import that wrote it, where that is known: it has to go first. */
  readonly by: number | undefined
  constructor(id: string, held: number, by?: number) {
    super(`version ${held} of ${id} is in force`)
    this.id = id
    this.held = held
    this.by = by
  }
}
