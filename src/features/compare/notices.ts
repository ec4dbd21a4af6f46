import type { COMPARE_PARAMETERS } from '../../contract/comparisonAddress.ts'
import { nearMatches } from '../../domain/graph/nearMatches.ts'
import type { FigureIndex } from '../../domain/graph/registerIndex.ts'
import type { Id } from '../../domain/register/things.ts'
import { successorsOf } from '../../domain/regions/regionTree.ts'
import { smallScaleOf } from '../../domain/regions/smallRegions.ts'

type ParameterName = keyof typeof COMPARE_PARAMETERS

/** Why a part of an address is left out. */
type LeftOutKind =
  | 'unknown-indicator'
  | 'unknown-region'
  | 'unknown-group'
  /** Says something of an indicator that is not among the chosen ones. */
  | 'not-chosen'
  /** Says something that this scale of regions has no use for. */
  | 'unused'
  /** A wijk or buurt, which nothing is held against. */
  | 'small-comparator'

/** Everything of one parameter that is left out for one reason. */
export interface LeftOutNotice {
  kind: LeftOutKind
  parameter: ParameterName
  given: readonly string[]
  /** Indicators that may have been meant. */
  near?: readonly Id[]
}

/** What the reader has to know of an address: what of it is left out or stands for something else, and why. */
export type SelectionNotice =
  | LeftOutNotice
  /** A region of before a merger; where most of its inhabitants went stands for it. */
  | { kind: 'former'; code: string; name: string; now: string }

export interface Notices {
  list(): readonly SelectionNotice[]
  leaveOut(kind: LeftOutKind, parameter: ParameterName, given: string): void
  /** The code, if there is or was such a region; else it is named. */
  known(code: string, parameter: ParameterName): string | undefined
  /** The region of today for a code, the one of most inhabitants; what is unknown is named. */
  today(code: string, parameter: ParameterName): string | undefined
}

/** Of wijken and buurten the register knows no list: whether they exist, their figures say. */
export const isSmall = (code: string): boolean => smallScaleOf(code) !== undefined

/** More than these are not looked for among the indicators: who mistypes, mistypes one or two. */
const MOST_NEAR = 3

/** Collects what there is to say while an address is held against the register, however much that is. */
export function noticesOf({ regions, register }: FigureIndex): Notices {
  const leftOut = new Map<string, { kind: LeftOutKind; parameter: ParameterName; given: Set<string> }>()
  const formers = new Map<string, SelectionNotice>()
  const leaveOut = (kind: LeftOutKind, parameter: ParameterName, given: string) => {
    const key = `${kind} ${parameter}`
    const held = leftOut.get(key)
    if (held === undefined) leftOut.set(key, { kind, parameter, given: new Set([given]) })
    else held.given.add(given)
  }
  const known = (code: string, parameter: ParameterName): string | undefined => {
    if (isSmall(code) || regions.byCode.has(code)) return code
    leaveOut('unknown-region', parameter, code)
    return undefined
  }
  const nearOf = (given: readonly string[]): Id[] => {
    const names = register.indicators.map(({ id, title }) => ({ id, names: [title.nl, title.en] }))
    const near = given.slice(0, MOST_NEAR).flatMap((each) => nearMatches(each, names).slice(0, MOST_NEAR))
    return [...new Set(near)].slice(0, MOST_NEAR)
  }
  return {
    list: () => [
      ...[...leftOut.values()].map(({ kind, parameter, given }): LeftOutNotice => {
        const all = [...given]
        return { kind, parameter, given: all, ...(kind === 'unknown-indicator' && { near: nearOf(all) }) }
      }),
      ...formers.values(),
    ],
    leaveOut,
    known,
    today: (code, parameter) => {
      const region = regions.byCode.get(known(code, parameter) ?? '')
      if (region?.validTo === undefined) return region?.code
      const [largest] = successorsOf(code, register.boundaryChanges).toSorted((a, b) => b.share - a.share)
      if (largest === undefined) return code
      formers.set(code, { kind: 'former', code, name: region.name, now: largest.code })
      return largest.code
    },
  }
}
