/** What a distribution says in words; the same on screen, around a picture and in a file. */
import { distributionTexts } from '../../messages/compare/distribution.ts'
import { formatCellQuantity, formatQuantity } from '../../messages/figures.ts'
import { formatNumber } from '../../messages/format.ts'
import type { Language } from '../../messages/texts.ts'
import { fullName } from '../figure/absence.ts'
import type { DistributedRegion, DistributionModel } from './distributionModel.ts'

/** "Heerlen 57,8 %" */
export const regionWords = (
  region: DistributedRegion,
  { unit, digits }: DistributionModel,
  language: Language,
): string =>
  distributionTexts[language].chosen(
    fullName(region),
    formatCellQuantity(region.cell, unit, language, digits),
  )

/** How the regions are spread, how they lie beside the comparator, and the region picked out. */
export function distributionFindings(
  model: DistributionModel,
  comparatorName: string,
  picked: string | undefined,
  language: Language,
): string[] {
  const t = distributionTexts[language]
  const { regions, median, quarters, beside, unit, digits } = model
  const quantity = (value: number) => formatQuantity(value, unit, language, digits)
  const count = (value: number) => formatNumber(value, language)
  const [first] = regions
  const last = regions.at(-1)
  if (first === undefined || last === undefined) return [t.none]
  if (median === undefined) return [t.one(fullName(first), quantity(first.value))]
  const own = regions.find(({ code }) => code === picked)
  return [
    [
      t.sentence(count(regions.length), quantity(first.value), quantity(last.value), quantity(median)),
      ...(quarters === undefined ? [] : [t.half(quantity(quarters[0]), quantity(quarters[1]))]),
    ].join(' '),
    ...(beside === undefined
      ? []
      : [
          t.beside(
            count(beside.above),
            count(beside.below),
            [
              beside.equal === 0 ? '' : t.equal(count(beside.equal)),
              beside.near === 0 ? '' : t.near(count(beside.near)),
            ].join(''),
            comparatorName,
          ),
        ]),
    ...(own === undefined ? [] : [`${regionWords(own, model, language)}.`]),
  ]
}

/** How the drawing is to be read. */
export function distributionNotes(
  model: DistributionModel,
  /** Codes of the regions that were chosen. */
  chosen: readonly string[],
  language: Language,
): string[] {
  const t = distributionTexts[language]
  const low = model.axis.ticks[0] ?? 0
  const asked = new Set(chosen)
  // A chosen region without a figure is neither in colour nor in grey.
  const own = model.regions.filter(({ code }) => asked.has(code)).length
  const others = model.regions.length - own
  return [
    ...(model.beside === undefined ? [] : [t.orderOnly]),
    ...(own > 0 && others > 0 ? [t.around(formatNumber(own, language), formatNumber(others, language))] : []),
    model.bins === undefined ? t.dots : t.bins,
    ...(low > 0 ? [t.axisFrom(formatQuantity(low, model.unit, language, model.axis.digits))] : []),
    ...(model.median === undefined ? [] : [t.medianIsNot]),
  ]
}

/** "40 tot 42,5", and for the last bin "97,5 tot en met 100". */
export function binWords(model: DistributionModel, place: number, language: Language): string {
  const t = distributionTexts[language]
  const { bins = [], binDigits } = model
  const bin = bins[place]
  if (bin === undefined) return ''
  const number = (value: number) => formatNumber(value, language, binDigits)
  const say = place === bins.length - 1 ? t.lastRangeWords : t.rangeWords
  return say(number(bin.from), number(bin.to))
}

/** The drawing in words for who does not see it: what it is and who is named in it. What it shows stands beside it as text. */
export function describeDistribution(
  model: DistributionModel,
  named: readonly DistributedRegion[],
  language: Language,
): string {
  return [
    distributionTexts[language].spoken,
    named.map((region) => regionWords(region, model, language)).join('; '),
  ]
    .filter(Boolean)
    .join(' ')
}
