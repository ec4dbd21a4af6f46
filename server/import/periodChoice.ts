/** Quarters and the year that they make up are not on one line: of each topic the longest periods are taken. */
import { lengthOf, type PeriodLength } from './reading/codes.ts'

const LENGTHS: readonly (readonly PeriodLength[])[] = [
  ['year', 'span'],
  ['half-year'],
  ['quarter'],
  ['month'],
]

export interface PeriodChoice<P> {
  /** Per topic the places of its longest periods, in their order. */
  ofTopics: readonly (readonly P[])[]
  /** Those that some topic is taken of. What is left out of every topic decides nothing of the table. */
  used: readonly P[]
  /** How many periods were left out of some topic, by their length. */
  leftOut: ReadonlyMap<PeriodLength, number>
}

/** @param hasFigures does a topic have anything in a place? Asked only where there is something to choose. */
export function choosePeriods<P extends { place: { period: string } }>(
  places: readonly P[],
  topics: number,
  hasFigures: (place: P, topic: number) => boolean,
): PeriodChoice<P> {
  const groups = LENGTHS.map((lengths) =>
    places.filter(({ place }) => lengths.includes(lengthOf(place.period))),
  ).filter(({ length }) => length > 0)
  const [only = [], ...shorter] = groups
  if (shorter.length === 0)
    return { ofTopics: Array.from({ length: topics }, () => only), used: only, leftOut: new Map() }
  const ofTopics = Array.from(
    { length: topics },
    (_, topic) => groups.find((group) => group.some((place) => hasFigures(place, topic))) ?? [],
  )
  const taken = ofTopics.flat()
  // Of a table without a single figure no period is better than another.
  const used = new Set(taken.length === 0 ? places : taken)
  const leftOut = new Map<string, PeriodLength>()
  for (const own of ofTopics)
    for (const { place } of own.length === 0 ? [] : groups.slice(groups.indexOf(own) + 1).flat())
      leftOut.set(place.period, lengthOf(place.period))
  return { ofTopics, used: places.filter((place) => used.has(place)), leftOut: countedBy(leftOut.values()) }
}

function countedBy<T>(items: Iterable<T>): Map<T, number> {
  const counts = new Map<T, number>()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  return counts
}
