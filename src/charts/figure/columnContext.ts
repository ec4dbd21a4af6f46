/** The parts of a figure's context that follow from the indicators that it compares. */
import type { ComparatorFigure, ComparedColumn } from '../../domain/comparison/comparison.ts'
import { isValue } from '../../domain/figures/cells.ts'
import { yearOf } from '../../domain/figures/series.ts'
import type { Provenance } from '../../domain/register/things.ts'
import { comparedTexts } from '../../messages/compare/figure.ts'
import { figureTexts, formatFigurePeriod, formatQuantity } from '../../messages/figures.ts'
import { digitsOf, formatList, formatNumber } from '../../messages/format.ts'
import type { Language } from '../../messages/texts.ts'
import { unitWords } from '../../messages/values.ts'
import type { FigureTable, FramePart } from './figureContext.ts'

/** Decimals of the most exact figure of a column, so that its numbers line up. */
export const digitsIn = ({ cells }: ComparedColumn): number =>
  Math.max(0, ...new Set(cells.map(({ cell }) => (isValue(cell) ? digitsOf(cell.value) : 0))))

/** A comparator's decimals: as many as the column has, and as many as its publisher gives. A mean is no more exact than what it is of. */
export const comparatorDigits = (comparator: ComparatorFigure, digits: number): number =>
  comparator.state === 'figure' && comparator.basis.form === 'published'
    ? Math.max(digits, digitsOf(comparator.cell.value))
    : digits

/** Unit · age · year of one indicator, or of several as far as they agree. */
export function frameOf(columns: readonly ComparedColumn[], language: Language): FramePart[] {
  const t = figureTexts[language]
  const own = comparedTexts[language]
  const keys = columns.flatMap(({ key }) => key ?? [])
  const units = distinct(columns.map(({ unit }) => unit))
  const ages = distinct(keys.map(({ age }) => age))
  const breakdowns = distinct(keys.map(({ breakdown }) => breakdown)).filter((each) => each !== 'totaal')
  const periods = distinct(keys.map(({ period }) => period)).toSorted()
  const [unit] = units
  const [age] = ages
  const [first, last = first] = [periods[0], periods.at(-1)]
  return [
    units.length === 1 && unit !== undefined
      ? { ours: unitWords[language][unit] }
      : { ours: own.severalUnits },
    ...(age === undefined
      ? []
      : [ages.length === 1 ? { ours: t.age, register: age } : { ours: own.severalAges }]),
    ...(breakdowns.length === 0 ? [] : [{ register: breakdowns.join(', ') }]),
    {
      ours:
        first === undefined || last === undefined
          ? own.noFigures
          : periods.length === 1
            ? formatFigurePeriod(first, language)
            : own.severalYears(String(yearOf(first)), String(yearOf(last))),
    },
  ]
}

/** The tables that the figures of some indicators come from, each once, with the newest period that is shown of it. */
export function sourcesOf(columns: readonly ComparedColumn[]): FigureTable[] {
  const sources = new Map<string, FigureTable>()
  for (const { key, indicator, provenances = [], imported } of columns) {
    if (key === undefined) continue
    const { table, edition, classificationYear, period } = key
    const id = [table, edition, classificationYear].join(' · ')
    const before = sources.get(id)
    const known = indicator.tables.find((each) => each.table === table)
    sources.set(id, {
      table,
      edition,
      classificationYear,
      period: before !== undefined && before.period > period ? before.period : period,
      provenances: distinctOf([...(before?.provenances ?? []), ...provenances]),
      ...(imported && { imported }),
      ...(known === undefined
        ? {}
        : {
            title: known.title,
            publisher: known.publisher,
            address: known.address,
            ...(known.licence === undefined ? {} : { licence: known.licence }),
            ...(known.note === undefined ? {} : { note: known.note }),
          }),
    })
  }
  return [...sources.values()]
}

/** What model estimates cannot show; of several indicators it names those that are. */
export function modelWarning(columns: readonly ComparedColumn[], language: Language): string | undefined {
  const t = comparedTexts[language]
  const models = columns.filter(({ indicator }) => indicator.method === 'model')
  if (models.length === 0) return undefined
  return models.length === columns.length
    ? t.modelWarning
    : t.modelWarningFor(
        formatList(
          models.map(({ indicator }) => indicator.title[language]),
          language,
        ),
      )
}

/** What the regions are held against and how that figure came about, or why there is none: a sentence or two. */
export function comparatorSentences(
  comparator: ComparatorFigure,
  { unit }: Pick<ComparedColumn, 'unit'>,
  name: string,
  digits: number,
  language: Language,
  /** Names of regions by code, for those that are left out of a mean. */
  nameOf: (code: string) => string = (code) => code,
): string[] {
  const t = comparedTexts[language]
  if (comparator.state === 'none') return [t.notComputed(name, t[comparator.reason])]
  const { cell, basis } = comparator
  const quantity = formatQuantity(cell.value, unit, language, comparatorDigits(comparator, digits))
  if (basis.form === 'published') return [t.published(name, quantity)]
  const of = formatNumber(basis.of, language)
  const [weighted, approximation] = basis.takenOut
    ? [t.restWeighted, t.restApproximation]
    : [t.weighted, t.approximation]
  return [
    basis.form === 'weighted'
      ? weighted(name, quantity, of)
      : approximation(name, quantity, of, ageGroup(basis.weights.age, language), basis.weights.period),
    ...(basis.without.length === 0 ? [] : [t.without(formatList(basis.without.map(nameOf), language))]),
  ]
}

/** "alle" is how tables write everyone. */
const ageGroup = (age: string, language: Language): string =>
  age === 'alle' || age === 'alle leeftijden' ? comparedTexts[language].allAges : age

const distinctOf = (provenances: readonly Provenance[]): Provenance[] => [
  ...new Map(provenances.map((each) => [JSON.stringify(each), each])).values(),
]

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)]
