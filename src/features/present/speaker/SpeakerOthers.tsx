import { showPath } from '../../../contract/addresses.ts'
import { showTexts } from '../../../messages/present/show.ts'
import { AppLink } from '../../../ui/AppLink.tsx'
import { useTexts } from '../../../ui/language.tsx'
import type { Showing } from '../show/showState.ts'

/** Does anyone see the slides? Where no window has them, the way to open one. */
export function SpeakerOthers({
  id,
  address,
  others,
}: {
  id: string
  /** Where the show stands, as addresses have it. */
  address: string
  others: Showing['others']
}) {
  const t = useTexts(showTexts)
  return others.has('show') ? (
    <p className="note">{t.withShow}</p>
  ) : (
    <p className="note">
      {t.noShow}{' '}
      <AppLink to={showPath(id, address)} target="_blank">
        {t.openShow}
      </AppLink>
    </p>
  )
}
