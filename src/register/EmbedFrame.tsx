import { type CSSProperties, type ReactNode, useEffect, useRef } from 'react'
import { useLocation } from 'react-router'
import { addressOfEmbedded } from '../contract/embedding.ts'
import { embedFrameTexts } from '../messages/embed/frame.ts'
import { useKeeping } from '../ui/AppLink.tsx'
import { EMBEDDED_HEADING } from '../ui/embedded.ts'
import { useTexts } from '../ui/language.tsx'
import { Notice } from '../ui/Notice.tsx'
import { embedOrigins } from './embedOrigins.ts'
import { openLinksOutside } from './linksOutside.ts'
import { postHeight } from './postHeight.ts'

// Here and not in a stylesheet, which every other page would fetch too.
const FRAME: CSSProperties = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gap: '0.75rem',
  padding: '0.5rem',
  // The height of the window is no measure here: the frame gets as high as what is in it, and would grow without end.
  ['--gv-tallest' as string]: '40rem',
  ['--gv-least' as string]: 0,
}
const FOOT: CSSProperties = {
  display: 'flex',
  flexWrap: 'wrap',
  gap: '0.25rem 1rem',
  justifyContent: 'space-between',
  maxInlineSize: 'none',
  paddingBlockStart: '0.5rem',
  borderBlockStart: '1px solid var(--gv-line)',
  fontSize: 'var(--gv-text-small)',
}

/** A figure as another site shows it: the figure, where it is from, and the way to the same on our own site. */
export function EmbedFrame({
  title,
  children,
}: {
  /** What is shown, for the window. */
  title: string
  /** Not drawn where no site may show it. */
  children: ReactNode
}) {
  const t = useTexts(embedFrameTexts)
  const { pathname, search, hash } = useLocation()
  const keeping = useKeeping()
  const frame = useRef<HTMLDivElement>(null)
  const isOn = embedOrigins().length > 0
  useEffect(openLinksOutside, [])
  useEffect(() => (frame.current === null ? undefined : postHeight(frame.current, embedOrigins())), [])
  return (
    <div ref={frame} style={FRAME}>
      <title>{`${title} – Gezond Verband`}</title>
      <h1 id={EMBEDDED_HEADING} className="visually-hidden">
        {t.heading}
      </h1>
      {isOn ? (
        children
      ) : (
        <Notice title={t.offTitle}>
          <p>{t.off}</p>
        </Notice>
      )}
      <p style={FOOT}>
        <span>
          {t.from} <span className="note">{t.newTab}</span>
        </span>
        <a
          className="utrecht-link utrecht-link--html-a"
          href={keeping(addressOfEmbedded(`${pathname}${search}${hash}`))}
          target="_blank"
          rel="noopener"
        >
          {t.view}
        </a>
      </p>
    </div>
  )
}
