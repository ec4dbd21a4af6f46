import type { SlideContext } from '../../register/slideMaker.ts'
import { barsSlides } from './barsSlides.ts'
import { distributionSlides } from './distributionSlides.ts'
import { mapSlides } from './mapSlides.ts'
import { profileSlides } from './profileSlides.ts'
import { scatterSlides } from './scatterSlides.ts'
import type { SlideFigures } from './slideFigures.ts'
import { type ViewSlides, slideParts } from './slideParts.ts'
import { tableSlides } from './tableSlides.ts'
import { trendSlides } from './trendSlides.ts'

/** The slides of the view that the address asks for. */
export function slideViews(
  figures: SlideFigures,
  whole: string,
  context: SlideContext,
): ViewSlides | Promise<ViewSlides> {
  const parts = slideParts(figures, whole, context)
  switch (figures.selection.view) {
    case 'table':
      return { contents: tableSlides(parts) }
    case 'trend':
      return trendSlides(parts)
    case 'scatter':
      return scatterSlides(parts)
    case 'distribution':
      return { contents: distributionSlides(parts) }
    case 'profile':
      return { contents: profileSlides(parts) }
    case 'map':
      return mapSlides(parts)
    case 'bars':
      return { contents: barsSlides(parts) }
  }
}
