import { formatMoment } from '../messages/format.ts'
import { shellTexts } from '../messages/shell.ts'
import { Button } from '../ui/Button.tsx'
import { useLanguage, useTexts } from '../ui/language.tsx'
import { Notice } from '../ui/Notice.tsx'

/** The service fails while something is on screen: it stays, with its age, or that it was kept where that is not known. */
export function StaleNotice({ since, retry }: { since: number | undefined; retry: () => void }) {
  const t = useTexts(shellTexts)
  const language = useLanguage()
  return (
    <Notice tone="warning" urgent>
      <p>{t.stale(since === undefined ? undefined : formatMoment(new Date(since), language))}</p>
      <Button look="subtle" onClick={retry}>
        {t.retry}
      </Button>
    </Notice>
  )
}
