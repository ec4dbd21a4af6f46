import type { ReactNode } from 'react'
import { AppLink } from './AppLink.tsx'
import { useLanguage } from './language.tsx'
import './Pages.css'

const CRUMBS = { nl: 'Kruimelpad', en: 'Breadcrumb' }

/** Head of a page: where it stands, what it is called and what one finds on it. Sets the title of the window too. */
export function PageHead({
  title,
  lang,
  windowTitle,
  lead,
  trail,
  children,
}: {
  title: ReactNode
  /** Title of the browser window, where `title` is no plain text. */
  windowTitle?: string
  lang?: 'nl' | undefined
  lead?: ReactNode
  trail?: readonly { to: string; text: string; lang?: 'nl' | undefined }[]
  children?: ReactNode
}) {
  const language = useLanguage()
  return (
    <header className="page-head">
      <title>{`${windowTitle ?? (typeof title === 'string' ? title : '')} – Gezond Verband`}</title>
      {trail === undefined ? null : (
        <nav aria-label={CRUMBS[language]} className="trail">
          <ol>
            {trail.map((step) => (
              <li key={step.to}>
                <AppLink to={step.to} lang={step.lang}>
                  {step.text}
                </AppLink>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <h1 lang={lang}>{title}</h1>
      {lead === undefined ? null : <div className="lead">{lead}</div>}
      {children}
    </header>
  )
}

/** A part of a page under its own heading, with a line below the heading that says how to read it. */
export function Section({
  title,
  note,
  children,
  id,
  className = '',
}: {
  title: ReactNode
  note?: ReactNode
  children: ReactNode
  id?: string
  className?: string
}) {
  return (
    <section
      className={`section ${className}`}
      id={id}
      aria-labelledby={id === undefined ? undefined : `${id}-title`}
    >
      <h2 id={id === undefined ? undefined : `${id}-title`}>{title}</h2>
      {note === undefined ? null : <p className="note">{note}</p>}
      {children}
    </section>
  )
}

/** Terms with their descriptions, two columns where there is room. */
export function Facts({ children }: { children: ReactNode }) {
  return <dl className="facts">{children}</dl>
}

/** One term with its description. Nothing is drawn for an empty description. */
export function FactRow({ term, children }: { term: string; children: ReactNode }) {
  if (children === undefined || children === null || children === false || children === '') return null
  return (
    <div className="facts__row">
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}
