/** The sentences that go with a trend, made from the same model as the plot. */
import { isTotal } from '../../domain/comparison/against.ts'
import { marginsOf } from '../../domain/figures/cells.ts'
import { lastYearOf } from '../../domain/figures/series.ts'
import { figureTexts, formatCellQuantity, formatFigurePeriod } from '../../messages/figures.ts'
import { formatList, formatNumber } from '../../messages/format.ts'
import type { Language } from '../../messages/texts.ts'
import { axisSentence } from './axisFrom.ts'
import { cellRemark } from './cellRemark.ts'
import type { Comparison } from './comparison.ts'
import { possibleBreakWords } from './breakWords.ts'
import { redrawnSentences } from './redrawnWords.ts'
import type { LineRole, TrendLine, TrendModel, TrendPoint } from './trendModel.ts'

export interface TrendNames {
  own: string
  reference: string
  /** The region that the reader chose to set beside them. */
  comparator?: string
  /** My municipality lies in that region, and counts in its figure. */
  comparatorHoldsOwn?: boolean
}

export const endOf = (text: string): string => (text.endsWith('.') ? text : `${text}.`)

/**
 * How my municipality lies beside the reference, and then beside the region that the reader chose.
 * "Heerlen 57,8 %, Nederland 50,8 % in 2020: hoger dan Nederland, niet te toetsen: de uitgever geeft geen marges."
 */
export function comparisonSentences(model: TrendModel, names: TrendNames, language: Language): string[] {
  const { comparator } = names
  if (isTotal(model.unit) && lineOfRole(model, 'own') !== undefined) return [figureTexts[language].total]
  const first = sentenceBesideReference(model, names, language)
  return comparator === undefined
    ? [first]
    : [first, sentenceBesideComparator(model, { own: names.own, comparator }, language)]
}

function sentenceBesideReference(model: TrendModel, names: TrendNames, language: Language): string {
  const t = figureTexts[language]
  const own = lineOfRole(model, 'own')
  const reference = lineOfRole(model, 'reference')
  if (own?.end === undefined) return t.noOwn(names.own, names.reference)
  if (reference?.end === undefined) return t.noReference(names.reference)
  return model.comparison === undefined
    ? endOf(t.noShared(names.own, names.reference))
    : comparedSentence(model, model.comparison, own, reference, names.reference, language)
}

function sentenceBesideComparator(
  model: TrendModel,
  names: { own: string; comparator: string },
  language: Language,
): string {
  const t = figureTexts[language]
  const own = lineOfRole(model, 'own')
  const comparator = lineOfRole(model, 'comparator')
  if (comparator?.end === undefined) return t.noComparator(names.comparator)
  if (own?.end === undefined) return t.notOwn(names.comparator, names.own)
  return model.besideComparator === undefined
    ? endOf(t.noShared(names.own, names.comparator))
    : comparedSentence(model, model.besideComparator, own, comparator, names.comparator, language)
}

function comparedSentence(
  model: TrendModel,
  comparison: Comparison,
  own: TrendLine,
  other: TrendLine,
  otherName: string,
  language: Language,
): string {
  const t = figureTexts[language]
  const quantity = (line: TrendLine, cell: Comparison['own']) =>
    `${line.name} ${formatCellQuantity(cell, model.unit, language, line.digits)}`
  const compared = t.compared(
    quantity(own, comparison.own),
    quantity(other, comparison.reference),
    formatFigurePeriod(comparison.period, language),
  )
  return endOf(`${compared}: ${t[comparison.position](otherName)}, ${testInWords(comparison, language)}`)
}

/** "niet te toetsen: de uitgever geeft geen marges" */
export function testInWords({ marginsOverlap }: Comparison, language: Language): string {
  const t = figureTexts[language]
  return marginsOverlap === undefined ? t.noMargins : marginsOverlap ? t.marginsOverlap : t.marginsApart
}

/** Which comparators count my municipality in: "the rest of the Netherlands" is another figure, and not held. */
export function wholeSentence(model: TrendModel, names: TrendNames, language: Language): string | undefined {
  const { own, reference, comparator, comparatorHoldsOwn } = names
  const drawn = (role: LineRole) => lineOfRole(model, role)?.end !== undefined
  const holding = [
    ...(drawn('reference') ? [reference] : []),
    ...(comparator !== undefined && comparatorHoldsOwn && drawn('comparator') ? [comparator] : []),
  ]
  return drawn('own') && holding.length > 0
    ? figureTexts[language].whole(formatList(holding, language), own)
    : undefined
}

/** Which lines are not joined where borders changed, and which figures the publisher does not give: of what they are. */
export function cutAndRedrawn({ lines }: TrendModel, language: Language): string[] {
  const cut = lines.filter(({ isCut }) => isCut).map(({ name }) => name)
  return [
    ...(cut.length === 0 ? [] : [figureTexts[language].cut(formatList(cut, language))]),
    ...lines.flatMap((line) => redrawnSentences(line, language)),
  ]
}

/** How to read the drawing: where its axis starts, what its bars are and what it leaves blank. */
export const drawingSentences = (model: TrendModel, language: Language): string[] =>
  [
    ...axisSentence(model, language),
    marginsSentence(model, language),
    absenceSentence(model, language),
  ].filter((each) => each !== undefined)

/** What a drawing leaves blank: which figures are absent, and why. */
export function absenceSentence(model: TrendModel, language: Language): string | undefined {
  const absent = model.lines.flatMap(({ name, points }) =>
    points.flatMap(({ period, cell }) =>
      cell.state === 'value'
        ? []
        : [`${name} ${formatFigurePeriod(period, language)} ${cellRemark(cell, language)}`],
    ),
  )
  return absent.length === 0 ? undefined : endOf(figureTexts[language].absent(absent.join('; ')))
}

/** What the bars at the marks are. */
function marginsSentence(model: TrendModel, language: Language): string | undefined {
  const has = model.lines.some(({ points }) => points.some(({ cell }) => marginsOf(cell) !== undefined))
  return has ? figureTexts[language].marginsDrawn : undefined
}

/**
 * The plot in words, for who does not see it: every figure with its margins, every absence, every break.
 * @param asTable what it is called where it is a table: nothing is drawn then
 */
export function describeTrend(model: TrendModel, language: Language, asTable?: string): string {
  const t = figureTexts[language]
  const figure = (line: TrendLine, { period, cell }: TrendPoint) => {
    const margins = marginsOf(cell)
    const words = `${formatFigurePeriod(period, language)} ${formatCellQuantity(cell, model.unit, language, line.digits)}`
    const number = (value: number) => formatNumber(value, language, line.digits)
    return margins === undefined
      ? words
      : `${words} (${t.margins(number(margins.lower), number(margins.upper))})`
  }
  const lines = model.lines.map((line) =>
    endOf(`${line.name}: ${line.points.map((point) => figure(line, point)).join(', ')}`),
  )
  const breaks = model.breaks.map(({ year, reason }) => endOf(`${t.breakIn(String(year))} ${reason}`))
  const possible = possibleBreakWords(model, language, asTable === undefined)
  return [asTable ?? t.lineChart, ...lines, ...breaks, ...possible].join(' ')
}

/** "gebiedsindeling van 2020", "gebiedsindeling van 2019–2026" */
export function classificationWords(model: TrendModel, language: Language): string {
  const years = model.lines.flatMap((line) =>
    line.points.flatMap((point) => point.observation?.classificationYear ?? []),
  )
  const each = [...new Set(years)].toSorted((a, b) => a - b)
  const [first, last] = [each[0] ?? 0, each.at(-1) ?? 0]
  const isRow = each.length > 2 && last - first === each.length - 1
  return figureTexts[language].classification(isRow ? `${first}–${last}` : each.join(', '))
}

/** "Nieuwste cijfer: 2020, 6 jaar geleden." */
export function dataAgeWords(model: TrendModel, today: string, language: Language): string {
  const newest = model.periods.at(-1)?.period ?? ''
  const years = Number(today.slice(0, 4)) - lastYearOf(newest)
  return figureTexts[language].dataAge(formatFigurePeriod(newest, language), years)
}

export const lineOfRole = (model: TrendModel, role: LineRole): TrendLine | undefined =>
  model.lines.find((line) => line.role === role)
