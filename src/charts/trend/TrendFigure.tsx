import { type ReactNode, type RefObject, useId, useRef } from 'react'
import { figureTexts } from '../../messages/figures.ts'
import { ProvenanceBadge } from '../../register/ProvenanceBadge.tsx'
import { Button } from '../../ui/Button.tsx'
import { DutchText } from '../../ui/DutchText.tsx'
import { useIsEmbedded } from '../../ui/embedded.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { FigureActions, type FigureView } from './FigureActions.tsx'
import { FigureSource } from './FigureSource.tsx'
import { PossibleBreaks } from './PossibleBreaks.tsx'
import { SureBreaks } from './SureBreaks.tsx'
import { TrendTable } from './TrendTable.tsx'
import { type TrendContext, frameParts, isDoubtful, trendFrame } from './trendFrame.ts'
import type { TrendModel } from './trendModel.ts'
import { trendSheet } from './trendSheet.ts'
import {
  comparisonSentences,
  cutAndRedrawn,
  describeTrend,
  drawingSentences,
  wholeSentence,
} from './trendWords.ts'
import { useWidth } from '../../ui/useWidth.ts'
import { type PlotState, usePlot } from './usePlot.ts'
import './TrendFigure.css'

const HEIGHT = 300

/**
 * One figure whole: what is measured, of whom and when, the plot, what it says beside the reference and the region that
 * the reader chose, where it comes from and how old it is, and what can be done with it. With a single period it is a
 * table.
 */
export function TrendFigure({
  id,
  model,
  context,
  fileTitle,
  view,
  show,
  children,
}: {
  id: string
  model: TrendModel
  context: TrendContext
  /** What a file with this figure is called. */
  fileTitle: string
  view: FigureView
  show: (view: FigureView) => void
  /** What the reader should mind with this figure. */
  children?: ReactNode
}) {
  const language = useLanguage()
  const heading = useId()
  // On another site it stands alone, under no heading of a section.
  const Heading = useIsEmbedded() ? 'h2' : 'h3'
  const [place, width] = useWidth()
  const drawing = useRef<HTMLDivElement>(null)
  const asTable = !model.drawable || view === 'table'
  const plot = usePlot(place, !asTable)
  const { title, names, table, today, address } = context
  const notes = [
    ...(asTable ? [] : drawingSentences(model, language)),
    ...cutAndRedrawn(model, language),
    wholeSentence(model, names, language),
  ].filter((each) => each !== undefined)
  const picture = () => {
    const svg = drawing.current?.querySelector('svg') ?? undefined
    return svg && { drawing: svg, frame: trendFrame(model, context, language) }
  }
  return (
    <figure className="figure" id={id} aria-labelledby={heading}>
      <figcaption>
        <Heading id={heading}>{title}</Heading>
        <p className="note">
          <FigureFrame model={model} /> <Doubt model={model} />
        </p>
      </figcaption>
      <div ref={place}>
        {asTable ? null : (
          <PlotPlace model={model} caption={title} plot={plot} width={width} drawing={drawing} />
        )}
        <div className="figure__table" hidden={!asTable}>
          <TrendTable model={model} caption={title} />
        </div>
      </div>
      {comparisonSentences(model, names, language).map((sentence) => (
        <p key={sentence} className="figure__finding">
          {sentence}
        </p>
      ))}
      <SureBreaks breaks={model.breaks} />
      <PossibleBreaks breaks={model.possibleBreaks} isDrawn={!asTable} />
      {notes.length === 0 ? null : <p className="note">{notes.join(' ')}</p>}
      {children}
      <FigureSource model={model} table={table} today={today} />
      <FigureActions
        title={title}
        address={address}
        {...(model.drawable ? { view, show } : {})}
        download={{
          title: fileTitle,
          sheet: () => trendSheet(model, context, language),
          ...(asTable ? {} : { picture }),
        }}
      />
    </figure>
  )
}

/** Unit · age · years, and the breakdown where it is not everyone. */
function FigureFrame({ model }: { model: TrendModel }) {
  const language = useLanguage()
  return frameParts(model, language).map(({ ours, register }, place) => (
    <span key={ours ?? register}>
      {place === 0 ? null : ' · '}
      {ours} {register === undefined ? null : <DutchText>{register}</DutchText>}
    </span>
  ))
}

/** A figure that is not simply read in a source says so at its head, not only among its sources. */
function Doubt({ model: { provenances } }: { model: TrendModel }) {
  const doubtful = provenances.find(isDoubtful)
  return doubtful === undefined ? null : <ProvenanceBadge provenance={doubtful} />
}

/** Keeps the plot's room from the first paint on, so that nothing moves when it comes. */
function PlotPlace({
  model,
  caption,
  plot,
  width,
  drawing,
}: {
  model: TrendModel
  caption: string
  plot: PlotState
  width: number
  drawing: RefObject<HTMLDivElement | null>
}) {
  const t = useTexts(figureTexts)
  const language = useLanguage()
  return (
    <div className="figure__plot" ref={drawing} data-waiting={plot.state === 'waiting' || undefined}>
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
