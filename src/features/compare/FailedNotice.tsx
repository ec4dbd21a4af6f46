import { comparePageTexts } from '../../messages/compare/page.ts'
import { formatMoment } from '../../messages/format.ts'
import { Button } from '../../ui/Button.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { PassingFocus } from './PassingFocus.tsx'
import type { Trying } from './useTrying.ts'

/**
 * Figures that cannot be had now, and a press that asks for them at once. The button stays while it does and after it
 * failed again; when the figures have come and it goes, whoever was on it goes on at the figures.
 */
export function FailedNotice({ title, words, trying }: { title?: string; words: string; trying: Trying }) {
  const t = useTexts(comparePageTexts)
  const language = useLanguage()
  const isOn = trying.is === 'on'
  return (
    <PassingFocus>
      <Notice tone="warning" {...(title === undefined ? {} : { title })}>
        <p role="alert">{words}</p>
        {/* Not disabled: that would take the focus from it. */}
        <Button look="subtle" aria-disabled={isOn || undefined} onClick={isOn ? undefined : trying.start}>
          {t.retry}
        </Button>
        <p role="status" className="compare-waiting note">
          {isOn ? t.trying : trying.is === 'failed' ? t.triedAgain(formatMoment(trying.at, language)) : ''}
        </p>
      </Notice>
    </PassingFocus>
  )
}
