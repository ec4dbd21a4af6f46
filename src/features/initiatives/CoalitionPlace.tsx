import { useRef } from 'react'
import { COALITION_ANCHOR } from '../../contract/diagramAddress.ts'
import type { Initiative } from '../../domain/register/things.ts'
import { diagramPlaceTexts } from '../../messages/partners/diagramPlace.ts'
import { fetchedPart } from '../../ui/download/fetchPart.ts'
import { useTexts } from '../../ui/language.tsx'
import { RetryNotice } from '../../ui/RetryNotice.tsx'
import { useNearlyInView } from '../../ui/useNearlyInView.ts'
import { usePart } from '../../ui/usePart.ts'

const fetchCoalition = fetchedPart(() => import('./InitiativeCoalition.tsx'))

/** Where the drawing of the coalition comes; fetched when it is nearly in view. */
export function CoalitionPlace({ initiative }: { initiative: Initiative }) {
  const t = useTexts(diagramPlaceTexts)
  const place = useRef<HTMLDivElement>(null)
  const isSeen = useNearlyInView(place)
  const { Whole, failed, retry } = usePart(fetchCoalition, isSeen)
  return (
    <div ref={place} id={COALITION_ANCHOR} className="initiative-coalition">
      {Whole !== undefined ? (
        <Whole initiative={initiative} />
      ) : failed ? (
        <RetryNotice words={t.failed} retry={retry} />
      ) : (
        <p className="note no-print" aria-busy={isSeen || undefined}>
          {t.loading}
        </p>
      )}
    </div>
  )
}
