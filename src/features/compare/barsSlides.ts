import { type BarOrder, type BarsModel, barsModel } from '../../charts/bars/barsModel.ts'
import { absentOnSlide, barsSlide } from '../../charts/bars/barsSlide.ts'
import { barFindings } from '../../charts/bars/barsWords.ts'
import { absentSentences } from '../../charts/figure/absence.ts'
import { frameOf, modelWarning } from '../../charts/figure/columnContext.ts'
import { besideWords } from '../../charts/figure/figureSlide.ts'
import type { ComparedColumn } from '../../domain/comparison/comparison.ts'
import { newerFigures } from '../../domain/comparison/newer.ts'
import { heatTableTexts } from '../../messages/compare/heatTable.ts'
import { compareSlideTexts } from '../../messages/compare/slide.ts'
import { newerFigureTexts } from '../../messages/compare/newer.ts'
import { figureTexts, formatFigurePeriod } from '../../messages/figures.ts'
import { formatNumber } from '../../messages/format.ts'
import type { Language } from '../../messages/texts.ts'
import type { SlideContent } from '../../slides/content.ts'
import { type SlideParts, framed, sourcesIn, testCautions } from './slideParts.ts'
import { shownWords, withoutWords } from './slideComparator.ts'
import { oneColumn } from './views/oneColumn.ts'

/** One indicator over all regions, in order. */
export function barsSlides(parts: SlideParts): readonly SlideContent[] {
  const { compared, selection } = parts
  const column = oneColumn({ compared, selection })
  if (column === undefined) return []
  const order: BarOrder = selection.sort?.by === 'name' ? 'name' : 'value'
  const { language } = parts.context
  const model = barsModel(column, compared.comparison.rows, order)
  return orderedSlides(parts, {
    column,
    model,
    order,
    title: compareSlideTexts[language].bars(column.indicator.title[language], withFigure(model, parts)),
  })
}

/** "16 gemeenten", "6 van 16 gemeenten": a region without a figure is not in the order. */
function withFigure({ bars, absent }: BarsModel, { regions, context: { language } }: SlideParts): string {
  return absent.length === 0 || bars.length === 0
    ? regions
    : compareSlideTexts[language].someOf(formatNumber(bars.length, language), regions)
}

/** That some of the regions have newer figures than those that are shown, as the page says. */
function newerWords(
  { compared: { comparison, input }, context: { language } }: SlideParts,
  { indicator, key }: ComparedColumn,
): string | undefined {
  const codes = comparison.rows.map(({ code }) => code)
  const later = key && newerFigures(key, input.blocks.get(indicator.id) ?? [], codes, input)
  return (
    later &&
    newerFigureTexts[language].newer(
      indicator.title[language],
      formatFigurePeriod(later.period, language),
      formatNumber(later.held, language),
      formatNumber(codes.length, language),
    )
  )
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
      newerWords(parts, column),
      ...testCautions(column, comparator, language),
      modelWarning([column], language),
      withoutWords(column.comparator, parts),
    ],
    sources: sourcesIn(parts, [column]),
    description: [...findings, ...absentSentences(model.absent, language, absentOnSlide)],
    findings,
  })
}
