/**
 * When the service made this page, and with it what stands in it. Undefined where the browser had kept it, as it does for
 * who goes back without a connection: of when that is, it does not say.
 */
export function pageMadeAt(): number | undefined {
  // The type of the entry follows from its name.
  const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  // Of a page that was asked for at least the head of an answer came, also when nothing in it was new.
  const isKept = page !== undefined && page.transferSize === 0 && page.encodedBodySize > 0
  return isKept ? undefined : performance.timeOrigin
}
