import type { Frame, Goal } from '../../domain/register/things.ts'
import { goalTexts } from '../../messages/goals.ts'
import { goalTypeWords } from '../../messages/values.ts'
import { PeriodText } from '../../register/PeriodText.tsx'
import { ProvenanceBadge } from '../../register/ProvenanceBadge.tsx'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { ThingChip } from '../../register/ThingChip.tsx'
import { targetInShort } from '../../register/targetWords.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { type GoalTree, goalForest } from './goalForest.ts'
import './goals.css'

/** One frame with its goals: the frame at the side, its trees beside it. */
export function FrameGoals({ frame, goals }: { frame: Frame; goals: readonly Goal[] }) {
  const t = useTexts(goalTexts)
  const language = useLanguage()
  return (
    <section className="frame" aria-labelledby={`kader-${frame.id}`}>
      <div>
        <h3 id={`kader-${frame.id}`}>{frame.title[language]}</h3>
        <p className="note">
          {t.count(goals.length)}
          {frame.period === undefined ? null : (
            <>
              {' · '}
              <PeriodText period={frame.period} />
            </>
          )}{' '}
          <ProvenanceBadge provenance={frame.provenance} />
        </p>
      </div>
      <GoalList trees={goalForest(goals)} />
    </section>
  )
}

/** Trees of goals as nested lists. */
export function GoalList({ trees, nested = false }: { trees: readonly GoalTree[]; nested?: boolean }) {
  return (
    <ul className="goal-tree">
      {trees.map(({ goal, children }) => (
        <li key={goal.id}>
          <GoalLine goal={goal} namesParent={!nested} />
          {children.length === 0 ? null : <GoalList trees={children} nested />}
        </li>
      ))}
    </ul>
  )
}

/** A goal with its type and target in a few words; one whose parent stands in another frame names it. */
function GoalLine({ goal, namesParent }: { goal: Goal; namesParent: boolean }) {
  const t = useTexts(goalTexts)
  const types = useTexts(goalTypeWords)
  const language = useLanguage()
  const { index } = useRegisterView()
  const { id, type, target, parent } = goal
  const isElsewhere = namesParent && parent !== undefined && index.goals.get(parent)?.frame !== goal.frame
  const words = target === undefined ? types[type] : `${types[type]}: ${targetInShort(target, language)}`
  return (
    <div className="goal-line">
      <ThingChip thing={{ kind: 'goal', id }} full />
      <span className="note">
        {words} <ProvenanceBadge provenance={goal.provenance} />
      </span>
      {isElsewhere ? (
        <span className="note">
          {t.under} <ThingChip thing={{ kind: 'goal', id: parent }} />
        </span>
      ) : null}
    </div>
  )
}
