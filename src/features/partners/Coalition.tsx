import { type ReactNode, type Ref, memo } from 'react'
import { type RoleHere, sureness } from '../../domain/coverage/roles.ts'
import { type Seat, statusOf } from '../../domain/partners/seats.ts'
import type { Initiative } from '../../domain/register/things.ts'
import { PARTNER_ROLES } from '../../domain/register/values.ts'
import { coalitionTexts } from '../../messages/partners/coalitions.ts'
import { initiativeKindWords, roleWords, statusWords, tierWords } from '../../messages/values.ts'
import { ProvenanceBadge } from '../../register/ProvenanceBadge.tsx'
import { ThingChip } from '../../register/ThingChip.tsx'
import { DutchText } from '../../ui/DutchText.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { nearnessOf } from './coalitionOrder.ts'
import { rolesInWords } from './seatsSheet.ts'

/** One initiative with who takes part: who leads first, then by role, and what my municipality is in it. */
export function Coalition({
  initiative,
  seats,
  own,
  place,
  isAlone = false,
  heading,
  children,
}: {
  initiative: Initiative
  seats: readonly Seat[]
  own: readonly RoleHere[]
  place: string
  /** Without the heading of its level above it; the head of the page has its whole name. */
  isAlone?: boolean
  /** Takes the heading, where the keyboard has to go there. */
  heading?: Ref<HTMLHeadingElement>
  /** What can be done with it. */
  children: ReactNode
}) {
  const kinds = useTexts(initiativeKindWords)
  const statuses = useTexts(statusWords)
  const tiers = useTexts(tierWords)
  const Heading = isAlone ? 'h2' : 'h3'
  const facts = [
    kinds[initiative.kind],
    ...(isAlone ? [tiers[initiative.tier]] : []),
    statuses[initiative.status],
  ]
  return (
    <article className="coalition">
      <div className="coalition__head">
        <Heading {...(heading === undefined ? {} : { ref: heading, tabIndex: -1 })}>
          <ThingChip thing={{ kind: 'initiative', id: initiative.id }} full={!isAlone} />
        </Heading>
        <p className="note">
          {facts.join(', ')}{' '}
          <ProvenanceBadge provenance={initiative.fieldProvenance?.status ?? initiative.provenance} />
        </p>
        <OwnParts own={own} place={place} />
        {children}
      </div>
      <Members seats={seats} />
    </article>
  )
}

/** Who takes part, by the first of their roles. */
const Members = memo(function Members({ seats }: { seats: readonly Seat[] }) {
  const t = useTexts(coalitionTexts)
  const roles = useTexts(roleWords)
  // Members of a group stand behind it; the group itself is what is named.
  const named = seats.filter(({ via }) => via === undefined)
  if (named.length === 0) return <p>{t.noPartner}</p>
  return (
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
      )}
      {seat.claims.map(({ note }) =>
        note === undefined ? null : (
          <DutchText key={note} className="note">
            {' '}
            {note}
          </DutchText>
        ),
      )}{' '}
      <ProvenanceBadge provenance={{ status: statusOf(seat) }} />
    </li>
  )
}

function OwnParts({ own, place }: { own: readonly RoleHere[]; place: string }) {
  const t = useTexts(coalitionTexts)
  const language = useLanguage()
  if (own.length === 0) return <p className="coalition__own coalition__own--none">{t.ownNone(place)}</p>
  const isNamed = nearnessOf(own) > 1
  return own.map((part) => {
    const { via, partner } = part
    const roles = rolesInWords(part, language)
    const said = {
      itself: () => t.own(place, roles),
      member: () => t.ownVia(place, roles, partner.name),
      collective: () => (isNamed ? t.ownCollectiveToo : t.ownCollective)(place, partner.name, roles),
    }[via]()
    return (
      <p
        key={`${partner.id} ${roles}`}
        className={`coalition__own${via === 'collective' ? ' coalition__own--unnamed' : ''}`}
      >
        {said} <ProvenanceBadge provenance={{ status: sureness(part) }} />
      </p>
    )
  })
}
