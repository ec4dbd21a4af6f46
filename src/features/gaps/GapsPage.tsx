import { Activity, useMemo } from 'react'
import { useObservations } from '../../api/observations.ts'
import { type GapKind, GAP_KINDS, gapLists } from '../../domain/gaps/gapLists.ts'
import { COUNTRY } from '../../domain/regions/regionTree.ts'
import { gapTexts } from '../../messages/gaps.ts'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { filterWords, looser, passing, useFilters } from '../../state/useFilters.ts'
import { FilterBar, NothingFound } from '../../ui/FilterBar.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { PageHead } from '../../ui/Pages.tsx'
import { FiguresAwaited, HeldCounts } from './FigureNotes.tsx'
import { GapList } from './GapList.tsx'
import { GapSummary } from './GapSummary.tsx'
import { gapFilters, listCodec } from './gapFilters.ts'
import { gapRows } from './gapRows.ts'
import './gaps.css'

/** What the register lacks for my municipality, what is uncertain, and what is due within a year. */
export function GapsPage() {
  const t = useTexts(gapTexts)
  const language = useLanguage()
  const { index, municipality, today } = useRegisterView()
  const query = useObservations({ regions: [municipality, COUNTRY] })
  const place = index.regions.byCode.get(municipality)?.name ?? municipality
  const context = useMemo(() => ({ index, language, place, today }), [index, language, place, today])
  const lists = useMemo(
    () => gapLists(index, municipality, today, query.data),
    [index, municipality, today, query.data],
  )
  const rows = useMemo(() => gapRows(lists, context), [lists, context])
  const definitions = useMemo(() => gapFilters(index, language, place), [index, language, place])
  const filters = useFilters(definitions)
  const shown = useMemo(() => passing(rows, filters.chosen), [rows, filters.chosen])

  const only = GAP_KINDS.find((kind) =>
    filters.chosen.some(({ filter, value }) => filter.codec.name === listCodec.name && value === kind),
  )
  const isWanted = (kind: GapKind) => only === undefined || kind === only
  const named = filters.chosen.filter(({ filter }) => filter.codec.name !== listCodec.name)
  const isNamed = named.some(({ value }) => value !== undefined)
  const all = rows.filter(({ kind }) => isWanted(kind)).length
  const isAwaited = (kind: GapKind) => kind === 'figures' && lists.figures === undefined
  const rowsOf = (kind: GapKind) => shown.filter((row) => row.kind === kind)
  return (
    <>
      <PageHead title={t.title} lead={t.lead(place)} />
      <FilterBar {...filters} said={(only === undefined ? t.shown : t.shownOfList)(shown.length, all)} />
      {isNamed && shown.length === 0 && !GAP_KINDS.some((kind) => isWanted(kind) && isAwaited(kind)) ? (
        <NothingFound {...filters} loosen={looser(rows, filters.chosen)} counted={t.counted} />
      ) : (
        <div className="stack gaps">
          {only === undefined ? (
            <GapSummary
              count={(kind) => (isAwaited(kind) ? undefined : rowsOf(kind).length)}
              place={place}
              hasFailed={query.failureCount > 0}
            />
          ) : null}
          {GAP_KINDS.map((kind) => (
            // The lists that were not asked for are kept aside, so that they are back at once.
            <Activity key={kind} mode={isWanted(kind) ? 'visible' : 'hidden'}>
              <GapList
                kind={kind}
                rows={rowsOf(kind)}
                context={context}
                isAlone={only === kind}
                filters={filterWords(named)}
                note={kind === 'figures' ? <HeldCounts gaps={lists.figures} /> : null}
                waiting={
                  isAwaited(kind) ? (
                    <FiguresAwaited hasFailed={query.failureCount > 0} retry={() => void query.refetch()} />
                  ) : null
                }
              />
            </Activity>
          ))}
        </div>
      )}
    </>
  )
}
