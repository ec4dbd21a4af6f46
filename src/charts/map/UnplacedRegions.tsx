import { mapTexts } from '../../messages/compare/map.ts'
import { formatList, formatNumber } from '../../messages/format.ts'
import { DutchText } from '../../ui/DutchText.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { useOnPaper } from '../../ui/useOnPaper.ts'
import { fullName } from '../figure/absence.ts'
import { WithNames } from './WithNames.tsx'
import type { MapModel } from './mapModel.ts'
import type { Unplaced } from './mapPlaces.ts'
import { quantityWords } from './mapWords.ts'

/** More names than this are folded away. */
const MOST_OPEN = 6

/** The regions that the map has no shape of, with their figures and where on the map they lie. */
export function UnplacedRegions({
  model,
  unplaced,
  isLater,
  nameOf,
}: {
  model: MapModel
  unplaced: readonly Unplaced[]
  /** The shapes are of a later classification than the regions. */
  isLater: boolean
  nameOf: (code: string) => string
}) {
  const t = useTexts(mapTexts)
  const language = useLanguage()
  const onPaper = useOnPaper()
  if (unplaced.length === 0) return null
  const title = t.unplacedTitle(t.regions(formatNumber(unplaced.length, language)))
  const list = (
    <ul>
      {unplaced.map(({ row, at, otherwise }) => {
        const region = model.byCode.get(row.code)
        const names = at.map(nameOf)
        const lies = (isLater ? t.nowIn : t.thenOf)(formatList(names, language))
        return (
          <li key={row.code}>
            <DutchText>{fullName(row)}</DutchText>
            {region === undefined ? null : `: ${quantityWords(region, model, language)}`}
            {otherwise === undefined ? null : (
              <>
                ; <WithNames sentence={t.otherwise(otherwise)} names={[otherwise]} />
              </>
            )}
            {names.length === 0 ? null : (
              <>
                ; <WithNames sentence={lies} names={names} />
              </>
            )}
          </li>
        )
      })}
    </ul>
  )
  return unplaced.length > MOST_OPEN ? (
    <details className="map-unplaced" open={onPaper || undefined}>
      <summary>{title}</summary>
      {list}
    </details>
  ) : (
    <div className="map-unplaced">
      <p>{title}</p>
      {list}
    </div>
  )
}
