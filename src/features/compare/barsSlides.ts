import { type BarOrder, type BarsModel, barsModel } from '../../charts/bars/barsModel.ts'
import { barsSlide } from '../../charts/bars/barsSlide.ts'
import { barFindings } from '../../charts/bars/barsWords.ts'
import { absentSentences } from '../../charts/figure/absence.ts'
import { frameOf, modelWarning } from '../../charts/figure/columnContext.ts'
import { besideWords } from '../../charts/figure/figureSlide.ts'
import type { ComparedColumn } from '../../domain/comparison/comparison.ts'
import { heatTableTexts } from '../../messages/compare/heatTable.ts'
import { compareSlideTexts } from '../../messages/compare/slide.ts'
import { figureTexts } from '../../messages/figures.ts'
import type { Language } from '../../messages/texts.ts'
import type { SlideContent } from '../../slides/content.ts'
import { type SlideParts, framed, sourcesIn, testCautions } from './slideParts.ts'
import { shownWords, withoutWords } from './slideComparator.ts'
import { oneColumn } from './views/oneColumn.ts'

/** One indicator over all regions, in order. */
export function barsSlides(parts: SlideParts): readonly SlideContent[] {
  const { compared, selection, regions } = parts
  const column = oneColumn({ compared, selection })
  if (column === undefined) return []
  const order: BarOrder = selection.sort?.by === 'name' ? 'name' : 'value'
  const { language } = parts.context
  return orderedSlides(parts, {
    column,
    model: barsModel(column, compared.comparison.rows, order),
    order,
    title: compareSlideTexts[language].bars(column.indicator.title[language], regions),
  })
}

/** The order of bars in words, as a table says its order. */
const orderWords = (order: BarOrder, language: Language): string =>
  order === 'name'
    ? `${figureTexts[language].region}, ${heatTableTexts[language].ascending}`
    : `${compareSlideTexts[language].figure}, ${heatTableTexts[language].descending}`

/** Regions in order, whichever view asks for them. */
export function orderedSlides(
  parts: SlideParts,
  given: { column: ComparedColumn; model: BarsModel; order: BarOrder; title: string },
): readonly SlideContent[] {
  const { comparator, label, nameOf, marked } = parts
  const { language } = parts.context
  const { column, model, order, title } = given
  const name = column.indicator.title[language]
  const named = { name, comparatorName: comparator, label, nameOf, marked, order }
  const findings = barFindings(model, comparator, marked, language)
  const { chart, shown } = barsSlide(model, named, language)
  return framed(parts, {
    title,
    frame: frameOf([column], language),
    more: [
      besideWords(column.comparator, comparator, language),
      shownWords(shown, orderWords(order, language), parts),
    ],
    body: { kind: 'chart', chart },
    cautions: [
      ...testCautions(column, comparator, language),
      modelWarning([column], language),
      withoutWords(column.comparator, parts),
    ],
    sources: sourcesIn(parts, [column]),
    description: [...findings, ...absentSentences(model.absent, language)],
    findings,
  })
}
