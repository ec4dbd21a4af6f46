import { mapTexts } from '../../messages/compare/map.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { fullName } from '../figure/absence.ts'
import type { MapModel } from './mapModel.ts'
import { besideWords, quantityWords } from './mapWords.ts'
import { type Reached, useReached } from './reached.ts'

/**
 * The region where one is, or else the one picked out, in words. Its name and figure are said when it gets the focus; what
 * they mean beside the comparator is said from here.
 */
export function MapReadout({
  model,
  reached,
  picked,
  comparatorName,
  nameOf,
}: {
  model: MapModel
  reached: Reached
  picked: string | undefined
  comparatorName: string
  /** Name of a region that was not chosen. */
  nameOf: (code: string) => string
}) {
  const t = useTexts(mapTexts)
  const language = useLanguage()
  const at = useReached(reached)
  const code = at ?? picked
  const region = code === undefined ? undefined : model.byCode.get(code)
  if (code === undefined)
    return (
      <div className="map-readout">
        <p className="note no-print">{t.nothingReached}</p>
        <p aria-live="polite" />
      </div>
    )
  return (
    <div className="map-readout">
      <p className="map-readout__name">
        {region === undefined ? nameOf(code) : fullName(region)}
        {code === picked ? <span className="map-readout__picked"> {t.picked}</span> : null}
      </p>
      <p className="map-readout__figure">
        {region === undefined ? t.notChosen : quantityWords(region, model, language)}
      </p>
      <p aria-live="polite">
        {region === undefined ? '' : besideWords(region, model, comparatorName, language)}
      </p>
    </div>
  )
}
