import { type Seat, statusOf } from '../../domain/partners/seats.ts'
import { betweenTexts } from '../../messages/partners/between.ts'
import { ProvenanceBadge } from '../../register/ProvenanceBadge.tsx'
import { RoleText } from '../../register/RoleText.tsx'
import { useTexts } from '../../ui/language.tsx'

/** The roles of a seat, by which group, and how sure that is: "opdrachtgever, als lid van Zestien gemeenten". */
export function SeatText({ seat }: { seat: Seat }) {
  const t = useTexts(betweenTexts)
  return (
    <>
      <RoleText roles={seat.roles} />
      {seat.via === undefined ? null : <em className="seat-via">, {t.asMember(seat.via.name)}</em>}{' '}
      <ProvenanceBadge provenance={{ status: statusOf(seat) }} />
    </>
  )
}
