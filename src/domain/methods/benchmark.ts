import type { Against } from '../comparison/comparison.ts'
import { beside, favourable, isValue, marginsOf } from '../figures/cells.ts'
import type { CellValue } from '../register/things.ts'
import type { Polarity } from '../register/values.ts'
import type { Interval } from './confidence.ts'

/**
 * A figure with margins against a benchmark value in the same unit. It differs where the benchmark lies outside the margins;
 * a benchmark on a limit does not. The benchmark counts as exact: its own interval is ignored. Without margins the order is
 * all there is ("niet te toetsen"); nothing at all where one of the two figures is absent.
 * Source: Fingertips, "comparing to a benchmark"; 95 % from the cell's margins, 99.8 % where `strict` gives those as well.
 */
export function againstBenchmark(
  own: CellValue,
  benchmark: CellValue,
  polarity: Polarity,
  strict?: Interval,
): Against | undefined {
  const position = beside(own, benchmark)
  if (position === undefined || !isValue(own) || !isValue(benchmark)) return undefined
  const margins = testableMargins(own)
  const better = favourable(position, polarity)
  return {
    position,
    difference: own.value - benchmark.value,
    testable: margins !== undefined,
    ...(margins ? { differs: leavesOut(margins, benchmark.value) } : {}),
    ...(margins && strict && holds(strict, own.value)
      ? { differsStrictly: leavesOut(strict, benchmark.value) }
      : {}),
    ...(better === undefined ? {} : { favourable: better }),
  }
}

/** The margins a test may lean on: both given, and the figure between them. */
export function testableMargins(cell: CellValue): Interval | undefined {
  const margins = marginsOf(cell)
  return margins && isValue(cell) && holds(margins, cell.value) ? margins : undefined
}

const holds = ({ lower, upper }: Interval, value: number): boolean => lower <= value && value <= upper
const leavesOut = ({ lower, upper }: Interval, value: number): boolean => upper < value || lower > value
