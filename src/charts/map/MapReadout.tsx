import { mapTexts } from '../../messages/compare/map.ts'
import { DutchText } from '../../ui/DutchText.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { fullName } from '../figure/absence.ts'
import { WithNames } from './WithNames.tsx'
import type { MapModel } from './mapModel.ts'
import { type Standing, besideWords, quantityWords, shapeWords } from './mapWords.ts'
import { type Reached, useReached } from './reached.ts'

/**
 * The region where one is, or else the one picked out, in words. Its name and figure are said when it gets the focus; what
 * they mean beside the comparator is said from here.
 */
export function MapReadout({
  model,
  places,
  reached,
  picked,
  comparatorName,
  nameOf,
}: {
  model: MapModel
  places: Standing
  reached: Reached
  picked: string | undefined
  comparatorName: string
  /** Name of a shape of the map. */
  nameOf: (code: string) => string
}) {
  const t = useTexts(mapTexts)
  const language = useLanguage()
  const at = useReached(reached)
  const code = at ?? picked
  if (code === undefined)
    return (
      <div className="map-readout">
        <p className="note no-print">{t.nothingReached}</p>
        <p aria-live="polite" />
      </div>
    )
  // What is picked out may be a row that the map has no shape of; what is reached is always a shape.
  const region = places.placed.has(code) || at === undefined ? model.byCode.get(code) : undefined
  const shape = shapeWords(code, model, places, language)
  return (
    <div className="map-readout">
      <p className="map-readout__name">
        <DutchText>{region === undefined ? nameOf(code) : fullName(region)}</DutchText>
        {code === picked ? <span className="map-readout__picked"> {t.picked}</span> : null}
      </p>
      <p className={region === undefined ? 'map-readout__none' : 'map-readout__figure'}>
        {region === undefined ? shape.figure : quantityWords(region, model, language)}
      </p>
      {shape.rest === undefined ? null : (
        <p className="map-readout__rest">
          <WithNames
            sentence={shape.rest}
            names={(places.instead.get(code) ?? places.also.get(code) ?? []).map(fullName)}
          />
        </p>
      )}
      <p aria-live="polite">
        {region === undefined ? '' : besideWords(region, model, comparatorName, language)}
      </p>
    </div>
  )
}
