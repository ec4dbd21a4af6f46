import { type ComponentType, useEffect } from 'react'
import { matchPath } from 'react-router'
import { PAGE_PATTERNS, type PagePattern } from '../contract/addresses.ts'
import { shellTexts } from '../messages/shell.ts'
import { Button } from '../ui/Button.tsx'
import { useTexts } from '../ui/language.tsx'
import { Notice } from '../ui/Notice.tsx'
import { PageHead } from '../ui/Pages.tsx'
import { pages } from './pages.ts'

/** The pages whose code is there: they are drawn at once, not by way of a skeleton that would be seen for a moment. */
const fetched = new Map<PagePattern, ComponentType>()

/** Fetches the code of the page at an address; undefined where there is nothing to wait for. It does not fail: the page says so. */
export function fetchPage(pathname: string): Promise<void> | undefined {
  // Not patternAt of the contract, by which the service answers: what is fetched has to be what the router draws, and that draws
  // "/Over" too.
  const pattern = PAGE_PATTERNS.find((each) => matchPath(each, pathname) !== null)
  if (pattern === undefined || fetched.has(pattern)) return undefined
  return pages[pattern]().then(
    (page) => void fetched.set(pattern, page),
    () => undefined,
  )
}

/** Is the code of the page at an address there? */
export const isFetched = (pathname: string): boolean =>
  PAGE_PATTERNS.some((each) => matchPath(each, pathname) !== null && fetched.has(each))

/** The page of a pattern. When its code did not come, the page says so; it is asked for again with the next navigation. */
export const pageOf = (pattern: PagePattern): ComponentType =>
  function Page() {
    const Fetched = fetched.get(pattern) ?? PageNotFetched
    return <Fetched />
  }

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
