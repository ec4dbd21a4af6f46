import { createContext } from 'react'
import type { SlidePattern } from '../contract/addresses.ts'
import type { SlideMaker } from './slideMaker.ts'

/** Fetches what makes slides of a page, for the pages that show slides. */
export const SlideMakersContext = createContext<(page: SlidePattern) => Promise<SlideMaker | undefined>>(() =>
  Promise.resolve(undefined),
)
