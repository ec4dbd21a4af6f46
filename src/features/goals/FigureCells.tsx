import type { Goal, Id, Indicator, Observation } from '../../domain/register/things.ts'
import { goalTexts } from '../../messages/goals.ts'
import { FigureOrigin, OtherAge } from '../../register/FigureOrigin.tsx'
import { FigureText } from '../../register/FigureText.tsx'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { useTexts } from '../../ui/language.tsx'
import { useGoalFigures } from './goalFigures.ts'

/** The newest figures of an indicator: my municipality, the Netherlands, and what both may not be without beside this goal. */
export function FigureCells({ id, goal }: { id: Id; goal: Goal }) {
  const t = useTexts(goalTexts)
  const { index } = useRegisterView()
  const { latest, failed, place, country } = useGoalFigures()
  const found = latest?.get(id)
  if (found !== undefined)
    return (
      <>
        <Value place={place} observation={found.own} />
        <Value place={country} observation={found.reference} />
        <span className="goal-measure__of">
          <FigureOrigin latest={found} />
          <OtherAge latest={found} lifeStages={goal.lifeStages} of="goal" />
        </span>
      </>
    )
  // Without a table there is nothing to wait for.
  const isAwaited = latest === undefined && mayHaveFigure(index.indicators.get(id))
  return (
    <span className="goal-measure__none">
      {isAwaited ? (failed ? t.figureFailed : t.figurePending) : t.noFigureOf(place, country)}
    </span>
  )
}

function Value({ place, observation }: { place: string; observation: Observation | undefined }) {
  const t = useTexts(goalTexts)
  return (
    <span className="goal-measure__value">
      <span className="goal-measure__place">{place} </span>
      {observation === undefined ? (
        <span className="goal-measure__absent">{t.noFigure}</span>
      ) : (
        <FigureText observation={observation} />
      )}
    </span>
  )
}

/** Is there a table that a figure may come from? Then room is kept for it, so that nothing moves. */
export const mayHaveFigure = (indicator: Indicator | undefined): boolean =>
  indicator !== undefined && indicator.tables.length > 0
