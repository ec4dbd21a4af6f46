import type { RegionTree } from '../regions/regionTree.ts'
import type { BoundaryChange } from '../register/things.ts'
import { existedIn } from './classification.ts'

/** The whole municipalities that one was on 1 January of an earlier year; itself among them where it was there. */
export type WholeFormers = (code: string) => readonly string[] | undefined

const dayOf = (year: number): string => `${year}-01-01`

/**
 * The changes in which inhabitants went to another municipality, without corrections of a border.
 * @param year after 1 January of it
 * @param until up to 1 January of it; without it, up to now
 */
export function movesSince(
  year: number,
  changes: readonly BoundaryChange[],
  until?: number,
): readonly BoundaryChange[] {
  return changes.filter(
    ({ on, kind, share, from, to }) =>
      on > dayOf(year) &&
      (until === undefined || on <= dayOf(until)) &&
      kind !== 'border-correction' &&
      share > 0 &&
      from !== to,
  )
}

/**
 * What municipalities of a later classification were in that of a year, as far as they were that whole. Undefined for one
 * that nothing was put to, that a part of another went to or that lost a part itself, and of which it is not known what it
 * was formed of.
 *
 * @param until the year of the later classification; without it, what happened up to now
 */
export function wholeFormers(
  year: number,
  { byCode }: RegionTree,
  changes: readonly BoundaryChange[],
  until?: number,
): WholeFormers {
  const moves = movesSince(year, changes, until)
  const to = new Map<string, BoundaryChange[]>()
  for (const each of moves) to.set(each.to, [...(to.get(each.to) ?? []), each])
  const halved = new Set(moves.flatMap(({ from, share }) => (share < 1 ? [from] : [])))
  const followed = (code: string, before: string): readonly string[] | undefined => {
    const region = byCode.get(code)
    if (region === undefined || halved.has(code)) return undefined
    const found = new Set(existedIn(region, year) ? [code] : [])
    for (const move of to.get(code) ?? []) {
      if (move.on >= before) continue
      const parts = move.share < 1 ? undefined : followed(move.from, move.on)
      if (parts === undefined) return undefined
      for (const part of parts) found.add(part)
    }
    return found.size === 0 ? undefined : [...found]
  }
  const known = new Map<string, readonly string[] | undefined>()
  return (code) => {
    if (!to.has(code)) return undefined
    if (!known.has(code)) known.set(code, followed(code, '9999-12-31'))
    return known.get(code)
  }
}
