import { type RegionTree, successorsOf } from '../regions/regionTree.ts'
import type { BoundaryChange, Region } from '../register/things.ts'

/** A region that a classification has otherwise than it was asked for. */
export interface Replaced {
  asked: string
  /** What stands for it: what was merged into it, or what it went over to. Itself too, where it already was there. */
  by: readonly string[]
  /** Regions of which a smaller part belongs to it, with that part of their inhabitants (0–1); not shown for it. */
  partly: readonly { code: string; share: number }[]
  kind: Exclude<BoundaryChange['kind'], 'border-correction'>
}

export interface AsOf {
  /** In the order asked, each once. */
  codes: readonly string[]
  replaced: readonly Replaced[]
}

/** From this share of its inhabitants on, a former municipality stands for the one that it went over to. */
const MOST = 0.5

/** Classifications are those of 1 January. */
const dayOf = (year: number): string => `${year}-01-01`

/** Was this region there on 1 January of the year? */
export const existedIn = ({ validFrom, validTo }: Region, year: number): boolean =>
  (validFrom === undefined || validFrom <= dayOf(year)) && (validTo === undefined || validTo > dayOf(year))

/** Was this region formed after the classification of the year? */
export function isYounger(code: string, year: number, { byCode }: RegionTree): boolean {
  const region = byCode.get(code)
  return region?.validFrom !== undefined && region.validFrom > dayOf(year)
}

/**
 * The regions asked for as the classification of a year has them. Eemsdelta in 2020 is Appingedam, Delfzijl and Loppersum;
 * Appingedam in 2026 is Eemsdelta; Haaren in 2026 is the four it was divided over. What nothing is known of stays as asked.
 */
export function asOfClassification(
  codes: readonly string[],
  year: number,
  regions: RegionTree,
  changes: readonly BoundaryChange[],
): AsOf {
  const moves = changes.filter((each) => each.kind !== 'border-correction' && each.from !== each.to)
  const others = [...new Set(codes)].map(
    (asked) => otherThan(asked, year, regions, moves) ?? { asked, by: [asked], partly: [], kind: null },
  )
  const whole = withDivided(others)
  return {
    codes: [...new Set(whole.flatMap((each) => each.by))],
    replaced: whole.flatMap(({ kind, ...each }) => (kind === null ? [] : [{ ...each, kind }])),
  }
}

/** A region as asked has no kind of change. */
type AsAsked = Omit<Replaced, 'kind'> & { kind: Replaced['kind'] | null }

/** One that was divided over several that are all asked for stands with the one that took most of it: Haaren in 2020. */
function withDivided(others: readonly AsAsked[]): readonly AsAsked[] {
  const shown = new Set(others.flatMap((each) => each.by))
  const parts = new Map<string, { total: number; largest: number; asked: string }>()
  for (const { asked, partly } of others) {
    for (const { code, share } of partly) {
      const before = parts.get(code) ?? { total: 0, largest: 0, asked }
      const isLargest = share > before.largest
      parts.set(code, {
        total: before.total + share,
        largest: isLargest ? share : before.largest,
        asked: isLargest ? asked : before.asked,
      })
    }
  }
  return others.map((each) => {
    const taken = each.partly.filter(({ code }) => {
      const part = parts.get(code)
      return !shown.has(code) && part !== undefined && part.total >= MOST && part.asked === each.asked
    })
    return taken.length === 0
      ? each
      : {
          ...each,
          by: [...each.by, ...taken.map(({ code }) => code)],
          partly: each.partly.filter((part) => !taken.includes(part)),
        }
  })
}

function otherThan(
  asked: string,
  year: number,
  regions: RegionTree,
  moves: readonly BoundaryChange[],
): Replaced | undefined {
  const region = regions.byCode.get(asked)
  if (region?.level !== 'gemeente') return undefined
  const hasEnded = region.validTo !== undefined && region.validTo <= dayOf(year)
  const parts = hasEnded ? laterParts(asked, year, moves) : earlierParts(asked, dayOf(year), regions, moves)
  const whole = parts.filter((each) => hasEnded || each.share >= MOST)
  const partly = parts.filter((each) => !whole.includes(each))
  // Nothing but smaller parts: they stand for it all the same, or it would be gone without a word.
  const by = (whole.length > 0 ? whole : parts).map((each) => each.code)
  const isAsAsked = by.length === 1 && by[0] === asked && partly.length === 0
  return by.length === 0 || isAsAsked
    ? undefined
    : {
        asked,
        by,
        partly: whole.length > 0 ? partly.map(({ code, share }) => ({ code, share })) : [],
        kind: kindOf(parts),
      }
}

interface Part {
  code: string
  share: number
  kind?: Replaced['kind']
}

/** Whether something of a region went elsewhere outweighs that others were merged, and both that a code was changed. */
function kindOf(parts: readonly Part[]): Replaced['kind'] {
  if (parts.some((each) => each.share < 1)) return 'split'
  return parts.length === 1 && parts[0]?.kind === 'code-change' ? 'code-change' : 'merger'
}

function laterParts(code: string, year: number, moves: readonly BoundaryChange[]): Part[] {
  const before = moves.filter((each) => each.on <= dayOf(year))
  const kind = before.find((each) => each.from === code)?.kind
  return successorsOf(code, before)
    .filter((each) => each.share > 0)
    .map(({ code: later, share }) => ({
      code: later,
      share,
      ...(kind && kind !== 'border-correction' && { kind }),
    }))
}

/** What a region was made of on a day: itself if it was there, and whatever went over to it since, followed further back. */
function earlierParts(
  code: string,
  day: string,
  regions: RegionTree,
  moves: readonly BoundaryChange[],
): Part[] {
  const region = regions.byCode.get(code)
  const existed = region !== undefined && (region.validFrom === undefined || region.validFrom <= day)
  const shares = new Map<string, Part>(existed ? [[code, { code, share: 1 }]] : [])
  for (const move of moves) {
    if (move.to !== code || move.on <= day || move.share === 0) continue
    const before = moves.filter((each) => each.on < move.on)
    for (const part of earlierParts(move.from, day, regions, before)) {
      const share = part.share * move.share + (shares.get(part.code)?.share ?? 0)
      const kind = part.kind ?? (move.kind === 'border-correction' ? undefined : move.kind)
      shares.set(part.code, { code: part.code, share: Math.min(1, share), ...(kind && { kind }) })
    }
  }
  return [...shares.values()]
}
