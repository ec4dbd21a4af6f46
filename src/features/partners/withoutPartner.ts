import type { Initiative } from '../../domain/register/things.ts'
import { covers } from '../../domain/regions/regionTree.ts'
import type { ChosenFilter } from '../../state/useFilters.ts'
import type { RowFilter } from './partnerFilters.ts'
import { isOfInitiatives, type Row, type Sight } from './rows.ts'
import type { PartnersViewName } from './views.ts'

/**
 * The initiatives of which the register holds no partner, as far as the filters can tell: one that asks who takes part
 * leaves none of them. Only the views of initiatives show them.
 */
export function withoutPartner(
  view: PartnersViewName,
  { index, region }: Pick<Sight, 'index' | 'region'>,
  filters: readonly RowFilter[],
  chosen: readonly ChosenFilter<Row>[],
): Initiative[] {
  if (!isOfInitiatives(view)) return []
  const asked = filters.flatMap(({ codec, ofInitiative }) => {
    const value = chosen.find(({ filter }) => filter.codec.name === codec.name)?.value
    return value === undefined ? [] : [{ ofInitiative, value }]
  })
  return index.register.initiatives.filter(
    (initiative) =>
      initiative.partners.length === 0 &&
      (region === undefined || covers(index.regions, initiative.area, region)) &&
      asked.every(({ ofInitiative, value }) => ofInitiative?.(initiative, value) === true),
  )
}
