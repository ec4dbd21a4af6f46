import { useState } from 'react'
import { ComparedTrendFigure } from '../../charts/comparedTrend/ComparedTrendFigure.tsx'
import { ScatterFigure } from '../../charts/scatter/ScatterFigure.tsx'
import type { FigureView } from '../../charts/trend/FigureActions.tsx'
import type { Indicator } from '../../domain/register/things.ts'
import { galleryTexts } from '../../messages/gallery.ts'
import { useTexts } from '../../ui/language.tsx'
import { lastColumn, manyRegions, trendOf, twoColumns } from './data/comparedFigures.ts'
import { galleryView } from './data/galleryView.ts'
import { Part, Specimen } from './Specimens.tsx'

const OWN = 'GM9001'
const PICKED = 'GM9003'

/** The trend of many regions and the scatter of two indicators: of a few regions, of many, and of thousands. */
export function ComparedLines() {
  const t = useTexts(galleryTexts)
  const breaks = [{ year: 2018, reason: t.breakReason }]
  return (
    <Part id="gebieden-lijnen" title={t.regionLines}>
      <Trend count={3} margins />
      <Trend count={12} breaks={breaks} />
      <Trend count={30} />
      <Trend count={342} breaks={breaks} />
      <Scatter count={16} />
      <Scatter count={342} />
      <Scatter count={2500} />
    </Part>
  )
}

function useFigure() {
  const [view, show] = useState<FigureView>('chart')
  const [picked, pick] = useState<string | undefined>(PICKED)
  return {
    view,
    show,
    picked,
    own: OWN,
    onPick: (code: string) => pick((before) => (before === code ? undefined : code)),
    today: galleryView.today,
    address: window.location.href,
    heading: 'h4' as const,
  }
}

function Trend({
  count,
  breaks = [],
  margins = false,
}: {
  count: number
  breaks?: Indicator['breaks']
  margins?: boolean
}) {
  const t = useTexts(galleryTexts)
  const figure = useFigure()
  const [given] = useState(() => {
    const series = trendOf(manyRegions(count), { breaks, margins })
    return { series, column: lastColumn(series) }
  })
  return (
    <Specimen name={t.regionsOverTime(count)} wide>
      <ComparedTrendFigure
        id={`gebieden-tijd-${count}`}
        {...given}
        {...figure}
        comparatorName={t.referenceName}
      />
    </Specimen>
  )
}

function Scatter({ count }: { count: number }) {
  const t = useTexts(galleryTexts)
  const figure = useFigure()
  const [given] = useState(() => {
    const rows = manyRegions(count)
    const [x, y] = twoColumns(rows)
    return { rows, x, y }
  })
  return (
    <Specimen name={t.regionsScattered(count)} wide>
      <ScatterFigure
        id={`gebieden-spreiding-${count}`}
        {...given}
        {...figure}
        comparatorName={t.referenceName}
      />
    </Specimen>
  )
}
