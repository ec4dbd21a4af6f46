import type { BoundaryChange, Region } from '../../../domain/register/things.ts'
import { fileWords } from '../../../messages/openData/fileWords.ts'
import { type Column, day, joined, number, text } from './column.ts'
import { PROVENANCE } from './provenance.ts'
import { regionIn } from './words.ts'

/** The newest year of which the inhabitants are known. */
const newestYear = ({ population = {} }: Region): string | undefined =>
  Object.keys(population)
    .toSorted((a, b) => a.localeCompare(b))
    .at(-1)

/** Where things are, now and before. */
export const REGIONS: readonly Column<Region>[] = [
  text('code', (region) => region.code),
  text('name', (region) => region.name),
  text('level', (region, { language }) => fileWords[language][region.level]),
  text('parents', (region, look) => joined(region.parents.map((code) => regionIn(look, code)))),
  text('parentCodes', (region) => joined(region.parents)),
  day('validFrom', (region) => region.validFrom),
  day('validTo', (region) => region.validTo),
  text('alsoNamed', ({ alsoNamed = [] }) => joined(alsoNamed)),
  number('population', (region) => region.population?.[newestYear(region) ?? '']),
  text('populationYear', newestYear),
  number('longitude', ({ centre }) => centre?.[0]),
  number('latitude', ({ centre }) => centre?.[1]),
  ...PROVENANCE,
]

export const BOUNDARY_CHANGES: readonly Column<BoundaryChange>[] = [
  text('id', (change) => change.id),
  day('day', (change) => change.on),
  text('change', (change, { language }) => fileWords[language][change.kind]),
  text('oldCode', (change) => change.from),
  text('oldName', (change) => change.fromName),
  text('newCode', (change) => change.to),
  text('newName', (change) => change.toName),
  number('share', (change) => change.share),
  number('inhabitants', (change) => change.inhabitants),
  ...PROVENANCE,
]
