import type { COMPARE_PARAMETERS } from '../../contract/comparisonAddress.ts'
import { nearMatches } from '../../domain/graph/nearMatches.ts'
import type { RegisterIndex } from '../../domain/graph/registerIndex.ts'
import type { Id } from '../../domain/register/things.ts'
import { successorsOf } from '../../domain/regions/regionTree.ts'

type ParameterName = keyof typeof COMPARE_PARAMETERS

/** What the reader has to know of an address: what of it is left out or stands for something else, and why. */
export type SelectionNotice =
  | { kind: 'unknown-indicator'; given: string; near: readonly Id[] }
  | { kind: 'unknown-region'; parameter: ParameterName; given: string }
  | { kind: 'unknown-group'; given: string }
  /** A comparator of before a merger; where most of its inhabitants went stands for it. */
  | { kind: 'former'; code: string; name: string; now: string }
  /** Says something of an indicator that is not among the chosen ones. */
  | { kind: 'not-chosen'; parameter: ParameterName; given: string }
  /** Says something that this scale of regions has no use for. */
  | { kind: 'unused'; parameter: ParameterName; given: string }

export interface Notices {
  list: readonly SelectionNotice[]
  unknownIndicator(given: string): void
  unknownGroup(given: string): void
  notChosen(parameter: ParameterName, given: string): void
  unused(parameter: ParameterName, given: string): void
  /** The code, if there is or was such a region; else it is named. */
  known(code: string, parameter: ParameterName): string | undefined
  /** The region of today for a code, the one of most inhabitants; what is unknown is named. */
  today(code: string, parameter: ParameterName): string | undefined
}

/** Of wijken and buurten the register knows no list: whether they exist, their figures say. */
const IS_SMALL = /^(WK|BU)/

/** Collects what there is to say while an address is held against the register. */
export function noticesOf({ regions, register }: RegisterIndex): Notices {
  const list: SelectionNotice[] = []
  const say = (notice: SelectionNotice) => {
    if (!list.some((each) => JSON.stringify(each) === JSON.stringify(notice))) list.push(notice)
  }
  const known = (code: string, parameter: ParameterName): string | undefined => {
    if (IS_SMALL.test(code) || regions.byCode.has(code)) return code
    say({ kind: 'unknown-region', parameter, given: code })
    return undefined
  }
  return {
    list,
    unknownIndicator: (given) => {
      const names = register.indicators.map(({ id, title }) => ({ id, names: [title.nl, title.en] }))
      say({ kind: 'unknown-indicator', given, near: nearMatches(given, names).slice(0, 3) })
    },
    unknownGroup: (given) => say({ kind: 'unknown-group', given }),
    notChosen: (parameter, given) => say({ kind: 'not-chosen', parameter, given }),
    unused: (parameter, given) => say({ kind: 'unused', parameter, given }),
    known,
    today: (code, parameter) => {
      const region = regions.byCode.get(known(code, parameter) ?? '')
      if (region?.validTo === undefined) return region?.code
      const [largest] = successorsOf(code, register.boundaryChanges).toSorted((a, b) => b.share - a.share)
      if (largest === undefined) return code
      say({ kind: 'former', code, name: region.name, now: largest.code })
      return largest.code
    },
  }
}
