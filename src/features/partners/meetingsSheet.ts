import { statusInWords } from '../../register/statusInWords.ts'
import type { RegisterIndex } from '../../domain/graph/registerIndex.ts'
import { isCollective } from '../../domain/partners/collectives.ts'
import type { Met } from '../../domain/partners/meetings.ts'
import { type Seat, statusOf } from '../../domain/partners/seats.ts'
import type { Partner } from '../../domain/register/things.ts'
import { formatList } from '../../messages/format.ts'
import { partnerSheetTexts } from '../../messages/partners/files.ts'
import type { Language } from '../../messages/texts.ts'
import { partnerTypeWords, provenanceWords, tierWords } from '../../messages/values.ts'
import type { Sheet, SheetCell } from '../../ui/download/sheet.ts'
import { groundsOf, rolesInWords, sourcesInWords } from './seatsSheet.ts'

/** A line per initiative in which a partner meets another: both with their role, and what that rests on. */
export function meetingsSheet(
  index: RegisterIndex,
  of: Partner,
  met: readonly Met[],
  language: Language,
): Pick<Sheet, 'columns' | 'rows'> {
  const t = partnerSheetTexts[language]
  const titles = [
    t.partner,
    t.met,
    t.type,
    t.initiative,
    t.tier,
    t.status,
    t.rolesOfPartner,
    t.viaOfPartner,
    t.rolesOfMet,
    t.viaOfMet,
    t.provenance,
    t.sources,
    t.addresses,
  ]
  return {
    columns: titles.map((title) => ({ title, kind: 'text' })),
    rows: met.flatMap(({ partner, meetings }) =>
      meetings.map(({ initiative, first, second }): SheetCell[] => {
        const seats = [...first, ...second]
        return [
          of.name,
          partner.name,
          partnerTypeWords[language][partner.type],
          initiative.title[language],
          tierWords[language][initiative.tier],
          statusInWords(initiative, language),
          rolesOf(first, language),
          groupsOf(first, language),
          rolesOf(second, language),
          groupsOf(second, language),
          formatList([...new Set(seats.map((seat) => provenanceWords[language][statusOf(seat)]))], language),
          ...sourcesInWords(index, seats.flatMap(groundsOf)),
        ]
      }),
    ),
  }
}

const rolesOf = (seats: readonly Seat[], language: Language): string =>
  formatList([...new Set(seats.map((seat) => rolesInWords(seat, language)))], language)

const groupsOf = (seats: readonly Seat[], language: Language): string | undefined =>
  formatList(
    seats.flatMap(({ via }) =>
      via === undefined
        ? []
        : isCollective(via)
          ? partnerSheetTexts[language].collective(via.name)
          : via.name,
    ),
    language,
  ) || undefined
