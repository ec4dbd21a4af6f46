/** Looking along points with the arrow keys. Pure. */

export interface Place {
  x: number
  y: number
}

export type Direction = 'left' | 'right' | 'up' | 'down'

const KEYS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

/** The direction of a key; undefined for any key that is no arrow. */
export const directionOf = (key: string): Direction | undefined => KEYS[key]

/** A point aside counts as farther than one ahead, so that a key follows its direction as long as something is there. */
const ASIDE = 2.5

/**
 * The nearest point in a direction (y runs down, as on a screen), or undefined when nothing lies there: whoever keeps
 * pressing one key comes to the outermost point. Points in the same place are passed one by one: right and down in their
 * order, left and up back.
 */
export function nextPoint(points: readonly Place[], from: number, direction: Direction): number | undefined {
  const start = points[from]
  if (start === undefined) return undefined
  const isForward = direction === 'right' || direction === 'down'
  let [best, least]: [number | undefined, number] = [undefined, Number.POSITIVE_INFINITY]
  points.forEach((point, place) => {
    const { along, aside } = away(start, point, direction)
    const isSamePlace = along === 0 && aside === 0
    if (isSamePlace ? (isForward ? place <= from : place >= from) : along <= 0) return
    const distance = Math.hypot(along, aside * ASIDE)
    // Of points in one place the first is met going forward, the last going back; behind one's own the next of them.
    const isNearer = distance < least || (distance === least && !isForward)
    if (isNearer) [best, least] = [place, distance]
  })
  return best
}

function away(from: Place, to: Place, direction: Direction): { along: number; aside: number } {
  const [across, down] = [to.x - from.x, to.y - from.y]
  switch (direction) {
    case 'right':
      return { along: across, aside: Math.abs(down) }
    case 'left':
      return { along: -across, aside: Math.abs(down) }
    case 'down':
      return { along: down, aside: Math.abs(across) }
    case 'up':
      return { along: -down, aside: Math.abs(across) }
  }
}

/** A pointer farther than this from every point points at none. */
const REACH = 24

/** The point that a pointer is nearest to; of points in one place the one drawn on top. */
export function nearestPlace(points: readonly Place[], pointer: Place): number | undefined {
  let [best, least]: [number | undefined, number] = [undefined, REACH]
  points.forEach((point, place) => {
    const distance = Math.hypot(point.x - pointer.x, point.y - pointer.y)
    if (distance <= least) [best, least] = [place, distance]
  })
  return best
}
