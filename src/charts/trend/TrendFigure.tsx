import { type ReactNode, useId } from 'react'
import type { IndicatorTable } from '../../domain/register/things.ts'
import { figureTexts } from '../../messages/figures.ts'
import { unitWords } from '../../messages/values.ts'
import { Button } from '../../ui/Button.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { type FigureActions, FigureActionList } from './FigureActions.tsx'
import { FigureSource } from './FigureSource.tsx'
import { TrendTable } from './TrendTable.tsx'
import { type TrendNames, axisSentence, comparisonSentence, describeTrend } from './trendWords.ts'
import type { TrendModel } from './trendModel.ts'
import { usePlot, useWidth } from './usePlot.ts'
import './TrendFigure.css'

const HEIGHT = 300

/**
 * One figure whole: what is measured, of whom and when, the plot, what it says beside the reference, where it comes
 * from and how old it is, and what can be done with it. With a single period it is a table.
 */
export function TrendFigure({
  id,
  title,
  model,
  names,
  table,
  today,
  actions,
  children,
}: {
  id: string
  title: string
  model: TrendModel
  names: TrendNames
  table: IndicatorTable | undefined
  today: string
  actions: FigureActions
  /** What the reader should mind with this figure. */
  children?: ReactNode
}) {
  const t = useTexts(figureTexts)
  const language = useLanguage()
  const heading = useId()
  const asTable = !model.drawable || actions.view === 'table'
  const axis = axisSentence(model, language)
  return (
    <figure className="figure" id={id} aria-labelledby={heading}>
      <figcaption>
        <h3 id={heading}>{title}</h3>
        <p className="note">
          <FigureFrame model={model} />
        </p>
      </figcaption>
      {asTable ? null : <PlotPlace model={model} caption={title} />}
      <div className="figure__table" hidden={!asTable}>
        <TrendTable model={model} caption={title} />
      </div>
      <p className="figure__finding">{comparisonSentence(model, names, language)}</p>
      {model.breaks.map((each) => (
        <p key={each.year} lang={language === 'en' ? 'nl' : undefined}>
          {t.breakSentence(String(each.year), each.reason)}
        </p>
      ))}
      {asTable || axis === undefined ? null : <p className="note">{axis}</p>}
      {children}
      <FigureSource model={model} table={table} today={today} />
      <FigureActionList title={title} actions={actions} drawable={model.drawable} />
    </figure>
  )
}

/** Unit · age · years, and the breakdown where it is not everyone. */
function FigureFrame({ model }: { model: TrendModel }) {
  const t = useTexts(figureTexts)
  const units = useTexts(unitWords)
  const language = useLanguage()
  const lang = language === 'en' ? 'nl' : undefined
  const first = model.periods[0]?.period ?? ''
  const last = model.periods.at(-1)?.period ?? first
  return (
    <>
      {units[model.unit]} · {t.age} <span lang={lang}>{model.age}</span> ·{' '}
      {model.breakdown === 'totaal' ? null : (
        <>
          <span lang={lang}>{model.breakdown}</span> ·{' '}
        </>
      )}
      {t.years(first.slice(0, 4), last.slice(0, 4))}
    </>
  )
}

/** Keeps the plot's room from the first paint on, so that nothing moves when it comes. */
function PlotPlace({ model, caption }: { model: TrendModel; caption: string }) {
  const t = useTexts(figureTexts)
  const language = useLanguage()
  const [place, width] = useWidth()
  const plot = usePlot(place, true)
  return (
    <div className="figure__plot" ref={place} data-waiting={plot.state === 'waiting' || undefined}>
      {plot.state === 'ready' && width > 0 ? (
        <plot.Plot model={model} width={width} height={HEIGHT} description={describeTrend(model, language)} />
      ) : null}
      {plot.state === 'waiting' ? <p className="visually-hidden">{t.loading}</p> : null}
      {plot.state === 'failed' ? (
        <>
          <p role="status">{t.plotFailed}</p>
          <Button onClick={plot.retry}>{t.retry}</Button>
          <TrendTable model={model} caption={caption} />
        </>
      ) : null}
    </div>
  )
}
