import { barsModel } from '../../charts/bars/barsModel.ts'
import { distributionModel } from '../../charts/distribution/distributionModel.ts'
import { distributionChart } from '../../charts/distribution/distributionSlide.ts'
import { distributionFindings } from '../../charts/distribution/distributionWords.ts'
import { absentSentences } from '../../charts/figure/absence.ts'
import { frameOf, modelWarning } from '../../charts/figure/columnContext.ts'
import { besideWords } from '../../charts/figure/figureSlide.ts'
import { compareSlideTexts } from '../../messages/compare/slide.ts'
import type { SlideContent } from '../../slides/content.ts'
import { orderedSlides } from './barsSlides.ts'
import { rowsAndPlace } from './selectionWords.ts'
import { withoutWords } from './slideComparator.ts'
import { type SlideParts, framed, sourcesIn, testCautions } from './slideParts.ts'
import { everyRegion } from './views/everyRegion.ts'
import { oneColumn } from './views/oneColumn.ts'

/** Where the chosen regions lie among all of them. */
export function distributionSlides(parts: SlideParts): readonly SlideContent[] {
  const { compared, selection, comparator, label, marked } = parts
  const { language, index } = parts.context
  const chosen = oneColumn({ compared, selection })
  if (chosen === undefined) return []
  const { column, rows } = everyRegion(compared, chosen)
  const model = distributionModel(column, rows)
  const name = column.indicator.title[language]
  const codes = model.regions.map(({ code }) => code)
  const regions = rowsAndPlace({ ...selection, codes }, codes.length, index, language)
  const title = compareSlideTexts[language].distribution(name, regions)
  const chart = distributionChart(model, { name, comparatorName: label, marked }, language)
  if (chart === undefined)
    return orderedSlides(parts, { column, model: barsModel(column, rows, 'value'), order: 'value', title })
  return framed(parts, {
    title,
    frame: frameOf([column], language),
    more: [compareSlideTexts[language].counts, besideWords(column.comparator, comparator, language)],
    body: { kind: 'chart', chart },
    cautions: [
      ...testCautions(column, comparator, language),
      modelWarning([column], language),
      withoutWords(column.comparator, parts),
    ],
    sources: sourcesIn(parts, [column]),
    description: [
      ...distributionFindings(model, comparator, marked, language),
      ...absentSentences(model.absent, language),
    ],
  })
}
