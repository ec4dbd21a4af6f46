import { useMemo, useRef } from 'react'
import type { ComparedColumn, ComparedRow } from '../../domain/comparison/comparison.ts'
import { scatterTexts } from '../../messages/compare/scatter.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { AbsentRegions } from '../figure/AbsentRegions.tsx'
import { ComparedFigure } from '../figure/ComparedFigure.tsx'
import { absentSentences } from '../figure/absence.ts'
import { sourcesOf } from '../figure/columnContext.ts'
import type { FigureContext } from '../figure/figureContext.ts'
import type { SwitchedFigureProps } from '../figure/figureProps.ts'
import { ScatterPlot } from './ScatterPlot.tsx'
import { ScatterTable } from './ScatterTable.tsx'
import { scatterModel } from './scatterModel.ts'
import { scatterSheet } from './scatterSheet.ts'
import { scatterFindings, scatterFrame, scatterNotes, scatterWarning } from './scatterWords.ts'
import '../comparedTrend/comparedTrend.css'
import './scatter.css'

/**
 * Two indicators of the same regions against each other, with lines at the comparator's figures. No line is fitted and no
 * correlation given: neither says anything about persons, nor about what comes from what.
 */
export function ScatterFigure({
  id,
  rows,
  x,
  y,
  comparatorName,
  nameOf,
  picked,
  own,
  onPick,
  view,
  show,
  today,
  address,
  about,
  heading,
}: SwitchedFigureProps & {
  /** Keep the same rows and columns between renders: thousands of points are laid out. */
  rows: readonly ComparedRow[]
  /** To the right, and upwards. */
  x: ComparedColumn
  y: ComparedColumn
}) {
  const t = useTexts(scatterTexts)
  const language = useLanguage()
  const drawing = useRef<SVGSVGElement>(null)
  const model = useMemo(() => scatterModel({ rows, x, y, picked, own }), [rows, x, y, picked, own])
  const titles = [x.indicator.title[language], y.indicator.title[language]] as const
  const title = t.title(...titles)
  const lacking = [
    { name: titles[0], groups: model.without.x },
    { name: titles[1], groups: model.without.y },
  ]
  const context: FigureContext = {
    title,
    frame: scatterFrame(model, language),
    findings: scatterFindings(model, comparatorName, language),
    notes: scatterNotes(model, comparatorName, nameOf, language, view === 'table'),
    pictureNotes: lacking.flatMap(({ name, groups }) =>
      absentSentences(groups, language).map((sentence) => `${name}: ${sentence}`),
    ),
    warning: scatterWarning(model, language),
    sources: sourcesOf([x, y]),
    today,
    address,
    about,
  }
  const isDrawn = model.points.length > 0
  const table = <ScatterTable model={model} caption={title} comparatorName={comparatorName} picked={picked} />
  return (
    <ComparedFigure
      id={id}
      context={context}
      {...(isDrawn ? { view, show, table } : {})}
      heading={heading}
      download={{
        title: t.fileTitle(...titles),
        sheet: () => scatterSheet(model, comparatorName, language, nameOf),
        ...(isDrawn ? { picture: () => drawing.current } : {}),
      }}
      beneath={lacking.map(({ name, groups }) => (
        <AbsentRegions key={name} head={t.lacking(name)} groups={groups} />
      ))}
    >
      {isDrawn ? (
        <div className="compared-trend scatter">
          <ScatterPlot
            model={model}
            label={title}
            comparatorName={comparatorName}
            drawing={drawing}
            onPick={onPick}
          />
        </div>
      ) : (
        table
      )}
    </ComparedFigure>
  )
}
