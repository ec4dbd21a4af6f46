import type { ComparisonAddress } from '../../contract/comparisonAddress.ts'
import type { RegionScale } from '../../contract/figureBlocks.ts'
import { isSmall } from './notices.ts'

/**
 * An address without what no longer means anything after a change of the reader's own: an order by an indicator, or an
 * indicator of a view, that was taken away; a region picked out that is gone; wijken among municipalities.
 * @param codes all regions that are chosen now; undefined where that is for their figures to say
 */
export function tidied(
  asked: ComparisonAddress,
  indicators: readonly string[],
  codes: readonly string[] | undefined,
): ComparisonAddress {
  const { sort, x, y, pickedOut, regions: given, groups, ...rest } = asked
  const regions = ofScale(given, asked.scale ?? 'gemeente')
  // One list that says something is enough of a choice; an empty one beside it would only make the address longer.
  const noGroups = groups?.length === 0 && regions !== undefined
  const noRegions = regions?.length === 0 && groups !== undefined && groups.length > 0
  const isChosen = (id: string) => indicators.includes(id)
  return {
    ...rest,
    ...(regions === undefined || noRegions ? {} : { regions }),
    ...(groups === undefined || noGroups ? {} : { groups }),
    ...(sort === undefined || (typeof sort.by === 'object' && !isChosen(sort.by.indicator)) ? {} : { sort }),
    ...(x === undefined || !isChosen(x) ? {} : { x }),
    ...(y === undefined || !isChosen(y) ? {} : { y }),
    ...(pickedOut === undefined || (codes !== undefined && !codes.includes(pickedOut)) ? {} : { pickedOut }),
  }
}

const SMALL: Readonly<Record<RegionScale, string | undefined>> = {
  gemeente: undefined,
  wijk: 'WK',
  buurt: 'BU',
}

/** Without the wijken or buurten of another scale; where there was nothing else, that is no choice any more. */
function ofScale(regions: readonly string[] | undefined, scale: RegionScale): readonly string[] | undefined {
  if (regions === undefined || !regions.some(isSmall)) return regions
  const kept = regions.filter((code) => !isSmall(code) || code.slice(0, 2) === SMALL[scale])
  return kept.length === 0 ? undefined : kept
}
