import { againstBenchmark } from '../methods/benchmark.ts'
import type { CellValue } from '../register/things.ts'
import type { IndicatorUnit, Polarity } from '../register/values.ts'
import type { Against, ComparatorFigure } from './comparison.ts'

/** Units of what is summed, not shared: the larger region has more of it, and that is neither better nor worse. */
const TOTALS: readonly IndicatorUnit[] = ['count', 'thousand-euro']

/** Is this unit one of totals, which grow with the region? */
export const isTotal = (unit: IndicatorUnit): boolean => TOTALS.includes(unit)

/** Shares and means, of which a mean weighted by inhabitants is one again. An index or a total is neither. */
const WEIGHABLE: ReadonlySet<IndicatorUnit> = new Set([
  'percent',
  'per-1000',
  'per-10000',
  'per-100000',
  'years',
  'euro',
  'euro-per-inhabitant',
  'fte-per-1000',
  'kg-per-inhabitant',
  'z-score',
  'kilometre',
])

/** May figures in this unit be weighted into a mean? */
export const isWeighable = (unit: IndicatorUnit): boolean => WEIGHABLE.has(unit)

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
