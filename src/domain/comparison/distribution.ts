import { isValue } from '../figures/cells.ts'
import { testableMargins } from '../methods/benchmark.ts'
import type { Absence } from '../register/values.ts'
import type { ComparatorFigure, ComparedColumn, ComparedRow } from './comparison.ts'

/** One region in the distribution. */
export interface DistributedValue {
  code: string
  name: string
  value: number
  /** One of the regions that the reader chose, among all that are shown. */
  chosen: boolean
}

/** How the figures of regions lie between the lowest and the highest. */
export interface Distribution {
  /** Lowest first; equal figures in the order of the rows. */
  values: readonly DistributedValue[]
  /** The middle of the regions' figures: every region counts once, however many people live there. */
  median?: number
  /** The same of the chosen regions. */
  medianOfChosen?: number
  comparator: ComparatorFigure
  /** How many regions have no figure, by reason. */
  absent: readonly { state: Absence; count: number }[]
  /**
   * Limits between five groups of equally many regions. Only where the publisher gives margins of every figure: without,
   * the order of two neighbours says nothing ("niet te toetsen"). There is no rank number at all.
   */
  quintiles?: readonly [number, number, number, number]
}

/** From how many regions on five groups say something. */
const FEWEST_FOR_QUINTILES = 10

/** One column as a distribution; `chosen` are the codes that stand out among all rows. */
export function distributionOf(
  { cells, comparator }: ComparedColumn,
  rows: readonly ComparedRow[],
  chosen: ReadonlySet<string>,
): Distribution {
  const values: DistributedValue[] = []
  const missing = new Map<Absence, number>()
  let isTestable = true
  for (const [place, { code, name }] of rows.entries()) {
    const cell = cells[place]?.cell ?? { state: 'missing' }
    if (isValue(cell)) {
      values.push({ code, name, value: cell.value, chosen: chosen.has(code) })
      isTestable &&= testableMargins(cell) !== undefined
    } else missing.set(cell.state, (missing.get(cell.state) ?? 0) + 1)
  }
  values.sort((a, b) => a.value - b.value)
  const numbers = values.map((each) => each.value)
  const median = quantile(numbers, 0.5)
  const medianOfChosen = quantile(
    values.filter((each) => each.chosen).map((each) => each.value),
    0.5,
  )
  const quintiles = isTestable ? quintilesOf(numbers) : undefined
  return {
    values,
    ...(median === undefined ? {} : { median }),
    ...(medianOfChosen === undefined ? {} : { medianOfChosen }),
    comparator,
    absent: [...missing].map(([state, count]) => ({ state, count })),
    ...(quintiles && { quintiles }),
  }
}

function quintilesOf(sorted: readonly number[]): Distribution['quintiles'] {
  if (sorted.length < FEWEST_FOR_QUINTILES) return undefined
  const [first, second, third, fourth] = [0.2, 0.4, 0.6, 0.8].map((share) => quantile(sorted, share))
  return first === undefined || second === undefined || third === undefined || fourth === undefined
    ? undefined
    : [first, second, third, fourth]
}

/** Linear between the two nearest figures (type 7, as R and Excel do by default). */
function quantile(sorted: readonly number[], share: number): number | undefined {
  const at = (sorted.length - 1) * share
  const below = sorted[Math.floor(at)]
  const above = sorted[Math.ceil(at)]
  return below === undefined || above === undefined
    ? undefined
    : below + (above - below) * (at - Math.floor(at))
}
