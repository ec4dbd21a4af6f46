import type { BoundaryChange, Region } from '../register/things.ts'

/** A region of before a change, or a share of it (0–1), that is in a region of after it. */
export interface Piece {
  code: string
  share: number
  /** Inhabitants that went over, where the change gives them. */
  inhabitants?: number
}

/** What became of the regions on one day. */
export interface Redrawing {
  /** Each region that was formed or changed, and of what. */
  formed: ReadonlyMap<string, readonly Piece[]>
  /** Regions that ended. */
  ended: ReadonlySet<string>
}

/** The first day of each region, where the register has one: before it the region was not there to have a figure. */
export type FirstDays = ReadonlyMap<string, Pick<Region, 'validFrom'>>

/** A classification is that of 1 January: what changed after that of one year, up to and including that of another. */
export const changesBetween = (
  changes: readonly BoundaryChange[],
  fromYear: number,
  toYear: number,
): BoundaryChange[] => changes.filter(({ on }) => on > `${fromYear}-01-01` && on <= `${toYear}-01-01`)

/**
 * Border corrections, and parts of a split in which nobody lived: they leave a figure as it is, and are named beside it.
 */
export const isIgnored = ({ kind, share, from, to }: BoundaryChange): boolean =>
  kind === 'border-correction' || (share === 0 && from !== to)

/** All other changes, a day at a time and in order: who was formed of whom. */
export function redrawings(changes: readonly BoundaryChange[], firstDays: FirstDays): Redrawing[] {
  const real = changes.filter((each) => !isIgnored(each) && each.from !== each.to)
  const days = [...new Set(real.map((each) => each.on))].toSorted()
  return days.map((day) =>
    redrawingOf(
      day,
      real.filter((each) => each.on === day),
      firstDays,
    ),
  )
}

/** Shares have five digits: four parts of a whole may add up to a little less or more than one. */
const ROUNDING = 1e-4

function redrawingOf(day: string, changes: readonly BoundaryChange[], firstDays: FirstDays): Redrawing {
  const gone = new Map<string, number>()
  for (const { from, share } of changes) gone.set(from, (gone.get(from) ?? 0) + share)
  const ended = new Set([...gone].filter(([, share]) => share > 1 - ROUNDING).map(([code]) => code))
  const formed = new Map<string, Piece[]>()
  const add = (code: string, piece: Piece) => formed.set(code, [...(formed.get(code) ?? []), piece])
  for (const code of new Set(changes.flatMap(({ from, to }) => [to, from]))) {
    const isNew = (firstDays.get(code)?.validFrom ?? '') >= day
    if (!ended.has(code) && !isNew) add(code, { code, share: 1 - (gone.get(code) ?? 0) })
  }
  for (const { from, to, share, inhabitants } of changes)
    add(to, {
      code: from,
      // What ended went over whole, and no more than that: nothing is lost or made in the rounding.
      share: ended.has(from) ? share / (gone.get(from) ?? 1) : share,
      ...(inhabitants === undefined ? {} : { inhabitants }),
    })
  return { formed, ended }
}
