import { type CellComparison, compareCells } from '../../domain/figures/cells.ts'
import type { CellValue } from '../../domain/register/things.ts'

/** My municipality and what it is set beside, in the last period that both have a figure for. */
export interface Comparison extends CellComparison {
  period: string
  own: CellValue
  reference: CellValue
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
