import type { ComparedRow } from '../../domain/comparison/comparison.ts'
import { rowsOf } from '../../domain/comparison/rows.ts'
import { type FigureBlock, type RegionList, placeOf } from '../../domain/figures/blocks.ts'
import type { RegionTree } from '../../domain/regions/regionTree.ts'
import { municipalityAround, smallScaleOf } from '../../domain/regions/smallRegions.ts'
import { compareNames } from '../../domain/register/nameOrder.ts'
import type { Selection } from './selection.ts'

/** Rows by name; wijken and buurten have theirs from the lists that name them. */
export const comparedRows = (
  codes: readonly string[],
  lists: Iterable<RegionList>,
  regions: RegionTree,
): ComparedRow[] =>
  rowsOf(codes, regions, lists).toSorted(
    (a, b) => compareNames(a.name, b.name) || a.code.localeCompare(b.code),
  )

/**
 * The lists that name wijken and buurten: those that figures came with and others, such as that of boundaries. The
 * classification of the figures goes first, then what is nearest to it.
 */
export function nameLists(
  blocks: readonly FigureBlock[],
  others: readonly RegionList[],
  year: number,
): RegionList[] {
  const lists = [...new Set(blocks.map((each) => each.regions)), ...others]
  const away = ({ classificationYear }: RegionList) => Math.abs(classificationYear - year)
  return lists.filter(({ names }) => names !== undefined).toSorted((a, b) => away(a) - away(b))
}

/** The year whose names stand in for those that the classification of the figures lacks; undefined where none do. */
export function yearOfNames(
  codes: readonly string[],
  lists: readonly RegionList[],
  year: number,
): number | undefined {
  const namedIn = (list: RegionList, code: string) =>
    (list.names?.[placeOf(list, code) ?? -1] ?? null) !== null
  for (const code of codes) {
    if (smallScaleOf(code) === undefined) continue
    const first = lists.find((list) => namedIn(list, code))
    if (first !== undefined && first.classificationYear !== year) return first.classificationYear
  }
  return undefined
}

/**
 * The codes that a selection is about. The wijken and buurten of a municipality are those that figures came of: the
 * register knows no list of them.
 */
export function chosenCodes(
  { codes, scale, within }: Pick<Selection, 'codes' | 'scale' | 'within'>,
  blocks: readonly FigureBlock[],
): readonly string[] {
  if (scale === 'gemeente') return codes.filter((code) => smallScaleOf(code) === undefined)
  const around = new Set(within === undefined ? codes : [within])
  const found = new Set(codes.filter((code) => smallScaleOf(code) === scale))
  for (const list of new Set(blocks.map((each) => each.regions)))
    for (const code of list.codes)
      if (smallScaleOf(code) === scale && around.has(municipalityAround(code) ?? '')) found.add(code)
  return [...found]
}
