import type { Goal } from '../../domain/register/things.ts'
import { goalTexts } from '../../messages/goals.ts'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { ThingChip } from '../../register/ThingChip.tsx'
import { useTexts } from '../../ui/language.tsx'
import { Section } from '../../ui/Pages.tsx'
import { GoalList } from './FrameGoals.tsx'
import { goalForest, parentsOf } from './goalForest.ts'

/** Where a goal stands among the others: what it falls under, and what falls under it. */
export function GoalPlace({ goal }: { goal: Goal }) {
  const t = useTexts(goalTexts)
  const { index } = useRegisterView()
  const parents = parentsOf(goal, index.goals)
  const children = index.goalsUnder(goal.id)
  return (
    <>
      {parents.length === 0 ? null : (
        <Section title={t.parents}>
          <ol className="goal-tree goal-parents">
            {parents.map(({ id }) => (
              <li key={id}>
                <ThingChip thing={{ kind: 'goal', id }} full />
              </li>
            ))}
          </ol>
        </Section>
      )}
      {children.length === 0 ? null : (
        <Section title={t.children(children.length)}>
          <GoalList trees={goalForest(withAllUnder(children, index.goalsUnder, new Set([goal.id])))} nested />
        </Section>
      )}
    </>
  )
}

/** Goals with all that falls under them, each once. */
function withAllUnder(
  goals: readonly Goal[],
  under: (id: string) => readonly Goal[],
  seen: Set<string>,
): Goal[] {
  return goals.flatMap((goal) => {
    if (seen.has(goal.id)) return []
    seen.add(goal.id)
    return [goal, ...withAllUnder(under(goal.id), under, seen)]
  })
}
