import { MapFigure } from '../../../charts/map/MapFigure.tsx'
import { comparePageTexts } from '../../../messages/compare/page.ts'
import { useTexts } from '../../../ui/language.tsx'
import { withRegions } from '../choosing.ts'
import type { CompareViewProps } from '../viewProps.ts'
import { OneIndicator } from './OneIndicator.tsx'
import { useGeometry } from './useGeometry.ts'

/** One indicator on the map; a municipality that is not chosen is added by pressing it. */
export default function MapView(props: CompareViewProps) {
  const t = useTexts(comparePageTexts)
  const { selection, change, compared } = props
  const { geometry, isPending } = useGeometry(selection, compared.classificationYear)
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
          {...(selection.scale === 'gemeente'
            ? { onChoose: (code: string) => change(withRegions(selection, [code])) }
            : {})}
        />
      )}
    </OneIndicator>
  )
}
