/** Going over a map with the arrow keys. */

export const DIRECTIONS = ['left', 'right', 'up', 'down'] as const
export type Direction = (typeof DIRECTIONS)[number]

export interface Place {
  code: string
  x: number
  y: number
}

export type Neighbours = ReadonlyMap<string, Partial<Record<Direction, string>>>

/**
 * How much more sideways counts than ahead: what lies straight ahead goes before what is a little nearer but aslant. From
 * 1.7 on, a step up would pass over a row of hexagons.
 */
const ASLANT = 1.5

/** Where a place lies seen from another: how far ahead in a direction, and how far aside. */
function seen(from: Place, to: Place, direction: Direction): { ahead: number; aside: number } {
  const dx = to.x - from.x
  const dy = to.y - from.y
  switch (direction) {
    case 'left':
      return { ahead: -dx, aside: Math.abs(dy) }
    case 'right':
      return { ahead: dx, aside: Math.abs(dy) }
    case 'up':
      return { ahead: -dy, aside: Math.abs(dx) }
    case 'down':
      return { ahead: dy, aside: Math.abs(dx) }
  }
}

/**
 * The nearest place in a direction: within a quarter turn when there is one, else anywhere on that side. Undefined at the
 * edge of the map.
 */
export function neighbourInDirection(
  places: readonly Place[],
  from: Place,
  direction: Direction,
): Place | undefined {
  let best: { place: Place; cost: number; isAslant: boolean } | undefined
  for (const place of places) {
    const { ahead, aside } = seen(from, place, direction)
    if (place.code === from.code || ahead <= 0) continue
    const isAslant = aside > ahead
    if (best !== undefined && isAslant && !best.isAslant) continue
    const cost = ahead + aside * ASLANT
    if (best === undefined || cost < best.cost || (best.isAslant && !isAslant))
      best = { place, cost, isAslant }
  }
  return best?.place
}

/**
 * The neighbours of every place. What no arrow leads to is put in between: the nearest place that can be reached leads to
 * it, and it leads on to where that one led before. So all can be reached from the first place.
 */
export function neighboursOf(places: readonly Place[]): Neighbours {
  const neighbours = new Map(
    places.map((from) => {
      const of: Partial<Record<Direction, string>> = {}
      for (const direction of DIRECTIONS) {
        const next = neighbourInDirection(places, from, direction)
        if (next !== undefined) of[direction] = next.code
      }
      return [from.code, of]
    }),
  )
  for (;;) {
    const reached = reachedFrom(places[0]?.code, neighbours)
    const left = places.filter(({ code }) => !reached.has(code))
    if (left.length === 0) return neighbours
    putBetween(
      left,
      places.filter(({ code }) => reached.has(code)),
      neighbours,
    )
  }
}

type Draft = Map<string, Partial<Record<Direction, string>>>

/** Every place that the arrows lead to from one of them. */
export function reachedFrom(first: string | undefined, neighbours: Neighbours): Set<string> {
  const reached = new Set(first === undefined ? [] : [first])
  // Grows while it is walked through.
  for (const code of reached) for (const next of Object.values(neighbours.get(code) ?? {})) reached.add(next)
  return reached
}

function putBetween(left: readonly Place[], reached: readonly Place[], neighbours: Draft): void {
  let nearest: { from: Place; to: Place; distance: number } | undefined
  for (const to of left)
    for (const from of reached) {
      const distance = Math.hypot(to.x - from.x, to.y - from.y)
      if (nearest === undefined || distance < nearest.distance) nearest = { from, to, distance }
    }
  if (nearest === undefined) return
  const { from, to } = nearest
  const direction = directionOf(from, to)
  const own = neighbours.get(from.code)
  const other = neighbours.get(to.code)
  if (own === undefined || other === undefined) return
  const before = reached.find(({ code }) => code === own[direction])
  own[direction] = to.code
  if (before !== undefined) other[directionOf(to, before)] = before.code
}

function directionOf(from: Place, to: Place): Direction {
  const dx = to.x - from.x
  const dy = to.y - from.y
  if (Math.abs(dx) >= Math.abs(dy)) return dx < 0 ? 'left' : 'right'
  return dy < 0 ? 'up' : 'down'
}
