import type { ReactNode } from 'react'

/** A link to another site: opens in the same tab, tells the other site nothing of where the reader came from. */
export function ExternalLink({ href, children, lang }: { href: string; children: ReactNode; lang?: string }) {
  return (
    <a className="utrecht-link utrecht-link--html-a" href={href} rel="external noreferrer" lang={lang}>
      {children}
    </a>
  )
}
