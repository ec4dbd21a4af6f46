import { fold } from '../../domain/graph/nearMatches.ts'
import type { Register } from '../../domain/register/things.ts'
import { successorsOf } from '../../domain/regions/regionTree.ts'
import { compareNames } from '../../domain/register/nameOrder.ts'

export interface MunicipalityChoice {
  code: string
  name: string
  province: string
  /** The name under which it was found, of before a merger. */
  former?: string
  /** What is compared with what the reader types. */
  words: readonly string[]
}

/** Every municipality of today by name, and every former one with where it went. */
export function municipalityChoices(
  register: Pick<Register, 'regions' | 'boundaryChanges'>,
): MunicipalityChoice[] {
  const provinces = new Map(
    register.regions.filter((each) => each.level === 'province').map((each) => [each.code, each.name]),
  )
  const today = new Map<string, MunicipalityChoice>()
  for (const region of register.regions)
    if (region.level === 'gemeente' && region.validTo === undefined)
      today.set(region.code, {
        code: region.code,
        name: region.name,
        province: region.parents.flatMap((parent) => provinces.get(parent) ?? [])[0] ?? '',
        words: [region.name, ...(region.alsoNamed ?? []), region.code].map(fold),
      })
  const former = register.regions
    .filter((region) => region.level === 'gemeente' && region.validTo !== undefined)
    .flatMap((region) =>
      successorsOf(region.code, register.boundaryChanges).flatMap((next) => {
        const now = today.get(next.code)
        return now ? [{ ...now, former: region.name, words: [region.name, region.code].map(fold) }] : []
      }),
    )
  return [...today.values(), ...former].toSorted((a, b) => compareNames(a.name, b.name))
}

/** Those that match what was typed: names that begin with it before names that hold it. Nothing typed: all of today. */
export function findMunicipalities(
  choices: readonly MunicipalityChoice[],
  query: string,
): MunicipalityChoice[] {
  const wanted = fold(query)
  if (wanted === '') return choices.filter((choice) => choice.former === undefined)
  const rank = (choice: MunicipalityChoice): number => {
    if (choice.words.includes(wanted)) return 0
    if (choice.words.some((word) => word.startsWith(wanted))) return 1
    return choice.words.some((word) => word.includes(wanted)) ? 2 : 3
  }
  return choices
    .map((choice) => ({ choice, rank: rank(choice) }))
    .filter((each) => each.rank < 3)
    .toSorted((a, b) => a.rank - b.rank)
    .map((each) => each.choice)
}
