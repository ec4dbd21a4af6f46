import { type Beside, beside, marginsOf } from '../../domain/figures/cells.ts'
import type { CellValue } from '../../domain/register/things.ts'

/** Where one figure lies beside another of the same line and period. */
export interface CellComparison {
  position: Beside
  /** Do the publisher's margins overlap? Undefined without margins of both: then the difference cannot be tested. */
  marginsOverlap?: boolean
}

/** My municipality and what it is set beside, in the last period that both have a figure for. */
export interface Comparison extends CellComparison {
  period: string
  own: CellValue
  reference: CellValue
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

interface Points {
  points: readonly { period: string; cell: CellValue }[]
}

/** Two lines in the last period that both have a figure for. */
export function compareLines(own: Points | undefined, reference: Points | undefined): Comparison | undefined {
  if (own === undefined || reference === undefined) return undefined
  for (const point of own.points.toReversed()) {
    const other = reference.points.find((each) => each.period === point.period)
    const compared = other && compareCells(point.cell, other.cell)
    if (other === undefined || compared === undefined) continue
    return { period: point.period, own: point.cell, reference: other.cell, ...compared }
  }
  return undefined
}
