/** With whom partners work, as tables for slides. */
import { partnersMet } from '../../domain/partners/meetings.ts'
import type { Seat } from '../../domain/partners/seats.ts'
import type { Initiative, Partner } from '../../domain/register/things.ts'
import { TIERS } from '../../domain/register/values.ts'
import { betweenTexts } from '../../messages/partners/between.ts'
import { partnerTexts } from '../../messages/partners/page.ts'
import { partnerSlideTexts } from '../../messages/registerSlides/partners.ts'
import type { Language } from '../../messages/texts.ts'
import { tierWords } from '../../messages/values.ts'
import { dutch, joined, placeOf, tableSlide } from '../../register/registerSlide.ts'
import type { MadeSlide, SlideAddress, SlideContext } from '../../register/slideMaker.ts'
import type { SlideContent } from '../../slides/content.ts'
import { metOf, pairOf } from './met.ts'
import type { Sight } from './rows.ts'
import { seatWords, shortName } from './seatWords.ts'
import type { ShownPartners } from './slideInSight.ts'

/** With whom a partner works; or in what two of them meet. */
export function meetingsTable(
  { sight: { index, seats }, rows, filters, between: { partner, met }, missing }: ShownPartners,
  address: SlideAddress,
  context: SlideContext,
): MadeSlide {
  const { language } = context
  const t = partnerSlideTexts[language]
  if (partner === undefined)
    return { contents: [], missing: [...missing, betweenTexts[language].noOwnPartner(placeOf(context))] }
  if (met !== undefined)
    return { contents: [twoPartners(partner, met, address, context, { index, seats })], missing }
  const all = metOf(partnersMet(seats, partner.id), rows)
  const title = t.metTitle(partner.name, all.length)
  return {
    contents: [
      tableSlide(
        {
          title,
          subtitle: joined([
            partnerTexts[language].initiativeCount(
              new Set(all.flatMap(({ meetings }) => meetings.map(({ initiative }) => initiative))).size,
            ),
            ...filters,
          ]),
          head: [t.partner, t.inWhat],
          rows: all.map((each) => [
            { words: [dutch(each.partner.name, language, true)] },
            {
              words: each.meetings
                .map(
                  ({ initiative, second }) =>
                    `${shortName(context, initiative)}: ${partsOf(second, language)}`,
                )
                .join('; '),
            },
          ]),
          order: t.mostMet,
          description: t.described(title),
        },
        address,
        context,
      ),
    ],
    missing,
  }
}

function twoPartners(
  first: Partner,
  second: Partner,
  address: SlideAddress,
  context: SlideContext,
  { index, seats }: Pick<Sight, 'index' | 'seats'>,
): SlideContent {
  const { language } = context
  const t = partnerSlideTexts[language]
  const { meetings } = pairOf(index, seats, first, second)
  const title = t.twoTitle(first.name, second.name, meetings.length)
  return tableSlide(
    {
      title,
      subtitle: tiersOf(meetings, language),
      head: [t.initiative, t.roleOf(first.name), t.roleOf(second.name)],
      rows: meetings.map((meeting) => [
        { words: shortName(context, meeting.initiative), strong: true },
        { words: partsOf(meeting.first, language) },
        { words: partsOf(meeting.second, language) },
      ]),
      order: t.fromNearby,
      description: t.described(title),
    },
    address,
    context,
  )
}

const partsOf = (seats: readonly Seat[], language: Language): string =>
  [...new Set(seats.map((seat) => seatWords(seat, language)))].join('; ')

/** On which levels, from nearby to far away. */
const tiersOf = (meetings: readonly { initiative: Initiative }[], language: Language): string =>
  TIERS.filter((tier) => meetings.some(({ initiative }) => initiative.tier === tier))
    .map((tier) => tierWords[language][tier])
    .join(' · ')
