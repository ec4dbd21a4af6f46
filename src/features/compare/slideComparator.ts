/** What a slide says of that which its figures stand beside, and of the regions that it has no room for. */
import type { Shown } from '../../charts/figure/excerpt.ts'
import { besideWords } from '../../charts/figure/figureSlide.ts'
import { leftOutInWords } from '../../charts/heatTable/leftOut.ts'
import { basesInWords } from '../../charts/heatTable/heatWords.ts'
import type { ComparatorFigure } from '../../domain/comparison/comparison.ts'
import { comparedTexts } from '../../messages/compare/figure.ts'
import { heatTableTexts } from '../../messages/compare/heatTable.ts'
import { compareSlideTexts } from '../../messages/compare/slide.ts'
import { formatList, formatNumber } from '../../messages/format.ts'
import type { SlideParts } from './slideParts.ts'

/** What several indicators stand beside; of a mean how it was made, where that is the same for all of them. */
export function besideAll({ compared: { comparison }, comparator, context }: SlideParts): string | undefined {
  const { language } = context
  const [first] = comparison.columns
  return first !== undefined && 'one' in basesInWords(comparison, language)
    ? besideWords(first.comparator, comparator, language)
    : compareSlideTexts[language].beside(comparator)
}

/** How the comparator's figures came about where the subtitle cannot say it, and whom they leave out. */
export function comparatorNotes(parts: SlideParts): string[] {
  const { compared, comparator, nameOf, context } = parts
  const { language } = context
  const bases = basesInWords(compared.comparison, language)
  const unsaid = 'several' in bases ? bases.several : besideAll(parts) === undefined ? [bases.one] : []
  return [
    ...unsaid.map((each) => heatTableTexts[language].comparatorIs(comparator, each)),
    ...leftOutInWords(compared.comparison, nameOf, language),
  ]
}

/** Whom the mean of one indicator leaves out. */
export function withoutWords(
  comparator: ComparatorFigure,
  { nameOf, context: { language } }: SlideParts,
): string | undefined {
  if (comparator.state === 'none' || comparator.basis.form === 'published') return undefined
  const { without } = comparator.basis
  return without.length === 0
    ? undefined
    : comparedTexts[language].without(formatList(without.map(nameOf), language))
}

/**
 * That a slide shows a part of the regions, in which order, which of it those are, and where the others are.
 * @param order "Rokers, aflopend"
 */
export function shownWords(
  shown: Shown | undefined,
  order: string,
  { compared, marked, context: { language } }: SlideParts,
): string | undefined {
  if (shown === undefined) return undefined
  const t = compareSlideTexts[language]
  const [count = '', of = ''] = [shown.count, shown.of].map((each) => formatNumber(each, language))
  const around = shown.around ? compared.comparison.rows.find(({ code }) => code === marked)?.name : undefined
  return t.shown(count, of, order, around)
}
