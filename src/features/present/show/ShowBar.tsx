import type { MouseEvent } from 'react'
import { showTexts } from '../../../messages/present/show.ts'
import { useTexts } from '../../../ui/language.tsx'
import type { ShowAct } from './showKeys.ts'
import type { Showing } from './showState.ts'

/** The controls of a show, for who has no keys. */
export function ShowBar({
  showing: { steps, at, number, blank },
  isAway,
  isFull,
  canFull,
  areWordsOpen,
  act,
  release,
}: {
  showing: Showing
  /** Out of sight, until the pointer moves or the focus comes into it. */
  isAway: boolean
  isFull: boolean
  canFull: boolean
  areWordsOpen: boolean
  act: (does: ShowAct) => void
  /** Gives the focus back to the slide, so that the next key is the show's again. */
  release: () => void
}) {
  const t = useTexts(showTexts)
  const press = (does: ShowAct) => (event: MouseEvent) => {
    // A press without a click count comes from the keyboard, whose place is kept.
    if (event.detail > 0) release()
    act(does)
  }
  return (
    <nav className="show-bar no-print" aria-label={t.bar} data-away={isAway || undefined}>
      <button type="button" aria-disabled={at === 0} onClick={press('previous')}>
        {t.previous}
      </button>
      <span className="show-bar__place">{t.place(number)}</span>
      <button type="button" aria-disabled={at === steps.length - 1} onClick={press('next')}>
        {t.next}
      </button>
      <button type="button" onClick={press(blank ?? 'black')}>
        {blank === undefined ? t.black : t.unblank}
      </button>
      <button type="button" aria-expanded={areWordsOpen} onClick={press('words')}>
        {t.words}
      </button>
      {canFull ? (
        <button type="button" onClick={press('fullScreen')}>
          {isFull ? t.noFullScreen : t.fullScreen}
        </button>
      ) : null}
      <button type="button" onClick={press('speaker')}>
        {t.speaker}
      </button>
      <button type="button" onClick={press('keys')}>
        {t.keys}
      </button>
      <button type="button" onClick={press('stop')}>
        {t.stop}
      </button>
    </nav>
  )
}
