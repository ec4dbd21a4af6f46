/** A request that did not succeed: what the service said of it, or that it could not be reached. */
export class ServiceError extends Error {
  /** HTTP status; 0 when no answer came. */
  readonly status: number
  /** The service's own sentence, in the language of the request. */
  readonly detail: string | undefined

  constructor(status: number, detail?: string) {
    super(detail ?? `HTTP ${status}`)
    this.name = 'ServiceError'
    this.status = status
    this.detail = detail
  }
}

/**
 * Ask the service for JSON. The browser's own cache revalidates by ETag.
 *
 * @throws {ServiceError} on any answer but 2xx, on no answer, and on an answer that is not JSON.
 */
export async function requestJson<T>(path: string, signal: AbortSignal): Promise<T> {
  let response: Response
  try {
    response = await fetch(path, { signal })
  } catch (cause) {
    if (signal.aborted) throw cause
    throw new ServiceError(0)
  }
  const body: unknown = await response.json().catch(() => undefined)
  if (!response.ok) throw new ServiceError(response.status, detailOf(body))
  if (body === undefined) throw new ServiceError(response.status)
  // The shape is the contract's; the suite that checks it runs on every store, and the mocks are the same service.
  return body as T
}

function detailOf(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null || !('detail' in body)) return undefined
  return typeof body.detail === 'string' ? body.detail : undefined
}
