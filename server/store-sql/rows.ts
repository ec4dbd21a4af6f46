/** Between stored records and rows. */
import { idOf, type Bodies, type ResourceName } from '../../src/contract/resources.ts'
import type { Observation } from '../../src/domain/register/things.ts'
import type { Origin, Revision, Stored } from '../service/store.ts'
import type { ObservationRow, RecordRow, RevisionRow } from './schema.ts'

type AnyRow = Omit<RecordRow, 'collection'>

/** A row as the record it is. What stands in `body` was checked when it was written. */
export function recordOf<R extends ResourceName>(collection: R, row: AnyRow): Stored<R> {
  return {
    collection,
    id: row.id,
    version: row.version,
    recordedAt: row.recorded_at,
    ...(row.superseded_at === null ? {} : { supersededAt: row.superseded_at }),
    origin: row.origin as Origin,
    ...(row.reference_version === null ? {} : { referenceVersion: row.reference_version }),
    position: row.position,
    body: JSON.parse(row.body) as Bodies[R],
  }
}

export function rowOf(record: Stored): RecordRow {
  return { collection: record.collection, ...sharedColumns(record) }
}

export function observationRowOf(record: Stored<'observations'>): ObservationRow {
  const figure: Observation = record.body
  return {
    ...sharedColumns(record),
    indicator: figure.indicator,
    region: figure.region,
    classification_year: figure.classificationYear,
    period: figure.period,
    age: figure.age,
    breakdown: figure.breakdown,
    table_id: figure.table,
    edition: figure.edition,
  }
}

/** The two tables hold different columns; this tells which one a record belongs to. */
export function isFigure(record: Stored): record is Stored<'observations'> {
  return record.collection === 'observations'
}

export function revisionOf(row: RevisionRow): Revision {
  return {
    number: row.number,
    recordedAt: row.recorded_at,
    referenceVersion: row.reference_version,
    stateOn: row.state_on,
  }
}

function sharedColumns(record: Stored): AnyRow {
  return {
    id: idOf(record.body),
    version: record.version,
    recorded_at: record.recordedAt,
    superseded_at: record.supersededAt ?? null,
    origin: record.origin,
    reference_version: record.referenceVersion ?? null,
    position: record.position,
    body: JSON.stringify(record.body),
  }
}
