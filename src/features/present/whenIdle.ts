/** Does something when the browser has nothing else to do, or after two seconds. Gives back how to call it off. */
export function whenIdle(act: () => void): () => void {
  // Safari does not say when it is idle.
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(act, 100)
    return () => clearTimeout(timer)
  }
  const idle = requestIdleCallback(act, { timeout: 2000 })
  return () => cancelIdleCallback(idle)
}
