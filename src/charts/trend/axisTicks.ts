export interface Axis {
  ticks: readonly number[]
  /** Decimals that every tick needs, so that they line up. */
  digits: number
}

/** At most so many steps between the lowest and the highest tick. */
const MOST_STEPS = 5
const STEPS = [1, 2, 2.5, 5, 10]
/** Smallest stretch of a percentage axis: two tenths of a point must not look like a landslide. */
const LEAST_POINTS = 5
/** The same for every other unit, as a share of the largest value. */
const LEAST_SHARE = 0.1

/**
 * Ticks for a line's axis. The step is the smallest of 1, 2, 2,5 or 5 times a power of ten that covers the values in
 * at most five steps; the lowest tick is the multiple of the step at or below the lowest value, the highest tick the
 * multiple at or above the highest. A line has no need of zero, so zero is a tick only where the values come near it.
 * The axis does not run below zero when no value does, nor past 100 for a percentage.
 *
 * 48,2–57,8 (%) → 48 50 52 54 56 58 · 66,4–78,4 (%) → 65 67,5 70 72,5 75 77,5 80 has six steps, so 65 70 75 80
 * 14,8–15,0 (%) → stretched to 12,4–17,4 → 12 13 14 15 16 17 18 has six, so 12 14 16 18 · 212–212 (number) → 200 205 210 215 220 225
 */
export function axisOf(values: readonly number[], percentage: boolean): Axis {
  if (values.length === 0) return { ticks: [], digits: 0 }
  const [low, high] = stretched(Math.min(...values), Math.max(...values), percentage)
  const step = stepFor(low, high)
  const first = Math.floor(rounded(low / step))
  const last = Math.ceil(rounded(high / step))
  const ticks = Array.from({ length: last - first + 1 }, (_, place) => rounded((first + place) * step))
  return { ticks, digits: Math.max(...ticks.map(decimals)) }
}

function stretched(low: number, high: number, percentage: boolean): [number, number] {
  const least = percentage ? LEAST_POINTS : Math.max(Math.abs(low), Math.abs(high)) * LEAST_SHARE || 1
  const lacking = Math.max(0, least - (high - low)) / 2
  const floor = low >= 0 ? 0 : Number.NEGATIVE_INFINITY
  const ceiling = percentage && high <= 100 ? 100 : Number.POSITIVE_INFINITY
  // What one side has no room for, the other side takes.
  const top = Math.min(ceiling, Math.max(high + lacking, floor + least))
  return [Math.max(floor, Math.min(low - lacking, top - least)), top]
}

function stepFor(low: number, high: number): number {
  const magnitude = 10 ** Math.floor(Math.log10((high - low) / MOST_STEPS))
  const fits = (step: number) =>
    Math.ceil(rounded(high / step)) - Math.floor(rounded(low / step)) <= MOST_STEPS
  return STEPS.map((each) => rounded(each * magnitude)).find(fits) ?? 20 * magnitude
}

/** Ten digits are more than any figure has, and fewer than the tail that 0,1 × 3 grows. */
const rounded = (value: number): number => Number(value.toPrecision(10))

const decimals = (value: number): number => (String(value).split('.')[1] ?? '').length
