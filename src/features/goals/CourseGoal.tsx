import { memo, useState } from 'react'
import { measuresOf } from '../../domain/goals/measures.ts'
import type { Goal, Id } from '../../domain/register/things.ts'
import { goalTexts } from '../../messages/goals.ts'
import { goalTypeWords } from '../../messages/values.ts'
import { ProvenanceBadge } from '../../register/ProvenanceBadge.tsx'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { ThingChip } from '../../register/ThingChip.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { useOnPaper } from '../../ui/useOnPaper.ts'
import { FigureHead, GoalDetails, TargetWords } from './GoalDetails.tsx'
import { PeriodOver } from './PeriodOver.tsx'
import { useGoalFigures } from './goalFigures.ts'
import type { Opened } from './opened.ts'

/** A goal in the life course: in one line what it is; what is known of its target and its indicators folds out. */
export const CourseGoal = memo(function CourseGoal({
  goal,
  id,
  opened,
}: {
  goal: Goal
  /** Of this place: a goal stands in each of its stages. */
  id: string
  opened: Opened
}) {
  const { index } = useRegisterView()
  const { place, country } = useGoalFigures()
  const isPrinting = useOnPaper()
  const [isOpen, setOpen] = useState(() => opened.isOpen(id))
  const measures = measuresOf(index, goal)
  const folds = measures.length > 0 || goal.target !== undefined
  return (
    <div className="goal-short">
      <div className="goal-short__line">
        <ShortGoal goal={goal} isMeasured={folds} />
        {folds ? (
          <button
            type="button"
            className="goal-short__toggle no-print"
            aria-expanded={isOpen}
            onClick={() => {
              setOpen(!isOpen)
              opened.note(id, !isOpen)
            }}
          >
            <MeasureCount goal={goal} ids={measures.map((each) => each.id)} />
          </button>
        ) : null}
      </div>
      {isOpen || isPrinting ? (
        <>
          {measures.length === 0 ? null : <FigureHead place={place} country={country} />}
          <GoalDetails goal={goal} isTargetSaid />
        </>
      ) : null}
    </div>
  )
})

function ShortGoal({ goal, isMeasured }: { goal: Goal; isMeasured: boolean }) {
  const t = useTexts(goalTexts)
  const types = useTexts(goalTypeWords)
  const { id, type, target, provenance } = goal
  return (
    <div className="goal-line">
      <ThingChip thing={{ kind: 'goal', id }} full />
      <span className="note">
        {types[type]}
        {target === undefined ? null : (
          <>
            {': '}
            <TargetWords goal={goal} target={target} />
          </>
        )}
        <PeriodOver goal={goal} />
        {isMeasured ? '' : ` · ${t.noIndicator}`} <ProvenanceBadge provenance={provenance} />
      </span>
    </div>
  )
}

/** How many indicators, and how many of them have a figure once that is known. */
function MeasureCount({ goal, ids }: { goal: Goal; ids: readonly Id[] }) {
  const t = useTexts(goalTexts)
  const language = useLanguage()
  const { latest } = useGoalFigures()
  const withFigure = latest === undefined ? undefined : ids.filter((id) => latest.has(id)).length
  return (
    <span>
      <span className="visually-hidden">{goal.title[language]}: </span>
      {t.measures(ids.length)}
      {withFigure === undefined || ids.length === 0 ? '' : ` · ${t.measuresWithFigure(withFigure)}`}
    </span>
  )
}
