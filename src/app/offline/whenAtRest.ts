/** Nothing was fetched for this long. */
const QUIET = 5000

/** Does something once the page has come to rest: it is loaded, nothing was fetched for a while, and the browser is idle. */
export function whenAtRest(then: () => void): void {
  let timer: ReturnType<typeof setTimeout>
  const wait = () => {
    clearTimeout(timer)
    timer = setTimeout(end, QUIET)
  }
  const traffic = new PerformanceObserver(wait)
  const end = () => {
    if (document.readyState !== 'complete') return wait()
    traffic.disconnect()
    if ('requestIdleCallback' in window) window.requestIdleCallback(then)
    else then()
    return undefined
  }
  traffic.observe({ type: 'resource' })
  wait()
}
