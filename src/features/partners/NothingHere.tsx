import { partnerTexts } from '../../messages/partners/page.ts'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { type Filters, passing } from '../../state/useFilters.ts'
import { NothingFound } from '../../ui/FilterBar.tsx'
import { useTexts } from '../../ui/language.tsx'
import { type Row, type Sight, countOf, rowsOf } from './rows.ts'
import type { PartnersViewName } from './views.ts'

const SCOPE = 'bereik'

/** In place of an empty view: which filter to let go, the reach among them, and what that would bring. */
export function NothingHere({
  view,
  sight,
  filters: { chosen, active, set, clear },
  widen,
}: {
  view: PartnersViewName
  sight: Sight
  filters: Filters<Row>
  widen: () => void
}) {
  const t = useTexts(partnerTexts)
  const { index, municipality } = useRegisterView()
  const place = index.regions.byCode.get(municipality)?.name ?? municipality
  const here = rowsOf(view, sight)
  const ways = [
    ...chosen
      .filter(({ value }) => value !== undefined)
      .map((without) => ({
        name: without.filter.codec.name,
        label: without.filter.label,
        rows: passing(
          here,
          chosen.filter((each) => each !== without),
        ),
      })),
    ...(sight.region === undefined
      ? []
      : [
          {
            name: SCOPE,
            label: t.scopeHere(place),
            rows: passing(rowsOf(view, { ...sight, region: undefined }), chosen),
          },
        ]),
  ]
  const loosen = ways
    .map(({ name, label, rows }) => ({ name, label, count: countOf(view, rows) }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
  // Nothing stands here whatever is loosened: the view itself says so.
  if (loosen.length === 0 && !active) return null
  return (
    <NothingFound
      loosen={loosen}
      counted={view === 'coalitions' ? t.initiativeCount : t.partnerCount}
      set={(name, value) => (name === SCOPE ? widen() : set(name, value))}
      clear={clear}
    />
  )
}
