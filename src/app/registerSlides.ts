/** What makes slides of the pages that the register itself fills: no figure is asked for. */
export { goalSlides, goalsSlides } from '../features/goals/slides.ts'
export { initiativeSlides, initiativesSlides } from '../features/initiatives/slides.ts'
export { lineSlides } from '../features/line/slides.ts'
export { overviewSlides } from '../features/overview/slides.ts'
export { partnerSlides, partnersSlides } from '../features/partners/slides.ts'
export { taskSlides, tasksSlides } from '../features/tasks/slides.ts'
