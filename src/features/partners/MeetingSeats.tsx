import { isCollective } from '../../domain/partners/collectives.ts'
import { membershipOf } from '../../domain/partners/groups.ts'
import type { Seat } from '../../domain/partners/seats.ts'
import type { Partner } from '../../domain/register/things.ts'
import { betweenTexts } from '../../messages/partners/between.ts'
import { Cites } from '../../register/Cites.tsx'
import { RoleText } from '../../register/RoleText.tsx'
import { DutchText } from '../../ui/DutchText.tsx'
import { useTexts } from '../../ui/language.tsx'

/** What one of two partners is in the initiative in which they meet, with who says so. */
export function MeetingSeats({ partner, seats }: { partner: Partner; seats: readonly Seat[] }) {
  const t = useTexts(betweenTexts)
  return (
    <div>
      <dt>
        <DutchText>{partner.name}</DutchText>
      </dt>
      {seats.map(({ via, claims }) => (
        <dd key={via?.id ?? ''}>
          {claims.map(({ roles, note, provenance }) => (
            <p key={roles.join(' ')}>
              <RoleText roles={roles} />
              <Cites provenance={provenance} />
              {note === undefined ? null : (
                <DutchText as="span" className="note meeting__note">
                  {note}
                </DutchText>
              )}
            </p>
          ))}
          {via === undefined ? null : (
            <p className="seat-via">
              {isCollective(via) ? t.among(via.name) : t.asMember(via.name)}
              <Cites provenance={membershipOf(via)} />
            </p>
          )}
        </dd>
      ))}
    </div>
  )
}
