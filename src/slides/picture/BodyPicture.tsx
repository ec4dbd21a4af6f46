import { useMemo } from 'react'
import { useLanguage } from '../../ui/language.tsx'
import type { Box } from '../box.ts'
import type { Chart } from '../chart.ts'
import type { SlideBody } from '../content.ts'
import { barsLayout } from '../layout/barsLayout.ts'
import { scatterLayout } from '../layout/scatterLayout.ts'
import { tableAt, tableLayout } from '../layout/tableLayout.ts'
import { trendLayout } from '../layout/trendLayout.ts'
import type { Measure } from '../measure.ts'
import { SIZES } from '../places.ts'
import { BarsPicture } from './BarsPicture.tsx'
import { DiagramPicture } from './DiagramPicture.tsx'
import { ScatterPicture } from './ScatterPicture.tsx'
import { TablePicture } from './TablePicture.tsx'
import { TextPicture } from './TextPicture.tsx'
import { TrendPicture } from './TrendPicture.tsx'

interface Drawn {
  box: Box
  measure: Measure
}

/** What a slide shows between its subtitle and its foot. */
export function BodyPicture({ body, box, measure }: Drawn & { body: SlideBody }) {
  switch (body.kind) {
    case 'cover':
      return null
    case 'text':
      return <TextPicture text={body} body={box} measure={measure} />
    case 'chart':
      return <ChartPicture chart={body.chart} box={box} measure={measure} />
    case 'table': {
      // A table that should have been split is drawn at the smallest size, and runs on below.
      const layout =
        tableLayout(body.table, box, measure) ??
        tableAt(body.table, box.width, Math.min(...SIZES.table), measure)
      return <TablePicture table={body.table} layout={layout} body={box} />
    }
    case 'diagram':
      return <DiagramPicture diagram={body.diagram} measure={measure} />
  }
}

function ChartPicture({ chart, box, measure }: Drawn & { chart: Chart }) {
  const language = useLanguage()
  return useMemo(() => {
    switch (chart.kind) {
      case 'bars':
        return <BarsPicture {...barsLayout(chart, box, measure, language)} />
      case 'trend':
        return <TrendPicture layout={trendLayout(chart, box, measure, language)} chart={chart} body={box} />
      case 'scatter':
        return (
          <ScatterPicture layout={scatterLayout(chart, box, measure, language)} chart={chart} body={box} />
        )
    }
  }, [chart, box, measure, language])
}
