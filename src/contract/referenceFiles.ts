/**
 * The reference as it is written down: one JSON file per collection (`legal-tasks.json`), `observations.json` in
 * blocks, and `register.json` with version and state. Reads the parsed files; every fault says file, thing, field and remedy.
 */
import * as z from 'zod/mini'
import type { Observation, Register } from '../domain/register/things.ts'
import { COLLECTIONS, observationId, segmentOf } from './resources.ts'
import { COLLECTION_SCHEMAS, observationBlock, register, type ObservationBlock } from './schemas.ts'
import { faultSentence } from './schemaFaults.ts'

/** One thing that is wrong in the reference, in Dutch. */
export interface ReferenceFault {
  file: string
  /** Id of the thing, or its place in the file. */
  thing: string
  field: string
  message: string
  remedy: string
}

export type ReferenceDataset = Register & { observations: Observation[] }

export const REGISTER_FILE = 'register.json'
export const OBSERVATIONS_FILE = 'observations.json'
/** Every file of the reference. */
export const REFERENCE_FILES = [
  REGISTER_FILE,
  ...COLLECTIONS.map((name) => `${segmentOf(name)}.json`),
  OBSERVATIONS_FILE,
]

const heading = z.strictObject({ version: register.shape.version, stateOn: register.shape.stateOn })

/**
 * Makes the dataset from the parsed files, by file name. Faulty things are left out and reported, so that one answer
 * names all faults.
 */
export function readReferenceFiles(files: Readonly<Record<string, unknown>>): {
  dataset: ReferenceDataset
  faults: ReferenceFault[]
} {
  const faults: ReferenceFault[] = []
  const head = z.safeParse(heading, files[REGISTER_FILE])
  if (!head.success)
    faults.push(...faultsOf(REGISTER_FILE, 'register', files[REGISTER_FILE], head.error.issues))
  const collections = COLLECTIONS.map((name) => {
    const file = `${segmentOf(name)}.json`
    return [name, readItems<unknown>(file, files[file], COLLECTION_SCHEMAS[name], faults)]
  })
  const blocks = readItems<ObservationBlock>(
    OBSERVATIONS_FILE,
    files[OBSERVATIONS_FILE],
    observationBlock,
    faults,
  )
  // Object.fromEntries forgets the names; every collection is in COLLECTIONS and was read with its own schema.
  const things = Object.fromEntries(collections) as Omit<Register, 'version' | 'stateOn'>
  return {
    dataset: {
      version: head.success ? head.data.version : '',
      stateOn: head.success ? head.data.stateOn : '',
      ...things,
      observations: blocks.flatMap(figuresOf),
    },
    faults,
  }
}

/** A block as one figure per region; a bare number is a value of which nothing but the number is known. */
function figuresOf({ cells, ...shared }: ObservationBlock): Observation[] {
  return Object.entries(cells).map(([region, cell]) => ({
    ...shared,
    region,
    cell: typeof cell === 'number' ? { state: 'value', value: cell } : cell,
  }))
}

function readItems<T>(
  file: string,
  content: unknown,
  schema: z.core.$ZodType<T>,
  faults: ReferenceFault[],
): T[] {
  if (!Array.isArray(content)) {
    // A file that could not be read or parsed is reported by whoever read it.
    if (content !== undefined) {
      faults.push({
        file,
        thing: '–',
        field: '–',
        message: 'Het bestand bevat geen lijst.',
        remedy: 'Zet alles tussen [ en ].',
      })
    }
    return []
  }
  return content.flatMap((item: unknown, index) => {
    const read = z.safeParse(schema, item)
    if (read.success) return [read.data]
    faults.push(...faultsOf(file, nameOf(item, index), item, read.error.issues))
    return []
  })
}

function faultsOf(
  file: string,
  thing: string,
  item: unknown,
  issues: readonly z.core.$ZodIssue[],
): ReferenceFault[] {
  return issues.map((issue) => ({ file, thing, ...faultSentence(issue, item) }))
}

function nameOf(item: unknown, index: number): string {
  if (typeof item === 'object' && item !== null) {
    if ('id' in item && typeof item.id === 'string') return item.id
    if ('code' in item && typeof item.code === 'string') return item.code
    if ('indicator' in item && 'period' in item) return `${String(item.indicator)} ${String(item.period)}`
  }
  return `nummer ${index + 1}`
}

/** Ids that occur more than once among the figures: two blocks that say the same cell. */
export function repeatedFigures(observations: readonly Observation[]): string[] {
  const seen = new Set<string>()
  return observations.map(observationId).filter((id) => seen.has(id) || !seen.add(id))
}
