import { diagramPath } from '../../contract/diagramAddress.ts'
import { covers } from '../../domain/regions/regionTree.ts'
import type { Goal, Link } from '../../domain/register/things.ts'
import { goalTexts } from '../../messages/goals.ts'
import { LinkedThings } from '../../register/LinkedThings.tsx'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { AppLink } from '../../ui/AppLink.tsx'
import { useTexts } from '../../ui/language.tsx'
import { Section } from '../../ui/Pages.tsx'

/** Who works towards a goal, and which tasks it serves. */
export function GoalLinks({ goal }: { goal: Goal }) {
  const t = useTexts(goalTexts)
  const { index } = useRegisterView()
  const tasks = index.linksFrom(goal.id, 'goal-task').map(toEnd)
  return (
    <>
      <GoalInitiatives links={index.linksTo(goal.id, 'initiative-goal')} />
      <Section title={t.tasks(tasks.length)}>
        {tasks.length === 0 ? (
          <p className="note">{t.noTasks}</p>
        ) : (
          <LinkedThings kind="task" things={tasks} />
        )}
      </Section>
    </>
  )
}

const toEnd = ({ to, provenance }: Link) => ({ id: to, provenance })
const toStart = ({ from, provenance }: Link) => ({ id: from, provenance })

/** Initiatives that reach my municipality first, the others under a heading of their own. */
function GoalInitiatives({ links }: { links: readonly Link[] }) {
  const t = useTexts(goalTexts)
  const { index, municipality } = useRegisterView()
  const reaches = ({ from }: Link): boolean =>
    covers(index.regions, index.initiatives.get(from)?.area ?? [], municipality)
  const here = links.filter(reaches)
  const elsewhere = links.filter((link) => !reaches(link))
  const place = index.regions.byCode.get(municipality)?.name ?? municipality
  return (
    <Section title={t.initiatives(links.length)}>
      {links.length === 0 ? <p className="note">{t.noInitiatives}</p> : null}
      {[
        { heading: t.here(place), group: here },
        { heading: t.elsewhere, group: elsewhere },
      ]
        .filter(({ group }) => group.length > 0)
        .map(({ heading, group }) => (
          <div key={heading} className="goal-initiatives">
            <h3>{heading}</h3>
            <LinkedThings kind="initiative" things={group.map(toStart)} />
          </div>
        ))}
      {links[0] === undefined ? null : (
        <p className="no-print">
          <AppLink to={diagramPath('goal', links[0].to)}>{t.whoWorks}</AppLink>
        </p>
      )}
    </Section>
  )
}
