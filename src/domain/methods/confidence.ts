import { normalQuantile } from './normalQuantile.ts'

/** Two-sided confidence in per cent: 95 for "differs", 99.8 for "differs" with more certainty. */
export type ConfidenceLevel = 95 | 99.8

/** An interval with both its limits in the unit of the figure. */
export interface Interval {
  lower: number
  upper: number
}

/** Probability left on one side of an interval of this level. */
export const TAIL_OF: Readonly<Record<ConfidenceLevel, number>> = { 95: 0.025, 99.8: 0.001 }

/** Standard normal quantile of a two-sided level: 1.959964 and 3.090232, as PHEindicatormethods takes them (qnorm). */
export const Z_OF: Readonly<Record<ConfidenceLevel, number>> = {
  95: normalQuantile(1 - TAIL_OF[95]),
  99.8: normalQuantile(1 - TAIL_OF[99.8]),
}
