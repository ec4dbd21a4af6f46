import { useMemo } from 'react'
import type { Seat } from '../../domain/partners/seats.ts'
import type { Partner } from '../../domain/register/things.ts'
import { PARTNER_TYPES, type PartnerType } from '../../domain/register/values.ts'
import { partnerTexts } from '../../messages/partners/page.ts'
import { partnerTypeWords } from '../../messages/values.ts'
import { ProvenanceBadge } from '../../register/ProvenanceBadge.tsx'
import { ThingChip } from '../../register/ThingChip.tsx'
import { useTexts } from '../../ui/language.tsx'
import { Section } from '../../ui/Pages.tsx'
import type { InSight } from './inSight.ts'
import { byPartner } from './rows.ts'

/** The partners by type, with how much they take part in. */
export function PartnersByType({ sight, rows }: Pick<InSight, 'sight' | 'rows'>) {
  const types = useTexts(partnerTypeWords)
  const columns = useMemo(() => inTwoColumns(typeGroups(rows)), [rows])
  return (
    <div className="partner-types">
      {columns.map((groups, place) => (
        // The first column and the second: they have nothing else to be told by.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={place}>
          {groups.map(({ type, partners }) => (
            <Section key={type} title={types[type]} id={`soort-${type}`}>
              <ul className="rows">
                {partners.map(({ partner, seats }) => (
                  <PartnerRow
                    key={partner.id}
                    partner={partner}
                    seats={seats}
                    everywhere={sight.seats.ofPartner(partner.id)}
                  />
                ))}
              </ul>
            </Section>
          ))}
        </div>
      ))}
    </div>
  )
}

interface TypeGroup {
  type: PartnerType
  partners: ReturnType<typeof byPartner>
}

function typeGroups(rows: InSight['rows']): TypeGroup[] {
  const all = byPartner(rows)
  return PARTNER_TYPES.map((type) => ({
    type,
    partners: all.filter(({ partner }) => partner.type === type),
  })).filter(({ partners }) => partners.length > 0)
}

/** A heading takes about as much room as this many rows. */
const HEADING = 2

/** The groups in two columns of about the same length. Columns of the browser's own take long to lay out anew. */
function inTwoColumns(groups: readonly TypeGroup[]): TypeGroup[][] {
  const lengthOf = (each: readonly TypeGroup[]) =>
    each.reduce((sum, { partners }) => sum + partners.length + HEADING, 0)
  const half = lengthOf(groups) / 2
  const unevenness = (count: number) => Math.abs(lengthOf(groups.slice(0, count)) - half)
  const first = groups.reduce(
    (best, _, place) => (unevenness(place + 1) < unevenness(best) ? place + 1 : best),
    1,
  )
  return [groups.slice(0, first), groups.slice(first)]
}

function PartnerRow({
  partner,
  seats,
  everywhere,
}: {
  partner: Partner
  seats: readonly Seat[]
  everywhere: readonly Seat[]
}) {
  const t = useTexts(partnerTexts)
  const facts = factsOf(seats, everywhere, t)
  if (partner.members !== undefined) facts.push(t.memberCount(partner.members.length))
  return (
    <li className="partner-row">
      <ThingChip thing={{ kind: 'partner', id: partner.id }} />
      <span className="note">
        {facts.join(', ')} <ProvenanceBadge provenance={partner.provenance} />
      </span>
    </li>
  )
}

const countInitiatives = (seats: readonly Seat[]) => new Set(seats.map(({ initiative }) => initiative)).size
const isOwn = ({ via }: Seat) => via === undefined

/** How much a partner takes part in, in words: by itself, of how much in all, and through a group. */
function factsOf(seats: readonly Seat[], everywhere: readonly Seat[], t: typeof partnerTexts.nl): string[] {
  const own = countInitiatives(seats.filter(isOwn))
  const ownInAll = countInitiatives(everywhere.filter(isOwn))
  const through = countInitiatives(seats.filter((seat) => !isOwn(seat)))
  if (own === 0 && through === 0)
    return [everywhere.length === 0 ? t.noInitiative : t.initiativesElsewhere(countInitiatives(everywhere))]
  return [
    ...(own === 0 ? [] : [own === ownInAll ? t.initiativeCount(own) : t.initiativeCountOf(own, ownInAll)]),
    ...(through === 0 ? [] : [own === 0 ? t.viaGroup(through) : t.moreViaGroup(through)]),
  ]
}
