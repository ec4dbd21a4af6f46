import type { Provenance } from '../../../domain/register/things.ts'
import { fileWords } from '../../../messages/openData/fileWords.ts'
import { fieldWords } from '../../../messages/provenancePage.ts'
import { provenanceWords } from '../../../messages/values.ts'
import { namedSources } from '../../../register/sourceCells.ts'
import { type Column, type Look, joined, text } from './column.ts'
import { dayIn } from './words.ts'

interface Claim {
  provenance: Provenance
  fieldProvenance?: Record<string, Provenance>
}

/** Where a record comes from and how certain it is: the last columns of every file. */
export const PROVENANCE: readonly Column<Claim>[] = [
  text('provenance', ({ provenance }, look) => provenanceWords[look.language][provenance.status]),
  text('sources', ({ provenance }, look) =>
    joined(namedSources(look.index, [provenance]).map(({ title }) => title)),
  ),
  text('sourceAddresses', ({ provenance }, look) =>
    joined(namedSources(look.index, [provenance]).map(({ address }) => address)),
  ),
  text('checkedOn', ({ provenance }, look) => dayIn(look, provenance.checkedOn)),
  text('note', ({ provenance }) => provenance.note),
]

/** The same for things whose fields can have a provenance of their own. */
export const PROVENANCE_BY_FIELD: readonly Column<Claim>[] = [
  ...PROVENANCE,
  text('fieldProvenance', ({ fieldProvenance = {} }, look) =>
    joined(
      Object.entries(fieldProvenance).map(([field, provenance]) =>
        fileWords[look.language].fieldIs(fieldName(field, look), inShort(provenance, look)),
      ),
    ),
  ),
]

function inShort(provenance: Provenance, look: Look): string {
  return [
    provenanceWords[look.language][provenance.status],
    ...namedSources(look.index, [provenance]).map(({ title }) => title),
    provenance.note,
  ]
    .filter((part) => part !== undefined)
    .join(', ')
}

function fieldName(field: string, { language }: Look): string {
  const words: Readonly<Record<string, string>> = fieldWords[language]
  return words[field] ?? field
}
