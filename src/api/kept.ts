import { create } from 'zustand'
import { KEPT_AT } from '../contract/offline.ts'
import { READABLE_SINCE } from '../contract/resources.ts'

/** Which answers in use were kept from before, and when the service gave them (ms). */
interface Kept {
  since: ReadonlyMap<string, number>
}

const useKept = create<Kept>()(() => ({ since: new Map() }))

/**
 * Was this kept when the service still answered by a contract too old for this app? What the app reads may not be in it. An
 * answer of the service itself, or one that does not say, is taken for what it should be.
 */
export function isOfTooOldContract(headers: Headers): boolean {
  const version = headers.get('api-version')
  return (
    headers.has(KEPT_AT) &&
    version !== null &&
    version.localeCompare(READABLE_SINCE, 'en', { numeric: true }) < 0
  )
}

/** Takes note of where an answer came from: the service, or what the worker of the app had kept of it. */
export function noteOrigin(path: string, headers: Headers): void {
  const { since } = useKept.getState()
  const at = Date.parse(headers.get(KEPT_AT) ?? '')
  if (Number.isNaN(at) && !since.has(path)) return
  const next = new Map(since)
  if (Number.isNaN(at)) next.delete(path)
  else next.set(path, at)
  useKept.setState({ since: next })
}

/** The service answers again: what was kept is asked for anew where it is used. */
export const forgetOrigins = (): void => useKept.setState({ since: new Map() })

/** When the oldest answer in use was given, if any was kept from before; undefined while all are the service's own. */
export const useKeptSince = (): number | undefined =>
  useKept(({ since }) => (since.size === 0 ? undefined : Math.min(...since.values())))
