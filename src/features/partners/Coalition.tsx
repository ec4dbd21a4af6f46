import { memo } from 'react'
import type { OwnPart } from '../../domain/partners/ownPart.ts'
import { type Seat, statusOf } from '../../domain/partners/seats.ts'
import type { Initiative } from '../../domain/register/things.ts'
import { PARTNER_ROLES } from '../../domain/register/values.ts'
import { coalitionTexts } from '../../messages/partners.ts'
import { initiativeKindWords, roleWords, statusWords } from '../../messages/values.ts'
import { ProvenanceBadge } from '../../register/ProvenanceBadge.tsx'
import { ThingChip } from '../../register/ThingChip.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { rolesInWords } from './seatsSheet.ts'

/** One initiative with who takes part: who leads first, then by role, and what my municipality is in it. */
export const Coalition = memo(function Coalition({
  initiative,
  seats,
  own,
  place,
}: {
  initiative: Initiative
  seats: readonly Seat[]
  own: readonly OwnPart[]
  place: string
}) {
  const roles = useTexts(roleWords)
  const kinds = useTexts(initiativeKindWords)
  const statuses = useTexts(statusWords)
  // Members of a group stand behind it; the group itself is what is named.
  const named = seats.filter(({ via }) => via === undefined)
  return (
    <li className="coalition">
      <div className="coalition__head">
        <h3>
          <ThingChip thing={{ kind: 'initiative', id: initiative.id }} full />
        </h3>
        <p className="note">
          {kinds[initiative.kind]}, {statuses[initiative.status]}{' '}
          <ProvenanceBadge provenance={initiative.fieldProvenance?.status ?? initiative.provenance} />
        </p>
        <OwnParts own={own} place={place} />
      </div>
      <dl>
        {PARTNER_ROLES.map((role) => ({ role, of: named.filter((seat) => seat.roles[0] === role) }))
          .filter(({ of }) => of.length > 0)
          .map(({ role, of }) => (
            <div key={role} className={`coalition__role coalition__role--${role}`}>
              <dt>{roles[role]}</dt>
              <dd>
                <ul>
                  {of.map((seat) => (
                    <Named key={seat.partner.id} seat={seat} />
                  ))}
                </ul>
              </dd>
            </div>
          ))}
      </dl>
    </li>
  )
})

function Named({ seat }: { seat: Seat }) {
  const t = useTexts(coalitionTexts)
  const language = useLanguage()
  const also = seat.roles.slice(1)
  return (
    <li>
      <ThingChip thing={{ kind: 'partner', id: seat.partner.id }} />
      {also.length === 0 ? null : (
        <span className="note"> {t.also(rolesInWords({ roles: also }, language))}</span>
      )}{' '}
      <ProvenanceBadge provenance={{ status: statusOf(seat) }} />
    </li>
  )
}

function OwnParts({ own, place }: { own: readonly OwnPart[]; place: string }) {
  const t = useTexts(coalitionTexts)
  const language = useLanguage()
  if (own.length === 0) return <p className="coalition__own coalition__own--none">{t.ownNone(place)}</p>
  return own.map((part) =>
    part.by === 'collective' ? (
      <p key={part.collective.id} className="coalition__own coalition__own--unnamed">
        {t.ownCollective(place, part.collective.name, rolesInWords(part.claim, language))}{' '}
        <ProvenanceBadge provenance={part.claim.provenance} />
      </p>
    ) : (
      <p key={part.seat.via?.id ?? ''} className="coalition__own">
        {part.seat.via === undefined
          ? t.own(place, rolesInWords(part.seat, language))
          : t.ownVia(place, rolesInWords(part.seat, language), part.seat.via.name)}{' '}
        <ProvenanceBadge provenance={{ status: statusOf(part.seat) }} />
      </p>
    ),
  )
}
