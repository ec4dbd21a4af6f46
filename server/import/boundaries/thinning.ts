/** Fewer corners in very detailed outlines, before anything that takes much memory for each of them; what is shared stays shared. */
import { cornersIn, type Shape } from './shapes.ts'

/** Fewer corners are no ring, the last of which lies on the first. */
const FEWEST = 4

/**
 * Shapes with some so many corners together, evenly spaced. A corner that two shapes have goes out of both or stays in both,
 * and where more than two lines meet it stays.
 */
export function thinned(shapes: readonly Shape[], most: number): readonly Shape[] {
  const count = shapes.reduce((sum, shape) => sum + cornersIn(shape), 0)
  if (count <= most) return shapes
  const each = Math.ceil(count / most)
  const { numbers, meets } = numbered(shapes, count)
  const stays = (at: number): boolean => {
    const number = numbers[at] ?? 0
    return number % each === 0 || meets[number] === 1
  }
  eachRing(shapes, (from, length) => {
    let left = 0
    for (let at = from; at < from + length; at += 1) if (stays(at)) left += 1
    // A small ring stays whole, also where it is the edge of another.
    if (left < FEWEST) for (let at = from; at < from + length; at += 1) meets[numbers[at] ?? 0] = 1
  })
  let from = 0
  return shapes.map((shape) => {
    const thin = only(shape, (corner) => stays(from + corner))
    from += cornersIn(shape)
    return thin
  })
}

/** The corners for which `stays` holds, and of each ring the first and the last. */
function only({ type, corners, rings }: Shape, stays: (corner: number) => boolean): Shape {
  const kept = new Float64Array(corners.length)
  let [from, to] = [0, 0]
  const keep = (corner: number) => {
    kept[to] = corners[2 * corner] ?? 0
    kept[to + 1] = corners[2 * corner + 1] ?? 0
    to += 2
  }
  const fewer = rings.map((polygon) =>
    polygon.map((length) => {
      const begun = to
      for (let corner = from; corner < from + length - 1; corner += 1) if (stays(corner)) keep(corner)
      from += length
      // Closed where it now begins.
      kept[to] = kept[begun] ?? 0
      kept[to + 1] = kept[begun + 1] ?? 0
      to += 2
      return (to - begun) / 2
    }),
  )
  return { type, corners: kept.slice(0, to), rings: fewer }
}

/** A number for every place on the map where there is a corner, and whether more than one line runs through it. */
function numbered(shapes: readonly Shape[], count: number) {
  const numbers = new Int32Array(count)
  const numberOf = createNumbering(count)
  let at = 0
  for (const { corners } of shapes)
    for (let corner = 0; corner < corners.length; corner += 2) {
      numbers[at] = numberOf(corners[corner] ?? 0, corners[corner + 1] ?? 0)
      at += 1
    }
  // Of each place the two beside it, one more than their number: 0 is none yet.
  const [before, after, meets] = [new Int32Array(count), new Int32Array(count), new Uint8Array(count)]
  eachRing(shapes, (from, length) => {
    const corners = length - 1
    for (let corner = 0; corner < corners; corner += 1) {
      const number = numbers[from + corner] ?? 0
      const one = (numbers[from + ((corner + corners - 1) % corners)] ?? 0) + 1
      const other = (numbers[from + ((corner + 1) % corners)] ?? 0) + 1
      const [known, alsoKnown] = [before[number], after[number]]
      if (known === 0) {
        before[number] = one
        after[number] = other
      } else if (!((known === one && alsoKnown === other) || (known === other && alsoKnown === one)))
        meets[number] = 1
    }
  })
  return { numbers, meets }
}

function eachRing(shapes: readonly Shape[], work: (from: number, length: number) => void): void {
  let from = 0
  for (const { rings } of shapes)
    for (const length of rings.flat()) {
      work(from, length)
      from += length
    }
}

/** Numbers pairs of numbers in the order in which they come, the same pair with the same number, in a table without objects. */
function createNumbering(count: number): (x: number, y: number) => number {
  const size = 2 ** Math.ceil(Math.log2(2 * count))
  const [places, pairs] = [new Int32Array(size), new Float64Array(2 * count)]
  const pair = new Float64Array(2)
  const bits = new Uint32Array(pair.buffer)
  let given = 0
  return (x, y) => {
    pair[0] = x
    pair[1] = y
    let hash = 0
    for (const word of bits) hash = Math.imul(hash ^ word, 0x9e3779b1) ^ (hash >>> 15)
    let place = (hash ^ (hash >>> 13)) & (size - 1)
    for (;;) {
      const number = (places[place] ?? 0) - 1
      if (number < 0) break
      if (pairs[2 * number] === x && pairs[2 * number + 1] === y) return number
      place = (place + 1) & (size - 1)
    }
    pairs[2 * given] = x
    pairs[2 * given + 1] = y
    given += 1
    places[place] = given
    return given - 1
  }
}
