/** What ordered bars say in words; the same on screen, around a picture and in a file. */
import type { ComparedRow } from '../../domain/comparison/comparison.ts'
import { barsTexts } from '../../messages/compare/bars.ts'
import { comparedTexts } from '../../messages/compare/figure.ts'
import { formatCellQuantity, formatQuantity } from '../../messages/figures.ts'
import { formatNumber } from '../../messages/format.ts'
import type { Language } from '../../messages/texts.ts'
import { fullName } from '../figure/absence.ts'
import { cellRemark } from '../trend/cellRemark.ts'
import { type Bar, type BarsModel, MOST_DRAWN } from './barsModel.ts'

/** "57,8 % (marges 55,1 tot 60,2)" */
export function barQuantity(
  { cell, margins }: Bar,
  { unit, digits }: Pick<BarsModel, 'unit' | 'digits'>,
  language: Language,
): string {
  const t = barsTexts[language]
  const quantity = formatCellQuantity(cell, unit, language, digits)
  const number = (value: number) => formatNumber(value, language, digits)
  return margins === undefined
    ? quantity
    : t.withMargins(quantity, number(margins.lower), number(margins.upper))
}

/** "6,9 procentpunt", "−1,2 jaar": the sign of a difference, with a minus that is one. */
export function differenceWords(
  bar: Bar,
  { unit, comparatorDigits: digits }: BarsModel,
  language: Language,
): string | undefined {
  const difference = bar.against?.difference
  if (difference === undefined) return undefined
  // A sign before a difference that reads as nothing would say an order that cannot be read.
  const sign = bar.judgement === 'untested-near' ? '' : difference > 0 ? '+' : difference < 0 ? '−' : ''
  const size = Math.abs(difference)
  return unit === 'percent'
    ? `${sign}${formatNumber(size, language, digits)} ${barsTexts[language].points}`
    : `${sign}${formatQuantity(size, unit, language, digits)}`
}

/** What the order shows, and how the region picked out lies in it. */
export function barFindings(
  model: BarsModel,
  comparatorName: string,
  picked: string | undefined,
  language: Language,
): string[] {
  const t = barsTexts[language]
  const own = pickedSentence(model, comparatorName, picked, language)
  return [orderSentence(model, language), ...(own === undefined ? [] : [own])].map((each) => each || t.none)
}

function orderSentence(model: BarsModel, language: Language): string {
  const t = barsTexts[language]
  const { bars, unit, digits } = model
  const named = (bar: Bar) => `${fullName(bar)} (${formatCellQuantity(bar.cell, unit, language, digits)})`
  const [first] = bars
  if (first === undefined) return t.none
  if (bars.length === 1) return t.only(named(first))
  const highest = bars.reduce((a, b) => (b.value > a.value ? b : a))
  const lowest = bars.reduce((a, b) => (b.value < a.value ? b : a))
  return t.ordered(formatNumber(bars.length, language), named(highest), named(lowest))
}

function pickedSentence(
  model: BarsModel,
  comparatorName: string,
  picked: string | undefined,
  language: Language,
): string | undefined {
  const t = barsTexts[language]
  const bar = model.bars.find(({ code }) => code === picked)
  if (bar === undefined) return absentSentence(model, picked, language)
  const figure = t.pickedSentence(fullName(bar), barQuantity(bar, model, language))
  return bar.judgement === undefined
    ? `${figure}.`
    : t.pickedJudged(figure, comparedTexts[language][bar.judgement], comparatorName)
}

function absentSentence(
  { absent }: BarsModel,
  picked: string | undefined,
  language: Language,
): string | undefined {
  for (const { cell, rows } of absent) {
    const row = rows.find(({ code }: ComparedRow) => code === picked)
    if (row !== undefined)
      return barsTexts[language].pickedAbsent(fullName(row), cellRemark(cell, language) ?? '')
  }
  return undefined
}

/** How the drawing is to be read: colours, margins, and whether differences can be tested at all. */
export function barNotes(model: BarsModel, comparatorName: string, language: Language): string[] {
  const t = barsTexts[language]
  const c = comparedTexts[language]
  const coloured = model.hasPolarity && model.tested !== 'none'
  return [
    ...(model.tested === 'none' && model.comparator !== undefined ? [c.notTestable] : []),
    ...(model.tested === 'some' ? [c.partlyTestable] : []),
    ...(model.hasMargins ? [t.whiskers] : []),
    ...(coloured ? [t.colours(comparatorName)] : []),
    ...(model.hasPolarity ? [] : [t.noPolarity]),
  ]
}

/** Said beside a drawing that cannot hold all bars. */
export const excerptSentence = ({ bars }: BarsModel, language: Language): string[] =>
  bars.length <= MOST_DRAWN ? [] : [barsTexts[language].excerpt(formatNumber(bars.length, language))]
