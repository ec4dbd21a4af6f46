/**
 * What an attacker does with numbers that hang together: finds out how each of them is made of cells that are not all
 * known, and solves the equations.
 */

/** The true cells, as the attacker does not have them. */
export type Cells = readonly number[]

/** Everything that can be read somewhere, by what it is called. */
export type Numbers = Readonly<Record<string, number>>

/** How each number changes with each cell: a row of coefficients per number. */
export type Forms = readonly (readonly number[])[]

/** Smaller coefficients are what a computer leaves over. */
export const TOLERANCE = 1e-7

/** Far enough that the rounding of a number weighs nothing beside what the move does to it. */
const STEP = 64

/** Found by moving the cells one by one. Every number must be a linear function of the cells. */
export function formsOf(truth: Cells, of: (cells: Cells) => Numbers): Forms {
  const base = of(truth)
  const names = Object.keys(base)
  const forms = names.map(() => [] as number[])
  for (const cell of truth.keys()) {
    const moved = of(truth.map((value, at) => (at === cell ? value + STEP : value)))
    for (const [at, name] of names.entries())
      forms[at]?.push(((moved[name] ?? Number.NaN) - (base[name] ?? Number.NaN)) / STEP)
  }
  return forms
}

/** Gauss and Jordan: the number of independent equations, and which cells they fix. */
export function solve(rows: Forms): { rank: number; fixed: ReadonlySet<number> } {
  const left = rows.map((row) => [...row])
  const done: number[][] = []
  for (let column = 0; column < (rows[0]?.length ?? 0); column += 1) {
    const at = left.reduce(
      (best, row, place) => (size(row, column) > size(left[best], column) ? place : best),
      0,
    )
    if (size(left[at], column) < TOLERANCE) continue
    const [pivot = []] = left.splice(at, 1)
    const scale = pivot[column] ?? 1
    for (const [place, value] of pivot.entries()) pivot[place] = value / scale
    for (const row of [...left, ...done]) {
      const times = row[column] ?? 0
      if (times === 0) continue
      for (const [place, value] of pivot.entries()) row[place] = (row[place] ?? 0) - times * value
    }
    done.push(pivot)
  }
  const single = done.filter((row) => usedBy(row).length === 1)
  return { rank: done.length, fixed: new Set(single.flatMap(usedBy)) }
}

/** The cells that a number is made of. */
export const usedBy = (form: readonly number[]): number[] =>
  form.flatMap((each, cell) => (Math.abs(each) > TOLERANCE ? [cell] : []))

const size = (row: readonly number[] | undefined, column: number): number => Math.abs(row?.[column] ?? 0)
