import { createContext } from 'react'
import type { SlideMakers } from './slideMaker.ts'

/** Fetches the makers, for the pages that show slides. */
export const SlideMakersContext = createContext<() => Promise<Partial<SlideMakers>>>(async () => ({}))
