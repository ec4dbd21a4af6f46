import { coverageOfAll } from '../../domain/coverage/coverage.ts'
import { coverageSlide } from '../../register/coverageSlide.ts'
import type { SlideMaker } from '../../register/slideMaker.ts'

/** How the legal tasks are looked after, per law. */
export const overviewSlides: SlideMaker = (address, context) => {
  const { index, municipality, today } = context
  const coverages = coverageOfAll(index, municipality, today)
  return Promise.resolve({
    contents: [coverageSlide(coverages, { filters: [], missing: [] }, address, context)],
    missing: [],
  })
}
