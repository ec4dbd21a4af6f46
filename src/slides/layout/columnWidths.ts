/** A column does not become wider than this times what it needs: figures would stand too far from their names. */
const MOST_AIR = 2.5
/** How much of the whole width one column gives to another at a time, the most first. */
const SHARES = [1, 1 / 8, 1 / 16, 1 / 32]

/** What stands in the columns, in points. */
export interface ColumnNeeds {
  /** Of each column, its widest cell on one line. */
  readonly widest: readonly number[]
  /** Of each column, its longest word. */
  readonly narrowest: readonly number[]
  /** Of each row, the width of each cell on one line. */
  readonly rows: readonly (readonly number[])[]
  /** What of a width is room around the words. */
  readonly around: number
}

/**
 * Widths that together fill `width`, or less where little stands in the columns. Columns that have room to spare share it
 * by their own width; where there is too little, they are as wide as makes the table lowest, and none becomes narrower than
 * its longest word as long as that can be.
 */
export function columnWidths(needs: ColumnNeeds, width: number): readonly number[] {
  const { widest, narrowest } = needs
  const wanted = sum(widest)
  if (wanted <= 0) return widest.map(() => width / widest.length)
  if (wanted <= width) return widest.map((each) => each * Math.min(width / wanted, MOST_AIR))
  const least = sum(narrowest)
  if (least >= width) return narrowest.map((each) => (each * width) / least)
  const cap = capFor(widest, narrowest, width)
  return lowest(
    needs,
    widest.map((each, place) => Math.max(narrowest[place] ?? 0, Math.min(each, cap))),
    width,
  )
}

const sum = (values: readonly number[]): number => values.reduce((total, each) => total + each, 0)

/** From those widths, one column gives to another as long as that takes lines away: all that it lacks, or a step. */
function lowest(needs: ColumnNeeds, from: readonly number[], width: number): readonly number[] {
  const { narrowest, widest } = needs
  const pairs = from.flatMap((_, giver) =>
    from.flatMap((__, taker) => (giver === taker ? [] : [{ giver, taker }])),
  )
  let best = { widths: from, lines: linesAt(needs, from) }
  let isBetter = true
  while (isBetter) {
    const before = best
    for (const { giver, taker } of pairs)
      for (const share of SHARES) {
        const lacks = (widest[taker] ?? 0) - (best.widths[taker] ?? 0)
        const spare = (best.widths[giver] ?? 0) - (narrowest[giver] ?? 0)
        const given = Math.min(share * width, spare, lacks)
        if (given < 1) continue
        const widths = best.widths.map(
          (each, place) => each + (place === taker ? given : place === giver ? -given : 0),
        )
        const lines = linesAt(needs, widths)
        if (lines < best.lines) best = { widths, lines }
      }
    isBetter = best !== before
  }
  return best.widths
}

/** What counts is a line less in one row; between equals, a line less in any cell. */
const OF_A_CELL = 0.01

/** How many lines the rows take together, about: words that do not fill their line are not reckoned with. */
function linesAt({ rows, around }: ColumnNeeds, widths: readonly number[]): number {
  let lines = 0
  for (const row of rows) {
    let most = 1
    for (const [column, cell] of row.entries()) {
      const room = (widths[column] ?? 0) - around
      const own = room <= 0 ? cell : Math.max(1, Math.ceil((cell - around) / room))
      most = Math.max(most, own)
      lines += own * OF_A_CELL
    }
    lines += most
  }
  return lines
}

/** The width at which columns are cut off so that they fill the whole: found by halving. */
function capFor(widest: readonly number[], narrowest: readonly number[], width: number): number {
  let low = 0
  let high = Math.max(...widest)
  for (let step = 0; step < 40; step += 1) {
    const cap = (low + high) / 2
    const taken = sum(widest.map((each, place) => Math.max(narrowest[place] ?? 0, Math.min(each, cap))))
    if (taken > width) high = cap
    else low = cap
  }
  return low
}
