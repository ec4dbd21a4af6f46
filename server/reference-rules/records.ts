/**
 * The dataset as a flat list of records, each with the file it stands in, and a walk through everything within a record.
 * A new field that holds a provenance, a period or a date is found here without a change.
 */
import { RESOURCES, segmentOf, type ResourceName } from '../../src/contract/resources.ts'
import type { ImpreciseDate, Observation, Period, Provenance } from '../../src/domain/register/things.ts'
import { PROVENANCE_STATUSES } from '../../src/domain/register/values.ts'
import type { Dataset } from './finding.ts'

export type Collection = ResourceName

/** The file of every collection, by the name it has in the register. */
// Object.fromEntries forgets the names; RESOURCES holds every collection once.
export const FILES = Object.fromEntries(RESOURCES.map((name) => [name, `${segmentOf(name)}.json`])) as Record<
  Collection,
  string
>

/** One record of the dataset and where it stands. */
export interface RecordInFile {
  collection: Collection
  file: string
  thing: string
  record: object
}

/** A value somewhere within a record, with its path. */
interface Found<T> {
  at: RecordInFile
  field: string
  value: T
}

/** The block a figure belongs to in `observations.json`: figures of one block share everything but region and cell. */
export function blockOf(o: Observation): string {
  return [o.indicator, o.table, o.edition, o.classificationYear, o.period, o.age, o.breakdown].join(' | ')
}

/** Every record of every collection, regions under their code, figures under the block they are written in. */
export function recordsOf(dataset: Dataset): RecordInFile[] {
  const all = RESOURCES.map((collection) =>
    (dataset[collection] as object[]).map((record) => ({
      collection,
      file: FILES[collection],
      thing: nameOf(record),
      record,
    })),
  )
  return all.flat()
}

function nameOf(record: object): string {
  if ('id' in record && typeof record.id === 'string') return record.id
  if ('code' in record && typeof record.code === 'string') return record.code
  return blockOf(record as Observation)
}

/** Every provenance: the record's own, that of a field, and those nested in partners, money, results and events. */
export const provenancesOf = (dataset: Dataset): Found<Provenance>[] => contentsOf(dataset).provenances

/** Every period, wherever it stands. */
export const periodsOf = (dataset: Dataset): Found<Period>[] => contentsOf(dataset).periods

/** Every text value, with its path. */
export const textsOf = (dataset: Dataset): Found<string>[] => contentsOf(dataset).texts

interface Contents {
  provenances: Found<Provenance>[]
  periods: Found<Period>[]
  texts: Found<string>[]
}

/** Many rules ask for the same contents, and the service checks at every start: one walk serves all. */
const walked = new WeakMap<Dataset, Contents>()

function contentsOf(dataset: Dataset): Contents {
  const known = walked.get(dataset)
  if (known) return known
  const contents: Contents = { provenances: [], periods: [], texts: [] }
  for (const at of recordsOf(dataset)) walk(at, at.record, '', contents)
  walked.set(dataset, contents)
  return contents
}

function walk(at: RecordInFile, value: unknown, field: string, contents: Contents): void {
  if (typeof value === 'string') {
    contents.texts.push({ at, field, value })
  } else if (Array.isArray(value)) {
    value.forEach((item, index) => walk(at, item, `${field}[${index}]`, contents))
  } else if (typeof value === 'object' && value !== null) {
    if (isProvenance(value)) contents.provenances.push({ at, field, value })
    if (isPeriod(value)) contents.periods.push({ at, field, value })
    for (const [key, item] of Object.entries(value)) {
      walk(at, item, field === '' ? key : `${field}.${key}`, contents)
    }
  }
}

function isProvenance(value: object): value is Provenance {
  // A register record has a status too; only a provenance has one of these five and no id.
  return (
    'status' in value &&
    !('id' in value) &&
    typeof value.status === 'string' &&
    (PROVENANCE_STATUSES as readonly string[]).includes(value.status)
  )
}

function isPeriod(value: object): value is Period {
  return 'asGiven' in value && typeof value.asGiven === 'string'
}

/** The dates of a period with the name of their field. */
export function datesOf(period: Period): { field: 'start' | 'end'; date: ImpreciseDate }[] {
  return (['start', 'end'] as const).flatMap((field) => {
    const date = period[field]
    return date ? [{ field, date }] : []
  })
}
