import type { ReactNode } from 'react'
import './Notice.css'

/** A message that stands in the page. `urgent` is announced at once, the others when the reader comes to them. */
export function Notice({
  children,
  tone = 'info',
  urgent = false,
  title,
}: {
  children: ReactNode
  tone?: 'info' | 'warning' | 'error'
  urgent?: boolean
  title?: string
}) {
  return (
    <div className={`notice notice--${tone}`} role={urgent ? 'alert' : undefined}>
      {title === undefined ? null : <p className="notice__title">{title}</p>}
      {children}
    </div>
  )
}
