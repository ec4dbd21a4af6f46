import type { PartnerInRole } from '../domain/register/things.ts'
import { PARTNER_ROLES } from '../domain/register/values.ts'
import { DutchText } from '../ui/DutchText.tsx'
import { Cites } from './Cites.tsx'
import { RoleText } from './RoleText.tsx'
import { ThingChip } from './ThingChip.tsx'
import './Things.css'

/** Who does what in an initiative; who leads comes first. */
export function PartnerList({ partners }: { partners: readonly PartnerInRole[] }) {
  return (
    <ul className="rows thing-rows">
      {partners
        .toSorted((a, b) => rank(a) - rank(b))
        .map(({ partner, roles, note, provenance }) => (
          <li key={partner}>
            <ThingChip thing={{ kind: 'partner', id: partner }} />
            <span>
              <RoleText roles={roles} />
              <Cites provenance={provenance} />
            </span>
            {note === undefined ? null : <DutchText className="thing-rows__note">{note}</DutchText>}
          </li>
        ))}
    </ul>
  )
}

const rank = ({ roles }: PartnerInRole): number =>
  Math.min(...roles.map((role) => PARTNER_ROLES.indexOf(role)))
