import { deadlinesOn } from '../../domain/deadlines/deadlines.ts'
import type { Initiative } from '../../domain/register/things.ts'
import { initiativeTexts } from '../../messages/initiatives.ts'
import { DeadlineList } from '../../register/DeadlineList.tsx'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { useTexts } from '../../ui/language.tsx'
import { Section } from '../../ui/Pages.tsx'

/** The deadlines that touch the initiative: those of the legal tasks it serves. Its own ends stand among its facts. */
export function InitiativeDeadlines({ initiative: { id } }: { initiative: Initiative }) {
  const t = useTexts(initiativeTexts)
  const { index, today } = useRegisterView()
  const tasks = new Set(index.linksFrom(id, 'initiative-task').map((link) => link.to))
  const deadlines = deadlinesOn(index.register, today).filter(
    ({ rule, lastDay }) =>
      rule.tasks.some((task) => tasks.has(task)) && (lastDay === undefined || lastDay >= today),
  )
  return deadlines.length === 0 ? null : (
    <Section title={t.deadlines} note={t.deadlinesNote} id="termijnen">
      <DeadlineList deadlines={deadlines} />
    </Section>
  )
}
