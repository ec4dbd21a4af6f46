/** Where the words around a distribution stand, so that no line runs through them. Pure. */

/** From a line to the words beside it. */
export const BESIDE = 5
const GAP = 8

export interface PlacedName<T> {
  item: T
  /** Where its pole stands. */
  x: number
  /** Left edge of the text, right of the pole or, at the edge of the drawing, left of it. */
  left: number
  /** Line of text, counted from the axis downwards. */
  line: number
}

interface Wanted<T> {
  item: T
  x: number
  width: number
}

/**
 * Names as flags on poles that hang from the axis: no pole runs through a name. What finds no room within so many lines is
 * left out, but never one of the first `must`.
 */
export function placeNames<T>(
  items: readonly Wanted<T>[],
  lines: number,
  width: number,
  must = 1,
): PlacedName<T>[] {
  const needed = items.slice(0, must)
  for (let count = items.length; count > 0; count -= 1)
    for (const side of ['right', 'left'] as const) {
      const placed = flags(items.slice(0, Math.max(count, must)), lines, width, side)
      if (needed.every(({ item }) => placed.some((each) => each.item === item))) return placed
    }
  // Two at the edges of a narrow drawing that point at each other: they are named all the same, one below the other.
  return needed.map((each, line) => ({ ...flagOf(each, width, 'right'), line }))
}

type Side = 'left' | 'right'

interface Flag<T> extends Omit<PlacedName<T>, 'line'> {
  right: number
  side: Side
}

/** The flag of a pole on the side that is asked for, where the drawing has room there. */
function flagOf<T>({ item, x, width: room }: Wanted<T>, width: number, side: Side): Flag<T> {
  const [before, after] = [x - BESIDE - room, x + BESIDE]
  const isRight = before < 0 || (side === 'right' && after + room <= width)
  const left = isRight ? Math.max(0, Math.min(after, width - room)) : before
  return { item, x, left, right: left + room, side: isRight ? 'right' : 'left' }
}

function flags<T>(
  items: readonly Wanted<T>[],
  lines: number,
  width: number,
  preferred: Side,
): PlacedName<T>[] {
  const placed: (Flag<T> & { line: number })[] = []
  const place = (flag: Flag<T>): boolean => {
    const isFree = (line: number) =>
      placed.every((other) => {
        const overlaps = flag.left < other.right + GAP && other.left < flag.right + GAP
        const isUnderTheirs = covers(flag, other.x) && other.line >= line
        const isThroughTheirs = covers(other, flag.x) && other.line <= line
        return !(other.line === line && overlaps) && !isUnderTheirs && !isThroughTheirs
      })
    const line = Array.from({ length: lines }, (_, each) => each).find(isFree)
    if (line !== undefined) placed.push({ ...flag, line })
    return line !== undefined
  }
  // From the side that the flags point to: each new pole stands beside the flags that are there, and its own hangs lower.
  const order = { right: (a: Flag<T>, b: Flag<T>) => b.x - a.x, left: (a: Flag<T>, b: Flag<T>) => a.x - b.x }
  const both = items.map((wanted) => ({ wanted, flag: flagOf(wanted, width, preferred) }))
  const left = (['right', 'left'] as const).flatMap((side) =>
    both
      .filter(({ flag }) => flag.side === side)
      .toSorted((a, b) => order[side](a.flag, b.flag))
      .filter(({ flag }) => !place(flag)),
  )
  for (const { wanted } of left) place(flagOf(wanted, width, preferred === 'right' ? 'left' : 'right'))
  return placed
}

const covers = ({ left, right }: { left: number; right: number }, x: number): boolean =>
  x > left - 1 && x < right + 1

export interface HeadLabel {
  /** Line of text above the plot, from the top; the line that it belongs to begins there. */
  row: 0 | 1
  /** Left edge of the text. */
  left: number
}

interface Upright {
  x: number
  width: number
}

type Arrangement = readonly { row: 0 | 1; side: Side }[]

/** Of two lines from left to right; who reaches over the other stands higher, and the other's line begins below it. */
const ARRANGEMENTS: readonly Arrangement[] = [
  [
    { row: 0, side: 'left' },
    { row: 1, side: 'right' },
  ],
  [
    { row: 1, side: 'left' },
    { row: 0, side: 'left' },
  ],
  [
    { row: 0, side: 'right' },
    { row: 1, side: 'right' },
  ],
  [
    { row: 0, side: 'right' },
    { row: 1, side: 'left' },
  ],
]

/** The words of one or two upright lines: outwards where both have room there, else where least is in their way. */
export function headLabels(lines: readonly Upright[], width: number): HeadLabel[] {
  const within = (line: Upright, side: Side) => {
    const wanted = side === 'left' ? line.x - BESIDE - line.width : line.x + BESIDE
    const left = Math.max(0, Math.min(wanted, width - line.width))
    return { left, moved: Math.abs(wanted - left) }
  }
  const [first, second] = lines
  if (first === undefined || second === undefined)
    return lines.map((line) => {
      const [before, after] = [within(line, 'left'), within(line, 'right')]
      return { row: 0, left: (before.moved < after.moved ? before : after).left }
    })
  const isFirstLeft = first.x <= second.x
  const ordered = isFirstLeft ? [first, second] : [second, first]
  const cost = (arrangement: Arrangement): number =>
    arrangement.reduce((sum, { row, side }, place) => {
      const [line, other] = [ordered[place], ordered[1 - place]]
      if (line === undefined || other === undefined) return sum
      const { left, moved } = within(line, side)
      const isCrossed = covers({ left, right: left + line.width }, other.x)
      return sum + moved + (isCrossed && (arrangement[1 - place]?.row ?? 0) <= row ? width : 0)
    }, 0)
  const [best] = ARRANGEMENTS.toSorted((a, b) => cost(a) - cost(b))
  return lines.map((line, place) => {
    const { row, side } = best?.[isFirstLeft ? place : 1 - place] ?? { row: 0, side: 'right' }
    return { row, left: within(line, side).left }
  })
}
