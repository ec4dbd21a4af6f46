/** Ordered bars without pixels and without language: the drawing, the table, the sentences and the file are made from it. */
import type {
  Against,
  ComparatorFigure,
  ComparedCell,
  ComparedColumn,
  ComparedRow,
} from '../../domain/comparison/comparison.ts'
import { isValue, marginsOf } from '../../domain/figures/cells.ts'
import type { CellValue } from '../../domain/register/things.ts'
import type { IndicatorUnit } from '../../domain/register/values.ts'
import { type AbsentGroup, absentGroups } from '../figure/absence.ts'
import { digitsIn } from '../figure/columnContext.ts'
import { comparatorDigits } from '../figure/comparatorBasis.ts'
import { excerptOf } from '../figure/excerpt.ts'
import { type Judgement, judgementAsRead, testability } from '../figure/judgement.ts'
import { type Axis, axisOf } from '../trend/axisTicks.ts'
import { placesByName } from './findRegion.ts'

export const BAR_ORDERS = ['value', 'name'] as const
export type BarOrder = (typeof BAR_ORDERS)[number]

export interface Bar extends ComparedRow {
  value: number
  cell: Extract<CellValue, { state: 'value' }>
  margins?: { lower: number; upper: number }
  against?: Against
  judgement?: Judgement
}

export interface BarsModel {
  /** What the bars are of: which figures, against what. */
  column: ComparedColumn
  unit: IndicatorUnit
  digits: number
  /** From zero, or from below it where a figure is. */
  axis: Axis
  bars: readonly Bar[]
  absent: readonly AbsentGroup[]
  /** The comparator's value, where it has one. */
  comparator?: number
  comparatorDigits: number
  tested: ReturnType<typeof testability>
  hasMargins: boolean
  hasPolarity: boolean
}

/**
 * The regions of one indicator in order: highest first, or by name. Equal values stand by name; none has a number in the
 * order, which would say more than the figures do.
 */
export function barsModel(column: ComparedColumn, rows: readonly ComparedRow[], order: BarOrder): BarsModel {
  const { comparator } = column
  const digits = digitsIn(column)
  const byName = placesByName(rows).flatMap((place) => {
    const bar = barOf(rows[place], column.cells[place], comparator, digits)
    return bar === undefined ? [] : [bar]
  })
  // Equal values keep the order of their names.
  const bars = order === 'name' ? byName : byName.toSorted((a, b) => b.value - a.value)
  let low = 0
  let high = 0
  const reach = (value: number) => {
    low = Math.min(low, value)
    high = Math.max(high, value)
  }
  for (const { value, margins } of bars) {
    reach(value)
    if (margins !== undefined) {
      reach(margins.lower)
      reach(margins.upper)
    }
  }
  if (comparator.state === 'figure') reach(comparator.cell.value)
  return {
    column,
    unit: column.unit,
    digits,
    comparatorDigits: comparatorDigits(comparator, digits),
    axis: axisOf([low, high], column.unit === 'percent'),
    bars,
    absent: absentGroups(column, rows),
    ...(comparator.state === 'figure' ? { comparator: comparator.cell.value } : {}),
    tested: testability(column),
    hasMargins: bars.some(({ margins }) => margins !== undefined),
    hasPolarity: column.indicator.polarity !== 'none',
  }
}

function barOf(
  row: ComparedRow | undefined,
  compared: ComparedCell | undefined,
  comparator: ComparatorFigure,
  digits: number,
): Bar | undefined {
  if (row === undefined || compared === undefined || !isValue(compared.cell)) return undefined
  const { cell, against } = compared
  const margins = marginsOf(cell)
  const judgement = judgementAsRead(compared, comparator, digits)
  return {
    ...row,
    value: cell.value,
    cell,
    ...(margins === undefined ? {} : { margins }),
    ...(against === undefined ? {} : { against }),
    ...(judgement === undefined ? {} : { judgement }),
  }
}

/** More bars than this are drawn in part on paper and in a picture: nobody looks at a strip of three hundred pages. */
export const MOST_DRAWN = 400
const AT_ENDS = 30
const AROUND = 12

/** The bars of a drawing that cannot be scrolled; `skipped` counts those that are left out before the next. */
export type DrawnBar = { bar: Bar } | { skipped: number }

/** All bars, or the beginning, the end and the surroundings of the one picked out, with what was left out between them. */
export function drawnBars(bars: readonly Bar[], picked: string | undefined): DrawnBar[] {
  const at = bars.findIndex(({ code }) => code === picked)
  return excerptOf(bars, at, { most: MOST_DRAWN, atEnds: AT_ENDS, around: AROUND }).map((each) =>
    'skipped' in each ? each : { bar: each.item },
  )
}

/** The same for a list: its bars, and before which of them others were left out, by code. */
export function drawnList(
  bars: readonly Bar[],
  picked: string | undefined,
): { bars: readonly Bar[]; skippedBefore: ReadonlyMap<string, number> } {
  const skippedBefore = new Map<string, number>()
  let skipped = 0
  const drawn = drawnBars(bars, picked).flatMap((each) => {
    if ('skipped' in each) {
      skipped = each.skipped
      return []
    }
    if (skipped > 0) skippedBefore.set(each.bar.code, skipped)
    skipped = 0
    return [each.bar]
  })
  return { bars: drawn, skippedBefore }
}
