/** What the table says in words: heads, cells for who does not see them, and what goes under it. */
import type {
  ComparatorFigure,
  ComparedCell,
  ComparedColumn,
  Comparison,
} from '../../domain/comparison/comparison.ts'
import { marginsOf } from '../../domain/figures/cells.ts'
import type { CellValue } from '../../domain/register/things.ts'
import { comparedTexts } from '../../messages/compare/figure.ts'
import { heatTableTexts } from '../../messages/compare/heatTable.ts'
import { figureTexts, formatCellQuantity, formatFigurePeriod } from '../../messages/figures.ts'
import { formatList } from '../../messages/format.ts'
import type { Language } from '../../messages/texts.ts'
import { absenceWords, unitWords } from '../../messages/values.ts'
import { formOf, weightedAge } from '../figure/comparatorBasis.ts'
import { judgementAsRead } from '../figure/judgement.ts'
import { cellRemark } from '../trend/cellRemark.ts'
import { numberWords, quantityWords } from './figureWords.ts'
import { type HeatColumn, signOf } from './heatModel.ts'

type Value = Extract<CellValue, { state: 'value' }>

/** A number as it is, without a word of its source about it. */
export const isPlain = (cell: Value): boolean =>
  cell.provisional === undefined && cell.approximate === undefined

type Named = Pick<ComparedColumn, 'indicator'>

/** The short title is Dutch: on an English page the English title stands there. */
export const columnName = ({ indicator: { shortTitle, title } }: Named, language: Language): string =>
  (language === 'nl' ? shortTitle : undefined) ?? title[language]

/** "%", "18+", "2020"; the age is the register's own word, and Dutch. */
export function frameOfColumn(
  { key, unit }: ComparedColumn,
  language: Language,
): { unit: string; age?: string; period?: string; breakdown?: string } {
  const words = { unit: unitWords[language][unit] }
  if (key === undefined) return words
  return {
    ...words,
    age: key.age,
    period: formatFigurePeriod(key.period, language),
    ...(key.breakdown === 'totaal' ? {} : { breakdown: key.breakdown }),
  }
}

/** "%, 18+, 2020" */
export function frameInWords(column: ComparedColumn, language: Language): string {
  const { unit, age, period, breakdown } = frameOfColumn(column, language)
  const parts =
    period === undefined ? [unit, heatTableTexts[language].noBlock] : [unit, age, breakdown, period]
  return parts.filter(Boolean).join(', ')
}

/** "22,2 %, hoger dan Nederland (17,9), niet te toetsen": what a cell says as a whole. */
export function cellInWords(
  heat: HeatColumn,
  compared: ComparedCell,
  comparator: string,
  language: Language,
): string {
  const { cell } = compared
  if (cell.state !== 'value') return absenceWords[language][cell.state]
  const { unit } = heat.column
  const quantity = isPlain(cell)
    ? quantityWords(cell.value, unit, heat.digits, language)
    : formatCellQuantity(cell, unit, language, heat.digits)
  return [
    quantity,
    marginsInWords(heat, compared, language),
    besideInWords(heat, compared, comparator, language),
  ]
    .filter((each) => each !== undefined)
    .join(', ')
}

/** "hoger dan Nederland (17,9), niet te toetsen"; undefined where there is no figure to compare. */
export function besideInWords(
  heat: HeatColumn,
  compared: ComparedCell,
  comparator: string,
  language: Language,
): string | undefined {
  if (compared.cell.state !== 'value') return undefined
  const order = positionInWords(heat, compared, comparator, language)
  if (order === undefined) return heatTableTexts[language].noComparison(comparator)
  const sign = signOf(compared)
  return `${order}, ${sign === undefined ? figureTexts[language].notTestable : comparedTexts[language][sign]}`
}

/** "hoger dan Nederland (17,9)", "vrijwel gelijk aan Nederland (17,5)"; undefined where nothing is compared. */
export function positionInWords(
  { column, digits }: HeatColumn,
  compared: ComparedCell,
  comparator: string,
  language: Language,
): string | undefined {
  const { against } = compared
  if (against === undefined || column.comparator.state !== 'figure') return undefined
  const isNear = judgementAsRead(compared, column.comparator, digits) === 'untested-near'
  const value = numberWords(column.comparator.cell.value, digits, language)
  return heatTableTexts[language][isNear ? 'near' : against.position](comparator, value)
}

/** "marges 20,1 tot 24,3", where the publisher gives them. */
export function marginsInWords(
  { digits }: HeatColumn,
  { cell }: ComparedCell,
  language: Language,
): string | undefined {
  const margins = marginsOf(cell)
  if (margins === undefined) return undefined
  const number = (value: number) => numberWords(value, digits, language)
  return figureTexts[language].margins(number(margins.lower), number(margins.upper))
}

/** There is no figure to compare with: it cannot be computed, or of totals it would be no yardstick. */
export const noFigureInWords = (
  { reason }: Extract<ComparatorFigure, { state: 'none' }>,
  language: Language,
): string =>
  reason === 'total' ? comparedTexts[language].notCompared : heatTableTexts[language].notComputable

/** "gewogen gemiddelde, benadering: inwoners 2020, alle leeftijden", or why there is no figure to compare with. */
export function basisInWords(comparator: ComparatorFigure, language: Language): string {
  const t = heatTableTexts[language]
  if (comparator.state === 'none')
    return `${noFigureInWords(comparator, language)}: ${comparedTexts[language][comparator.reason]}`
  const { basis } = comparator
  if (basis.form === 'published') return t.published
  // Not a mean of regions: the country's figure without theirs.
  if (basis.takenOut) return formOf(basis, language)
  if (basis.form === 'weighted') return t.weighted
  return t.approximation(basis.weights.period, weightedAge(basis.weights, language))
}

/**
 * How the comparator's figures came about: in a word where all of them did so alike, else which of them did how. The way
 * of most of them stands last, and names none: tens of names say less than "the others".
 */
export function basesInWords(
  { columns }: Pick<Comparison, 'columns'>,
  language: Language,
): { one: string } | { several: readonly string[] } {
  const t = heatTableTexts[language]
  const bases = new Map<string, string[]>()
  for (const column of columns) {
    const words = basisInWords(column.comparator, language)
    bases.set(words, [...(bases.get(words) ?? []), columnName(column, language)])
  }
  const [most, ...others] = [...bases].toSorted(([, a], [, b]) => b.length - a.length)
  if (most === undefined || others.length === 0) return { one: most?.[0] ?? '' }
  return {
    several: [
      ...others.map(([words, of]) => t.basisFor(formatList(of, language), words)),
      t.basisForOthers(most[0]),
    ],
  }
}

/** More names than this are not read. */
const MOST_NAMED = 6

/** Which of the indicators are estimates from a model, for the warning: by name, or by the names of those that are not. */
export function estimatesInWords(columns: readonly ComparedColumn[], language: Language): string | undefined {
  const isEstimate = ({ indicator }: ComparedColumn) => indicator.method === 'model'
  const estimates = columns.filter(isEstimate)
  if (estimates.length === 0) return undefined
  const words = comparedTexts[language]
  if (estimates.length === columns.length) return words.modelWarning
  const t = heatTableTexts[language]
  const list = (of: readonly ComparedColumn[]) =>
    formatList(
      of.map((each) => columnName(each, language)),
      language,
    )
  if (estimates.length <= MOST_NAMED) return words.modelWarningFor(list(estimates))
  const measured = columns.filter((each) => !isEstimate(each))
  return words.modelWarningFor(
    measured.length <= MOST_NAMED ? t.allBut(list(measured)) : t.someOf(estimates.length, columns.length),
  )
}

/** Why a figure is absent, in words, or what it cannot say of itself; in a table of its own an absence says so already. */
export function cellRemarkInWords(
  cell: ComparedCell['cell'],
  language: Language,
  withAbsence = false,
): string | undefined {
  if (cell.state === 'value' || withAbsence) return cellRemark(cell, language)
  return cell.reason
}
