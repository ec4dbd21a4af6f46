/** Two indicators of the same regions, without pixels and without language: what plot, table, words and file are made of. */
import type { ComparedColumn, ComparedRow } from '../../domain/comparison/comparison.ts'
import { isValue } from '../../domain/figures/cells.ts'
import type { CellValue } from '../../domain/register/things.ts'
import type { Standing } from '../comparedTrend/comparedLines.ts'
import { type AbsentGroup, absentGroups } from '../figure/absence.ts'
import { digitsIn } from '../figure/columnContext.ts'
import { type Judgement, judgementAsRead } from '../figure/judgement.ts'
import { type Axis, axisOf } from '../trend/axisTicks.ts'
import { type Bin, binsOf } from './scatterBins.ts'

/** With more points than this they are counted in squares. */
export const MOST_POINTS = 2000

export interface ScatterGiven {
  rows: readonly ComparedRow[]
  x: ComparedColumn
  y: ComparedColumn
  /** Code of the region that the reader picked out, and of my municipality. */
  picked?: string | undefined
  own?: string | undefined
}

export interface Judgements {
  x: Judgement | undefined
  y: Judgement | undefined
}

export interface ScatterPoint {
  row: ComparedRow
  x: number
  y: number
  cells: { x: CellValue; y: CellValue }
  /** How each of the two lies beside the comparator, as it is written. */
  judgements: Judgements
  standing: Standing
}

export interface ScatterAxis {
  column: ComparedColumn
  digits: number
  axis: Axis
  /** Where the line of the comparator stands, where it has a figure. */
  comparator?: number
}

/** How many regions lie on which side of the comparator's two lines, by the order of the figures. */
export interface Quadrants {
  both: number
  neither: number
  onlyX: number
  onlyY: number
  /** Equal to the comparator on one of the two, or on both, or reading the same. */
  onLine: number
  /** Some of those only read the same. */
  isNear: boolean
}

export interface ScatterModel {
  x: ScatterAxis
  y: ScatterAxis
  /** Regions with both figures; those that stand out last: on top. */
  points: readonly ScatterPoint[]
  /** Every region with its two cells, in the order of the rows. */
  rows: readonly Pick<ScatterPoint, 'row' | 'cells' | 'judgements'>[]
  /** Regions that lack one figure or both are not drawn: how many, and for each figure why. */
  without: { count: number; x: readonly AbsentGroup[]; y: readonly AbsentGroup[] }
  quadrants?: Quadrants
  /** Where there are too many points to draw each. */
  bins?: readonly Bin[]
}

/** The scatter of two indicators. All points are of one size: how large a region is, is no part of the two figures. */
export function scatterModel({ rows, x, y, picked, own }: ScatterGiven): ScatterModel {
  const judgedX = judgementsIn(x)
  const judgedY = judgementsIn(y)
  const all = rows.map((row, place) => ({
    row,
    cells: { x: cellAt(x, place), y: cellAt(y, place) },
    judgements: { x: judgedX(place), y: judgedY(place) },
  }))
  const points = all
    .flatMap(({ row, cells, judgements }): ScatterPoint[] => {
      if (!isValue(cells.x) || !isValue(cells.y)) return []
      const standing = standingOf(row.code, picked, own)
      return [{ row, cells, judgements, x: cells.x.value, y: cells.y.value, standing }]
    })
    .toSorted((a, b) => RANK[a.standing] - RANK[b.standing])
  const across = axisFor(
    x,
    points.map((point) => point.x),
  )
  const upwards = axisFor(
    y,
    points.map((point) => point.y),
  )
  const quadrants = quadrantsOf(points, across.comparator, upwards.comparator)
  return {
    x: across,
    y: upwards,
    points,
    rows: all,
    without: {
      count: rows.length - points.length,
      x: absentGroups(x, rows),
      y: absentGroups(y, rows),
    },
    ...(quadrants === undefined ? {} : { quadrants }),
    ...(points.length > MOST_POINTS ? { bins: binsOf(points, across.axis, upwards.axis) } : {}),
  }
}

const RANK: Record<Standing, number> = { other: 0, picked: 1, own: 2 }

const cellAt = ({ cells }: ComparedColumn, place: number): CellValue =>
  cells[place]?.cell ?? { state: 'missing' }

/** How the figure at a place of a column lies beside the comparator. */
function judgementsIn(column: ComparedColumn): (place: number) => Judgement | undefined {
  const digits = digitsIn(column)
  return (place) => {
    const compared = column.cells[place]
    return compared && judgementAsRead(compared, column.comparator, digits)
  }
}

const standingOf = (code: string, picked: string | undefined, own: string | undefined): Standing =>
  code === picked ? 'picked' : code === own ? 'own' : 'other'

function axisFor(column: ComparedColumn, values: readonly number[]): ScatterAxis {
  const { comparator, unit } = column
  const line = comparator.state === 'figure' ? comparator.cell.value : undefined
  let [low, high] = [line ?? Number.POSITIVE_INFINITY, line ?? Number.NEGATIVE_INFINITY]
  for (const value of values) {
    low = Math.min(low, value)
    high = Math.max(high, value)
  }
  return {
    column,
    digits: digitsIn(column),
    axis: axisOf(low > high ? [] : [low, high], unit === 'percent'),
    ...(line === undefined ? {} : { comparator: line }),
  }
}

function quadrantsOf(
  points: readonly ScatterPoint[],
  x: number | undefined,
  y: number | undefined,
): Quadrants | undefined {
  if (x === undefined || y === undefined) return undefined
  const counts: Quadrants = { both: 0, neither: 0, onlyX: 0, onlyY: 0, onLine: 0, isNear: false }
  for (const point of points) {
    const isNear = point.judgements.x === 'untested-near' || point.judgements.y === 'untested-near'
    if (isNear) counts.isNear = true
    if (isNear || point.x === x || point.y === y) counts.onLine += 1
    else if (point.x > x) counts[point.y > y ? 'both' : 'onlyX'] += 1
    else counts[point.y > y ? 'onlyY' : 'neither'] += 1
  }
  return counts
}
