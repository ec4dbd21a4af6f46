import type { Initiative, Link } from '../../domain/register/things.ts'
import { initiativeTexts } from '../../messages/initiatives.ts'
import { LinkedThings } from '../../register/LinkedThings.tsx'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { useTexts } from '../../ui/language.tsx'
import { Section } from '../../ui/Pages.tsx'
import { InitiativeIndicators } from './InitiativeIndicators.tsx'

/** What the initiative hangs together with, from law to figure: tasks, goals and indicators. */
export function InitiativeLinks({ initiative }: { initiative: Initiative }) {
  const t = useTexts(initiativeTexts)
  const { index } = useRegisterView()
  const links = index.linksFrom(initiative.id, 'initiative-task')
  const tasks = links.filter((link) => link.related !== true)
  const related = links.filter((link) => link.related === true)
  const goals = index.linksFrom(initiative.id, 'initiative-goal')
  return (
    <>
      <Section title={t.tasks(tasks.length)} id="taken">
        {initiative.area.length === 0 ? (
          <p className="note">{t.abroad}</p>
        ) : tasks.length === 0 ? (
          <p className="note">{t.noTasks}</p>
        ) : (
          <LinkedThings kind="task" things={tasks.map(toEnd)} />
        )}
        {related.length === 0 ? null : (
          <>
            <h3>{t.relatedTasks}</h3>
            <LinkedThings kind="task" things={related.map(toEnd)} />
          </>
        )}
      </Section>
      <Section title={t.goals(goals.length)} id="doelen">
        {goals.length === 0 ? (
          <p className="note">{t.noGoals}</p>
        ) : (
          <LinkedThings kind="goal" things={goals.map(toEnd)} />
        )}
      </Section>
      <InitiativeIndicators initiative={initiative} />
    </>
  )
}

const toEnd = ({ to, provenance }: Link) => ({ id: to, provenance })
