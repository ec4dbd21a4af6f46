import { useMemo, useRef } from 'react'
import type { Indicator } from '../../domain/register/things.ts'
import { trajectoryFigureTexts } from '../../messages/trajectoryFigure.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { ComparedFigure } from '../figure/ComparedFigure.tsx'
import type { FigureContext, FigureTable } from '../figure/figureContext.ts'
import type { FigureView } from '../trend/FigureActions.tsx'
import { PossibleBreaks } from '../trend/PossibleBreaks.tsx'
import { SureBreaks } from '../trend/SureBreaks.tsx'
import { KeyNumbers } from './KeyNumbers.tsx'
import { TrajectoryPlot } from './TrajectoryPlot.tsx'
import { TrajectoryTable } from './TrajectoryTable.tsx'
import { trajectoryContext } from './trajectoryContext.ts'
import { type TrajectoryGiven, trajectoryModel } from './trajectoryModel.ts'
import { trajectorySheet } from './trajectorySheet.ts'

/**
 * The way to a target on a gap: both lines, the required path, the pace so far carried on, and in words what that comes
 * to. Where there is nothing to close or nothing to measure, it says so and what to do next. The warning on model
 * estimates stands with it.
 */
export function TrajectoryFigure({
  id,
  indicator,
  sources,
  view,
  show,
  today,
  address,
  about = [],
  heading,
  ...given
}: Omit<TrajectoryGiven, 'indicator'> & {
  id: string
  indicator: Indicator
  /** The table that the figures come from. */
  sources: readonly FigureTable[]
  view: FigureView
  show: (view: FigureView) => void
  today: string
  address: string
  about?: FigureContext['about'] | undefined
  heading?: 'h2' | 'h3' | 'h4'
}) {
  const t = useTexts(trajectoryFigureTexts)
  const language = useLanguage()
  const drawing = useRef<SVGSVGElement>(null)
  const { line, names, baseline, target } = given
  const { share, year } = target
  const model = useMemo(
    () => trajectoryModel({ indicator, line, names, baseline, target: { share, year } }),
    [indicator, line, names, baseline, share, year],
  )
  const sure = model.breaks.flatMap((each) => each.breaks)
  const context = trajectoryContext(model, { indicator, sources, view, today, address, about, language })
  const { title } = context
  return (
    <ComparedFigure
      id={id}
      context={context}
      view={view}
      show={show}
      table={<TrajectoryTable model={model} caption={title} />}
      {...(heading === undefined ? {} : { heading })}
      download={{
        title: t.fileTitle(title, names.own, String(baseline)),
        sheet: () => trajectorySheet(model, language),
        picture: () => drawing.current,
      }}
      beneath={
        <>
          <SureBreaks breaks={sure} />
          <PossibleBreaks breaks={model.possibleBreaks} />
        </>
      }
    >
      <KeyNumbers model={model} />
      <TrajectoryPlot model={model} drawing={drawing} />
    </ComparedFigure>
  )
}
