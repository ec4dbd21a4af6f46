import { useMemo } from 'react'
import { ComparedTrendFigure } from '../../../charts/comparedTrend/ComparedTrendFigure.tsx'
import { seriesFor } from '../../../domain/comparison/seriesFor.ts'
import { comparePageTexts } from '../../../messages/compare/page.ts'
import { useLanguage, useTexts } from '../../../ui/language.tsx'
import type { CompareViewProps } from '../viewProps.ts'
import { OneIndicator } from './OneIndicator.tsx'
import { trendColumn } from './oneColumn.ts'

/** One indicator of all regions through the years of its table. */
export default function TrendView(props: CompareViewProps) {
  const t = useTexts(comparePageTexts)
  const language = useLanguage()
  const { compared } = props
  const { x } = props.selection
  const { input } = compared
  const column = useMemo(() => trendColumn({ compared, selection: { x } }), [compared, x])
  const series = useMemo(
    () => (column === undefined ? undefined : seriesFor(input, column.indicator, column)),
    [input, column],
  )
  return (
    <OneIndicator props={props} column={column}>
      {(figure) =>
        series === undefined ? (
          <p>{t.noneOfIndicator(figure.column.indicator.title[language])}</p>
        ) : (
          <ComparedTrendFigure {...figure} series={series} />
        )
      }
    </OneIndicator>
  )
}
