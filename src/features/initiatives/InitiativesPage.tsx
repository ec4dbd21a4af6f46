import { useMemo, useRef } from 'react'
import { withRows } from '../../charts/timeline/timelineModel.ts'
import { TimelineFigure } from '../../charts/timeline/TimelineFigure.tsx'
import { timelineSheet } from '../../charts/timeline/timelineSheet.ts'
import { initiativeTexts } from '../../messages/initiatives.ts'
import { listTexts } from '../../messages/lists.ts'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { ViewActions } from '../../register/ViewActions.tsx'
import { filterWords, looser, passing, useFilters } from '../../state/useFilters.ts'
import { useSelection, valueOf } from '../../state/useSelection.ts'
import { useView } from '../../state/useView.ts'
import { Choice } from '../../ui/Choice.tsx'
import { FilterBar, NothingFound, UnknownParameter } from '../../ui/FilterBar.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { PageHead } from '../../ui/Pages.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { PortfolioList } from './PortfolioList.tsx'
import { TierBands } from './TierBands.tsx'
import { formCodec, orderCodec, viewCodec } from './portfolioAddress.ts'
import { initiativeFilters } from './initiativeFilters.ts'
import { ORDERS, inReadingOrder, portfolioOf } from './items.ts'
import { portfolioSheet } from './portfolioSheet.ts'
import { timelineOf } from './timelineOf.ts'
import './initiatives.css'

/** The portfolio: every initiative, as a list, along the years, or from nearby to far away. */
export function InitiativesPage() {
  const t = useTexts(initiativeTexts)
  const lists = useTexts(listTexts)
  const language = useLanguage()
  const { index, municipality, today } = useRegisterView()
  const { view, show, pin, unknown } = useView(viewCodec, 'initiatives', 'list')
  const [order, setOrder] = useSelection(orderCodec)
  const [form, setForm] = useSelection(formCodec)
  const drawing = useRef<() => SVGSVGElement | null>(null)

  const place = index.regions.byCode.get(municipality)?.name ?? municipality
  const all = useMemo(() => portfolioOf(index, municipality, today), [index, municipality, today])
  const definitions = useMemo(() => initiativeFilters(index, place, language), [index, place, language])
  const filters = useFilters(definitions)
  const items = useMemo(() => passing(all, filters.chosen), [all, filters.chosen])
  const timeline = useMemo(() => timelineOf(all, today), [all, today])
  const shown = useMemo(() => new Set(items.map(({ initiative }) => initiative.id)), [items])

  const orders = { ends: t.orderEnds, tier: t.orderTier, name: t.orderName, start: t.orderStart }
  const sorted = valueOf(order) ?? 'ends'
  const drawn = valueOf(form) ?? 'chart'
  const sheet = () => {
    if (view === 'timeline')
      return timelineSheet(
        index,
        withRows(timeline, ({ id }) => shown.has(id)),
        place,
        language,
      )
    const by = view === 'tier' ? 'tier' : sorted
    const rows = inReadingOrder(items, by, ({ initiative }) => initiative.title[language])
    return portfolioSheet(index, rows, place, language, window.location.origin)
  }
  const actions = (
    <ViewActions
      title={{ list: t.fileList, timeline: t.fileTimeline, tier: t.fileTier }[view](place)}
      sheet={sheet}
      filters={filterWords(filters.chosen)}
      pin={pin}
      {...(view === 'timeline' && drawn === 'chart' ? { picture: () => drawing.current?.() ?? null } : {})}
    />
  )
  return (
    <>
      <PageHead title={t.title} lead={t.lead(all.length)} />
      <FilterBar {...filters} said={t.shown(items.length, all.length)} />
      {filters.active ? (
        <p className="portfolio-filters">
          {[t.shown(items.length, all.length), ...filterWords(filters.chosen)].join(' · ')}
        </p>
      ) : null}
      {items.length === 0 ? null : (
        <div className="portfolio-controls no-print">
          <Choice
            legend={lists.view}
            name={viewCodec.name}
            options={[
              { value: 'list', text: t.viewList },
              { value: 'timeline', text: t.viewTimeline },
              { value: 'tier', text: t.viewTier },
            ]}
            value={view}
            onChange={show}
          />
          {view === 'list' ? (
            <SelectField
              label={lists.sort}
              none={orders.ends}
              value={sorted === 'ends' ? undefined : sorted}
              options={ORDERS.filter((each) => each !== 'ends').map((value) => ({
                value,
                text: orders[value],
              }))}
              onChange={setOrder}
            />
          ) : null}
          {view === 'timeline' ? null : actions}
        </div>
      )}
      {unknown === undefined ? null : <UnknownParameter name={viewCodec.name} given={unknown} />}
      {order.state === 'invalid' ? <UnknownParameter name={orderCodec.name} given={order.given} /> : null}
      {form.state === 'invalid' ? <UnknownParameter name={formCodec.name} given={form.given} /> : null}
      {items.length === 0 ? (
        <NothingFound {...filters} loosen={looser(all, filters.chosen)} counted={t.counted} />
      ) : view === 'timeline' ? (
        <TimelineFigure
          model={timeline}
          shown={shown}
          form={drawn}
          show={(next) => setForm(next === 'chart' ? undefined : next)}
          picture={drawing}
          actions={
            <>
              {actions}
              <div className="view-actions no-print">
                <button type="button" onClick={() => window.print()}>
                  {lists.print}
                </button>
              </div>
            </>
          }
        />
      ) : view === 'tier' ? (
        <TierBands items={items} place={place} />
      ) : (
        <PortfolioList items={items} order={sorted} place={place} />
      )}
    </>
  )
}
