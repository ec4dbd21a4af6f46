import { type RoleHere, groundOf } from '../../domain/coverage/roles.ts'
import { initiativeTexts } from '../../messages/initiatives.ts'
import { ProvenanceBadge } from '../../register/ProvenanceBadge.tsx'
import { RoleText } from '../../register/RoleText.tsx'
import { DutchText } from '../../ui/DutchText.tsx'
import { useTexts } from '../../ui/language.tsx'

/** What my municipality is in an initiative, and through whom. */
export function RolesHereText({ roles }: { roles: readonly RoleHere[] }) {
  const t = useTexts(initiativeTexts)
  return roles.map((role, nth) => {
    const { via, partner, roles: words } = role
    return (
      <span key={`${partner.id} ${words.join(' ')}`}>
        {nth === 0 ? '' : '; '}
        <RoleText roles={words} />
        {via === 'itself' ? null : (
          <>
            {' '}
            {via === 'member' ? t.viaMember : t.viaCollective} <DutchText>{partner.name}</DutchText>
          </>
        )}{' '}
        <ProvenanceBadge provenance={groundOf(role)} />
      </span>
    )
  })
}
