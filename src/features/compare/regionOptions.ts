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
}

/** Everything that can be found by typing, with the words by which it is found. */
export function findableRegions(
  { register }: FigureIndex,
  groups: RegionGroups,
  kindWords: Readonly<Record<GroupKind, string>>,
): Findable[] {
  const ofGroups = [...groups.values()].map((group): Findable => {
    const { id, kind, name } = group
    return {
      option: { kind: 'group', group },
      words: [name ?? kindWords[kind], id, `${kindWords[kind]} ${name ?? ''}`].map(fold),
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

/** What was typed exactly, then what begins with it, then what holds it; groups before municipalities. */
export function findRegions(findable: readonly Findable[], typed: string): RegionOption[] {
  const wanted = fold(typed.trim())
  const rank = ({ words }: Findable): number => {
    if (words.includes(wanted)) return 0
    if (words.some((word) => word.startsWith(wanted))) return 1
    return words.some((word) => word.includes(wanted)) ? 2 : 3
  }
  return findable
    .map((each) => ({ each, rank: rank(each) }))
    .filter((each) => each.rank < 3)
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ each }) => each.option)
}
