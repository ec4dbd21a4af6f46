export { initiativesSlides } from './portfolioSlide.ts'
export { initiativeSlides } from './initiativeSlide.ts'
