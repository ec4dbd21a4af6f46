/** A column does not become wider than this times what it needs: figures would stand too far from their names. */
const MOST_AIR = 2.5

/**
 * Widths that together fill `width`, or less where little stands in the columns. Columns that have room to spare share it by their own width; where there is too
 * little, the widest give way first, and none becomes narrower than its longest word as long as that can be.
 */
export function columnWidths(
  widest: readonly number[],
  narrowest: readonly number[],
  width: number,
): readonly number[] {
  const wanted = sum(widest)
  if (wanted <= 0) return widest.map(() => width / widest.length)
  if (wanted <= width) return widest.map((each) => each * Math.min(width / wanted, MOST_AIR))
  const least = sum(narrowest)
  if (least >= width) return narrowest.map((each) => (each * width) / least)
  const cap = capFor(widest, narrowest, width)
  return widest.map((each, place) => Math.max(narrowest[place] ?? 0, Math.min(each, cap)))
}

const sum = (values: readonly number[]): number => values.reduce((total, each) => total + each, 0)

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
