import { useMemo, useState } from 'react'
import { MapFigure } from '../../charts/map/MapFigure.tsx'
import { TILES } from '../../charts/map/tileLayout.ts'
import type { FigureView } from '../../charts/trend/FigureActions.tsx'
import { galleryTexts } from '../../messages/gallery.ts'
import { useTexts } from '../../ui/language.tsx'
import { madeUpGeometry } from './data/geometry.ts'
import { heatComparison } from './data/heatComparisons.ts'
import { Part, Specimen } from './Specimens.tsx'

/** Columns of the made-up comparison: without margins, with margins, and without a comparator. */
const PLAIN = 0
const WITH_MARGINS = 1
const NO_COMPARATOR = 10
const FEW = 16

/** The map of hexagons, full and nearly empty, and a map with boundaries; made-up names and figures on true places. */
export function Maps() {
  const t = useTexts(galleryTexts)
  const last = TILES.slice(-FEW).map(({ code }) => code)
  const all = TILES.map(({ code }) => code)
  return (
    <Part id="kaarten" title={t.maps}>
      <Map id="alle" name={t.ordinary} codes={all} column={PLAIN} />
      <Map id="marges" name={t.withMargins} codes={last} column={WITH_MARGINS} at="table" />
      <Map id="enkele" name={t.fewRegions} codes={last} column={WITH_MARGINS} choosable />
      <Map id="zonder" name={t.withoutComparator} codes={last} column={NO_COMPARATOR} />
      <Map id="grenzen" name={t.withBoundaries} codes={madeUpGeometry.codes} column={WITH_MARGINS} drawn />
    </Part>
  )
}

function Map({
  id,
  name,
  codes,
  column,
  at = 'chart',
  choosable = false,
  drawn = false,
}: {
  id: string
  name: string
  codes: readonly string[]
  column: number
  at?: FigureView
  choosable?: boolean
  drawn?: boolean
}) {
  const t = useTexts(galleryTexts)
  const [view, show] = useState<FigureView>(at)
  const [picked, pick] = useState(codes[5])
  const { rows, columns } = useMemo(() => {
    const comparison = heatComparison(codes.length, column + 1)
    return {
      ...comparison,
      rows: comparison.rows.map((row, place) => ({ ...row, code: codes[place] ?? row.code })),
    }
  }, [codes, column])
  const figures = columns[column]
  return figures === undefined ? null : (
    <Specimen name={name} wide>
      <MapFigure
        id={`kaart-${id}`}
        heading="h4"
        column={figures}
        rows={rows}
        comparatorName={t.referenceName}
        {...(drawn ? { geometry: madeUpGeometry.geometry } : {})}
        picked={picked}
        onPick={pick}
        {...(choosable ? { onChoose: () => undefined } : {})}
        view={view}
        show={show}
        address={window.location.href}
      />
    </Specimen>
  )
}
