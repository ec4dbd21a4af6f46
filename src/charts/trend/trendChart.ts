/** A trend as the chart or the table of a slide: the same lines, periods and figures as on its page. */
import { isValue } from '../../domain/figures/cells.ts'
import { figureTexts, formatCell, formatFigurePeriod } from '../../messages/figures.ts'
import { figureSlideTexts } from '../../messages/figureSlides.ts'
import { formatNumber } from '../../messages/format.ts'
import type { Language } from '../../messages/texts.ts'
import { shortPeriod } from '../../messages/shortPeriod.ts'
import { unitWords } from '../../messages/values.ts'
import type { Axis } from '../../slides/axis.ts'
import type {
  Absence,
  Sheet,
  TrendBreak,
  TrendChart,
  TrendLine as ChartLine,
  Value,
} from '../../slides/chart.ts'
import type { Cell, Table } from '../../slides/content.ts'
import { axisStart } from './axisFrom.ts'
import { cellRemark } from './cellRemark.ts'
import { dutchIn } from './dutchIn.ts'
import type { LineRole, TrendLine, TrendModel } from './trendModel.ts'
import { rowOfBreak } from './trendTableWords.ts'

const PARTS: Record<LineRole, ChartLine['part']> = {
  own: 'own',
  reference: 'comparator',
  comparator: 'other',
}
const WHOLE_YEAR = /^\d{4}$/

/** As a line chart; undefined where a slide cannot write its periods or figures as they are: then the table says it. */
export function trendChart(model: TrendModel, name: string, language: Language): TrendChart | undefined {
  const { periods, lines, drawable } = model
  const drawn = lines.filter(({ end }) => end !== undefined)
  const [digits = 0, ...others] = new Set(drawn.map((line) => line.digits))
  const along = alongAxis(periods, language)
  // A line of whole numbers is not written as if it were more exact.
  if (!drawable || others.length > 0 || along === undefined) return undefined
  const { names } = along
  const moments = names === undefined ? 1 : 2
  const columns: Column[] = []
  const chartLines = lines.map((line): ChartLine => {
    const values = columns.length + moments
    columns.push({ line, of: 'value', head: line.name })
    const part = PARTS[line.role]
    if (
      !line.points.some(({ cell }) => isValue(cell) && cell.lower !== undefined && cell.upper !== undefined)
    )
      return { values, part }
    const t = figureTexts[language]
    columns.push(
      { line, of: 'lower', head: `${line.name}: ${t.lowerMargin}` },
      { line, of: 'upper', head: `${line.name}: ${t.upperMargin}` },
    )
    return { values, margins: { lower: values + 1, upper: values + 2 }, part }
  })
  return {
    kind: 'trend',
    sheet: sheetOf(model, columns, name, names, language),
    ...(names === undefined ? { years: 0 } : { periods: 0, years: 1 }),
    lines: chartLines,
    breaks: breaksOf(model, language),
    axis: axisOf(model, language),
    digits,
  }
}

interface Column {
  line: TrendLine
  of: 'value' | 'lower' | 'upper'
  head: string
}

function sheetOf(
  { periods }: TrendModel,
  columns: readonly Column[],
  name: string,
  names: readonly string[] | undefined,
  language: Language,
): Sheet {
  const { period, yearsAlong } = { ...figureTexts[language], ...figureSlideTexts[language] }
  const moments = names === undefined ? [period] : [period, yearsAlong]
  const cellAt = (row: number, { line, of }: Column): Value => {
    const cell = line.points[row]?.cell
    return cell === undefined || !isValue(cell) ? undefined : cell[of]
  }
  const absences = columns.flatMap(({ line, of }, place): Absence[] =>
    line.points.flatMap(({ cell }, row) =>
      of !== 'value' || isValue(cell)
        ? []
        : [
            {
              row,
              column: place + moments.length,
              words: cellRemark(cell, language) ?? formatCell(cell, language, 0),
            },
          ],
    ),
  )
  return {
    name,
    head: [...moments, ...columns.map(({ head }) => head)],
    rows: periods.map(({ at }, row) => [
      ...(names === undefined ? [] : [names[row]]),
      at,
      ...columns.map((column) => cellAt(row, column)),
    ]),
    absences,
  }
}

/**
 * How periods stand along the axis of a slide: whole years as they are, others by name where they are of one kind and as far
 * apart. Undefined where a table says it better.
 */
export function alongAxis(
  periods: readonly { period: string; at: number }[],
  language: Language,
): { names?: readonly string[] } | undefined {
  if (periods.every(({ period }) => WHOLE_YEAR.test(period))) return {}
  const kinds = new Set(periods.map(({ period }) => period.replace(/\d+/g, '')))
  const steps = periods.slice(1).map(({ at }, place) => at - (periods[place]?.at ?? at))
  const isEven = steps.every((step) => step > 0 && Math.abs(step - (steps[0] ?? step)) < 0.01)
  return kinds.size > 1 || !isEven
    ? undefined
    : { names: periods.map(({ period }) => shortPeriod(period, language)) }
}

/** The same scale as on the page, which says above it where it starts when that is not zero. */
export function axisOf(model: Pick<TrendModel, 'axis' | 'unit'>, language: Language): Axis {
  const { ticks } = model.axis
  const [min = 0, next = min + 1] = ticks
  const start = axisStart(model, language)
  return {
    min,
    max: ticks.at(-1) ?? next,
    step: next - min,
    ...(start === undefined ? {} : { title: figureSlideTexts[language].axisFrom(start) }),
  }
}

/** No line runs across a break, a possible one or where borders changed; only a sure one is said to be one. */
function breaksOf(model: TrendModel, language: Language): TrendBreak[] {
  const { periods, breaks, possibleBreaks, lines } = model
  const t = figureTexts[language]
  const after = (at: number) => periods.find((each) => each.at > at)?.at ?? at
  const sure = periods.flatMap((period, row): TrendBreak[] => {
    const from = periods[row - 1]?.at ?? period.at
    const years = breaks.filter(({ at }) => at > from && at < period.at).map(({ year }) => year)
    return years.length === 0
      ? []
      : [{ year: Math.min(period.at, Math.max(...years)), words: t.breakName(years.join(', ')) }]
  })
  const possible = possibleBreaks.map(({ at }): TrendBreak => ({
    year: after(at),
    words: t.possibleBreak,
    isPossible: true,
  }))
  const cuts = lines.flatMap(cutsOf).map((year): TrendBreak => ({
    year,
    words: figureSlideTexts[language].otherArea,
    isPossible: true,
  }))
  const placed = new Map<number, TrendBreak>()
  for (const each of [...sure, ...possible, ...cuts]) {
    const place = periods.find(({ at }) => at >= each.year)?.at ?? each.year
    if (!placed.has(place)) placed.set(place, each)
  }
  return [...placed.values()].toSorted((a, b) => a.year - b.year)
}

/** The years of a line that are not joined to the figure before because its borders changed. */
function cutsOf({ points, isCut }: TrendLine): number[] {
  if (!isCut) return []
  const held = points.filter(({ cell }) => isValue(cell))
  return held.flatMap(({ at, segment }, place) => {
    const before = held[place - 1]
    return before === undefined || before.segment === segment ? [] : [at]
  })
}

/** As a table, with the words of the page. */
export function trendTable(model: TrendModel, language: Language): Table {
  const { lines, periods, unit } = model
  return {
    head: [
      { words: figureTexts[language].period },
      ...lines.map(({ name, role }): Cell => ({
        words: dutchIn(
          `${name} (${unitWords[language][unit]})`,
          role === 'reference' ? [] : [name],
          language,
        ),
        align: 'end',
      })),
    ],
    rows: periods.map(({ period }, row) => [
      {
        words: [formatFigurePeriod(period, language), rowOfBreak(model, row, language)]
          .filter(Boolean)
          .join(', '),
      },
      ...lines.map((line): Cell => ({ words: cellWords(line, row, language), align: 'end' })),
    ]),
  }
}

function cellWords({ points, digits }: TrendLine, row: number, language: Language): string {
  const cell = points[row]?.cell
  if (cell === undefined) return ''
  const words = formatCell(cell, language, digits)
  if (!isValue(cell) || cell.lower === undefined || cell.upper === undefined) return words
  const number = (value: number) => formatNumber(value, language, digits)
  return `${words} (${number(cell.lower)}–${number(cell.upper)})`
}
