import type { ComponentProps } from 'react'
import { Link, useLocation } from 'react-router'
import { useLanguage } from './language.tsx'

/** Parameters that say for whom and in which words a page is shown: they go along from page to page. */
const KEPT = ['gemeente', 'taal'] as const

/**
 * The address to go to, with what is kept of the present one: an English page leads to English pages, and a page about
 * Almere to pages about Almere, also when it was opened from a link. What the address itself says stands.
 */
export function useKeeping(): (to: string) => string {
  const language = useLanguage()
  const { search } = useLocation()
  return (to) => {
    const present = new URLSearchParams(search)
    if (language === 'en' && !present.has('taal')) present.set('taal', language)
    const [address = '', hash] = to.split('#')
    const [path = '', query] = address.split('?')
    const next = new URLSearchParams(query)
    for (const name of KEPT) {
      const value = present.get(name)
      if (value !== null && !next.has(name)) next.set(name, value)
    }
    return `${path}${next.size === 0 ? '' : `?${next}`}${hash === undefined ? '' : `#${hash}`}`
  }
}

/** A link within the app that keeps municipality and language. */
export function AppLink({ to, className, ...rest }: ComponentProps<typeof Link> & { to: string }) {
  const keeping = useKeeping()
  return <Link to={keeping(to)} className={className ?? 'utrecht-link utrecht-link--html-a'} {...rest} />
}
