import { betweenTexts } from '../../messages/partners/between.ts'
import { useTexts } from '../../ui/language.tsx'
import type { InSight } from './inSight.ts'
import { MeetingsOfTwo } from './MeetingsOfTwo.tsx'
import { PartnersMet } from './PartnersMet.tsx'
import type { Between } from './useBetween.ts'
import './BetweenView.css'

/** Whom a partner works with; or, with a second one chosen, in what the two meet. */
export function BetweenView({
  between: { partner, met },
  showAll,
  ...inSight
}: InSight & { between: Between; showAll: () => void }) {
  const t = useTexts(betweenTexts)
  if (partner === undefined) return <p>{t.noOwnPartner(inSight.place)}</p>
  return (
    <div className="between">
      {met === undefined ? (
        <PartnersMet {...inSight} partner={partner} showAll={showAll} />
      ) : (
        <MeetingsOfTwo sight={inSight.sight} first={partner} second={met} />
      )}
    </div>
  )
}
