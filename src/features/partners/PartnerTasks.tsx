import type { Partner } from '../../domain/register/things.ts'
import { partnerTexts } from '../../messages/partners/page.ts'
import { LinkedThings } from '../../register/LinkedThings.tsx'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { useTexts } from '../../ui/language.tsx'
import { Section } from '../../ui/Pages.tsx'

/** The legal tasks that a partner usually carries out. */
export function PartnerTasks({ partner }: { partner: Partner }) {
  const t = useTexts(partnerTexts)
  const { edges } = useRegisterView()
  const tasks = edges
    .above({ kind: 'partner', id: partner.id })
    .filter((edge) => edge.relation === 'carried-out-by')
  return (
    <Section title={t.tasks(tasks.length)}>
      {tasks.length === 0 ? (
        <p className="note">{t.noTasks}</p>
      ) : (
        <LinkedThings
          kind="task"
          things={tasks.map((edge) => ({ id: edge.upper.id, provenance: edge.provenance }))}
        />
      )}
    </Section>
  )
}
