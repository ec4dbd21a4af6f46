/** The distribution of one indicator over regions, without pixels and without language. */
import type { ComparedColumn, ComparedRow } from '../../domain/comparison/comparison.ts'
import { isValue } from '../../domain/figures/cells.ts'
import type { CellValue } from '../../domain/register/things.ts'
import type { IndicatorUnit } from '../../domain/register/values.ts'
import { type AbsentGroup, absentGroups } from '../figure/absence.ts'
import { digitsIn } from '../figure/columnContext.ts'
import { readAlike } from '../figure/comparatorBasis.ts'
import { type Axis, axisOf } from '../trend/axisTicks.ts'

export interface DistributedRegion extends ComparedRow {
  value: number
  cell: Extract<CellValue, { state: 'value' }>
  /** Reads the same as the comparator though it is not, and no test says which is more. */
  isNear?: true
}

/** Counts of regions from `from` up to, and for the last one including, `to`. */
export interface Bin {
  from: number
  to: number
  count: number
}

export interface DistributionModel {
  /** What is spread: which figures, against what. */
  column: ComparedColumn
  unit: IndicatorUnit
  digits: number
  axis: Axis
  /** In order of value. */
  regions: readonly DistributedRegion[]
  /** Set when there are too many regions to draw one by one. */
  bins?: readonly Bin[]
  /** Decimals that the edges of the bins need. */
  binDigits: number
  median?: number
  /** The middle half of the regions lies between these. */
  quarters?: readonly [number, number]
  comparator?: number
  /** How many regions lie above, below and at the comparator, or so near that they read the same. */
  beside?: { above: number; below: number; equal: number; near: number }
  absent: readonly AbsentGroup[]
}

/** So many regions can each be a dot. */
export const MOST_DOTS = 400
/** About so many bins show the form without showing chance. */
const BINS = 40

/** The values of a column in order, with the middle one, and counted in bins where they are many. */
export function distributionModel(column: ComparedColumn, rows: readonly ComparedRow[]): DistributionModel {
  const digits = digitsIn(column)
  const regions = rows
    .flatMap((row, place): DistributedRegion[] => {
      const { cell, against } = column.cells[place] ?? {}
      if (cell === undefined || !isValue(cell)) return []
      const isNear = readAlike(cell.value, against, column.comparator, digits)
      return [{ ...row, value: cell.value, cell, ...(isNear && { isNear }) }]
    })
    .toSorted((a, b) => a.value - b.value)
  const values = regions.map(({ value }) => value)
  const [first] = values
  const last = values.at(-1)
  const comparator = column.comparator.state === 'figure' ? column.comparator.cell.value : undefined
  const ends = [first, last, comparator].filter((each) => each !== undefined)
  const axis = axisOf(ends, column.unit === 'percent')
  const bins = values.length > MOST_DOTS ? binned(values, axis) : undefined
  return {
    column,
    unit: column.unit,
    digits,
    axis,
    regions,
    ...(bins === undefined ? {} : { bins }),
    binDigits: digitsOfBins(bins ?? []),
    ...(values.length < 2 ? {} : { median: quantile(values, 0.5) }),
    ...(values.length < 8 ? {} : { quarters: [quantile(values, 0.25), quantile(values, 0.75)] as const }),
    ...(comparator === undefined ? {} : { comparator, beside: besideOf(regions, comparator) }),
    absent: absentGroups(column, rows),
  }
}

/**
 * The value that a share of the ordered values does not exceed; between two values the one in between. [1, 2, 3, 4] at
 * a half → 2.5. The definition that spreadsheets use ("inclusive").
 */
export function quantile(ordered: readonly number[], share: number): number {
  const at = (ordered.length - 1) * share
  const below = ordered[Math.floor(at)] ?? 0
  const above = ordered[Math.ceil(at)] ?? below
  return rounded(below + (above - below) * (at - Math.floor(at)))
}

/** Bins with round edges that cover the axis: each step of the axis is cut in 1, 2, 4, 5 or 10. */
export function binned(values: readonly number[], { ticks }: Axis, most = BINS): Bin[] {
  const [low = 0, next = 1] = ticks
  const high = ticks.at(-1) ?? next
  const step = next - low
  const parts = [1, 2, 4, 5, 10].findLast((each) => (ticks.length - 1) * each <= most) ?? 1
  const width = step / parts
  const count = Math.round((high - low) / width)
  const counts = Array<number>(count).fill(0)
  for (const value of values) {
    // Rounding first: 0.3 / 0.1 is 2.9999999999999996, and 0.3 belongs to the bin that begins there.
    const place = Math.min(count - 1, Math.max(0, Math.floor(rounded((value - low) / width))))
    counts[place] = (counts[place] ?? 0) + 1
  }
  return counts.map((each, place) => ({
    from: rounded(low + place * width),
    to: rounded(low + (place + 1) * width),
    count: each,
  }))
}

const digitsOfBins = (bins: readonly Bin[]): number => Math.max(0, ...bins.map(({ from }) => decimals(from)))

/** The same counted in bins, however few the regions are: in no more than so many. */
export function withBins(
  model: DistributionModel,
  most: number,
): DistributionModel & { bins: readonly Bin[] } {
  const bins = binned(
    model.regions.map(({ value }) => value),
    model.axis,
    most,
  )
  return { ...model, bins, binDigits: digitsOfBins(bins) }
}

function besideOf(regions: readonly DistributedRegion[], comparator: number) {
  const counts = { above: 0, below: 0, equal: 0, near: 0 }
  for (const { value, isNear } of regions)
    counts[isNear ? 'near' : value > comparator ? 'above' : value < comparator ? 'below' : 'equal'] += 1
  return counts
}

const rounded = (value: number): number => Number(value.toPrecision(10))

const decimals = (value: number): number => (String(value).split('.')[1] ?? '').length
