import type { RegisterIndex } from '../../domain/graph/registerIndex.ts'
import type { Region } from '../../domain/register/things.ts'
import { successorsOf } from '../../domain/regions/regionTree.ts'
import type { SearchEntry } from './entry.ts'

/** Municipalities by name and code; one that is no more leads to each of those that its inhabitants went to. */
export function municipalityEntries({ register }: RegisterIndex): SearchEntry[] {
  return register.regions
    .filter(({ level }) => level === 'gemeente')
    .flatMap((region) =>
      region.validTo === undefined
        ? [entry(region, region.code, { code: region.code, name: region.name })]
        : successorsOf(region.code, register.boundaryChanges).map(({ code, name }) =>
            entry(region, `${region.code}/${code}`, {
              code,
              name,
              former: { name: region.name, code: region.code },
            }),
          ),
    )
}

const entry = (
  { code, name, alsoNamed = [] }: Region,
  id: string,
  place: { code: string; name: string; former?: { name: string; code: string } },
): SearchEntry => ({
  id: `municipality/${id}`,
  found: { kind: 'municipality', ...place },
  names: [name, ...alsoNamed],
  marks: [code],
  text: '',
})
