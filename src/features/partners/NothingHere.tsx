import { partnerTexts } from '../../messages/partners/page.ts'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { type ChosenFilter, type Filters, passing } from '../../state/useFilters.ts'
import { NothingFound } from '../../ui/FilterBar.tsx'
import { useTexts } from '../../ui/language.tsx'
import type { RowFilter } from './partnerFilters.ts'
import { type Row, type Sight, countOf, isOfInitiatives, rowsOf } from './rows.ts'
import type { PartnersViewName } from './views.ts'
import { withoutPartner } from './withoutPartner.ts'

const SCOPE = 'bereik'

/** In place of an empty view: which filter to let go, the reach among them, and what that would bring. */
export function NothingHere({
  view,
  sight,
  definitions,
  filters: { chosen, active, set, clear },
  widen,
}: {
  view: PartnersViewName
  sight: Sight
  definitions: readonly RowFilter[]
  filters: Filters<Row>
  widen: () => void
}) {
  const t = useTexts(partnerTexts)
  const { index, municipality } = useRegisterView()
  const place = index.regions.byCode.get(municipality)?.name ?? municipality
  const countWith = (reach: Sight, left: readonly ChosenFilter<Row>[]) =>
    countOf(view, passing(rowsOf(view, reach), left)) + withoutPartner(view, reach, definitions, left).length
  const ways = [
    ...chosen
      .filter(({ value }) => value !== undefined)
      .map((without) => ({
        name: without.filter.codec.name,
        label: without.filter.label,
        count: countWith(
          sight,
          chosen.filter((each) => each !== without),
        ),
      })),
    ...(sight.region === undefined
      ? []
      : [
          {
            name: SCOPE,
            label: t.scopeHere(place),
            count: countWith({ ...sight, region: undefined }, chosen),
          },
        ]),
  ]
  const loosen = ways.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count)
  // Nothing stands here whatever is loosened: the view itself says so.
  if (loosen.length === 0 && !active) return null
  return (
    <NothingFound
      loosen={loosen}
      counted={isOfInitiatives(view) ? t.initiativeCount : t.partnerCount}
      set={(name, value) => (name === SCOPE ? widen() : set(name, value))}
      clear={clear}
    />
  )
}
