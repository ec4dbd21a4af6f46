/** What a comparator's figure cannot say of itself: how it came about, who is left out, and how sure it is. */
import type {
  Against,
  ComparatorBasis,
  ComparatorFigure,
  NamedWeights,
} from '../../domain/comparison/comparison.ts'
import type { CellValue } from '../../domain/register/things.ts'
import { comparedTexts } from '../../messages/compare/figure.ts'
import { figureTexts, formatCell, formatCellQuantity } from '../../messages/figures.ts'
import { digitsOf, formatList, formatNumber } from '../../messages/format.ts'
import type { Language } from '../../messages/texts.ts'
import type { IndicatorUnit } from '../../domain/register/values.ts'

type Held = Extract<ComparatorFigure, { state: 'figure' }>

/** A comparator's decimals: as many as the column has, and as many as its publisher gives. A mean is no more exact than what it is of. */
export const comparatorDigits = (comparator: ComparatorFigure, digits: number): number =>
  comparator.state === 'figure' && comparator.basis.form === 'published'
    ? Math.max(digits, digitsOf(comparator.cell.value))
    : digits

/** "50,8 %", "12,2 % (voorlopig)", "ca. 18,0 %": marked as the figures of regions are. @param digits of the column */
export const comparatorQuantity = (
  comparator: Held,
  unit: IndicatorUnit,
  language: Language,
  digits: number,
): string => formatCellQuantity(cellOf(comparator), unit, language, comparatorDigits(comparator, digits))

/** The same without its unit. */
export const comparatorNumber = (comparator: Held, language: Language, digits: number): string =>
  formatCell(cellOf(comparator), language, comparatorDigits(comparator, digits))

/**
 * Do a figure and its comparator read the same though they are not, without a test that says more? "17,5 %, lager dan 17,5 %"
 * says nothing: the words are then that they are nearly equal. The order of the figures themselves stays.
 */
export function readAlike(
  value: number,
  against: Against | undefined,
  comparator: ComparatorFigure,
  digits: number,
): boolean {
  if (comparator.state === 'none' || against === undefined) return false
  if (against.differs !== undefined || against.position === 'equal') return false
  // Thousands of figures are far from it: only those that are near are written out.
  if (Math.abs(against.difference) > 10 ** -digits) return false
  const own = formatNumber(value, 'nl', digits)
  return own === formatNumber(comparator.cell.value, 'nl', comparatorDigits(comparator, digits))
}

/**
 * A comparator for a column of a file: what is published as it is, a mean with the decimals that the screen gives it. With
 * one more, who rounds the file reads another figure than the screen: 50.6495 is 50.6, and so never 50.65.
 */
export const comparatorForFile = (comparator: ComparatorFigure, digits: number): number | undefined =>
  comparator.state === 'none'
    ? undefined
    : comparator.basis.form === 'published'
      ? comparator.cell.value
      : roundedTo(comparator.cell.value, digits)

/** The difference with it, of the figures themselves and written as the screen does: 49.2 − 50.8 is no −1.5999999999999943. */
export const differenceForFile = (difference: number, comparator: ComparatorFigure, digits: number): number =>
  roundedTo(difference, comparatorDigits(comparator, digits))

/** Rounded by what writes the numbers on the screen, so that no half goes another way; never −0. */
const roundedTo = (value: number, digits: number): number =>
  Number(formatNumber(value, 'en', digits).replaceAll(',', '')) + 0

/** Of a mean no source writes "ruim": it is about as much, because a figure in it is. */
const cellOf = ({ cell, basis }: Held): CellValue & { redrawn?: object } =>
  basis.form === 'published' ? cell : { ...cell, redrawn: basis }

/**
 * "gewogen gemiddelde van 14 gebieden; zonder Vaals en Stein: daarvan is geen cijfer of gewicht; voorlopig", or why there is
 * none: for a column of a file, where every row has to say it.
 */
export function comparatorBasis(
  comparator: ComparatorFigure,
  language: Language,
  /** Names of regions by code, for those that are left out of a mean. */
  nameOf: (code: string) => string = (code) => code,
): string {
  const t = comparedTexts[language]
  if (comparator.state === 'none')
    return `${comparator.reason === 'total' ? t.notCompared : t.notComputable}: ${t[comparator.reason]}`
  const { cell, basis } = comparator
  const without = basis.form === 'published' ? [] : basis.without
  const formed = (basis.form === 'published' ? undefined : basis.formed) ?? []
  return [
    formOf(basis, language),
    ...(formed.length === 0 ? [] : [t.basisFormed(formatList(formed.map(nameOf), language), formed.length)]),
    ...(without.length === 0 ? [] : [t.basisWithout(formatList(without.map(nameOf), language))]),
    ...(cell.provisional ? [figureTexts[language].provisional] : []),
    ...(cell.approximate
      ? [basis.form === 'published' ? figureTexts[language].approximate : t.approximateMean]
      : []),
  ].join('; ')
}

/** How a comparator's figure came about, without who is left out: "cijfer van de uitgever", "gemiddelde van 16 gebieden, …". */
export function formOf(basis: ComparatorBasis, language: Language): string {
  const t = comparedTexts[language]
  if (basis.form === 'published') return t.basisPublished
  const of = countOf(basis, language)
  const mean = basis.takenOut ? t.basisRest(of) : t.basisMean(of)
  return basis.form === 'weighted'
    ? t.basisWeighted(mean)
    : t.basisApproximation(mean, weightedAge(basis.weights, language), basis.weights.period)
}

/** "16", or "15 van 16" where some of them have no figure or weight. */
export function countOf(
  { of, without }: { of: number; without: readonly string[] },
  language: Language,
): string {
  const counted = formatNumber(of, language)
  return without.length === 0
    ? counted
    : comparedTexts[language].countedOf(counted, formatNumber(of + without.length, language))
}

/** "18+", "18+ (van een opgesplitste gemeente naar rato)": whose inhabitants a mean is weighted with. */
export const weightedAge = ({ age, isShared }: NamedWeights, language: Language): string =>
  [ageGroup(age, language), ...(isShared ? [comparedTexts[language].sharedOut] : [])].join(' ')

/** "alle" is how tables write everyone. */
export const ageGroup = (age: string, language: Language): string =>
  age === 'alle' || age === 'alle leeftijden' ? comparedTexts[language].allAges : age
