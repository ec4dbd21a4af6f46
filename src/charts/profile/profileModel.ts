/** One region over several indicators, without pixels and without language. */
import type { ComparatorFigure, ComparedColumn, ComparedRow } from '../../domain/comparison/comparison.ts'
import type { BlockKey } from '../../domain/figures/blocks.ts'
import { isValue, marginsOf } from '../../domain/figures/cells.ts'
import type { CellValue, Indicator } from '../../domain/register/things.ts'
import { digitsIn } from '../figure/columnContext.ts'
import type { IndicatorUnit } from '../../domain/register/values.ts'
import { type Judgement, judgementAsRead } from '../figure/judgement.ts'

export interface ProfileRow {
  indicator: Indicator
  key?: BlockKey
  unit: IndicatorUnit
  digits: number
  cell: CellValue
  margins?: { lower: number; upper: number }
  comparator: ComparatorFigure
  judgement?: Judgement
  /** The lowest and highest figure among the chosen regions, and how many have one. */
  range?: { low: number; high: number; count: number }
  /** Runs from high to low, so that the favourable side is at the right. */
  flipped: boolean
  /** Where things stand, from 0 at the left to 1 at the right. */
  at?: { band: readonly [number, number]; own?: number; comparator?: number }
}

export interface ProfileGroup {
  /** Dutch, as the register has it. */
  theme: string
  rows: readonly ProfileRow[]
}

export interface ProfileModel {
  region: ComparedRow
  /** Number of chosen regions, this one included. */
  count: number
  groups: readonly ProfileGroup[]
}

/** The profile of one of the rows, grouped by theme in the order in which the themes come; undefined for an unknown code. */
export function profileModel(
  columns: readonly ComparedColumn[],
  rows: readonly ComparedRow[],
  code: string,
): ProfileModel | undefined {
  const place = rows.findIndex((row) => row.code === code)
  const region = rows[place]
  if (region === undefined) return undefined
  const groups = new Map<string, ProfileRow[]>()
  for (const column of columns) {
    const { theme } = column.indicator
    const group = groups.get(theme)
    if (group === undefined) groups.set(theme, [rowOf(column, place)])
    else group.push(rowOf(column, place))
  }
  return {
    region,
    count: rows.length,
    groups: [...groups].map(([theme, of]) => ({ theme, rows: of })),
  }
}

function rowOf(column: ComparedColumn, place: number): ProfileRow {
  const { indicator, key, comparator, cells } = column
  const own = cells[place]
  const cell: CellValue = own?.cell ?? { state: 'missing' }
  const margins = marginsOf(cell)
  const digits = digitsIn(column)
  const judgement = own && judgementAsRead(own, comparator, digits)
  const flipped = indicator.polarity === 'lower-better'
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  let count = 0
  for (const each of cells) {
    if (!isValue(each.cell)) continue
    low = Math.min(low, each.cell.value)
    high = Math.max(high, each.cell.value)
    count += 1
  }
  const range = count === 0 ? undefined : { low, high, count }
  const reference = comparator.state === 'figure' ? comparator.cell.value : undefined
  return {
    indicator,
    ...(key === undefined ? {} : { key }),
    unit: column.unit,
    digits,
    cell,
    ...(margins === undefined ? {} : { margins }),
    comparator,
    ...(judgement === undefined ? {} : { judgement }),
    ...(range === undefined ? {} : { range }),
    flipped,
    ...(range === undefined
      ? {}
      : { at: placesOf(range, isValue(cell) ? cell.value : undefined, reference, flipped) }),
  }
}

/** The comparator may lie outside the band: the scale then reaches to it. */
function placesOf(
  { low, high }: { low: number; high: number },
  own: number | undefined,
  comparator: number | undefined,
  flipped: boolean,
): NonNullable<ProfileRow['at']> {
  const from = Math.min(low, comparator ?? low)
  const to = Math.max(high, comparator ?? high)
  const at = (value: number): number => {
    const share = to === from ? 0.5 : (value - from) / (to - from)
    return flipped ? 1 - share : share
  }
  const ends = [at(low), at(high)] as const
  return {
    band: flipped ? [ends[1], ends[0]] : ends,
    ...(own === undefined ? {} : { own: at(own) }),
    ...(comparator === undefined ? {} : { comparator: at(comparator) }),
  }
}
