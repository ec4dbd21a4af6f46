interface Stop {
  id: string
  x: number
  y: number
  width: number
  height: number
}

/** A box that lies aside counts as this many times as far. */
const ASIDE = 3

/** Where a key leads from a box: the nearest in that direction, the first or the last; undefined where it leads nowhere. */
export function nextBox(stops: readonly Stop[], from: string, key: string): string | undefined {
  if (key === 'Home') return stops[0]?.id
  if (key === 'End') return stops.at(-1)?.id
  const here = stops.find(({ id }) => id === from)
  const far = DISTANCES[key]
  if (here === undefined || far === undefined) return undefined
  const reached = stops.flatMap((stop) => {
    const distance = stop === here ? undefined : far(here, stop)
    return distance === undefined ? [] : [{ stop, distance }]
  })
  return reached.toSorted((a, b) => a.distance - b.distance)[0]?.stop.id
}

type Distance = (from: Stop, to: Stop) => number | undefined

const DISTANCES: Readonly<Record<string, Distance>> = {
  ArrowRight: (from, to) => level(to.x - (from.x + from.width), from, to),
  ArrowLeft: (from, to) => level(from.x - (to.x + to.width), from, to),
  ArrowDown: (from, to) => upright(to.y - (from.y + from.height), from, to),
  ArrowUp: (from, to) => upright(from.y - (to.y + to.height), from, to),
}

const level = (along: number, from: Stop, to: Stop): number | undefined =>
  along < -1 ? undefined : along + ASIDE * apart(from.y, from.height, to.y, to.height)

const upright = (along: number, from: Stop, to: Stop): number | undefined =>
  along < -1 ? undefined : along + ASIDE * apart(from.x, from.width, to.x, to.width)

/** How far two stretches lie apart; where they overlap, a little for how far their beginnings do. */
const apart = (a: number, aLength: number, b: number, bLength: number): number =>
  Math.max(0, b - (a + aLength), a - (b + bLength)) + Math.abs(a - b) / 1000
