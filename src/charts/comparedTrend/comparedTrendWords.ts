/** The sentences that go with a trend of many regions, made from the same model as the plot. */
import { against } from '../../domain/comparison/against.ts'
import type { ComparatorFigure } from '../../domain/comparison/comparison.ts'
import { marginsOf } from '../../domain/figures/cells.ts'
import { lastYearOf, yearOf } from '../../domain/figures/series.ts'
import { comparedTrendTexts } from '../../messages/compare/comparedTrend.ts'
import { comparedTexts } from '../../messages/compare/figure.ts'
import { figureTexts, formatCellQuantity, formatFigurePeriod } from '../../messages/figures.ts'
import { formatNumber } from '../../messages/format.ts'
import type { Language } from '../../messages/texts.ts'
import { unitWords } from '../../messages/values.ts'
import { fullName } from '../figure/absence.ts'
import { comparatorQuantity } from '../figure/comparatorBasis.ts'
import type { FramePart } from '../figure/figureContext.ts'
import { judgementAsRead } from '../figure/judgement.ts'
import { cellRemark } from '../trend/cellRemark.ts'
import type { ComparedLine, ComparedPoint } from './comparedLines.ts'
import type { ComparedTrendModel } from './comparedTrendModel.ts'
import { testWords } from './testWords.ts'
import type { TrendFocus } from './trendFocus.ts'

/** Unit · age · breakdown where it is not everyone · years. */
export function trendFrame({ key, unit, periods }: ComparedTrendModel, language: Language): FramePart[] {
  const t = figureTexts[language]
  const [first, last] = [periods[0]?.period ?? '', periods.at(-1)?.period ?? '']
  return [
    { ours: unitWords[language][unit] },
    { ours: t.age, register: key.age },
    ...(key.breakdown === 'totaal' ? [] : [{ register: key.breakdown }]),
    { ours: t.years(String(yearOf(first)), String(lastYearOf(last))) },
  ]
}

/** The plot in a sentence or two, for who does not see it; every figure can be reached with the keyboard and in the table. */
export function describeComparedTrend(
  model: ComparedTrendModel,
  language: Language,
  /** What it is called where it is a table: nothing is drawn then. */
  asTable?: string,
): string {
  const t = comparedTrendTexts[language]
  const { possibleBreakDrawn, possibleBreakIn } = figureTexts[language]
  const { periods, lines, comparator } = model
  const words = (place: number) => formatFigurePeriod(periods.at(place)?.period ?? '', language)
  return [
    asTable ?? t.chart(lines.length, words(0), words(-1)),
    ...(comparator.end === undefined || asTable !== undefined ? [] : [t.comparatorDashed(comparator.name)]),
    // Why stands beside the drawing, in Dutch: a description has one language.
    ...breakYears(model).map((year) => t.breakAt(String(year))),
    ...model.possibleBreaks.map(({ from, to }) =>
      (asTable === undefined ? possibleBreakDrawn : possibleBreakIn)(String(from), String(to)),
    ),
    ...trendFindings(model, language),
  ].join(' ')
}

/** What is said of one figure when it is looked at: name, period, figure with margins, and how it lies beside the comparator. */
export function focusWords(
  model: ComparedTrendModel,
  focus: TrendFocus,
  language: Language,
): string | undefined {
  const t = comparedTrendTexts[language]
  const line = model.lines[focus.line]
  const point = line?.points[focus.period]
  if (line === undefined || point === undefined) return undefined
  const words = t.point(
    fullName(line.row),
    formatFigurePeriod(point.period, language),
    figureWords(model, point, language),
  )
  return besideWords(model, words, point, focus.period, language) ?? t.alone(words)
}

function figureWords(
  { unit, digits }: ComparedTrendModel,
  { cell }: ComparedPoint,
  language: Language,
): string {
  const quantity = formatCellQuantity(cell, unit, language, digits)
  const margins = marginsOf(cell)
  const number = (value: number) => formatNumber(value, language, digits)
  return margins === undefined
    ? cell.state === 'value'
      ? quantity
      : (cellRemark(cell, language) ?? quantity)
    : comparedTrendTexts[language].margins(quantity, number(margins.lower), number(margins.upper))
}

function besideWords(
  model: ComparedTrendModel,
  words: string,
  { cell }: ComparedPoint,
  period: number,
  language: Language,
): string | undefined {
  const { comparator } = model
  const figure = comparator.points[period]?.figure
  if (figure?.state !== 'figure') return undefined
  const judgement = judgementWords(model, cell, figure, language)
  return judgement === undefined
    ? undefined
    : comparedTrendTexts[language].beside(
        words,
        comparator.name,
        comparatorQuantity(figure, model.unit, language, model.digits),
        judgement,
      )
}

/** How a figure lies beside the comparator; of two that read the same no order is said. */
function judgementWords(
  { polarity, digits }: ComparedTrendModel,
  cell: ComparedPoint['cell'],
  figure: ComparatorFigure,
  language: Language,
): string | undefined {
  const lies = against(cell, figure, polarity)
  const judgement = judgementAsRead({ cell, ...(lies && { against: lies }) }, figure, digits)
  return judgement && comparedTexts[language][judgement]
}

/**
 * How each region that stands out lies beside the comparator at its last figure, my municipality first; then whether the
 * tested one rises or falls.
 */
export function trendFindings(model: ComparedTrendModel, language: Language): string[] {
  return [
    ...model.lines
      .filter(({ standing }) => standing !== 'other')
      .toSorted((a, b) => Number(b.standing === 'own') - Number(a.standing === 'own'))
      .map((line) => finding(model, line, language)),
    ...(model.test === undefined ? [] : [testWords(model.test, language)]),
  ]
}

function finding(model: ComparedTrendModel, line: ComparedLine, language: Language): string {
  const t = comparedTrendTexts[language]
  const name = fullName(line.row)
  const place = model.periods.findIndex(({ period }) => period === line.end?.period)
  const point = line.points[place]
  if (point === undefined) return t.noneAt(name)
  const ends = t.ends(name, figureWords(model, point, language), formatFigurePeriod(point.period, language))
  const figure = model.comparator.points[place]?.figure
  if (figure?.state !== 'figure') return t.alone(ends)
  const judgement = judgementWords(model, point.cell, figure, language)
  return judgement === undefined
    ? t.alone(ends)
    : t.compared(
        ends,
        model.comparator.name,
        comparatorQuantity(figure, model.unit, language, model.digits),
        judgement,
      )
}

/** Each year once, also where two things changed in it. */
const breakYears = ({ breaks }: ComparedTrendModel): number[] => [
  ...new Set(breaks.flatMap((line) => line.breaks.map(({ year }) => year))),
]
