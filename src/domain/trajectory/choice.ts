import type { Id } from '../register/things.ts'

/** What a gap is held against; of one region its code. */
export type ChosenGapComparator = 'rest' | 'country' | { region: string }

/** The target on a gap that a reader follows; a choice that was not made is absent. */
export interface TrajectoryChoice {
  /** The year of the baseline, which nobody but the reader chooses. */
  baseline?: number
  /** Percentage of the gap that has to be closed. */
  share?: number
  /** The year by which. */
  year?: number
  comparator?: ChosenGapComparator
  /** The table, where there are several; in words of the page. */
  line?: string
  /** Where a goal or an initiative has several. */
  indicator?: Id
  /** Code of the region whose gap it is. */
  own?: string
}

/** Some choices made otherwise: parts that are given as undefined are let go, what is not given stays. */
export type ChangedChoice = { [Name in keyof TrajectoryChoice]?: TrajectoryChoice[Name] | undefined }

export const SHARE_LIMITS = { least: 1, most: 100 } as const
export const YEAR_LIMITS = { least: 1900, most: 2100 } as const
