import type { Dataset, Finding } from './finding.ts'
import { FILES, recordsOf, type Collection } from './records.ts'
import { referencesOf } from './references.ts'

/** Every id that a record names exists, in the collection where it belongs. */
export function danglingReference(dataset: Dataset): Finding[] {
  const known = new Map<Collection, Set<string>>()
  for (const { collection, thing } of recordsOf(dataset)) {
    known.set(collection, (known.get(collection) ?? new Set()).add(thing))
  }
  return referencesOf(dataset)
    .filter((reference) => !reference.to.some((collection) => known.get(collection)?.has(reference.id)))
    .map((reference) => {
      const files = reference.to.map((collection) => FILES[collection]).join(' of ')
      return {
        file: FILES[reference.from.collection],
        thing: reference.from.thing,
        field: reference.field,
        message: `"${reference.id}" staat niet in ${files}.`,
        remedy: `Verbeter de id, of voeg "${reference.id}" toe aan ${files}.`,
      }
    })
}
