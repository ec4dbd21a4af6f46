import { shellTexts } from '../messages/shell.ts'
import { Button } from '../ui/Button.tsx'
import { useTexts } from '../ui/language.tsx'
import { PageHead } from '../ui/Pages.tsx'
import { useEndOfOpening } from './useEndOfOpening.ts'

/** A mistake of ours in one page: the rest still works, and the way out is named. */
export function BrokenPage() {
  const t = useTexts(shellTexts)
  useEndOfOpening(true)
  return (
    <>
      <PageHead title={t.brokenTitle} lead={t.broken} />
      <Button onClick={() => window.location.reload()}>{t.reload}</Button>{' '}
      <a className="utrecht-link utrecht-link--html-a" href="/">
        {t.toOverview}
      </a>
    </>
  )
}
