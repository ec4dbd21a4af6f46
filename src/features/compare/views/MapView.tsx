import { useMemo } from 'react'
import { MapFigure } from '../../../charts/map/MapFigure.tsx'
import { comparePageTexts } from '../../../messages/compare/page.ts'
import { withinTexts } from '../../../messages/compare/within.ts'
import { useFiguresView } from '../../../register/RegisterContext.tsx'
import { useIsEmbedded } from '../../../ui/embedded.ts'
import { useTexts } from '../../../ui/language.tsx'
import { withRegions } from '../choosing.ts'
import { MOST_PLACES, fewPlaces, isTooMany, placesOf } from '../places.ts'
import type { CompareViewProps } from '../viewProps.ts'
import { OneIndicator } from './OneIndicator.tsx'
import { useGeometry } from './useGeometry.ts'

/** One indicator on the map; a municipality that is not chosen is added by pressing it. */
export default function MapView(props: CompareViewProps) {
  const t = useTexts(comparePageTexts)
  const { selection, change, compared } = props
  const w = useTexts(withinTexts)
  const { index } = useFiguresView()
  const isEmbedded = useIsEmbedded()
  const { rows } = compared.comparison
  const places = useMemo(
    () =>
      placesOf(
        rows.map(({ code }) => code),
        index.regions,
      ),
    [rows, index],
  )
  const { geometry, isPending, isFailed } = useGeometry(
    selection.scale,
    fewPlaces(places),
    compared.classificationYear,
  )
  // Hexagons would make room for boundaries a moment later.
  if (isPending)
    return (
      <p role="status" className="note">
        {t.viewWaiting}
      </p>
    )
  return (
    <OneIndicator props={props}>
      {(figure) => (
        <MapFigure
          {...figure}
          geometry={geometry}
          classificationYear={compared.classificationYear}
          namesYear={compared.namesYear}
          bare={isTooMany(places) ? w.tooManyToDraw(String(MOST_PLACES)) : isFailed ? w.mapFailed : undefined}
          {...(selection.scale === 'gemeente' && !isEmbedded
            ? { onChoose: (code: string) => change(withRegions(selection, [code])) }
            : {})}
        />
      )}
    </OneIndicator>
  )
}
