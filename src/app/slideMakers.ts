import { makeCompareSlides } from '../features/compare/slides.ts'
import { goalSlides, goalsSlides } from '../features/goals/slides.ts'
import { makeSlides } from '../features/indicators/slides.ts'
import { initiativeSlides, initiativesSlides } from '../features/initiatives/slides.ts'
import { lineSlides } from '../features/line/slides.ts'
import { overviewSlides } from '../features/overview/slides.ts'
import { partnerSlides, partnersSlides } from '../features/partners/slides.ts'
import { taskSlides, tasksSlides } from '../features/tasks/slides.ts'
import type { SlideMakers } from '../register/slideMaker.ts'

/** What can be put on a slide, by the page that shows it: one chunk, since a deck has views of many pages. */
export const slideMakers: SlideMakers = {
  '/': overviewSlides,
  '/taken': tasksSlides,
  '/taken/:id': taskSlides,
  '/initiatieven': initiativesSlides,
  '/initiatieven/:id': initiativeSlides,
  '/doelen': goalsSlides,
  '/doelen/:id': goalSlides,
  '/partners': partnersSlides,
  '/partners/:id': partnerSlides,
  '/indicatoren/:id': makeSlides,
  '/vergelijken': makeCompareSlides,
  '/verband/:type/:id': lineSlides,
}
