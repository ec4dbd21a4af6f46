/** The trend of many regions as the body of a slide. */
import { isValue, marginsOf } from '../../domain/figures/cells.ts'
import { barsTexts } from '../../messages/compare/bars.ts'
import { comparedTexts } from '../../messages/compare/figure.ts'
import { compareSlideTexts } from '../../messages/compare/slide.ts'
import { figureSlideTexts } from '../../messages/figureSlides.ts'
import { figureTexts } from '../../messages/figures.ts'
import type { Language } from '../../messages/texts.ts'
import type { TrendBreak, TrendChart, TrendLine, Value } from '../../slides/chart.ts'
import { comparatorForFile } from '../figure/comparatorBasis.ts'
import { markedName } from '../figure/figureSlide.ts'
import { cellRemark } from '../trend/cellRemark.ts'
import { positionOf } from '../trend/periods.ts'
import { alongAxis, axisOf } from '../trend/trendChart.ts'
import { bandOf } from './band.ts'
import type { ComparedLine } from './comparedLines.ts'
import { type ComparedTrendModel, MOST_LINES } from './comparedTrendModel.ts'

/** The end of a slide has room for the names of so many lines, the comparator's among them. */
const MOST_DRAWN = 8
const DRAWN: readonly TrendLine['part'][] = ['other', 'comparator', 'own']

export interface ComparedTrendChart {
  chart: TrendChart
  /** The lines of regions that do not stand out are told by the highest and the lowest figure of each year. */
  isRange: boolean
}

/** A column of the sheet: what stands in it for each period, and why where there is nothing. */
interface SlideColumn {
  head: string
  cells: readonly { value: Value; words?: string | undefined }[]
  /** How it is drawn; absent of what only stands in the sheet. */
  part?: TrendLine['part']
  /** The two columns behind it are its margins. */
  hasMargins?: boolean
}

/**
 * Lines by name while there are few; else those that stand out, between the highest and the lowest figure of each year. The
 * sheet has every region, up to as many as the page draws. Undefined where there are no lines to draw, or no years to draw
 * them along: then a table says it.
 */
export function comparedTrendChart(
  model: ComparedTrendModel,
  given: { name: string; label: string; marked: string | undefined },
  language: Language,
): ComparedTrendChart | undefined {
  const { periods, lines, drawable } = model
  const { name, label, marked } = given
  const along = alongAxis(periods, language)
  if (!drawable || along === undefined) return undefined
  const ended = lines.filter(({ end }) => end !== undefined)
  const isRange = ended.length + 1 > MOST_DRAWN
  const drawn = ended
    .filter(({ standing }) => !isRange || standing !== 'other')
    .toSorted((a, b) => Number(b.row.code === marked) - Number(a.row.code === marked))
  const isDrawn = new Set(drawn)
  const columns: SlideColumn[] = [
    ...drawn.flatMap((line) => columnsOf(line, line.row.code === marked ? 'own' : 'other', language)),
    ...comparatorColumn(model, label, language),
    ...(isRange ? rangeColumns(model, language) : []),
    ...(lines.length > MOST_LINES ? [] : lines.filter((line) => !isDrawn.has(line))).map((line) =>
      columnOf(line, language),
    ),
  ]
  return { chart: chartOf(model, columns, along.names, name, language), isRange }
}

function chartOf(
  model: ComparedTrendModel,
  columns: readonly SlideColumn[],
  names: readonly string[] | undefined,
  name: string,
  language: Language,
): TrendChart {
  const { periods, digits } = model
  const moments =
    names === undefined
      ? [compareSlideTexts[language].period]
      : [figureTexts[language].period, figureSlideTexts[language].yearsAlong]
  return {
    kind: 'trend',
    sheet: {
      name,
      head: [...moments, ...columns.map(({ head }) => head)],
      rows: periods.map(({ at }, row) => [
        ...(names === undefined ? [] : [names[row]]),
        at,
        ...columns.map(({ cells }) => cells[row]?.value),
      ]),
      absences: columns.flatMap(({ cells }, place) =>
        cells.flatMap(({ value, words }, row) =>
          value === undefined && words !== undefined ? [{ row, column: place + moments.length, words }] : [],
        ),
      ),
    },
    ...(names === undefined ? { years: 0 } : { periods: 0, years: 1 }),
    // What stands out is drawn over the others.
    lines: columns
      .flatMap(({ part, hasMargins = false }, place): TrendLine[] =>
        part === undefined
          ? []
          : [
              {
                values: place + moments.length,
                ...(hasMargins
                  ? { margins: { lower: place + moments.length + 1, upper: place + moments.length + 2 } }
                  : {}),
                part,
              },
            ],
      )
      .toSorted((a, b) => DRAWN.indexOf(a.part) - DRAWN.indexOf(b.part)),
    breaks: breaksOf(model, language),
    axis: axisOf(model, language),
    digits,
  }
}

function columnOf({ row, points }: ComparedLine, language: Language): SlideColumn {
  return {
    head: markedName(
      row,
      points.map(({ cell }) => cell),
      language,
    ),
    cells: points.map(({ cell }) => ({
      value: isValue(cell) ? cell.value : undefined,
      words: cellRemark(cell, language),
    })),
  }
}

/** A line that is drawn, with the margins of the publisher where the page draws them. */
function columnsOf(line: ComparedLine, part: TrendLine['part'], language: Language): SlideColumn[] {
  const column = { ...columnOf(line, language), part }
  if (line.margins.length === 0) return [column]
  const t = figureTexts[language]
  const side = (head: string, which: 'lower' | 'upper'): SlideColumn => ({
    head: `${column.head}: ${head}`,
    cells: line.points.map(({ cell }) => ({
      value: marginsOf(cell)?.[which],
      words: barsTexts[language].noMargins,
    })),
  })
  return [{ ...column, hasMargins: true }, side(t.lowerMargin, 'lower'), side(t.upperMargin, 'upper')]
}

function comparatorColumn(
  { comparator, digits }: ComparedTrendModel,
  label: string,
  language: Language,
): SlideColumn[] {
  if (comparator.end === undefined) return []
  return [
    {
      head: label,
      cells: comparator.points.map(({ figure }) => ({
        value: comparatorForFile(figure, digits),
        words: figure.state === 'none' ? comparedTexts[language][figure.reason] : undefined,
      })),
      part: 'comparator',
    },
  ]
}

/** The band of the page: which region is the highest differs per year. */
function rangeColumns({ lines, periods }: ComparedTrendModel, language: Language): SlideColumn[] {
  const t = compareSlideTexts[language]
  const ranges = new Map(
    bandOf(lines, periods)
      .flat()
      .map((range) => [range.period, range]),
  )
  const column = (head: string, which: 'high' | 'low'): SlideColumn => ({
    head,
    cells: periods.map(({ period }) => ({ value: ranges.get(period)?.[which] })),
    part: 'other',
  })
  return [column(t.highest, 'high'), column(t.lowest, 'low')]
}

/** No line runs across a break, nor across a possible one; only a sure one is said to be one. */
function breaksOf({ breaks, possibleBreaks }: ComparedTrendModel, language: Language): TrendBreak[] {
  const t = figureTexts[language]
  const sure = breaks.map(({ before, breaks: all }): TrendBreak => ({
    year: positionOf(before),
    words: t.breakName([...new Set(all.map(({ year }) => year))].join(', ')),
  }))
  const possible = possibleBreaks.map(({ before }): TrendBreak => ({
    year: positionOf(before),
    words: t.possibleBreak,
    isPossible: true,
  }))
  return [...sure, ...possible].toSorted((a, b) => a.year - b.year)
}
