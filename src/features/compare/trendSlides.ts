import { comparedTrendChart } from '../../charts/comparedTrend/comparedTrendSlide.ts'
import { comparedTrendTable } from '../../charts/comparedTrend/comparedTrendTableSlide.ts'
import { comparedTrendModel } from '../../charts/comparedTrend/comparedTrendModel.ts'
import {
  describeComparedTrend,
  trendFindings,
  trendFrame,
} from '../../charts/comparedTrend/comparedTrendWords.ts'
import { comparedAt } from '../../charts/comparedTrend/trendNotes.ts'
import { modelWarning } from '../../charts/figure/columnContext.ts'
import { besideWords } from '../../charts/figure/figureSlide.ts'
import { axisSentence } from '../../charts/trend/axisFrom.ts'
import { orderInWords } from '../../charts/heatTable/heatContext.ts'
import { breakWords, possibleBreakWords } from '../../charts/trend/breakWords.ts'
import { seriesFor } from '../../domain/comparison/seriesFor.ts'
import { comparePageTexts } from '../../messages/compare/page.ts'
import { compareSlideTexts } from '../../messages/compare/slide.ts'
import { figureSlideTexts } from '../../messages/figureSlides.ts'
import { shownWords, withoutWords } from './slideComparator.ts'
import { type SlideParts, type ViewSlides, framed, sourcesIn, testCautions } from './slideParts.ts'
import { trendColumn } from './views/oneColumn.ts'

/** One indicator of all regions through the years of its table. */
export function trendSlides(parts: SlideParts): ViewSlides {
  const { compared, selection, comparator, label, nameOf, marked, regions } = parts
  const { language, municipality } = parts.context
  const column = trendColumn({ compared, selection })
  if (column === undefined) return { contents: [] }
  const name = column.indicator.title[language]
  const series = seriesFor(compared.input, column.indicator, column)
  if (series === undefined)
    return { contents: [], missing: [comparePageTexts[language].noneOfIndicator(name)] }
  const named = new Map(compared.comparison.rows.map((row) => [row.code, row]))
  const rows = series.rows.map((each) => ({ ...each, row: named.get(each.row.code) ?? each.row }))
  const model = comparedTrendModel({
    series: { ...series, rows },
    comparatorName: comparator,
    picked: selection.pickedOut,
    own: municipality,
  })
  const t = compareSlideTexts[language]
  const sure = model.breaks.flatMap((each) => each.breaks)
  const drawn = comparedTrendChart(model, { name, label, marked }, language)
  const { table, shown } = comparedTrendTable(model, { label, marked }, language)
  const last = model.comparator.points.find(({ period }) => period === model.comparator.end?.period)
  const key = { ...series.key, period: model.periods.at(-1)?.period ?? '' }
  return {
    contents: framed(parts, {
      title: t.trend(name, regions),
      frame: trendFrame(model, language),
      more: [
        last && besideWords(last.figure, comparator, language),
        drawn?.isRange === true ? t.range(regions) : undefined,
        drawn === undefined
          ? shownWords(
              shown,
              orderInWords({ rows: compared.comparison.rows, columns: [] }, undefined, language),
              parts,
            )
          : undefined,
      ],
      body: drawn === undefined ? { kind: 'table', table } : { kind: 'chart', chart: drawn.chart },
      cautions: [
        ...breakWords(sure, language),
        ...possibleBreakWords(model, language, false),
        ...testCautions(column, comparator, language),
        modelWarning([column], language),
        last && withoutWords(last.figure, parts),
      ],
      sources: sourcesIn(parts, [{ ...column, key }]),
      register: [...sure, ...model.possibleBreaks].map(({ reason }) => reason),
      findings: [...trendFindings(model, language), ...comparedAt(model, column, language, nameOf)],
      description: [
        describeComparedTrend(
          model,
          language,
          drawn === undefined ? figureSlideTexts[language].table : undefined,
        ),
        ...(drawn === undefined ? [] : axisSentence(model, language)),
        ...comparedAt(model, column, language, nameOf),
      ],
    }),
  }
}
