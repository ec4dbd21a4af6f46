/** The views of the partners as tables for slides. */
import type { Seat } from '../../domain/partners/seats.ts'
import type { Initiative } from '../../domain/register/things.ts'
import { coalitionOf, type Member } from '../../charts/coalition/coalitionModel.ts'
import { ownWords, partWords } from '../../charts/coalition/coalitionWords.ts'
import { coalitionTexts } from '../../messages/partners/coalitions.ts'
import { partnerTexts } from '../../messages/partners/page.ts'
import { partnerSlideTexts } from '../../messages/registerSlides/partners.ts'
import type { Language } from '../../messages/texts.ts'
import { tierWords } from '../../messages/values.ts'
import { dutch, inRow, joined, leftOut, placeOf, tableSlide } from '../../register/registerSlide.ts'
import type { MadeSlide, SlideAddress, SlideContext } from '../../register/slideMaker.ts'
import { statusInWords } from '../../register/statusInWords.ts'
import type { Words } from '../../slides/words.ts'
import { coalitionOrder } from './coalitionOrder.ts'
import { coalitionFrom } from './useCoalition.ts'
import { orderedRows } from './matrixOrder.ts'
import { seatWords, shortName } from './seatWords.ts'
import { matrixSlides } from './slideMatrix.ts'
import { meetingsTable } from './slideMeetings.ts'
import { byPartner, initiativesOf } from './rows.ts'
import type { ShownPartners } from './slideInSight.ts'

export function partnersTable(shown: ShownPartners, address: SlideAddress, context: SlideContext): MadeSlide {
  switch (shown.view) {
    case 'coalitions': {
      const { initiative, unknown } = coalitionFrom(context.index, address.search)
      const missing = [
        ...shown.missing,
        ...leftOut([{ name: 'initiatief', given: unknown }], context.language),
      ]
      return initiative === undefined
        ? coalitions({ ...shown, missing }, address, context)
        : oneCoalition({ ...shown, missing }, initiative, address, context)
    }
    case 'matrix':
      return { contents: matrixSlides(shown, address, context), missing: shown.missing }
    case 'between':
      return meetingsTable(shown, address, context)
    default:
      return partners(shown, address, context)
  }
}

/** Each partner with what it takes part in, in the order of the page. */
function partners(
  { rows, here, filters, missing }: ShownPartners,
  address: SlideAddress,
  context: SlideContext,
): MadeSlide {
  const { language } = context
  const t = partnerSlideTexts[language]
  const seatsOf = new Map(byPartner(rows).map(({ partner, seats }) => [partner, seats]))
  const inOrder = orderedRows(rows, undefined).flatMap((group) => group.rows.map(({ partner }) => partner))
  const title = here ? t.listTitle(placeOf(context)) : t.listTitleAll
  return {
    contents: [
      tableSlide(
        {
          title,
          subtitle: joined([t.count(inOrder.length), ...filters]),
          head: [t.partner, t.inWhat],
          rows: inOrder.map((partner) => [
            { words: [dutch(partner.name, language, true)] },
            { words: inWhat(seatsOf.get(partner) ?? [], context) },
          ]),
          order: t.byType,
          description: inOrder.length === 0 ? t.nothing : t.described(title),
          missing,
        },
        address,
        context,
      ),
    ],
    missing,
  }
}

function inWhat(seats: readonly Seat[], context: SlideContext): Words {
  const { language } = context
  return seats.length === 0
    ? partnerSlideTexts[language].noInitiativeHere
    : seats.map((seat) => `${shortName(context, seat.initiative)}: ${seatWords(seat, language)}`).join('; ')
}

/** Who is what in an initiative, who leads first. */
const whoWords = (members: readonly Member[], language: Language): Words =>
  members.length === 0
    ? partnerSlideTexts[language].noPartner
    : inRow(
        members.map((member) => [
          dutch(member.partner.name, language),
          { text: `: ${memberWords(member, language)}` },
        ]),
        '; ',
      )

const memberWords = ({ roles, status }: Member, language: Language): string =>
  partWords({ via: 'itself', group: undefined, roles, status }, language)

/** Each coalition with who takes part. */
function coalitions(
  { rows, without, sight, here, filters, missing }: ShownPartners,
  address: SlideAddress,
  context: SlideContext,
): MadeSlide {
  const { index, municipality, language } = context
  const t = partnerSlideTexts[language]
  const shown = [
    ...coalitionOrder(index, municipality, initiativesOf(rows), language).map(({ initiative }) => initiative),
    ...without,
  ]
  const title = here ? t.coalitionsTitle(placeOf(context)) : t.coalitionsTitleAll
  return {
    contents: [
      tableSlide(
        {
          title,
          subtitle: joined([partnerTexts[language].initiativeCount(shown.length), ...filters]),
          head: [t.initiative, t.level, t.who],
          rows: shown.map((initiative) => [
            { words: shortName(context, initiative), strong: true },
            { words: tierWords[language][initiative.tier] },
            { words: whoWords(coalitionOf(index, municipality, sight.seats, initiative).members, language) },
          ]),
          order: t.fromNearby,
          description: shown.length === 0 ? t.nothing : t.described(title),
          missing,
        },
        address,
        context,
      ),
    ],
    missing,
  }
}

/** One coalition: a line per partner. */
function oneCoalition(
  { sight: { index, seats }, missing }: ShownPartners,
  initiative: Initiative,
  address: SlideAddress,
  context: SlideContext,
): MadeSlide {
  const { municipality, language } = context
  const t = partnerSlideTexts[language]
  const place = placeOf(context)
  const { members, own } = coalitionOf(index, municipality, seats, initiative)
  const [part] = own
  const title = t.oneTitle(shortName(context, initiative), members.length)
  return {
    contents: [
      tableSlide(
        {
          title,
          subtitle: joined([
            tierWords[language][initiative.tier],
            statusInWords(initiative, language),
            part === undefined ? coalitionTexts[language].ownNone(place) : ownWords(place, part, language),
          ]),
          head: [t.partner, t.role],
          rows: members.map((member) => [
            { words: [dutch(member.partner.name, language, true)] },
            { words: memberWords(member, language) },
          ]),
          order: t.byRole,
          description: t.described(title),
          missing,
        },
        address,
        context,
      ),
    ],
    missing,
  }
}
