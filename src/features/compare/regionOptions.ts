import { fold } from '../../domain/graph/nearMatches.ts'
import type { FigureIndex } from '../../domain/graph/registerIndex.ts'
import { successorsOf } from '../../domain/regions/regionTree.ts'
import type { GroupKind, RegionGroup, RegionGroups } from './regionGroups.ts'

/** Something that can be chosen by ticking it: a group, a municipality, or what became of one of before a merger. */
export type RegionOption =
  | { kind: 'group'; group: RegionGroup }
  | { kind: 'region'; code: string; name: string }
  | { kind: 'former'; code: string; name: string; now: readonly { code: string; name: string }[] }

interface Findable {
  option: RegionOption
  words: readonly string[]
  /** What is said of it: found by that, it comes after what is so named. */
  about?: string
}

/** How the regions of a place may be called before its name: the scale is chosen elsewhere. */
const SCALES =
  /^(?:gemeentes?|gemeenten|wijk|wijken|buurt|buurten|municipalit(?:y|ies)|districts?|neighbourhoods?|van|in|of)$/

/** Everything that can be found by typing, with the words by which it is found. */
export function findableRegions(
  { register, partners }: FigureIndex,
  groups: RegionGroups,
  kindWords: Readonly<Record<GroupKind, string>>,
  /** What a group of municipalities has part in, by its id: it is found by that as well. */
  partsIn: (partner: string) => readonly string[] = () => [],
): Findable[] {
  const ofGroups = [...groups.values()].map((group): Findable => {
    const { id, kind, name } = group
    return {
      option: { kind: 'group', group },
      words: [name ?? kindWords[kind], id, `${kindWords[kind]} ${name ?? ''}`].map(fold),
      about: fold([partners.get(id)?.description ?? '', ...partsIn(id)].join(' ')),
    }
  })
  const municipalities = register.regions.filter(({ level }) => level === 'gemeente')
  const present = municipalities.filter(({ validTo }) => validTo === undefined)
  const former = municipalities.flatMap(({ code, name, validTo }): Findable[] => {
    if (validTo === undefined) return []
    const now = successorsOf(code, register.boundaryChanges)
    return now.length === 0
      ? []
      : [{ option: { kind: 'former', code, name, now }, words: [name, code].map(fold) }]
  })
  return [
    ...ofGroups,
    ...present.map(({ code, name, alsoNamed = [] }): Findable => ({
      option: { kind: 'region', code, name },
      words: [name, ...alsoNamed, code].map(fold),
    })),
    ...former,
  ]
}

/** Who types a name whole means the municipality; its province or region bears it too. */
const placeOf = ({ option }: Findable): number => (option.kind === 'group' ? 1 : 0)

/**
 * What was typed exactly, then what begins with it, then what holds it, then what holds every word of it, also in what is said
 * of it; groups before municipalities, but for what is typed whole: "utrecht" is the municipality first. "buurten heerlen"
 * finds Heerlen.
 */
export function findRegions(findable: readonly Findable[], typed: string): RegionOption[] {
  const wanted = fold(typed.trim())
  const all = wanted.split(/\s+/)
  const named = all.filter((word) => !SCALES.test(word))
  const parts = named.length === 0 ? all : named
  const rank = ({ words, about = '' }: Findable): number => {
    if (words.includes(wanted)) return 0
    if (words.some((word) => word.startsWith(wanted))) return 1
    if (words.some((word) => word.includes(wanted))) return 2
    if (words.includes(parts.join(' '))) return 3
    const text = `${words.join(' ')} ${about}`
    return parts.every((word) => text.includes(word)) ? 4 : 5
  }
  return findable
    .map((each) => ({ each, rank: rank(each) }))
    .filter((each) => each.rank < 5)
    .toSorted((a, b) => a.rank - b.rank || (a.rank === 0 ? placeOf(a.each) - placeOf(b.each) : 0))
    .map(({ each }) => each.option)
}
