/**
 * One import from reader to published table: read and checked in a scratch file, staged beside what is read, then switched
 * to. Whatever goes wrong before the switch leaves the figures as they were.
 */
import type { RegionScale } from '../../src/contract/figureBlocks.ts'
import type { FigureBlock } from '../../src/domain/figures/blocks.ts'
import type { Indicator } from '../../src/domain/register/things.ts'
import type { ImportHead, Store, StoredImport } from '../service/store.ts'
import type { Classification } from './metRegions.ts'
import { type Assembled, createAssembler } from './assembler.ts'
import { faultOf } from './assemblyFaults.ts'
import { yearInTitle, yearNamed } from './classification.ts'
import { blockIn, differences, lostWith } from './differences.ts'
import { doubtsOf } from './doubts.ts'
import type { PeriodLength } from './reading/codes.ts'
import { type Fault, failureOf, type TableReader, type Topic } from './reading/rows.ts'
import { nothingInIt, onlyMargins, type UnknownUnit } from './tableFaults.ts'
import { editionHeld, importHead, knownTopics } from './tableTopics.ts'
import { openScratch, type Scratch } from './scratch.ts'

/** Faults that are counted; after one more, reading stops. */
export const MOST_FAULTS = 1000
/** Characters of JSON per write into the database: a few milliseconds in which no one else can write. */
const WRITE_SIZE = 500_000

export interface ImportOptions {
  store: Store
  /** Opens the source; told of every row that cannot be used. */
  open: (report: (fault: Fault) => void) => Promise<TableReader>
  /** Name of the file or address, as it is shown with the figures. */
  origin: string
  /** Where the scratch file may stand: a path of its own. */
  scratch: string
  /** The edition when the one who imports names it; else the publisher's date of change, else the classification. */
  edition?: string
  classification?: Classification
  /** Only these topics, by key or by key without its number. */
  topics?: readonly string[]
  /** Read and check everything, change nothing. */
  dryRun: boolean
  /** Go on although much of what is there would go, or the figures are others than the register has. */
  sure?: boolean
  now: Date
  onRows?: (rows: number, total: number | undefined) => void
}

export interface ImportOutcome {
  kind: 'published' | 'unchanged' | 'checked'
  table: string
  edition: string
  classificationYear: number
  /** Each period is in the classification of its own year. */
  perPeriod: boolean
  rows: number
  figures: number
  /** Regions per scale. */
  regions: readonly { scale: RegionScale; count: number }[]
  indicators: readonly Indicator[]
  /** Topics of the table that no indicator of the register is about. */
  unknownTopics: readonly Topic[]
  /** Topics whose unit the publisher writes in words that we do not know. */
  unknownUnits: readonly UnknownUnit[]
  /** Rows of divisions that the register does not hold, by the letters of their codes. */
  leftOut: ReadonlyMap<string, number>
  /** Periods of which the table has longer ones too, by their length. */
  leftOutPeriods: ReadonlyMap<PeriodLength, number>
  /** Figures that the register itself has otherwise, for the same key. */
  different: number
  compared: number
  /** What would have been asked, had it not been said that it is meant so. */
  forgiven: readonly Fault[]
  number?: number
  replaced?: StoredImport
}

/** @throws ImportFailure with every fault that was found; then nothing has changed */
export async function runImport(options: ImportOptions): Promise<ImportOutcome> {
  const { store, origin, now, dryRun } = options
  const register = await store.register()
  if (register === undefined) throw new Error('a reference is loaded before anything is imported')
  const faults: Fault[] = []
  const report = (fault: Fault) => {
    faults.push(fault)
    if (faults.length > MOST_FAULTS) throw failureOf(faults)
  }
  const reader = await options.open(report)
  const { head } = reader
  const topics = knownTopics(head, register, options)
  const scratch = openScratch(options.scratch)
  try {
    const edition = options.edition ?? head.modified?.slice(0, 10) ?? editionHeld(head, topics.known)
    const [named, said] = [yearNamed(edition), options.classification]
    const assembler = createAssembler({
      table: head.table,
      edition: (year) => edition ?? `indeling ${year}`,
      namedYear: named ?? yearInTitle(head.title),
      heldYears: await heldYears(store, head.table, edition),
      topics: topics.known,
      regions: register.regions,
      ...(options.classification === undefined ? {} : { classification: options.classification }),
      thisYear: now.getFullYear(),
      report,
      scratch,
    })
    let hasValues = false
    for await (const batch of reader.rows) {
      hasValues ||= batch.some(({ side }) => side === 'value')
      assembler.add(batch)
      options.onRows?.(assembler.rows(), head.rows)
    }
    const assembled = assembler.finish()
    if (faults.length > 0 || assembled === undefined) throw failureOf(faults)
    if (edition !== undefined && named !== undefined && typeof said === 'number' && named !== said)
      throw failureOf([faultOf.otherYearThanEdition(edition, said)])
    if (assembled.figures === 0)
      throw failureOf([assembler.rows() > 0 && !hasValues ? onlyMargins(head) : nothingInIt(head)])
    const { classificationYear, fingerprint, figures } = assembled
    const found = await differences(store, topics.known, scratch, assembled)
    const checked = {
      table: head.table,
      edition: assembled.edition,
      classificationYear,
      perPeriod: options.classification === 'per-period',
      rows: assembler.rows(),
      figures,
      regions: assembled.scales.map(({ scale, lists }) => ({
        scale,
        count: Math.max(...lists.map(({ codes }) => codes.length)),
      })),
      indicators: topics.known.map(({ indicator }) => indicator),
      unknownTopics: topics.unknown,
      unknownUnits: topics.unknownUnits,
      leftOut: assembler.leftOut,
      leftOutPeriods: assembled.leftOutPeriods,
      different: found.different,
      compared: found.compared,
    }
    const present = (await store.imports()).find(
      (one) => one.table === head.table && one.publishedAt !== undefined && one.supersededAt === undefined,
    )
    // Whoever names topics says that the others are to go.
    const lost = options.topics === undefined ? await lostWith(store, register, head, topics.known) : []
    const doubts = doubtsOf({ ...found, ...checked, lost, modified: head.modified }, present)
    if (doubts.length > 0 && options.sure !== true) throw failureOf(doubts)
    const outcome = { ...checked, forgiven: doubts }
    if (dryRun) return { kind: 'checked', ...outcome }
    if (present?.fingerprint === fingerprint) return { kind: 'unchanged', ...outcome, number: present.number }
    const { number, replaced } = await publish(store, scratch, assembled, {
      ...importHead(head, topics.known),
      edition: assembled.edition,
      classificationYear,
      origin,
      fingerprint,
      rows: outcome.rows,
      figures,
    })
    return { kind: 'published', ...outcome, number, ...(replaced === undefined ? {} : { replaced }) }
  } finally {
    scratch.close()
  }
}

/** The classifications in which the register has figures of a table and edition. */
async function heldYears(store: Store, table: string, edition: string | undefined): Promise<number[]> {
  if (edition === undefined) return []
  const { items } = await store.observations({ table, edition, offset: 0, limit: 100_000 })
  return [...new Set(items.map(({ classificationYear }) => classificationYear))]
}

async function publish(
  store: Store,
  scratch: Scratch,
  { scales }: Assembled,
  head: ImportHead,
): Promise<{ number: number; replaced: StoredImport | undefined }> {
  const number = await store.stage(head)
  try {
    for (const { scale, lists } of scales) {
      let blocks: FigureBlock[] = []
      let size = 0
      for (const body of scratch.keptBlocks(scale)) {
        blocks.push(blockIn(body, lists))
        size += body.length
        if (size < WRITE_SIZE) continue
        await store.addBlocks(number, { scale, blocks })
        blocks = []
        size = 0
      }
      await store.addBlocks(number, { scale, blocks })
    }
    return { number, replaced: await store.publish(number) }
  } catch (error) {
    // What was staged is of no use; if it cannot be taken out now, the next import does it.
    await store.remove(number).catch(() => undefined)
    throw error
  }
}
