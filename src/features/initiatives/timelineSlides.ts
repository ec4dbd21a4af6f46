import type { TimelineModel } from '../../charts/timeline/timelineModel.ts'
import { timelinePages } from '../../charts/timeline/timelineSlide.ts'
import { initiativeSlideTexts } from '../../messages/registerSlides/initiatives.ts'
import { timelineSlideTexts } from '../../messages/registerSlides/timeline.ts'
import { slideTexts } from '../../messages/slides.ts'
import { firstOfAll, joined, placeOf, registerFoot } from '../../register/registerSlide.ts'
import type { SlideAddress, SlideContext } from '../../register/slideMaker.ts'
import { nameOf } from '../../register/things.ts'
import type { SlideContent } from '../../slides/content.ts'
import { placesOf } from '../../slides/places.ts'

/** More slides of one drawing than this nobody follows. */
const MOST_PAGES = 6

/** The timeline as drawn, on as many slides as its rows need. */
export function timelineSlides(
  model: TimelineModel,
  { title, subtitle, missing }: { title: string; subtitle: string; missing: readonly string[] },
  address: SlideAddress,
  context: SlideContext,
): SlideContent[] {
  const { index, language, measure } = context
  const own = initiativeSlideTexts[language]
  const framed: SlideContent = {
    ...registerFoot(address, context),
    title,
    subtitle,
    body: { kind: 'cover' },
    description: timelineSlideTexts[language].described(title, model.from, model.to),
    // What the address asks for and is not there will stand below: it takes room.
    ...(missing.length === 0 ? {} : { warning: missing.join(' ') }),
  }
  const all = timelinePages(model, {
    frame: placesOf(framed, measure).body,
    language,
    measure,
    nameOf: ({ id, elsewhere }) => {
      const name = nameOf(index, { kind: 'initiative', id }, language)?.short ?? id
      return elsewhere ? own.elsewhere(name) : name
    },
  })
  const pages = all.slice(0, MOST_PAGES)
  const count = pages.reduce((sum, page) => sum + page.count, 0)
  const order = model.rows.some(({ elsewhere }) => elsewhere)
    ? own.hereFirst(placeOf(context), own.orderTier)
    : own.orderTier
  const some =
    pages.length === all.length
      ? undefined
      : firstOfAll(address, { shown: count, all: model.rows.length, order }, context)
  const { warning: _later, ...rest } = framed
  return pages.map(({ diagram }, place) => ({
    ...rest,
    ...registerFoot(address, context, some?.rest),
    title: pages.length === 1 ? title : `${title} ${slideTexts[language].part(place + 1, pages.length)}`,
    subtitle: joined([subtitle, some?.words]),
    body: { kind: 'diagram', diagram },
  }))
}
