import type { CellValue } from '../register/things.ts'
import type { Polarity } from '../register/values.ts'

export const isValue = (cell: CellValue): cell is Extract<CellValue, { state: 'value' }> =>
  cell.state === 'value'

/** Both limits of the interval that the publisher gives, or nothing: an interval is never derived from a percentage. */
export function marginsOf(cell: CellValue): { lower: number; upper: number } | undefined {
  return isValue(cell) && cell.lower !== undefined && cell.upper !== undefined
    ? { lower: cell.lower, upper: cell.upper }
    : undefined
}

/** Where a figure lies beside another: the order only, or nothing where one of the two is absent. */
export type Beside = 'higher' | 'lower' | 'equal'

/**
 * The order of two figures as printed. It is no test: without the publisher's margins a difference cannot be assessed
 * ("niet te toetsen"), and estimates from a model carry prediction intervals, not sampling ones.
 */
export function beside(cell: CellValue, reference: CellValue): Beside | undefined {
  if (!isValue(cell) || !isValue(reference)) return undefined
  return cell.value > reference.value ? 'higher' : cell.value < reference.value ? 'lower' : 'equal'
}

/** Where one figure lies beside another of the same line and period. */
export interface CellComparison {
  position: Beside
  /** Do the publisher's margins overlap? Undefined without margins of both: then the difference cannot be tested. */
  marginsOverlap?: boolean
}

/** The order of two figures, and whether their margins overlap where the publisher gives both; nothing where one is absent. */
export function compareCells(own: CellValue, reference: CellValue): CellComparison | undefined {
  const position = beside(own, reference)
  if (position === undefined) return undefined
  const margins = marginsOf(own)
  const others = marginsOf(reference)
  return {
    position,
    ...(margins && others
      ? { marginsOverlap: margins.lower <= others.upper && others.lower <= margins.upper }
      : {}),
  }
}

/** Is the position the favourable one? Undefined when the indicator has no better or worse, or the two are equal. */
export function favourable(position: Beside | undefined, polarity: Polarity): boolean | undefined {
  if (position === undefined || position === 'equal' || polarity === 'none') return undefined
  return (position === 'higher') === (polarity === 'higher-better')
}
