import './Skeleton.css'

/** The shape of a page that is on its way: heading, lead and some rows. Says so to screen readers once. */
export function PageSkeleton({ label }: { label: string }) {
  return (
    <div className="skeleton" aria-busy="true">
      <p className="visually-hidden" role="status">
        {label}
      </p>
      <div className="skeleton__bar skeleton__bar--heading" />
      <div className="skeleton__bar skeleton__bar--lead" />
      {Array.from({ length: 8 }, (_, row) => (
        <div className="skeleton__bar" key={row} />
      ))}
    </div>
  )
}
