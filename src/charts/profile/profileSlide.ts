import { isValue } from '../../domain/figures/cells.ts'
import { barsTexts } from '../../messages/compare/bars.ts'
import { profileTexts } from '../../messages/compare/profile.ts'
import { compareSlideTexts } from '../../messages/compare/slide.ts'
import { formatCellQuantity, formatFigurePeriod } from '../../messages/figures.ts'
import { formatNumber } from '../../messages/format.ts'
import type { Language } from '../../messages/texts.ts'
import { absenceWords, unitWords } from '../../messages/values.ts'
import type { Cell, Table } from '../../slides/content.ts'
import { type Phrase, plainText } from '../../slides/words.ts'
import { fullName } from '../figure/absence.ts'
import { comparatorQuantity } from '../figure/comparatorBasis.ts'
import { registerPhrase } from '../figure/figureSlide.ts'
import { judgementCell } from '../figure/judgementSlide.ts'
import type { ProfileModel, ProfileRow } from './profileModel.ts'

/** One region over the chosen indicators, in the order of the page: where each figure lies is said in numbers. */
export function profileTable(
  { region, count, groups }: ProfileModel,
  /** `label`: the comparator's name where there is little room. */
  { comparatorName, label }: { comparatorName: string; label: string },
  language: Language,
): Table {
  const t = profileTexts[language]
  const c = compareSlideTexts[language]
  const number = formatNumber(count, language)
  const all = groups.flatMap(({ rows }) => rows)
  // What is the same of all stands in the subtitle.
  const frames = new Set(all.map((row) => plainText(nameOf(row, language).slice(1))))
  return {
    head: [
      { words: t.indicator },
      { words: [registerPhrase(fullName(region), language)], align: 'end' },
      { words: label, align: 'end' },
      { words: c.rangeOf(c.regions(number)), align: 'end' },
      { words: t.beside(comparatorName) },
    ],
    rows: all.map((row) => cellsOf(row, frames.size > 1, language)),
  }
}

function cellsOf(row: ProfileRow, withFrame: boolean, language: Language): Cell[] {
  const t = profileTexts[language]
  const { unit, cell, comparator, digits, range, judgement } = row
  const number = (value: number) => formatNumber(value, language, digits)
  return [
    { words: nameOf(row, language).slice(0, withFrame ? undefined : 1) },
    { words: figureOf(row, language), align: 'end', strong: isValue(cell) },
    {
      words:
        comparator.state === 'none'
          ? t[comparator.reason === 'total' ? 'notCompared' : 'noComparator']
          : comparatorQuantity(comparator, unit, language, digits),
      align: 'end',
    },
    {
      words:
        range === undefined
          ? t.noColumn
          : compareSlideTexts[language].between(number(range.low), number(range.high)),
      align: 'end',
    },
    judgementCell(isValue(cell) ? judgement : undefined, language),
  ]
}

/** Indicator, unit, age and year: the last words of a row of a table that says it of no other. */
function nameOf({ indicator, unit, key }: ProfileRow, language: Language): Phrase[] {
  const unitWord = unitWords[language][unit]
  const title = { text: indicator.title[language] }
  if (key === undefined) return [title, { text: `, ${unitWord}` }]
  const age = key.breakdown === 'totaal' ? key.age : `${key.age}, ${key.breakdown}`
  return [
    title,
    { text: `, ${unitWord}, ` },
    registerPhrase(age, language),
    { text: `, ${formatFigurePeriod(key.period, language)}` },
  ]
}

function figureOf({ cell, key, unit, digits, margins }: ProfileRow, language: Language): string {
  if (!isValue(cell))
    return key === undefined && cell.state === 'missing'
      ? profileTexts[language].noColumn
      : absenceWords[language][cell.state]
  const quantity = formatCellQuantity(cell, unit, language, digits)
  if (margins === undefined) return quantity
  const number = (value: number) => formatNumber(value, language, digits)
  return compareSlideTexts[language].within(
    quantity,
    barsTexts[language].range(number(margins.lower), number(margins.upper)),
  )
}
