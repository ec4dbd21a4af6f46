/** How a trend of many regions is to be read and what it leaves out, made from the same model as the plot. */
import type { ComparedColumn } from '../../domain/comparison/comparison.ts'
import { redrawnOf } from '../../domain/comparison/redrawn.ts'
import { comparedTrendTexts } from '../../messages/compare/comparedTrend.ts'
import { comparedTexts } from '../../messages/compare/figure.ts'
import { redrawnTexts } from '../../messages/compare/redrawn.ts'
import { yearTexts } from '../../messages/compare/year.ts'
import { formatFigurePeriod } from '../../messages/figures.ts'
import { formatList, formatNumber } from '../../messages/format.ts'
import type { Language } from '../../messages/texts.ts'
import { fullName, namesInRow } from '../figure/absence.ts'
import { comparatorSentences, noComparatorSentence } from '../figure/columnContext.ts'
import { axisSentence } from '../trend/axisFrom.ts'
import { cellRemark } from '../trend/cellRemark.ts'
import { redrawnWords } from '../trend/redrawnWords.ts'
import type { ComparedLine } from './comparedLines.ts'
import type { ComparedTrendModel } from './comparedTrendModel.ts'

/** More names or absences than this are counted: the table has them all. */
const MOST_LISTED = 6

/** How to read the drawing, where that is shown, and what is left out. */
export function trendNotes(model: ComparedTrendModel, language: Language, asTable = false): string[] {
  return [
    ...(asTable ? [] : drawingNotes(model, language)),
    ...redrawnNotes(model, language),
    ...comparatorNotes(model, language),
    ...absenceNotes(model, language),
  ]
}

/** What the regions are held against at the last of its figures: that is the one at the end of its line. */
export function comparedAt(
  { comparator, digits }: ComparedTrendModel,
  column: Pick<ComparedColumn, 'unit'>,
  language: Language,
  nameOf?: (code: string) => string,
): string[] {
  const last = comparator.points.find(({ period }) => period === comparator.end?.period)
  if (last === undefined) return []
  const name = comparedTrendTexts[language].nameIn(comparator.name, formatFigurePeriod(last.period, language))
  return comparatorSentences(last.figure, column, name, digits, language, nameOf)
}

/** The page may be of another year than the one that the lines end in. */
export function otherYearNotes(
  { periods }: ComparedTrendModel,
  { key }: Pick<ComparedColumn, 'key'>,
  language: Language,
): string[] {
  return key === undefined || key.period === periods.at(-1)?.period
    ? []
    : [comparedTrendTexts[language].otherYear(formatFigurePeriod(key.period, language))]
}

/** Which lines the publisher does not give: of what they are put together. */
function redrawnNotes({ lines }: ComparedTrendModel, language: Language): string[] {
  const notes = lines.flatMap(({ row, points }) => {
    const words = points.flatMap(({ cell }) =>
      cell.state === 'value' ? (redrawnWords(cell, language) ?? []) : [],
    )
    return words.slice(-1).map((each) => `${fullName(row)}: ${each}.`)
  })
  if (notes.length <= MOST_LISTED) return notes
  const names = lines.filter(({ points }) => points.some(({ cell }) => redrawnOf(cell)?.form === 'weighted'))
  return [
    redrawnTexts[language].several(
      listed(
        names.map(({ row }) => fullName(row)),
        language,
      ),
    ),
  ]
}

/** The first of many, and how many more there are; a comma within a name does not part it. */
function listed(items: readonly string[], language: Language): string {
  const more = yearTexts[language].andMore(formatNumber(items.length - MOST_LISTED, language))
  const said = items.length <= MOST_LISTED ? items : [...items.slice(0, MOST_LISTED), more]
  return said.some((each) => each.includes(',')) ? namesInRow(said) : formatList(said, language)
}

function drawingNotes(model: ComparedTrendModel, language: Language): string[] {
  const t = comparedTrendTexts[language]
  if (!model.drawable) return [t.notDrawn]
  const { density, lines, drawn, comparator } = model
  const others = drawn.filter(({ standing }) => standing === 'other').length
  return [
    ...(comparator.end === undefined ? [] : [t.comparatorDashed(comparator.name)]),
    ...(density === 'band'
      ? [t.band(formatNumber(lines.length, language)), ...bandCounts(model, language)]
      : others === 0 || others === drawn.length
        ? []
        : [density === 'quiet' ? t.quiet(others) : t.others(others)]),
    ...(drawn.some(({ margins }) => margins.length > 0) ? [t.marginBands] : []),
    ...axisSentence(model, language),
  ]
}

/** Of how many regions the band is, where that differs per period. */
function bandCounts({ band }: ComparedTrendModel, language: Language): string[] {
  const ranges = band.flat()
  if (new Set(ranges.map(({ of }) => of)).size < 2) return []
  const counts = ranges.map(
    ({ period, of }) => `${formatFigurePeriod(period, language)} ${formatNumber(of, language)}`,
  )
  return [comparedTrendTexts[language].bandCounts(counts.join(', '))]
}

/** In which periods the comparator has no figure and why; of how many regions it is, where that differs per period. */
function comparatorNotes({ comparator }: ComparedTrendModel, language: Language): string[] {
  const t = comparedTrendTexts[language]
  const reasons = comparedTexts[language]
  const { points, name, end } = comparator
  const words = (period: string) => formatFigurePeriod(period, language)
  const none = points.flatMap(({ period, figure }) =>
    figure.state === 'none' ? [{ period, reason: figure.reason }] : [],
  )
  const [first] = none
  if (end === undefined && first !== undefined && none.every(({ reason }) => reason === first.reason))
    return [noComparatorSentence(name, first.reason, language)]
  const means = points.flatMap(({ period, figure }) =>
    figure.state === 'figure' && figure.basis.form !== 'published' ? [{ period, of: figure.basis.of }] : [],
  )
  return [
    ...none.map(({ period, reason }) => t.comparatorGap(words(period), name, reasons[reason])),
    ...(new Set(means.map(({ of }) => of)).size < 2
      ? []
      : [t.meanCounts(name, means.map(({ period, of }) => `${words(period)} ${of}`).join(', '))]),
  ]
}

/** Regions without any figure by name, and why a figure of a line is missing, as far as that is still a sentence. */
function absenceNotes({ lines, density }: ComparedTrendModel, language: Language): string[] {
  const t = comparedTrendTexts[language]
  const absent = lines
    .filter(({ standing, end }) => end !== undefined && (density === 'named' || standing !== 'other'))
    .flatMap(({ row, points }) =>
      points.flatMap(({ period, cell }) =>
        cell.state === 'value'
          ? []
          : [`${fullName(row)} ${formatFigurePeriod(period, language)} ${cellRemark(cell, language)}`],
      ),
    )
  return [
    ...(absent.length === 0 ? [] : [t.absent(listed(absent, language))]),
    ...[...reasonsOf(lines, language)].map(([reason, names]) => t.without(reason, listed(names, language))),
  ]
}

/** Regions without any figure, by why they have none. */
function reasonsOf(lines: readonly ComparedLine[], language: Language): Map<string, string[]> {
  const reasons = new Map<string, string[]>()
  for (const { row, points, end } of lines) {
    if (end !== undefined) continue
    const words = [...new Set(points.flatMap(({ cell }) => cellRemark(cell, language) ?? []))].join('; ')
    const names = reasons.get(words)
    if (names === undefined) reasons.set(words, [fullName(row)])
    else names.push(fullName(row))
  }
  return reasons
}
