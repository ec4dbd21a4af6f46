import { goalForest, goalsBelow, parentsOf } from '../../domain/goals/goalTree.ts'
import { measuresOf } from '../../domain/goals/measures.ts'
import type { Goal } from '../../domain/register/things.ts'
import { goalTexts } from '../../messages/goals.ts'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { ThingChip } from '../../register/ThingChip.tsx'
import { useTexts } from '../../ui/language.tsx'
import { Section } from '../../ui/Pages.tsx'
import { GoalTreeList } from './GoalTreeList.tsx'
import { FigureHead } from './GoalDetails.tsx'
import { useGoalFigures } from './goalFigures.ts'

/** What a goal falls under, from the top down. */
export function GoalParents({ goal }: { goal: Goal }) {
  const t = useTexts(goalTexts)
  const { index } = useRegisterView()
  const parents = parentsOf(goal, index.goals)
  return (
    <Section title={t.parents}>
      {parents.length === 0 ? (
        <p className="note">{t.noParents}</p>
      ) : (
        <ol className="goal-parents">
          {parents.map(({ id }) => (
            <li key={id}>
              <ThingChip thing={{ kind: 'goal', id }} full />
            </li>
          ))}
        </ol>
      )}
    </Section>
  )
}

/** What falls under a goal, with targets, indicators and figures. */
export function GoalChildren({ goal }: { goal: Goal }) {
  const t = useTexts(goalTexts)
  const { index } = useRegisterView()
  const { place, country } = useGoalFigures()
  const children = index.goalsUnder(goal.id)
  const below = goalsBelow(goal, index.goalsUnder)
  if (children.length === 0)
    return (
      <Section title={t.nothingBelow}>
        <p className="note">{t.noChildren}</p>
      </Section>
    )
  return (
    <Section title={t.children(children.length)} className="goal-below">
      {below.some((each) => measuresOf(index, each).length > 0) ? (
        <FigureHead place={place} country={country} />
      ) : null}
      <GoalTreeList trees={goalForest(below)} nested />
    </Section>
  )
}
