import type { ReactNode } from 'react'
import { useLanguage } from './language.tsx'

/** Register text is Dutch: on an English page it says so, for screen readers and translators. */
export function DutchText({
  children,
  as: Element = 'span',
  className,
}: {
  children: ReactNode
  as?: 'span' | 'p' | 'div' | 'li' | 'dd' | 'td'
  className?: string
}) {
  const language = useLanguage()
  return (
    <Element className={className} lang={language === 'en' ? 'nl' : undefined}>
      {children}
    </Element>
  )
}
