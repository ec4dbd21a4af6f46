import { useEffect, useState } from 'react'
import { showTexts } from '../../../messages/present/show.ts'
import { Button } from '../../../ui/Button.tsx'
import { useLanguage, useTexts } from '../../../ui/language.tsx'
import {
  begun,
  clockText,
  type Elapsed,
  elapsedAt,
  elapsedText,
  NOT_BEGUN,
  startedOrPaused,
} from './speakerTime.ts'

/**
 * What time it is, and how long the speaker speaks: from the first time that the show goes on, or from a press. The length is
 * kept when the window is loaded again.
 *
 * @param wentAt when the presenter last went to another slide
 */
export function SpeakerClock({ deck, wentAt }: { deck: string; wentAt: number | undefined }) {
  const t = useTexts(showTexts)
  const language = useLanguage()
  const now = useNow()
  const [elapsed, setElapsed] = useState(() => kept(deck))
  const [heard, setHeard] = useState(wentAt)
  if (wentAt !== undefined && wentAt !== heard) {
    setHeard(wentAt)
    setElapsed(begun(elapsed, wentAt))
  }
  useEffect(() => keep(deck, elapsed), [deck, elapsed])
  return (
    <div className="speaker__time">
      <dl>
        <div>
          <dt>{t.clock}</dt>
          <dd>{clockText(now, language)}</dd>
        </div>
        <div>
          <dt>{t.elapsed}</dt>
          <dd>{elapsedText(elapsedAt(elapsed, now))}</dd>
        </div>
      </dl>
      <Button onClick={() => setElapsed(startedOrPaused(elapsed, Date.now()))}>
        {elapsed.since === undefined ? t.start : t.pause}
      </Button>
      <Button look="subtle" onClick={() => setElapsed(NOT_BEGUN)}>
        {t.reset}
      </Button>
    </div>
  )
}

/** The present moment, each second. */
function useNow(): number {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [])
  return now
}

const nameOf = (deck: string): string => `gezond-verband-spreektijd-${deck}`

function kept(deck: string): Elapsed {
  try {
    const read: unknown = JSON.parse(sessionStorage.getItem(nameOf(deck)) ?? 'null')
    return isElapsed(read) ? read : NOT_BEGUN
  } catch {
    return NOT_BEGUN
  }
}

function keep(deck: string, elapsed: Elapsed): void {
  try {
    sessionStorage.setItem(nameOf(deck), JSON.stringify(elapsed))
  } catch {
    // A browser that keeps nothing: it counts as long as the window is there.
  }
}

const isElapsed = (read: unknown): read is Elapsed =>
  typeof read === 'object' &&
  read !== null &&
  'before' in read &&
  typeof read.before === 'number' &&
  (!('since' in read) || typeof read.since === 'number')
