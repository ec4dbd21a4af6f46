import type { SlideContent } from './content.ts'
import { footWords } from './footWords.ts'
import { fitWords, type Fitted, LINE_HEIGHT, TITLE_LEADING } from './layout/fitWords.ts'
import { inset } from './box.ts'
import type { Measure } from './measure.ts'
import { placesOf, SIZES, type SlidePlaces, WARNING_INSET } from './places.ts'

/** What stands around the body, as it is set. */
export interface FrameLayout {
  readonly places: SlidePlaces
  readonly title: Fitted
  readonly subtitle: Fitted
  readonly warning: Fitted | undefined
  readonly foot: Fitted
}

export function frameLayout(content: SlideContent, measure: Measure): FrameLayout {
  const places = placesOf(content, measure)
  const isCover = content.body.kind === 'cover'
  return {
    places,
    title: fitWords(content.title, places.title, isCover ? SIZES.coverTitle : SIZES.title, measure, {
      strong: true,
      leading: isCover ? LINE_HEIGHT : TITLE_LEADING,
    }),
    subtitle: fitWords(
      content.subtitle,
      places.subtitle,
      isCover ? SIZES.coverSubtitle : SIZES.subtitle,
      measure,
    ),
    warning:
      content.warning === undefined || places.warning === undefined
        ? undefined
        : fitWords(
            content.warning,
            inset(places.warning, WARNING_INSET.across, WARNING_INSET.down),
            SIZES.warning,
            measure,
          ),
    foot: fitWords(footWords(content), places.foot, SIZES.foot, measure),
  }
}
