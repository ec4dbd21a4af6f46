/** Where everything of a small trend stands, in units of its picture. Pure: the component only draws it. */
import { placeLabels } from '../trend/placeLabels.ts'
import type { LineRole, TrendModel } from '../trend/trendModel.ts'

export const WIDTH = 304
const PLOT_HEIGHT = 96
const YEARS_HEIGHT = 24
export const HEIGHT = PLOT_HEIGHT + YEARS_HEIGHT
export const LABEL_HEIGHT = 18
const EDGE = 8
/** Room between the last mark and its label. */
const LABEL_GAP = 10
/** A bold character of 14 units is at most about this wide on average; labels are set in that size. */
const CHARACTER = 7.4
/** Labels take no more than this; a longer name gets a line of its own below its figure. */
const WIDEST_LABEL = 170
const YEAR_WIDTH = 36

interface Place {
  x: number
  y: number
}

export interface SmallLine {
  role: LineRole
  name: string
  value: string
  /** Runs to draw; a run of one place is a mark without a line. */
  runs: readonly (readonly Place[])[]
  label?: Place & { twoLines: boolean }
}

export interface SmallTrendModel {
  width: number
  height: number
  /** Right end and height of the base line. */
  base: { x: number; y: number }
  lines: readonly SmallLine[]
  years: readonly { period: string; x: number }[]
  breaks: readonly { x: number; year: number }[]
}

/** @param valueWords the last figure of a line in words ("57,8"), as long as it will be drawn. */
export function smallTrendModel(
  model: TrendModel,
  valueWords: (line: TrendModel['lines'][number]) => string,
): SmallTrendModel {
  const drawn = model.lines.flatMap((line) =>
    line.end === undefined ? [] : [{ line, end: line.end, words: valueWords(line) }],
  )
  const twoLines = drawn.some(({ line, words }) => textWidth(`${words} ${line.name}`) > WIDEST_LABEL)
  const labelWidth = Math.max(
    0,
    ...drawn.map(({ line, words }) =>
      twoLines ? Math.max(textWidth(words), textWidth(line.name)) : textWidth(`${words} ${line.name}`),
    ),
  )
  const right = WIDTH - LABEL_GAP - Math.min(labelWidth, WIDTH / 2 + EDGE)
  const x = scale(extent(model.periods.map(({ at }) => at)), [EDGE, right])
  const values = drawn.flatMap(({ line }) => line.runs.flatMap((run) => run.map((point) => point.value)))
  const y = scale(extent(values), [PLOT_HEIGHT - EDGE * 2, EDGE])
  const gap = twoLines ? LABEL_HEIGHT * 2 : LABEL_HEIGHT
  const heights = placeLabels(
    drawn.map(({ end }) => y(end.value)),
    gap,
    gap / 2,
    PLOT_HEIGHT - gap / 2,
  )
  return {
    width: WIDTH,
    height: HEIGHT,
    base: { x: right + EDGE, y: PLOT_HEIGHT },
    lines: drawn.map(({ line, end, words }, place) => ({
      role: line.role,
      name: line.name,
      value: words,
      runs: line.runs.map((run) => run.map((point) => ({ x: x(point.at), y: y(point.value) }))),
      label: { x: x(end.at) + LABEL_GAP, y: heights[place] ?? 0, twoLines },
    })),
    years: withRoom(model.periods.map(({ period, at }) => ({ period, x: x(at) }))),
    breaks: model.breaks.map(({ at, year }) => ({ x: x(at), year })),
  }
}

const textWidth = (text: string): number => text.length * CHARACTER

const extent = (values: readonly number[]): [number, number] => [Math.min(...values), Math.max(...values)]

/** Linear; where all values are equal they stand in the middle. */
function scale([low, high]: [number, number], [from, to]: [number, number]): (value: number) => number {
  if (!(high > low)) return () => (from + to) / 2
  return (value) => from + ((value - low) / (high - low)) * (to - from)
}

/** The first and last year always, and of those between what does not touch its neighbours. */
function withRoom(years: readonly { period: string; x: number }[]): { period: string; x: number }[] {
  const last = years.at(-1)
  const kept: { period: string; x: number }[] = []
  for (const year of years) {
    const before = kept.at(-1)
    const clear = before === undefined || year.x - before.x >= YEAR_WIDTH
    const clearOfLast = year === last || last === undefined || last.x - year.x >= YEAR_WIDTH
    if (clear && clearOfLast) kept.push(year)
  }
  return kept
}
