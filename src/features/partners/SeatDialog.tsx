import { membershipOf } from '../../domain/partners/groups.ts'
import type { Seat } from '../../domain/partners/seats.ts'
import { partnerMatrixTexts } from '../../messages/partners/matrix.ts'
import { shellTexts } from '../../messages/shell.ts'
import { RoleText } from '../../register/RoleText.tsx'
import { SourceLine } from '../../register/SourceLine.tsx'
import { StatusText } from '../../register/StatusText.tsx'
import { ThingChip } from '../../register/ThingChip.tsx'
import { nameOf } from '../../register/things.ts'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { AppLink } from '../../ui/AppLink.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { DutchText } from '../../ui/DutchText.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { FactRow, Facts } from '../../ui/Pages.tsx'
import { betweenPath } from './views.ts'

/** Why a cell is filled: who is what in which initiative, and who says so. */
export function SeatDialog({ seats, onClose }: { seats: readonly [Seat, ...Seat[]]; onClose: () => void }) {
  const t = useTexts(partnerMatrixTexts)
  const shell = useTexts(shellTexts)
  const language = useLanguage()
  const { index } = useRegisterView()
  const [{ partner, initiative }] = seats
  const name = nameOf(index, { kind: 'initiative', id: initiative.id }, language)?.short ?? initiative.id
  return (
    <Dialog title={t.seat(partner.name, name)} closeLabel={shell.close} onClose={onClose}>
      <div className="seat-dialog">
        <ul className="chip-list">
          <li>
            <ThingChip thing={{ kind: 'partner', id: partner.id }} />
          </li>
          <li>
            <ThingChip thing={{ kind: 'initiative', id: initiative.id }} full />
          </li>
        </ul>
        <Facts>
          {seats.map((seat) => (
            <SeatFacts key={seat.via?.id ?? ''} seat={seat} />
          ))}
          <FactRow term={t.status}>
            <StatusText initiative={initiative} />
          </FactRow>
        </Facts>
        <p className="note">
          <AppLink to={betweenPath(partner.id)}>{t.together}</AppLink>
        </p>
      </div>
    </Dialog>
  )
}

function SeatFacts({ seat: { claims, via } }: { seat: Seat }) {
  const t = useTexts(partnerMatrixTexts)
  return (
    <>
      {via === undefined ? null : (
        <FactRow term={t.asMember}>
          <ThingChip thing={{ kind: 'partner', id: via.id }} />
          <SourceLine provenance={membershipOf(via)} />
        </FactRow>
      )}
      {claims.map(({ roles, provenance, note }) => (
        <FactRow key={roles.join(' ')} term={t.roleOf}>
          <RoleText roles={roles} />
          {note === undefined ? null : (
            <DutchText as="p" className="note">
              {note}
            </DutchText>
          )}
          <SourceLine provenance={provenance} />
        </FactRow>
      ))}
    </>
  )
}
