import { useDeferredValue, useMemo } from 'react'
import { parameters } from '../../contract/selection.ts'
import { worksIn } from '../../domain/partners/ownPart.ts'
import { seatsOf } from '../../domain/partners/seats.ts'
import { coalitionTexts } from '../../messages/partners/coalitions.ts'
import { partnerTexts } from '../../messages/partners/page.ts'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { filterWords, passing, useFilters } from '../../state/useFilters.ts'
import { useSelection, valueOf } from '../../state/useSelection.ts'
import { Choice } from '../../ui/Choice.tsx'
import { FilterBar, UnknownParameter } from '../../ui/FilterBar.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { PageHead } from '../../ui/Pages.tsx'
import { BetweenFields } from './BetweenFields.tsx'
import { BetweenView } from './BetweenView.tsx'
import { CoalitionsView } from './CoalitionsView.tsx'
import { DiagramPlace } from './DiagramPlace.tsx'
import { MatrixView } from './MatrixView.tsx'
import { NothingHere } from './NothingHere.tsx'
import { OneCoalition } from './OneCoalition.tsx'
import { PartnersByType } from './PartnersByType.tsx'
import { PartnersActions } from './PartnersActions.tsx'
import { partnerFilters } from './partnerFilters.ts'
import { countElsewhere, countOf, isOfInitiatives, rowsOf } from './rows.ts'
import { useBetween } from './useBetween.ts'
import { useCoalition } from './useCoalition.ts'
import { usePartnersView } from './usePartnersView.ts'
import { initiativeCodec, viewCodec } from './views.ts'
import { withoutPartner } from './withoutPartner.ts'
import './partners.css'

/** The partners of the register in five views: by type, by initiative, as coalitions, as a diagram of these, and with whom. */
export function PartnersPage() {
  const t = useTexts(partnerTexts)
  const coalitions = useTexts(coalitionTexts)
  const language = useLanguage()
  const { index, municipality } = useRegisterView()
  const { view: asked, show, pin, unknown } = usePartnersView()
  // The choice moves at once, the view follows when it is ready: the largest take their time.
  const view = useDeferredValue(asked)
  const [scope, setScope] = useSelection(parameters.lineScope)
  const between = useBetween()
  const coalition = useCoalition()
  const place = index.regions.byCode.get(municipality)?.name ?? municipality
  const here = valueOf(scope) !== 'everywhere'

  const seats = useMemo(() => seatsOf(index), [index])
  const about = view === 'between' ? between.partner : undefined
  const sight = useMemo(
    () => ({ index, seats, region: here ? municipality : undefined, about }),
    [index, seats, here, municipality, about],
  )
  const all = useMemo(() => rowsOf(view, sight), [view, sight])
  const definitions = useMemo(() => partnerFilters(view, language), [view, language])
  const filters = useFilters(definitions)
  const { chosen } = filters
  const rows = useMemo(() => passing(all, chosen), [all, chosen])
  const hereCount = useMemo(
    () => index.register.partners.filter((each) => worksIn(index, each, municipality)).length,
    [index, municipality],
  )

  const said = isOfInitiatives(view) ? t.initiativesShown : t.partnersShown
  const inSight = { sight, rows, place, here, filters: filterWords(chosen), pin }
  const without = useMemo(
    () => withoutPartner(view, sight, definitions, chosen),
    [view, sight, definitions, chosen],
  )
  const allWithout = useMemo(() => withoutPartner(view, sight, definitions, []), [view, sight, definitions])
  const isPair = view === 'between' && between.met !== undefined
  const one = view === 'coalitions' ? coalition.initiative : undefined
  const isEmpty = rows.length === 0 && without.length === 0
  // Two partners, or one coalition: there is nothing to narrow down.
  const isWhole = isPair || one !== undefined
  return (
    <>
      {one === undefined ? (
        <PageHead title={t.title} lead={t.lead(index.register.partners.length, hereCount, place)} />
      ) : (
        <PageHead title={coalitions.fileTitleOne(one.title[language])} />
      )}
      <div className="partners-controls no-print">
        <Choice
          legend={t.view}
          name="weergave"
          options={(['list', 'matrix', 'coalitions', 'diagram', 'between'] as const).map((value) => ({
            value,
            text: t[value],
          }))}
          value={asked}
          onChange={show}
        />
        {isWhole ? null : (
          <Choice
            legend={t.scope}
            name="bereik"
            options={[
              { value: 'here', text: t.scopeHere(place) },
              { value: 'everywhere', text: t.scopeEverywhere },
            ]}
            value={here ? 'here' : 'everywhere'}
            onChange={(next) => setScope(next === 'here' ? undefined : next)}
          />
        )}
        {isEmpty && !isWhole ? null : (
          <PartnersActions view={view} between={between} one={one} {...inSight} />
        )}
      </div>
      {unknown === undefined ? null : <UnknownParameter name={viewCodec.name} given={unknown} />}
      {scope.state === 'invalid' ? (
        <UnknownParameter name={parameters.lineScope.name} given={scope.given} />
      ) : null}
      {view === 'coalitions' && coalition.unknown !== undefined ? (
        <UnknownParameter name={initiativeCodec.name} given={coalition.unknown} />
      ) : null}
      {view === 'between' ? <BetweenFields between={between} /> : null}
      {isWhole ? null : (
        <FilterBar
          {...filters}
          said={said(countOf(view, rows) + without.length, countOf(view, all) + allWithout.length)}
        />
      )}
      {view === 'between' ? (
        <BetweenView between={between} {...inSight} showAll={() => setScope('everywhere')} />
      ) : one !== undefined ? (
        <OneCoalition {...inSight} initiative={one} />
      ) : view === 'diagram' ? (
        <DiagramPlace
          {...inSight}
          without={without}
          filterNames={definitions.map(({ codec }) => codec.name)}
        />
      ) : isEmpty ? null : view === 'matrix' ? (
        <MatrixView {...inSight} elsewhere={countElsewhere(sight, rows, (of) => passing(of, chosen))} />
      ) : view === 'coalitions' ? (
        <CoalitionsView {...inSight} without={without} />
      ) : (
        <PartnersByType {...inSight} />
      )}
      {isEmpty && !isWhole ? (
        <NothingHere
          view={view}
          sight={sight}
          definitions={definitions}
          filters={filters}
          widen={() => setScope('everywhere')}
        />
      ) : null}
    </>
  )
}
