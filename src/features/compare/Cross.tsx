/** The sign for taking something away; the button around it has the words. */
export const Cross = () => (
  <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
    <path d="m2 2 8 8M10 2l-8 8" stroke="currentColor" strokeWidth="1.75" fill="none" />
  </svg>
)
