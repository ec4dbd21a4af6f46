import type { Language } from '../../messages/texts.ts'
import { type Box, overlap, type Side } from '../box.ts'
import { figureAt, type Row, type ScatterChart, textAt } from '../chart.ts'
import type { SlideColour } from '../colours.ts'
import { type Measure, spacious } from '../measure.ts'
import { SCALE_SIZE } from './barsLayout.ts'
import { LINE_HEIGHT } from './fitWords.ts'
import { type Plot, plotLayout } from './plotLayout.ts'

const LABEL_SIZE = 16
/** Points that have to be told apart are larger. */
export const RADIUS = { plain: 5.5, named: 8 } as const
const GAP = 3
const SIDES: readonly Side[] = ['top', 'right', 'left', 'bottom']

/** Where the points stand and on which side of a point its name, in points on the slide. */
export interface ScatterLayout {
  readonly size: number
  readonly plot: Plot
  readonly points: readonly ScatterPoint[]
  readonly labels: readonly PointLabel[]
}

export interface ScatterPoint {
  readonly row: Row
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly colour: SlideColour
  readonly form: 'circle' | 'diamond' | 'square'
}

export interface PointLabel {
  readonly row: Row
  readonly text: string
  readonly side: Side
  readonly box: Box
  readonly colour: SlideColour
}

export function scatterLayout(
  chart: ScatterChart,
  box: Box,
  measure: Measure,
  language: Language,
): ScatterLayout {
  const { xAxis, yAxis } = chart
  const plot = plotLayout({
    box,
    xAxis,
    yAxis,
    hasYears: false,
    head: 0,
    end: SCALE_SIZE * 2,
    measure,
    language,
  })
  const points = chart.sheet.rows.flatMap((_, row): ScatterPoint[] => {
    const x = figureAt(chart.sheet, row, chart.x)
    const y = figureAt(chart.sheet, row, chart.y)
    return x === undefined || y === undefined
      ? []
      : [{ row, x: plot.across(x), y: plot.up(y), ...lookOf(chart, row) }]
  })
  return { size: LABEL_SIZE, plot, points, labels: labelsOf(chart, points, plot.box, spacious(measure)) }
}

function lookOf({ marked, comparator }: ScatterChart, row: Row) {
  if (row === marked) return { colour: 'own', form: 'diamond', radius: RADIUS.named } as const
  if (row === comparator) return { colour: 'comparator', form: 'square', radius: RADIUS.named } as const
  return { colour: 'reference', form: 'circle', radius: RADIUS.plain } as const
}

/**
 * A name stands on the first side where it covers no point and no other name. Where there is none it stays away, unless
 * the slide is about that point: then it stands where it covers the fewest.
 */
function labelsOf(
  chart: ScatterChart,
  points: readonly ScatterPoint[],
  plot: Box,
  wide: Measure,
): PointLabel[] {
  const placed: PointLabel[] = []
  const inTheWay = points.map(({ x, y, radius }) => ({
    x: x - radius,
    y: y - radius,
    width: 2 * radius,
    height: 2 * radius,
  }))
  const first = [chart.marked, chart.comparator].filter((row) => row !== undefined)
  for (const row of new Set([...first, ...chart.labelled])) {
    const point = points.find((each) => each.row === row)
    if (point === undefined) continue
    const text = textAt(chart.sheet, row, chart.names)
    const width = wide(text, LABEL_SIZE, true)
    const covers = (side: Side): number => {
      const at = beside(point, side, width)
      if (!within(at, plot)) return Number.POSITIVE_INFINITY
      const under = inTheWay.filter((other, place) => points[place] !== point && overlap(at, other))
      return under.length + placed.filter((other) => overlap(at, other.box)).length
    }
    const tried = SIDES.map((each) => ({ side: each, covered: covers(each) })).toSorted(
      (a, b) => a.covered - b.covered,
    )
    const best = tried[0]
    if (best === undefined || best.covered > (first.includes(row) ? Number.MAX_VALUE : 0)) continue
    const { side } = best
    const colour = point.colour === 'reference' ? 'ink' : point.colour
    placed.push({ row, text, side, box: beside(point, side, width), colour })
  }
  return placed
}

function beside({ x, y, radius }: ScatterPoint, side: Side, width: number): Box {
  const height = LABEL_SIZE * LINE_HEIGHT
  const away = radius + GAP
  switch (side) {
    case 'top':
      return { x: x - width / 2, y: y - away - height, width, height }
    case 'bottom':
      return { x: x - width / 2, y: y + away, width, height }
    case 'left':
      return { x: x - away - width, y: y - height / 2, width, height }
    case 'right':
      return { x: x + away, y: y - height / 2, width, height }
  }
}

const within = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height
