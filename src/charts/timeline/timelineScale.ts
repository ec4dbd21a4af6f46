/** Where a day stands on the drawing, in its units. Pure. */
import { type Day, daysBetween } from '../../domain/time/calendar.ts'
import type { TimelineModel } from './timelineModel.ts'

/** Room at either side of the axis for what lies beyond it. */
const BEYOND = 28
/** Room for lengths without years: wide enough for their words, or on a phone for the bar alone. */
const SIDE_WIDE = 132
const SIDE_NARROW = 68
/** Less wide than this is a phone. */
const NARROW = 560
/** Between the axis and what is not on it. */
const GAP = 20
/** Least room for the figures of a year, and how far those of the last may stand out. */
const YEAR_LABEL = 36
const LABEL_GAP = 8

export interface TimelineScale {
  width: number
  /** The axis runs from here to there; beyond it lies what is earlier and later. */
  left: number
  right: number
  /** Where what has no years stands; undefined when everything has. */
  side: { left: number; width: number; longest: number } | undefined
  /** Start of a day; of a day that is not on the axis, a place beyond its end. */
  x(day: Day): number
  /** One of so many years is named. */
  step: number
  years: readonly { year: number; x: number; labelled: boolean }[]
}

export function timelineScale(model: TimelineModel, width: number): TimelineScale {
  const sideWidth = model.side ? (width < NARROW ? SIDE_NARROW : SIDE_WIDE) : 0
  const left = model.earlier ? BEYOND : 1
  const right = Math.max(left + 1, width - (model.side ? sideWidth + GAP : 0) - (model.later ? BEYOND : 1))
  const first = `${model.from}-01-01`
  const days = daysBetween(first, `${model.to + 1}-01-01`)
  const x = (day: Day): number => {
    const share = daysBetween(first, day) / days
    if (share < 0) return Math.round(left - BEYOND / 2)
    if (share > 1) return Math.round(right + BEYOND / 2)
    return Math.round(left + share * (right - left))
  }
  const count = model.to - model.from + 1
  const step = [1, 2, 5, 10].find((each) => ((right - left) / count) * each >= YEAR_LABEL) ?? 20
  return {
    width,
    left,
    right,
    side: model.side ? { left: width - sideWidth, width: sideWidth, longest: model.longest } : undefined,
    x,
    step,
    years: Array.from({ length: count }, (_, place) => {
      const year = model.from + place
      const at = x(`${year}-01-01`)
      return { year, x: at, labelled: year % step === 0 && at + YEAR_LABEL <= right + LABEL_GAP }
    }),
  }
}
