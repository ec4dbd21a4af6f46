import { useMemo } from 'react'
import { formatMoment } from '../../messages/format.ts'
import { indicatorListTexts } from '../../messages/indicatorList.ts'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { ViewActions } from '../../register/ViewActions.tsx'
import { filterWords, looser, passing, useFilters } from '../../state/useFilters.ts'
import { useSelection, valueOf } from '../../state/useSelection.ts'
import { Button } from '../../ui/Button.tsx'
import { FilterBar, NothingFound, UnknownParameter } from '../../ui/FilterBar.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { PageHead } from '../../ui/Pages.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { IndicatorList } from './IndicatorList.tsx'
import { catalogueSheet } from './catalogueSheet.ts'
import { indicatorFilters } from './indicatorFilters.ts'
import { indicatorParameters } from './indicatorParameters.ts'
import { type Order, asListed } from './orders.ts'
import { useCatalogueFigures } from './useCatalogueFigures.ts'
import { useKnown } from './useKnown.ts'
import './indicators.css'

/** The catalogue: every indicator, narrowed down as the reader asks, with the newest figure of my municipality. */
export function IndicatorsPage() {
  const t = useTexts(indicatorListTexts)
  const language = useLanguage()
  const { index, municipality } = useRegisterView()
  const { indicators, regions } = index.register
  const place = index.regions.byCode.get(municipality)?.name ?? municipality
  const { figureOf, levelsOf, failed, fetchedAt, retry } = useCatalogueFigures()
  const known = useKnown(figureOf)
  const [order, setOrder] = useSelection(indicatorParameters.order)
  const filters = useMemo(
    () =>
      indicatorFilters({
        language,
        place,
        themes: [...new Set(indicators.map(({ theme }) => theme))],
        levels: [...new Set(regions.map(({ level }) => level))],
        figureOf,
        levelsOf,
      }),
    [language, place, indicators, regions, figureOf, levelsOf],
  )
  const { chosen, active, set, clear } = useFilters(filters)
  const shown = useMemo(() => passing(indicators, chosen), [indicators, chosen])
  const shownSet = useMemo(() => new Set(shown), [shown])
  const waiting = chosen.filter(
    ({ filter: { codec }, value }) =>
      value !== undefined &&
      ((codec.name === indicatorParameters.held.name && figureOf === undefined) ||
        (codec.name === indicatorParameters.level.name && levelsOf === undefined)),
  )
  const here = figureOf === undefined ? 0 : indicators.filter((each) => figureOf(each).held === 'here').length
  return (
    <>
      <PageHead
        title={t.title}
        lead={
          <p>
            {t.lead(indicators.length)}{' '}
            {/* Keeps its room until the number is known, so that nothing moves. */}
            <span className={figureOf === undefined ? 'not-yet' : undefined}>
              {t.leadHeld(here, place)}
            </span>{' '}
            {t.importedList}
          </p>
        }
      />
      {failed ? (
        <Notice tone="warning" urgent title={t.unreachableTitle}>
          <p>{figureOf === undefined ? t.unreachableList : t.stale(formatMoment(fetchedAt, language))}</p>
          <Button look="subtle" onClick={retry}>
            {t.retry}
          </Button>
        </Notice>
      ) : null}
      <FilterBar
        chosen={chosen}
        active={active}
        set={set}
        clear={clear}
        said={[
          t.shown(shown.length, indicators.length),
          ...waiting.map(({ filter: { label } }) => t.waiting(label)),
        ].join('. ')}
      />
      {chosen.some(
        ({ filter: { codec }, value }) =>
          value !== undefined && codec.name === indicatorParameters.level.name,
      ) ? (
        <p className="note level-note">{t.levelNote}</p>
      ) : null}
      {order.state === 'invalid' ? (
        <UnknownParameter name={indicatorParameters.order.name} given={order.given} />
      ) : null}
      {shown.length === 0 ? (
        <NothingFound loosen={looser(indicators, chosen)} counted={t.countOf} set={set} clear={clear} />
      ) : (
        <>
          {active ? <p className="note on-paper">{filterWords(chosen).join(' · ')}</p> : null}
          <div className="catalogue-tools no-print">
            <OrderField value={valueOf(order)} onChange={setOrder} />
            <ViewActions
              title={t.listTitle(place)}
              sheet={() =>
                catalogueSheet(asListed(shown, valueOf(order), known), { index, language, place, figureOf })
              }
              filters={filterWords(chosen)}
              about={[[t.beside, t.besideNote(place)]]}
            />
          </div>
          <IndicatorList indicators={indicators} shown={shownSet} order={valueOf(order)} known={known} />
        </>
      )}
    </>
  )
}

function OrderField({
  value,
  onChange,
}: {
  value: Order | undefined
  onChange: (value: Order | undefined) => void
}) {
  const t = useTexts(indicatorListTexts)
  return (
    <SelectField
      label={t.order}
      none={t.orderTheme}
      value={value}
      options={[
        { value: 'figures', text: t.orderFigures },
        { value: 'use', text: t.orderUse },
        { value: 'name', text: t.orderName },
      ]}
      onChange={onChange}
    />
  )
}
