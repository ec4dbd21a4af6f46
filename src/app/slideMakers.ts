import type { SlideMakers } from '../register/slideMaker.ts'
import { fetchedPart } from '../ui/download/fetchPart.ts'

const register = fetchedPart(() => import('./registerSlides.ts'))
const figures = fetchedPart(() => import('./figureSlides.ts'))

/**
 * What can be put on a slide, by the page that shows it. A deck has views of many pages, and opens with what its first slide
 * needs: what the register fills comes apart from what figures are drawn with.
 */
export const slideMakers: SlideMakers = {
  '/': async () => (await register()).overviewSlides,
  '/taken': async () => (await register()).tasksSlides,
  '/taken/:id': async () => (await register()).taskSlides,
  '/initiatieven': async () => (await register()).initiativesSlides,
  '/initiatieven/:id': async () => (await register()).initiativeSlides,
  '/doelen': async () => (await register()).goalsSlides,
  '/doelen/:id': async () => (await register()).goalSlides,
  '/partners': async () => (await register()).partnersSlides,
  '/partners/:id': async () => (await register()).partnerSlides,
  '/indicatoren/:id': async () => (await figures()).makeSlides,
  '/vergelijken': async () => (await figures()).makeCompareSlides,
  '/verband/:type/:id': async () => (await register()).lineSlides,
}
