import type { Partner } from '../../domain/register/things.ts'
import { partnerTexts } from '../../messages/partners/page.ts'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { ThingChip } from '../../register/ThingChip.tsx'
import { useTexts } from '../../ui/language.tsx'
import { Section } from '../../ui/Pages.tsx'
import { groupsOf, membersOf } from '../../domain/partners/groups.ts'

/** The members of a group, and the groups that a partner is a member of. */
export function PartnerGroups({ partner }: { partner: Partner }) {
  const t = useTexts(partnerTexts)
  const { index } = useRegisterView()
  const members = membersOf(index, partner)
  const groups = groupsOf(index, partner)
  return (
    <>
      {members.length === 0 ? null : (
        <Section title={t.members(members.length)}>
          <Chips partners={members} />
        </Section>
      )}
      {groups.length === 0 ? null : (
        <Section title={t.memberOf}>
          <Chips partners={groups} />
        </Section>
      )}
    </>
  )
}

function Chips({ partners }: { partners: readonly Partner[] }) {
  return (
    <ul className="chip-list">
      {partners.map(({ id }) => (
        <li key={id}>
          <ThingChip thing={{ kind: 'partner', id }} />
        </li>
      ))}
    </ul>
  )
}
