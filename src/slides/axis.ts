/** A scale in plain numbers: it begins at `min`, ends at `max` and is divided by `step`. Screen and file have the same. */
export interface Axis {
  readonly min: number
  readonly max: number
  readonly step: number
  /** What is measured along it, where the subtitle of the slide does not say it; or that it does not begin at zero. */
  readonly title?: string | undefined
}

/** Steps that read easily: 1, 2 or 5 times a power of ten. */
const EASY = [1, 2, 5, 10]
const STEPS = 7

/**
 * A scale around the given figures. `fromZero`: for marks whose length is read, which begin at nothing; a scale of
 * points begins where they do.
 */
export function axisAround(figures: readonly number[], fromZero: boolean, title?: string): Axis {
  const lowest = Math.min(...figures, ...(fromZero ? [0] : []))
  const highest = Math.max(...figures, ...(fromZero ? [0] : []))
  const isEmpty = !Number.isFinite(lowest) || !Number.isFinite(highest)
  const from = isEmpty ? 0 : lowest
  const to = isEmpty ? 1 : highest
  const step = easyStep((to - from || Math.abs(to) || 1) / STEPS)
  const min = Math.floor(from / step) * step
  const max = Math.ceil(to / step) * step
  return {
    min: rounded(min),
    max: rounded(max === min ? min + step : max),
    step: rounded(step),
    ...(title === undefined ? {} : { title }),
  }
}

function easyStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough))
  return (EASY.find((each) => each * power >= rough * 0.999) ?? 10) * power
}

/** 0.30000000000000004 → 0.3. */
export const rounded = (value: number): number => Number(value.toFixed(10))

/** The numbers that stand along the scale. */
export function ticksOf({ min, max, step }: Axis): number[] {
  const count = Math.floor((max - min) / step + 1e-9)
  return Array.from({ length: count + 1 }, (_, place) => rounded(min + place * step))
}

/** Decimals that the numbers along the scale need. */
export const tickDigits = (axis: Axis): number =>
  Math.max(...ticksOf(axis).map((tick) => (String(tick).split('.')[1] ?? '').length))

/** Where a number lies along a scale that is drawn from `start` to `end`, in points. */
export const along =
  ({ min, max }: Axis, start: number, end: number) =>
  (value: number): number =>
    start + ((value - min) / (max - min)) * (end - start)
