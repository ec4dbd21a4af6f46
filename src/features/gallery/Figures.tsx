import { useState } from 'react'
import type { FigureView } from '../../charts/trend/FigureActions.tsx'
import { TrendFigure } from '../../charts/trend/TrendFigure.tsx'
import { type NamedSeries, trendModel } from '../../charts/trend/trendModel.ts'
import type { Series } from '../../domain/figures/series.ts'
import type { IndicatorTable, SeriesBreak } from '../../domain/register/things.ts'
import { galleryTexts } from '../../messages/gallery.ts'
import { FigureText } from '../../register/FigureText.tsx'
import { useTexts } from '../../ui/language.tsx'
import { cells, figure, ordinary, singlePeriod, withAbsences, withMargins } from './data/figures.ts'
import { galleryView } from './data/galleryView.ts'
import { sources } from './data/others.ts'
import { Part, Series as SeriesOfSpecimens, Specimen } from './Specimens.tsx'

const TABLE: IndicatorTable = {
  table: 'VERZONNEN',
  title: 'Verzonnen tabel',
  publisher: 'Verzonnen uitgever',
  address: 'https://www.example.org/tabel',
  edition: '2026',
  licence: 'CC BY 4.0',
}

/** The figure of a trend in all of its states, and single figures. */
export function Figures() {
  const t = useTexts(galleryTexts)
  const breaks = [{ year: 2018, reason: t.breakReason }]
  return (
    <Part id="figuren" title={t.figures}>
      <Trend id="gewoon" name={t.ordinary} {...ordinary} />
      <Trend id="breuk" name={t.withBreak} {...ordinary} breaks={breaks} />
      <Trend id="marges" name={t.withMargins} {...withMargins} />
      <Trend id="ontbreekt" name={t.withAbsences} {...withAbsences} />
      <Trend id="alleen" name={t.ownOnly} own={ordinary.own} />
      <Trend id="periode" name={t.onePeriod} {...singlePeriod} />
      <Trend id="tabel" name={t.asTable} {...withMargins} at="table" />
      <Specimen name={t.values}>
        <SeriesOfSpecimens
          items={cells.map(({ name, cell }) => ({
            name,
            show: <FigureText observation={figure({ cell })} />,
          }))}
        />
      </Specimen>
    </Part>
  )
}

function Trend({
  id,
  name,
  own,
  reference,
  breaks = [],
  at = 'chart',
}: {
  id: string
  name: string
  own: Series
  reference?: Series
  breaks?: readonly SeriesBreak[]
  at?: FigureView
}) {
  const t = useTexts(galleryTexts)
  const [view, show] = useState<FigureView>(at)
  const named: NamedSeries[] = [
    { series: own, name: t.ownName, role: 'own' },
    ...(reference === undefined
      ? []
      : [{ series: reference, name: t.referenceName, role: 'reference' as const }]),
  ]
  const model = trendModel(named, breaks)
  if (model === undefined) return null
  return (
    <Specimen name={name}>
      <TrendFigure
        id={`figuur-${id}`}
        model={model}
        context={{
          title: `${t.figures}: ${name}`,
          names: { own: t.ownName, reference: t.referenceName },
          table: TABLE,
          sources: sources.slice(1, 2),
          today: galleryView.today,
          address: window.location.href,
        }}
        fileTitle={`${t.figures}: ${name}`}
        view={view}
        show={show}
      />
    </Specimen>
  )
}
