import type { DistributedRegion, DistributionModel } from './distributionModel.ts'

/** More regions than this share the highest or the lowest figure: the name of one would say too much of it. */
const MOST_TIED = 2

/**
 * Which regions get their name, the most important first: the one picked out and the reader's own, then the highest and the
 * lowest of all, then the chosen ones from both ends inwards. `must` counts those that are named whatever room there is.
 */
export function namedRegions(
  { regions }: Pick<DistributionModel, 'regions'>,
  wanted: { picked: string | undefined; own: string | undefined; chosen: readonly string[] },
  most: number,
): { named: readonly DistributedRegion[]; must: number } {
  const byCode = new Map(regions.map((region) => [region.code, region]))
  const first = [wanted.picked, wanted.own].flatMap((code) => byCode.get(code ?? '') ?? [])
  // In order of their values, as the model has them.
  const chosen = new Set(wanted.chosen)
  const needed = new Set([...first, ...extremes(regions)])
  const named = new Set([...needed, ...inwards(regions.filter(({ code }) => chosen.has(code)))])
  return { named: [...named].slice(0, most), must: needed.size }
}

/** The highest and the lowest, as far as that is one region or two. */
function extremes(regions: readonly DistributedRegion[]): DistributedRegion[] {
  const [lowest] = regions
  const highest = regions.at(-1)
  if (lowest === undefined || highest === undefined || lowest.value === highest.value) return []
  return [highest, lowest].flatMap(({ value }) => {
    const tied = regions.filter((each) => each.value === value)
    return tied.length <= MOST_TIED ? tied : []
  })
}

/** [1, 2, 3, 4] → [4, 1, 3, 2] */
const inwards = (regions: readonly DistributedRegion[]): DistributedRegion[] =>
  regions
    .map((region, place) => ({ region, depth: Math.min(place, regions.length - 1 - place), place }))
    .toSorted((a, b) => a.depth - b.depth || b.place - a.place)
    .map(({ region }) => region)
