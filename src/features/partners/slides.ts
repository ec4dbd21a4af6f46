import { coalitionModel } from '../../charts/coalition/coalitionModel.ts'
import { coalitionSlide } from '../../charts/coalition/coalitionSlide.ts'
import { diagramTexts } from '../../messages/partners/diagram.ts'
import { partnerSlideTexts } from '../../messages/registerSlides/partners.ts'
import { leftOut, placeOf, registerFoot } from '../../register/registerSlide.ts'
import type { MadeSlide, SlideAddress, SlideContext, SlideMaker } from '../../register/slideMaker.ts'
import { chosenFrom } from './chosenAddress.ts'
import { initiativesOf } from './rows.ts'
import { type ShownPartners, shownPartners } from './slideInSight.ts'
import { partnersTable } from './slideTables.ts'

export { partnerSlides } from './partnerSlide.ts'

/** The partners on a slide: the diagram as shapes, the matrix with a mark per role, every other view as a table. */
export const partnersSlides: SlideMaker = (address, context) => {
  const shown = shownPartners(address, context)
  return Promise.resolve(
    shown.view === 'diagram' ? diagram(shown, address, context) : partnersTable(shown, address, context),
  )
}

function diagram(
  { sight, rows, without, here, filters, missing: unread }: ShownPartners,
  address: SlideAddress,
  context: SlideContext,
): MadeSlide {
  const { index, municipality, language, measure } = context
  const place = placeOf(context)
  const { chosen, unknown, besides } = chosenFrom(index, municipality, address.search)
  const model = coalitionModel(
    index,
    sight.seats,
    { municipality, place },
    [...initiativesOf(rows), ...without],
    chosen,
  )
  const t = partnerSlideTexts[language]
  const missing = [
    ...unread,
    ...leftOut(unknown, language),
    ...besides.map(diagramTexts[language].doubleChoice),
    ...(model.beyond.length === 0 ? [] : [diagramTexts[language].beyond(model.beyond.length)]),
  ]
  const content = coalitionSlide(index, model, language, {
    measure,
    // Of one initiative all partners are drawn, whatever else is in sight.
    about: [...(chosen.is === 'initiative' ? [] : [here ? t.sightHere(place) : t.sightAll]), ...filters],
    warning: missing.length === 0 ? undefined : missing.join(' '),
    foot: registerFoot(address, context),
  })
  return { contents: [content], missing }
}
