import { otherAge } from '../../domain/figures/ages.ts'
import type { Latest } from '../../domain/figures/latest.ts'
import type { Goal, Id, Indicator, Observation } from '../../domain/register/things.ts'
import { figureAgesInWords, figureOriginTexts, meantInWords } from '../../messages/figureOrigin.ts'
import { goalTexts } from '../../messages/goals.ts'
import { FigureOrigin } from '../../register/FigureOrigin.tsx'
import { FigureText } from '../../register/FigureText.tsx'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
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
          <OtherAge latest={found} goal={goal} />
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

/** Says so when the figure is of others than those that the goal is about. */
function OtherAge({ latest, goal }: { latest: Latest; goal: Goal }) {
  const t = useTexts(figureOriginTexts)
  const language = useLanguage()
  const other = otherAge(goal.lifeStages, (latest.own ?? latest.reference)?.age ?? '')
  if (other === undefined) return null
  return (
    <span className="goal-measure__other-age">
      {t.goalOfOthers(figureAgesInWords(other.figure, language), meantInWords(other.meant, language))}
    </span>
  )
}

/** Is there a table that a figure may come from? Then room is kept for it, so that nothing moves. */
export const mayHaveFigure = (indicator: Indicator | undefined): boolean =>
  indicator !== undefined && indicator.tables.length > 0
