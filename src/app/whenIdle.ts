/** Some time after everything that the reader waits for. */
const LATER = 3000

/**
 * Fetches what is likely to be asked for soon, once the page has nothing better to do, so that a press on it is answered
 * within a keystroke. Gives back how to call it off.
 */
export function whenIdle(load: () => Promise<unknown>): () => void {
  const timer = setTimeout(() => void load().catch(() => undefined), LATER)
  return () => clearTimeout(timer)
}
