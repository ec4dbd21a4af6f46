import { partnersMet } from '../../domain/partners/meetings.ts'
import type { Initiative } from '../../domain/register/things.ts'
import { betweenTexts } from '../../messages/partners/between.ts'
import { coalitionTexts } from '../../messages/partners/coalitions.ts'
import { partnerTexts } from '../../messages/partners/page.ts'
import { ViewActions } from '../../register/ViewActions.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import type { InSight } from './inSight.ts'
import { meetingsSheet } from './meetingsSheet.ts'
import { metOf, pairOf } from './met.ts'
import { initiativesOf } from './rows.ts'
import { seatsSheet } from './seatsSheet.ts'
import type { Between } from './useBetween.ts'
import type { PartnersViewName } from './views.ts'

/** What can be done with the view: its sheet as a file, and the link that brings it back. */
export function PartnersActions({
  view,
  between: { partner, met },
  sight,
  rows,
  place,
  here,
  filters,
  pin,
  one,
}: InSight & {
  view: PartnersViewName
  between: Between
  /** The coalition that is looked at alone. */
  one: Initiative | undefined
}) {
  const t = useTexts(partnerTexts)
  const coalitions = useTexts(coalitionTexts)
  const between = useTexts(betweenTexts)
  const language = useLanguage()
  switch (view) {
    case 'list':
    case 'matrix':
      return (
        <ViewActions
          title={here ? t.fileTitle(place) : t.fileTitleAll}
          sheet={() => seatsSheet(sight, rows, language)}
          filters={filters}
          pin={pin}
        />
      )
    case 'coalitions': {
      const sheet = () =>
        seatsSheet(
          sight,
          (one === undefined ? initiativesOf(rows) : [one]).flatMap(({ id }) =>
            sight.seats
              .inInitiative(id)
              .filter(({ via }) => via === undefined)
              .map((seat) => ({ partner: seat.partner, seat })),
          ),
          language,
        )
      if (one !== undefined)
        return <ViewActions title={coalitions.fileTitleOne(one.title[language])} sheet={sheet} pin={pin} />
      const title = here ? coalitions.fileTitle(place) : coalitions.fileTitleAll
      return <ViewActions title={title} sheet={sheet} filters={filters} pin={pin} />
    }
    // Its figure has its own: the drawing goes with them.
    case 'diagram':
      return null
    case 'between': {
      if (partner === undefined) return null
      const pinned = { ...pin, partner: partner.id }
      return met === undefined ? (
        <ViewActions
          title={between.oneTitle(partner.name)}
          sheet={() =>
            meetingsSheet(sight.index, partner, metOf(partnersMet(sight.seats, partner.id), rows), language)
          }
          filters={filters}
          pin={pinned}
        />
      ) : (
        <ViewActions
          title={between.twoTitle(partner.name, met.name)}
          sheet={() =>
            meetingsSheet(sight.index, partner, [pairOf(sight.index, sight.seats, partner, met)], language)
          }
          pin={{ ...pinned, met: met.id }}
        />
      )
    }
  }
}
