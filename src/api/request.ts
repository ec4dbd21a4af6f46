import { isOfTooOldContract, noteOrigin } from './kept.ts'

/** A request that did not succeed: its status, or that no answer came. */
export class ServiceError extends Error {
  /** HTTP status; 0 when no answer came. */
  readonly status: number

  constructor(status: number) {
    super(`HTTP ${status}`)
    this.name = 'ServiceError'
    this.status = status
  }
}

/** A service that says nothing for this long, in milliseconds, is taken not to answer. */
const PATIENCE = 10_000

/**
 * Ask the service for JSON. The browser's own cache revalidates by ETag. Without a network the worker of the app may give what
 * it had kept (kept.ts); what it kept of a contract too old for this app is no answer, since it would be read as one of today.
 *
 * @param hear given the headers of a good answer
 * @throws {ServiceError} on any answer but 2xx, on no answer, and on an answer that is not JSON.
 */
export async function requestJson<T>(
  path: string,
  signal?: AbortSignal,
  hear?: (headers: Headers) => void,
): Promise<T> {
  let response: Response
  try {
    response = await fetch(path, {
      signal: AbortSignal.any([...(signal ? [signal] : []), AbortSignal.timeout(PATIENCE)]),
    })
  } catch (cause) {
    if (signal?.aborted) throw cause
    throw new ServiceError(0)
  }
  if (isOfTooOldContract(response.headers)) throw new ServiceError(0)
  const body: unknown = await response.json().catch(() => undefined)
  if (!response.ok) throw new ServiceError(response.status)
  if (body === undefined) throw new ServiceError(response.status)
  noteOrigin(path, response.headers)
  hear?.(response.headers)
  // The shape is the contract's; the suite that checks it runs on every store, and the mocks are the same service.
  return body as T
}
