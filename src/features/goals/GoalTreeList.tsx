import { memo } from 'react'
import type { GoalTree } from '../../domain/goals/goalTree.ts'
import { measuresOf } from '../../domain/goals/measures.ts'
import type { Goal } from '../../domain/register/things.ts'
import { formatList } from '../../messages/format.ts'
import { goalTexts } from '../../messages/goals.ts'
import { goalTypeWords, lifeStageWords } from '../../messages/values.ts'
import { ProvenanceBadge } from '../../register/ProvenanceBadge.tsx'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { ThingChip } from '../../register/ThingChip.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { GoalDetails } from './GoalDetails.tsx'
import { PeriodOver } from './PeriodOver.tsx'

/** Trees of goals as nested lists, each with its target, its indicators and their newest figures. */
export function GoalTreeList({ trees, nested = false }: { trees: readonly GoalTree[]; nested?: boolean }) {
  return (
    <ul className="goal-tree">
      {trees.map((tree) => (
        <Branch key={tree.goal.id} tree={tree} nested={nested} />
      ))}
    </ul>
  )
}

/** Drawn once: what is drawn after it leaves it as it is. */
const Branch = memo(function Branch({
  tree: { goal, children, isContext },
  nested,
}: {
  tree: GoalTree
  nested: boolean
}) {
  return (
    <li>
      {isContext ? <ContextLine goal={goal} /> : <GoalLine goal={goal} namesParent={!nested} />}
      {isContext ? null : <GoalDetails goal={goal} />}
      {children.length === 0 ? null : <GoalTreeList trees={children} nested />}
    </li>
  )
})

/** A goal that is there only because something under it was asked for. */
function ContextLine({ goal }: { goal: Goal }) {
  const t = useTexts(goalTexts)
  return (
    <div className="goal-line goal-line--context">
      <ThingChip thing={{ kind: 'goal', id: goal.id }} full />
      <span className="note">
        {t.context}
        <PeriodOver goal={goal} />
      </span>
    </div>
  )
}

/** A goal with its type and life stages; one whose parent stands in another frame names it. */
function GoalLine({ goal, namesParent }: { goal: Goal; namesParent: boolean }) {
  const t = useTexts(goalTexts)
  const types = useTexts(goalTypeWords)
  const { index } = useRegisterView()
  const { id, type, parent } = goal
  const isElsewhere = namesParent && parent !== undefined && index.goals.get(parent)?.frame !== goal.frame
  const isMeasured = goal.target !== undefined || measuresOf(index, goal).length > 0
  return (
    <div className="goal-line">
      <ThingChip thing={{ kind: 'goal', id }} full />
      <span className="note">
        {types[type]}
        <Stages goal={goal} />
        <PeriodOver goal={goal} />
        {isMeasured ? '' : ` · ${t.noIndicator}`} <ProvenanceBadge provenance={goal.provenance} />
      </span>
      {isElsewhere ? (
        <span className="note goal-line__under">
          {t.under} <ThingChip thing={{ kind: 'goal', id: parent }} />
        </span>
      ) : null}
    </div>
  )
}

/** The stages of a goal that is not for all ages. */
function Stages({ goal: { lifeStages } }: { goal: Goal }) {
  const words = useTexts(lifeStageWords)
  const language = useLanguage()
  if (lifeStages.every((each) => each === 'all')) return null
  return (
    <>
      {' · '}
      {formatList(
        lifeStages.map((each) => words[each]),
        language,
      )}
    </>
  )
}
