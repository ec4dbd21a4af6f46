import { TextButton } from '../../charts/coalition/TextButton.tsx'
import type { Seat } from '../../domain/partners/seats.ts'
import type { Partner } from '../../domain/register/things.ts'
import { partnerMatrixTexts } from '../../messages/partners/matrix.ts'
import { partnerTypeWords } from '../../messages/values.ts'
import { ThingChip } from '../../register/ThingChip.tsx'
import { nameOf } from '../../register/things.ts'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { type Order, orderedColumns, orderedRows } from './matrixOrder.ts'
import { type Row, byPartner } from './rows.ts'
import { SeatText } from './SeatText.tsx'
import '../../register/Things.css'

/** The matrix where there is no room for one: per partner its initiatives with the role. */
export function SeatsByPartner({
  rows,
  rowOrder,
  columnOrder,
  onOpen,
}: {
  rows: readonly Row[]
  rowOrder: Order
  columnOrder: Order
  onOpen: (seats: readonly [Seat, ...Seat[]]) => void
}) {
  const types = useTexts(partnerTypeWords)
  const language = useLanguage()
  const order = orderedColumns(rows, columnOrder, language)
  const seats = new Map(byPartner(rows).map((each) => [each.partner, each.seats]))
  const of = (partner: Partner) =>
    (seats.get(partner) ?? []).toSorted((a, b) => order.indexOf(a.initiative) - order.indexOf(b.initiative))
  return (
    <div className="stack seats-by-partner">
      {orderedRows(rows, rowOrder).map(({ type, rows: partners }) => (
        <section key={type ?? ''}>
          {type === undefined ? null : <h2>{types[type]}</h2>}
          <ul className="rows">
            {partners.map(({ partner }) => (
              <li key={partner.id}>
                <ThingChip thing={{ kind: 'partner', id: partner.id }} />
                <ul>
                  {of(partner).map((seat) => (
                    <SeatLine
                      key={`${seat.initiative.id} ${seat.via?.id ?? ''}`}
                      seat={seat}
                      onOpen={() => onOpen([seat])}
                    />
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function SeatLine({ seat, onOpen }: { seat: Seat; onOpen: () => void }) {
  const t = useTexts(partnerMatrixTexts)
  const language = useLanguage()
  const { index } = useRegisterView()
  const name = nameOf(index, { kind: 'initiative', id: seat.initiative.id }, language)?.short ?? ''
  return (
    <li className="seat-line">
      <ThingChip thing={{ kind: 'initiative', id: seat.initiative.id }} />
      <span>
        <SeatText seat={seat} />
      </span>
      <TextButton aria-label={`${t.from}: ${t.seat(seat.partner.name, name)}`} onClick={onOpen}>
        {t.from}
      </TextButton>
    </li>
  )
}
