import type { Dataset, Finding } from './finding.ts'
import { recordsOf } from './records.ts'

/** These are not facts of the thing itself. */
const NOT_A_FACT = new Set(['id', 'provenance', 'fieldProvenance'])

/** A key of `fieldProvenance` is the name of a field that the record has. */
export function unknownFieldProvenance(dataset: Dataset): Finding[] {
  return recordsOf(dataset).flatMap(({ file, thing, record }) =>
    fieldsWithProvenance(record)
      .filter((field) => NOT_A_FACT.has(field) || !Object.hasOwn(record, field))
      .map((field) => ({
        file,
        thing,
        field: `fieldProvenance.${field}`,
        message: `Het record heeft geen veld "${field}".`,
        remedy: 'Gebruik de naam van een veld dat in dit record staat, of haal de herkomst weg.',
      })),
  )
}

function fieldsWithProvenance(record: object): string[] {
  if (!('fieldProvenance' in record) || typeof record.fieldProvenance !== 'object') return []
  return Object.keys(record.fieldProvenance ?? {})
}
