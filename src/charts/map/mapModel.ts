/** Regions of one indicator and how each is painted, without pixels and without language: map, table and file are made from it. */
import type {
  Against,
  ComparatorFigure,
  ComparedColumn,
  ComparedRow,
} from '../../domain/comparison/comparison.ts'
import { isValue } from '../../domain/figures/cells.ts'
import { compareNames } from '../../domain/register/nameOrder.ts'
import type { CellValue } from '../../domain/register/things.ts'
import type { Absence, IndicatorUnit } from '../../domain/register/values.ts'
import { type AbsentGroup, absentGroups } from '../figure/absence.ts'
import { digitsIn } from '../figure/columnContext.ts'
import { type Judgement, judgementAsRead, testability } from '../figure/judgement.ts'
import { axisOf } from '../trend/axisTicks.ts'

/** By how far figures lie from the comparator, or by the figures themselves. */
export type MapColour = 'comparator' | 'value'

export type MapShade =
  /** Around the comparator; `strength` from 0, no difference, to 1, the end of the scale. */
  | { is: 'judged'; side: 'favourable' | 'unfavourable' | 'even'; strength: number }
  /** From 0, the low end of the scale, to 1, the high end. */
  | { is: 'value'; strength: number }
  | { is: 'absent'; state: Absence }

export type MapScale =
  /** `reach`: the difference that is painted fullest, a round number just over the largest one. */
  | { is: 'judged'; reach: number; lower: 'favourable' | 'unfavourable' }
  /** Both ends are round numbers. */
  | { is: 'value'; low: number; high: number; digits: number }
  /** There is not one figure. */
  | { is: 'none' }

export interface MapRegion extends ComparedRow {
  cell: CellValue
  against?: Against
  judgement?: Judgement
  shade: MapShade
}

export interface MapModel {
  unit: IndicatorUnit
  digits: number
  scale: MapScale
  /** What the regions are held against, or why there is nothing. */
  comparator: ComparatorFigure
  /** Highest first, equal ones by name, those without a figure last. None has a number in the order. */
  regions: readonly MapRegion[]
  byCode: ReadonlyMap<string, MapRegion>
  absent: readonly AbsentGroup[]
  tested: ReturnType<typeof testability>
}

/** Paints around the comparator where the indicator has a better side and the comparator a figure; else by value. */
export function mapModel(column: ComparedColumn, rows: readonly ComparedRow[], colour: MapColour): MapModel {
  const { comparator } = column
  const scale = scaleOf(column, colour)
  const digits = digitsIn(column)
  const regions = rows
    .map((row, place) => regionOf(row, column.cells[place], { comparator, scale, digits }))
    .toSorted((a, b) => {
      const [one, other] = [valueOf(a), valueOf(b)]
      return one === other ? compareNames(a.name, b.name) : other - one
    })
  return {
    unit: column.unit,
    digits,
    scale,
    comparator,
    regions,
    byCode: new Map(regions.map((each) => [each.code, each])),
    absent: absentGroups(column, rows),
    tested: testability(column),
  }
}

/** Ends of a scale that are easily named, as parts of a power of ten. */
const ENDS = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10]

/** 0.34 → 0.4, 7.3 → 8, 14.3 → 15: the first round number that is not smaller. */
export function roundEnd(value: number): number {
  if (value <= 0) return 0
  const power = 10 ** Math.floor(Math.log10(value))
  // 0.1 is no exact number: what differs by less than a billionth is round already.
  const end = ENDS.find((each) => each >= value / power - 1e-9) ?? 10
  return Number((end * power).toPrecision(2))
}

const valueOf = ({ cell }: MapRegion): number => (isValue(cell) ? cell.value : -Infinity)

function scaleOf({ cells, comparator, indicator, unit }: ComparedColumn, colour: MapColour): MapScale {
  let low = Infinity
  let high = -Infinity
  let largest = 0
  for (const { cell, against } of cells) {
    if (!isValue(cell)) continue
    low = Math.min(low, cell.value)
    high = Math.max(high, cell.value)
    largest = Math.max(largest, Math.abs(against?.difference ?? 0))
  }
  if (low > high) return { is: 'none' }
  if (colour === 'comparator' && comparator.state === 'figure' && indicator.polarity !== 'none')
    return {
      is: 'judged',
      reach: roundEnd(largest),
      lower: indicator.polarity === 'lower-better' ? 'favourable' : 'unfavourable',
    }
  const { ticks, digits } = axisOf([low, high], unit === 'percent')
  return { is: 'value', low: ticks[0] ?? low, high: ticks.at(-1) ?? high, digits }
}

function regionOf(
  row: ComparedRow,
  compared: ComparedColumn['cells'][number] | undefined,
  { comparator, scale, digits }: Pick<MapModel, 'comparator' | 'scale' | 'digits'>,
): MapRegion {
  const cell = compared?.cell ?? { state: 'missing' as const }
  const against = compared?.against
  const judgement = compared && judgementAsRead(compared, comparator, digits)
  return {
    ...row,
    cell,
    ...(against === undefined ? {} : { against }),
    ...(judgement === undefined ? {} : { judgement }),
    // What cannot be read to lie on a side is not painted as one.
    shade: shadeOf(cell, judgement === 'untested-near' ? undefined : against, scale),
  }
}

function shadeOf(cell: CellValue, against: Against | undefined, scale: MapScale): MapShade {
  if (!isValue(cell)) return { is: 'absent', state: cell.state }
  if (scale.is === 'value') {
    const { low, high } = scale
    return { is: 'value', strength: high > low ? (cell.value - low) / (high - low) : 0 }
  }
  if (scale.is === 'none' || against?.favourable === undefined || scale.reach === 0)
    return { is: 'judged', side: 'even', strength: 0 }
  return {
    is: 'judged',
    side: against.favourable ? 'favourable' : 'unfavourable',
    strength: Math.min(1, Math.abs(against.difference) / scale.reach),
  }
}
