import { useRef } from 'react'
import { trajectoryPlaceTexts } from '../../messages/trajectoryPlace.ts'
import { useTexts } from '../../ui/language.tsx'
import { Section } from '../../ui/Pages.tsx'
import { RetryNotice } from '../../ui/RetryNotice.tsx'
import { useNearlyInView } from '../../ui/useNearlyInView.ts'
import { type Part, usePart } from '../../ui/usePart.ts'
import './trajectoryPlace.css'

/**
 * Where a page has its target on a gap: heading and first sentence stand at once, the rest is fetched when it comes into
 * view, or when the address asks for it. A failure stays here.
 */
export function TrajectoryPlace<Props extends object>({
  id,
  part,
  props,
  atOnce,
}: {
  id: string
  /** The same function between renders. */
  part: Part<Props>
  props: Props
  /** Does the address ask for it? */
  atOnce: boolean
}) {
  const t = useTexts(trajectoryPlaceTexts)
  const place = useRef<HTMLDivElement>(null)
  const isSeen = useNearlyInView(place)
  const { Whole, failed, retry } = usePart(part, isSeen || atOnce)
  return (
    <Section id={id} title={t.title} note={t.lead}>
      <div ref={place} className="trajectory-place">
        {Whole === undefined ? (
          failed ? (
            <RetryNotice words={t.failed} retry={retry} />
          ) : (
            <div className="trajectory-waiting no-print" aria-busy={isSeen || atOnce || undefined}>
              <p className="note">{isSeen || atOnce ? t.waiting : t.comes}</p>
              <div className="skeleton__bar" />
              <div className="skeleton__bar trajectory-waiting__choices" />
            </div>
          )
        ) : (
          <Whole {...props} />
        )}
      </div>
    </Section>
  )
}

/** From the head of the page to it, past all that stands above it. */
export function TrajectoryLink({ id }: { id: string }) {
  const t = useTexts(trajectoryPlaceTexts)
  return (
    <p className="trajectory-link no-print">
      <a className="utrecht-link utrecht-link--html-a" href={`#${id}`}>
        {t.title}
      </a>
    </p>
  )
}
