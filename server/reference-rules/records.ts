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
export function provenancesOf(dataset: Dataset): Found<Provenance>[] {
  return valuesOf(dataset, isProvenance)
}

/** Every period, wherever it stands. */
export function periodsOf(dataset: Dataset): Found<Period>[] {
  return valuesOf(dataset, isPeriod)
}

/** Every text value, with its path. */
export function textsOf(dataset: Dataset): Found<string>[] {
  return valuesOf(dataset, (value): value is string => typeof value === 'string')
}

function valuesOf<T>(dataset: Dataset, wanted: (value: unknown) => value is T): Found<T>[] {
  const found: Found<T>[] = []
  for (const at of recordsOf(dataset)) {
    walk(at.record, '', (value, field) => {
      if (wanted(value)) found.push({ at, field, value })
    })
  }
  return found
}

function walk(value: unknown, field: string, visit: (value: unknown, field: string) => void): void {
  visit(value, field)
  if (Array.isArray(value)) {
    value.forEach((item, index) => walk(item, `${field}[${index}]`, visit))
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) walk(item, field === '' ? key : `${field}.${key}`, visit)
  }
}

function isProvenance(value: unknown): value is Provenance {
  // A register record has a status too; only a provenance has one of these five and no id.
  return (
    typeof value === 'object' &&
    value !== null &&
    'status' in value &&
    !('id' in value) &&
    typeof value.status === 'string' &&
    (PROVENANCE_STATUSES as readonly string[]).includes(value.status)
  )
}

function isPeriod(value: unknown): value is Period {
  return (
    typeof value === 'object' && value !== null && 'asGiven' in value && typeof value.asGiven === 'string'
  )
}

/** The dates of a period with the name of their field. */
export function datesOf(period: Period): { field: 'start' | 'end'; date: ImpreciseDate }[] {
  return (['start', 'end'] as const).flatMap((field) => {
    const date = period[field]
    return date ? [{ field, date }] : []
  })
}
