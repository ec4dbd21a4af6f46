import { againstBenchmark } from '../methods/benchmark.ts'
import type { CellValue } from '../register/things.ts'
import type { IndicatorUnit, Polarity } from '../register/values.ts'
import type { Against, ComparatorFigure } from './comparison.ts'

/** Units of what is summed, not shared: the larger region has more of it, and that is neither better nor worse. */
const TOTALS: readonly IndicatorUnit[] = ['count', 'thousand-euro']

/** Is this unit one of totals, which grow with the region? */
export const isTotal = (unit: IndicatorUnit): boolean => TOTALS.includes(unit)

/**
 * One figure against the comparator; nothing where one of the two is absent. The margins are the publisher's own, of the
 * figure itself; the comparator counts as exact.
 */
export const against = (
  cell: CellValue,
  comparator: ComparatorFigure,
  polarity: Polarity,
): Against | undefined =>
  comparator.state === 'figure' ? againstBenchmark(cell, comparator.cell, polarity) : undefined
