import type { ComparisonAddress } from '../../contract/comparisonAddress.ts'

/**
 * An address without what no longer means anything after a change of the reader's own: an order by an indicator, or an
 * indicator of a view, that was taken away; a region picked out that is gone.
 * @param codes all regions that are chosen now; undefined where that is for their figures to say
 */
export function tidied(
  asked: ComparisonAddress,
  indicators: readonly string[],
  codes: readonly string[] | undefined,
): ComparisonAddress {
  const { sort, x, y, pickedOut, regions, groups, ...rest } = asked
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
