import type { ComponentProps } from 'react'
import { Link } from 'react-router'
import { useLanguage } from './language.tsx'

/** The same address in the language of the interface: an English page leads to English pages, also when sent as a link. */
export function inLanguage(to: string, language: 'nl' | 'en'): string {
  if (language === 'nl' || /[?&]taal=/.test(to)) return to
  const [path = '', hash] = to.split('#')
  return `${path}${path.includes('?') ? '&' : '?'}taal=en${hash === undefined ? '' : `#${hash}`}`
}

/** A link within the app that keeps the language. */
export function AppLink({ to, className, ...rest }: ComponentProps<typeof Link> & { to: string }) {
  const language = useLanguage()
  return (
    <Link
      to={inLanguage(to, language)}
      className={className ?? 'utrecht-link utrecht-link--html-a'}
      {...rest}
    />
  )
}
