import type { ReactNode } from 'react'

/** One part of the sheet; the switchboard scrolls every sheet to it by its id. */
export function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className="gallery-part" id={id} aria-labelledby={`${id}-kop`}>
      <h2 id={`${id}-kop`}>{title}</h2>
      {children}
    </section>
  )
}

/** Something to look at, with what it is above it. */
export function Specimen({
  name,
  wide = false,
  children,
}: {
  name: string
  /** Takes the width of the sheet. */
  wide?: boolean
  children: ReactNode
}) {
  return (
    <div className={`specimen${wide ? ' specimen--wide' : ''}`}>
      <h3>{name}</h3>
      <div>{children}</div>
    </div>
  )
}

/** Several of the same, one below the other, each with its own word. */
export function Series({ items }: { items: readonly { name: string; show: ReactNode }[] }) {
  return (
    <dl className="specimen-series">
      {items.map(({ name, show }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{show}</dd>
        </div>
      ))}
    </dl>
  )
}
