import type { ReactElement } from 'react'
import { type Seat, statusOf } from '../../domain/partners/seats.ts'
import { PARTNER_ROLES, type PartnerRole } from '../../domain/register/values.ts'
import { formatList } from '../../messages/format.ts'
import { partnerMatrixTexts, roleLetters } from '../../messages/partners/matrix.ts'
import type { Language } from '../../messages/texts.ts'
import { provenanceWords, roleWords } from '../../messages/values.ts'
import { useTexts } from '../../ui/language.tsx'
import { SIGNS, signsOf } from './seatSigns.ts'
import { rolesInWords } from './seatsSheet.ts'
import './SeatMark.css'

/** More would not fit; the cell says them all. */
const MOST = 2

/**
 * The mark of a cell: a letter per role, in brackets when through a group, and a sign for how sure it is. Elements and no
 * component: there are hundreds of them.
 */
export function seatMark(seats: readonly Seat[], language: Language): ReactElement {
  const { status, ...signs } = signsOf(seats)
  return Mark({ ...signs, sign: SIGNS[status], letters: roleLetters[language] })
}

function Mark({
  roles,
  isVia = false,
  sign = '',
  letters,
}: {
  roles: readonly PartnerRole[]
  isVia?: boolean
  sign?: string
  letters: Readonly<Record<PartnerRole, string>>
}) {
  const look = isVia ? 'via' : roles.includes('lead') ? 'lead' : 'own'
  const shown = roles.slice(0, MOST).map((role) => letters[role])
  return (
    <span className={`seat-mark seat-mark--${look}`} aria-hidden="true">
      {isVia ? '(' : ''}
      {shown.join('')}
      {roles.length > MOST ? '+' : ''}
      {isVia ? ')' : ''}
      {sign === '' ? null : <sup>{sign}</sup>}
    </span>
  )
}

/** The mark in words: "CZ in Trendbreuk: partner; gelezen in een bron". */
export function seatInWords(seats: readonly Seat[], initiative: string, language: Language): string {
  const t = partnerMatrixTexts[language]
  const [first] = seats
  if (first === undefined) return ''
  return t.says(
    t.seat(first.partner.name, initiative),
    formatList(
      seats.map((seat) => {
        const roles = rolesInWords(seat, language)
        return seat.via === undefined ? roles : t.rolesVia(roles, seat.via.name)
      }),
      language,
    ),
    formatList([...new Set(seats.map((seat) => provenanceWords[language][statusOf(seat)]))], language),
  )
}

/** Does a seat have more roles than its mark shows? */
export const hasMore = ({ roles }: Seat): boolean => roles.length > MOST

/** What the marks mean. */
export function SeatKey({ more }: { more: boolean }) {
  const t = useTexts(partnerMatrixTexts)
  const letters = useTexts(roleLetters)
  const words = useTexts(roleWords)
  const provenances = useTexts(provenanceWords)
  return (
    <ul className="seat-key note" aria-label={t.key}>
      {PARTNER_ROLES.map((role) => (
        <li key={role}>
          <Mark roles={[role]} letters={letters} /> {words[role]}
        </li>
      ))}
      <li>
        <Mark roles={['partner']} isVia letters={letters} /> {t.keyVia}
      </li>
      {more ? (
        <li>
          <Mark roles={PARTNER_ROLES} letters={letters} /> {t.keyMore}
        </li>
      ) : null}
      {(['known', 'editorial', 'unsure'] as const).map((status) => (
        <li key={status}>
          <Mark roles={['partner']} sign={SIGNS[status]} letters={letters} /> {provenances[status]}
        </li>
      ))}
    </ul>
  )
}
