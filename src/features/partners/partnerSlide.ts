import { seatsOf } from '../../domain/partners/seats.ts'
import { TIERS } from '../../domain/register/values.ts'
import { partnerTexts } from '../../messages/partners/page.ts'
import { partnerSlideTexts } from '../../messages/registerSlides/partners.ts'
import { partnerTypeWords, tierWords } from '../../messages/values.ts'
import { joined, noThing, tableSlide } from '../../register/registerSlide.ts'
import type { SlideMaker } from '../../register/slideMaker.ts'
import { statusInWords } from '../../register/statusInWords.ts'
import { seatWords, shortName } from './seatWords.ts'

/** One partner: what it takes part in and in which role, itself before through a group, from nearby to far away. */
export const partnerSlides: SlideMaker = (address, context) => {
  const { id = '' } = address.named
  const { index, language } = context
  const partner = index.partners.get(id)
  if (partner === undefined) return Promise.resolve(noThing('partner', id, language))
  const t = partnerSlideTexts[language]
  const seats = seatsOf(index)
    .ofPartner(id)
    .toSorted(
      (a, b) =>
        Number(a.via !== undefined) - Number(b.via !== undefined) ||
        TIERS.indexOf(a.initiative.tier) - TIERS.indexOf(b.initiative.tier),
    )
  const own = seats.filter(({ via }) => via === undefined).length
  const through = new Set(seats.flatMap(({ via, initiative }) => (via === undefined ? [] : [initiative])))
    .size
  const title = t.partnerTitle(partner.name, own, through)
  const content = tableSlide(
    {
      title,
      subtitle: joined([
        partnerTypeWords[language][partner.type],
        own === 0 || through === 0 ? undefined : partnerTexts[language].moreViaGroup(through),
      ]),
      head: [t.initiative, t.level, t.status, t.role],
      rows: seats.map((seat) => [
        { words: shortName(context, seat.initiative), strong: true },
        { words: tierWords[language][seat.initiative.tier] },
        { words: statusInWords(seat.initiative, language) },
        { words: seatWords(seat, language) },
      ]),
      order: t.itselfFirst,
      description: t.described(title),
    },
    address,
    context,
  )
  return Promise.resolve({ contents: [content], missing: [] })
}
