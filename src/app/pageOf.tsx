import { type ComponentType, useEffect } from 'react'
import { shellTexts } from '../messages/shell.ts'
import { Button } from '../ui/Button.tsx'
import { useTexts } from '../ui/language.tsx'
import { Notice } from '../ui/Notice.tsx'
import { PageHead } from '../ui/Pages.tsx'

type Load = () => Promise<ComponentType>

/**
 * A page whose code is fetched when it is gone to. When it does not come, the page says so; the router would show nothing,
 * and remember that for good.
 */
export const pageOf =
  (load: Load): Load =>
  () =>
    load().catch(() => PageNotFetched)

/** Browsers remember that a script did not come: the page is loaded anew, once the service answers again. */
async function loadAnew(): Promise<void> {
  const answer = await fetch(window.location.href, { method: 'HEAD', cache: 'no-store' }).catch(
    () => undefined,
  )
  if (answer?.ok === true) window.location.reload()
}

function PageNotFetched() {
  const t = useTexts(shellTexts)
  useEffect(() => {
    const retry = () => void loadAnew()
    window.addEventListener('online', retry)
    return () => window.removeEventListener('online', retry)
  }, [])
  return (
    <>
      <PageHead title={t.notFetchedTitle} />
      <Notice tone="error" urgent>
        <p>{t.notFetched}</p>
        <Button onClick={() => void loadAnew()}>{t.retry}</Button>
      </Notice>
    </>
  )
}
