import type { RegisterIndex } from '../../domain/graph/registerIndex.ts'
import { membershipOf } from '../../domain/partners/groups.ts'
import { type Seat, statusOf } from '../../domain/partners/seats.ts'
import type { Provenance } from '../../domain/register/things.ts'
import { formatList } from '../../messages/format.ts'
import { partnerSheetTexts } from '../../messages/partners/files.ts'
import type { Language } from '../../messages/texts.ts'
import { partnerTypeWords, provenanceWords, roleWords, tierWords } from '../../messages/values.ts'
import { inLines, namedSources } from '../../register/sourceCells.ts'
import type { Sheet, SheetCell } from '../../ui/download/sheet.ts'
import type { Row, Sight } from './rows.ts'

type Table = Pick<Sheet, 'columns' | 'rows'>

/** A line per seat, and one per partner that has none, with why. */
export function seatsSheet(
  { index, seats }: Pick<Sight, 'index' | 'seats'>,
  rows: readonly Row[],
  language: Language,
): Table {
  const t = partnerSheetTexts[language]
  const types = partnerTypeWords[language]
  return {
    columns: (
      [
        'partner',
        'type',
        'initiative',
        'tier',
        'roles',
        'via',
        'remark',
        'provenance',
        'sources',
        'addresses',
      ] as const
    ).map((column) => ({ title: t[column], kind: 'text' })),
    rows: rows.map(({ partner, seat }): SheetCell[] => {
      const head = [partner.name, types[partner.type]]
      if (seat === undefined) {
        const why = seats.ofPartner(partner.id).length === 0 ? t.noInitiative : t.noInitiativeHere
        return [...head, undefined, undefined, undefined, undefined, why, undefined, undefined, undefined]
      }
      return [
        ...head,
        seat.initiative.title[language],
        tierWords[language][seat.initiative.tier],
        rolesInWords(seat, language),
        seat.via?.name,
        remarksOf(seat),
        provenanceWords[language][statusOf(seat)],
        ...sourcesInWords(index, groundsOf(seat)),
      ]
    }),
  }
}

/** "trekker en opdrachtgever". */
export const rolesInWords = ({ roles }: Pick<Seat, 'roles'>, language: Language): string =>
  formatList(
    roles.map((role) => roleWords[language][role]),
    language,
  )

/** Everything a seat rests on: what is said of the roles, and of the membership of the group. */
export const groundsOf = ({ claims, via }: Seat): Provenance[] => [
  ...claims.map(({ provenance }) => provenance),
  ...(via === undefined ? [] : [membershipOf(via)]),
]

/** What the register adds to a seat, and what of it is not certain. */
export const remarksOf = ({ claims }: Seat): string | undefined =>
  claims.flatMap(({ note, provenance }) => [note ?? [], provenance.note ?? []].flat()).join(' ') || undefined

/** Titles and addresses of sources, a line each. */
export function sourcesInWords(
  index: RegisterIndex,
  grounds: readonly Provenance[],
): [titles: SheetCell, addresses: SheetCell] {
  const named = namedSources(index, grounds)
  return [inLines(named.map(({ title }) => title)), inLines(named.flatMap(({ address }) => address ?? []))]
}
