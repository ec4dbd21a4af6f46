/** The parts of a figure's context that follow from the indicators that it compares. */
import type { ComparatorFigure, ComparedColumn, NoComparator } from '../../domain/comparison/comparison.ts'
import { isValue } from '../../domain/figures/cells.ts'
import { yearOf } from '../../domain/figures/series.ts'
import type { Provenance } from '../../domain/register/things.ts'
import { comparedTexts } from '../../messages/compare/figure.ts'
import { figureTexts, formatFigurePeriod } from '../../messages/figures.ts'
import { digitsOf, formatList } from '../../messages/format.ts'
import type { Language } from '../../messages/texts.ts'
import { unitWords } from '../../messages/values.ts'
import { comparatorQuantity, countOf, weightedAge } from './comparatorBasis.ts'
import type { FigureTable, FramePart } from './figureContext.ts'

/** Decimals of the most exact figure of a column, so that its numbers line up. */
export const digitsIn = ({ cells }: ComparedColumn): number =>
  Math.max(0, ...new Set(cells.map(({ cell }) => (isValue(cell) ? digitsOf(cell.value) : 0))))

/** "Overgewicht", or "Overgewicht: de buurten van Heerlen" where the regions lie in one place. */
export function titleOf(
  { indicator }: Pick<ComparedColumn, 'indicator'>,
  place: string | undefined,
  language: Language,
): string {
  const title = indicator.title[language]
  return place === undefined ? title : `${title}: ${place}`
}

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
            ...(known.possibleBreaks === undefined ? {} : { possibleBreaks: known.possibleBreaks }),
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
  if (comparator.state === 'none') return [noComparatorSentence(name, comparator.reason, language)]
  const { basis } = comparator
  const quantity = comparatorQuantity(comparator, unit, language, digits)
  if (basis.form === 'published') return [t.published(name, quantity)]
  const of = countOf(basis, language)
  const { formed = [] } = basis
  const [weighted, approximation] = basis.takenOut
    ? [t.restWeighted, t.restApproximation]
    : [t.weighted, t.approximation]
  return [
    basis.form === 'weighted'
      ? weighted(name, quantity, of)
      : approximation(name, quantity, of, weightedAge(basis.weights, language), basis.weights.period),
    ...(formed.length === 0 ? [] : [t.formed(formatList(formed.map(nameOf), language), formed.length)]),
    ...(basis.without.length === 0 ? [] : [t.without(formatList(basis.without.map(nameOf), language))]),
  ]
}

/** Why there is nothing to hold the regions against: it cannot be computed, or would not be comparable. */
export function noComparatorSentence(name: string, reason: NoComparator, language: Language): string {
  const t = comparedTexts[language]
  return (reason === 'total' ? t.notAgainst : t.notComputed)(name, t[reason])
}

const distinctOf = (provenances: readonly Provenance[]): Provenance[] => [
  ...new Map(provenances.map((each) => [JSON.stringify(each), each])).values(),
]

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)]
