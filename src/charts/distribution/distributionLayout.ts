import type { DistributedRegion, DistributionModel } from './distributionModel.ts'

/** Room at the left for numbers of regions, where they are counted, and at both sides for names. */
const SIDE = 12
const COUNTS = 48

/** Values to pixels over a width. */
export function distributionScale(
  { axis, bins }: Pick<DistributionModel, 'axis' | 'bins'>,
  width: number,
): (value: number) => number {
  const low = axis.ticks[0] ?? 0
  const high = axis.ticks.at(-1) ?? 1
  const left = bins === undefined ? SIDE : COUNTS
  return (value) => left + ((value - low) / (high - low || 1)) * Math.max(1, width - left - SIDE)
}

export interface Dot {
  region: DistributedRegion
  x: number
  /** Its place in a pile, from below: 0, 1, 2. */
  level: number
}

/**
 * Dots where their values are, each as low as it goes without touching another. Those that are chosen come first, so that
 * they stand at the foot, where a line can lead to them.
 */
export function piles(
  regions: readonly DistributedRegion[],
  x: (value: number) => number,
  diameter: number,
  chosen: ReadonlySet<string>,
): Dot[] {
  const levels: number[][] = []
  const isChosen = ({ code }: DistributedRegion) => (chosen.has(code) ? 0 : 1)
  return regions
    .toSorted((a, b) => isChosen(a) - isChosen(b) || a.value - b.value)
    .map((region) => {
      const at = x(region.value)
      let level = levels.findIndex((taken) => taken.every((each) => Math.abs(each - at) >= diameter))
      if (level < 0) level = levels.push([]) - 1
      levels[level]?.push(at)
      return { region, x: at, level }
    })
}

export interface Piles {
  dots: readonly Dot[]
  diameter: number
  height: number
}

/** Piles of the largest dots with which the highest pile still fits within a height. */
export function fittingPiles(
  regions: readonly DistributedRegion[],
  x: (value: number) => number,
  height: number,
  chosen: ReadonlySet<string>,
): Piles {
  const of = (diameter: number): Piles => {
    const dots = piles(regions, x, diameter, chosen)
    const highest = dots.reduce((most, { level }) => Math.max(most, level + 1), 0)
    return { dots, diameter, height: highest * diameter }
  }
  for (const diameter of [14, 12, 10, 8, 7, 6, 5]) {
    const made = of(diameter)
    if (made.height <= height) return made
  }
  return of(4)
}
