import type { SlideMaker } from '../../register/slideMaker.ts'
import { slideFigures } from './slideFigures.ts'
import { nothingWords, slideNotices } from './slideNotices.ts'
import { slideViews } from './slideViews.ts'

/** The slides of the page that compares: the same selection, figures and words as the page. */
export const makeCompareSlides: SlideMaker = async ({ search, whole }, context) => {
  const figures = await slideFigures(search, context)
  const { index, language } = context
  const notices = slideNotices(figures, index, language)
  const hasFigures = figures.compared.comparison.columns.some(({ key }) => key !== undefined)
  if (!hasFigures) return { contents: [], missing: [...notices, ...nothingWords(figures, index, language)] }
  const { contents, missing = [] } = await slideViews(figures, whole, context)
  return { contents, missing: [...notices, ...missing] }
}
