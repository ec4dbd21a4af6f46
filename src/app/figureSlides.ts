/** What makes slides of the pages whose figures are asked for: with what they are drawn with, by far the most. */
export { makeCompareSlides } from '../features/compare/slides.ts'
export { makeSlides } from '../features/indicators/slides.ts'
