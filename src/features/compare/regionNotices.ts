import type { Comparison } from '../../domain/comparison/comparison.ts'
import { type FigureBlock, placeOf } from '../../domain/figures/blocks.ts'
import type { FigureIndex } from '../../domain/graph/registerIndex.ts'
import type { Region } from '../../domain/register/things.ts'
import { COUNTRY, successorsOf } from '../../domain/regions/regionTree.ts'
import { municipalityAround } from '../../domain/regions/smallRegions.ts'
import { isSmall } from './notices.ts'
import type { Selection } from './selection.ts'

/** What became of regions that were asked for one by one, once there are figures to tell. */
export interface RegionNotices {
  /** Wijken and buurten of which no figure came. */
  unheld: readonly string[]
  /** Former municipalities whose wijken or buurten stand under those of today: none at all where there are no figures. */
  formers: readonly { name: string; now: readonly string[]; on: string }[]
  /** Provinces and other larger regions without a figure of their own. */
  larger: readonly Region[]
}

/** What the figures leave out of the regions that were asked for. */
export function regionNotices(
  { scale, regions }: Pick<Selection, 'scale' | 'regions'>,
  { rows, columns }: Pick<Comparison, 'rows' | 'columns'>,
  { regions: { byCode }, register }: FigureIndex,
): RegionNotices {
  const places = new Map(rows.map(({ code }, place) => [code, place]))
  const known = regions.flatMap((code) => byCode.get(code) ?? [])
  if (scale === 'gemeente') {
    const isHeld = (code: string): boolean => {
      const place = places.get(code)
      return place !== undefined && columns.some(({ cells }) => cells[place]?.cell.state === 'value')
    }
    return { unheld: [], formers: [], larger: known.filter((each) => isLarger(each) && !isHeld(each.code)) }
  }
  const shown = new Set(rows.map(({ code }) => municipalityAround(code)))
  return {
    unheld: regions.filter((code) => isSmall(code) && !places.has(code)),
    formers: known.flatMap(({ code, name, validTo }) => {
      if (validTo === undefined || shown.has(code)) return []
      const now = successorsOf(code, register.boundaryChanges).filter((each) => shown.has(each.code))
      return [{ name, now: now.map((each) => each.name), on: validTo }]
    }),
    larger: [],
  }
}

const isLarger = ({ level, code }: Region): boolean => level !== 'gemeente' && code !== COUNTRY

/**
 * The codes that can be rows: of provinces and other larger regions only those that stand in one table with the others. A
 * row of nothing but absences would say that a publisher left out what it never gives.
 */
export function rowCodes(
  codes: readonly string[],
  blocks: Iterable<FigureBlock>,
  { byCode }: FigureIndex['regions'],
): readonly string[] {
  const larger = new Set(
    codes
      .flatMap((code) => byCode.get(code) ?? [])
      .filter(isLarger)
      .map(({ code }) => code),
  )
  if (larger.size === 0) return codes
  const others = codes.filter((code) => !larger.has(code))
  const lists = [...new Set([...blocks].map((each) => each.regions))].filter(
    (list) => others.length === 0 || others.some((code) => placeOf(list, code) !== undefined),
  )
  return codes.filter((code) => !larger.has(code) || lists.some((list) => placeOf(list, code) !== undefined))
}
