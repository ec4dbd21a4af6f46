import { useMemo } from 'react'
import { parameters } from '../../contract/selection.ts'
import { coverageOfAll } from '../../domain/coverage/coverage.ts'
import { initiativesWithColumn } from '../../domain/coverage/ties.ts'
import { taskTexts } from '../../messages/tasks.ts'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { ViewActions } from '../../register/ViewActions.tsx'
import { filterWords, looser, useFilters } from '../../state/useFilters.ts'
import { useSelection, valueOf } from '../../state/useSelection.ts'
import { useView } from '../../state/useView.ts'
import { Choice } from '../../ui/Choice.tsx'
import { FilterBar, NothingFound, UnknownParameter } from '../../ui/FilterBar.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { PageHead } from '../../ui/Pages.tsx'
import { useIsWide } from '../../ui/useIsWide.ts'
import { CoverageMatrix } from './CoverageMatrix.tsx'
import { TaskList } from './TaskList.tsx'
import { asColumns, grouped } from './order.ts'
import { columnPasses, passingTasks, taskFilters } from './taskFilters.ts'
import { orderCodec, viewCodec } from './tasksAddress.ts'
import { itemsOf } from './tasksInSight.ts'
import { listSheet, matrixSheet } from './tasksSheet.ts'
import './tasks.css'

/** The legal tasks and the initiatives of my municipality, as a matrix where there is room for it and as a list. */
export function TasksPage() {
  const t = useTexts(taskTexts)
  const language = useLanguage()
  const { index, municipality, today } = useRegisterView()
  const isWide = useIsWide()
  const { view, show, pin, unknown } = useView(viewCodec, 'tasks', isWide ? 'matrix' : 'list')
  const [order, setOrder] = useSelection(orderCodec)
  const [scope, setScope] = useSelection(parameters.lineScope)
  const inOrder = valueOf(order) ?? 'law'
  const here = valueOf(scope) !== 'everywhere'
  // A matrix needs room; where there is none the list has the same ties.
  const isMatrix = view === 'matrix' && isWide

  const coverages = useMemo(() => coverageOfAll(index, municipality, today), [index, municipality, today])
  const reached = useMemo(
    () => initiativesWithColumn(index, here ? municipality : undefined),
    [index, municipality, here],
  )
  const all = useMemo(() => itemsOf(index, coverages, reached, today), [index, coverages, reached, today])
  const definitions = useMemo(() => taskFilters(index, language), [index, language])
  const filters = useFilters(definitions)
  const initiatives = useMemo(
    () => reached.filter((each) => columnPasses(index, each, filters.chosen)),
    [index, reached, filters.chosen],
  )
  const items = useMemo(() => passingTasks(index, all, filters.chosen), [index, all, filters.chosen])
  const place = index.regions.byCode.get(municipality)?.name ?? municipality
  const sheet = () => {
    const rows = grouped(index.register.laws, items, inOrder).flatMap((group) => group.items)
    const columns = asColumns(initiatives, all, inOrder).map((each) => each.initiative)
    return isMatrix ? matrixSheet(index, rows, columns, language) : listSheet(index, rows, language)
  }
  return (
    <>
      <PageHead title={t.title} lead={t.lead(coverages.length, place)} />
      <FilterBar {...filters} said={t.shown(items.length, all.length)} />
      <div className="tasks-controls no-print">
        {items.length === 0 ? null : (
          <>
            <Choice
              legend={t.view}
              name="weergave"
              options={[
                { value: 'matrix', text: t.matrix },
                { value: 'list', text: t.list },
              ]}
              value={view}
              onChange={show}
            />
            <Choice
              legend={t.order}
              name="volgorde"
              options={[
                { value: 'law', text: t.orderLaw },
                { value: 'missing', text: t.orderMissing },
              ]}
              value={inOrder}
              onChange={(next) => setOrder(next === 'law' ? undefined : next)}
            />
          </>
        )}
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
        {items.length === 0 ? null : (
          <ViewActions
            title={t.fileTitle(place)}
            sheet={sheet}
            filters={filterWords(filters.chosen)}
            pin={pin}
          />
        )}
      </div>
      {unknown === undefined ? null : <UnknownParameter name={viewCodec.name} given={unknown} />}
      {[
        { codec: orderCodec, parameter: order },
        { codec: parameters.lineScope, parameter: scope },
      ].map(({ codec, parameter }) =>
        parameter.state === 'invalid' ? (
          <UnknownParameter key={codec.name} name={codec.name} given={parameter.given} />
        ) : null,
      )}
      {inOrder === 'missing' && isMatrix ? <p className="note tasks-note">{t.orderNote}</p> : null}
      {items.length === 0 ? (
        <NothingFound
          {...filters}
          loosen={looser(all, filters.chosen, (each, chosen) => passingTasks(index, each, chosen))}
          counted={t.counted}
        />
      ) : isMatrix && initiatives.length > 0 ? (
        <CoverageMatrix
          items={items}
          all={all}
          initiatives={initiatives}
          order={inOrder}
          caption={t.caption(place)}
        />
      ) : (
        <>
          {view === 'matrix' && !isWide ? <p className="note">{t.matrixAsList}</p> : null}
          {view === 'matrix' && initiatives.length === 0 ? <p className="note">{t.noColumns}</p> : null}
          <TaskList items={items} order={inOrder} />
        </>
      )}
    </>
  )
}
