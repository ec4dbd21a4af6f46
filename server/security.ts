/** Headers that every answer of the site carries, whatever it is. */

export interface SecurityOptions {
  /** Believe `X-Forwarded-Proto`: only when every request passes through a proxy that sets it. */
  trustProxy: boolean
}

/** Where a browser reports what the policy stopped. */
export const CSP_REPORT_PATH = '/csp-reports'

/** Everything from this origin and nothing inline; images may also be `data:` because charts are exported through one. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  `report-uri ${CSP_REPORT_PATH}`,
].join('; ')

/** What any answer carries, also one to something that is not even a request. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'permissions-policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-frame-options': 'DENY',
}

/** Two years, the least that browsers' preload lists accept. */
const STRICT_TRANSPORT = 'max-age=63072000; includeSubDomains'

/**
 * Adds the headers to a response. The open API may be embedded by other origins; the app may not.
 * HSTS only where the visitor came over TLS: on plain HTTP a browser ignores it.
 */
export function secured(request: Request, response: Response, options: SecurityOptions): Response {
  const isApi = new URL(request.url).pathname.startsWith('/api/')
  hardened(response)
  if (isApi) response.headers.set('cross-origin-resource-policy', 'cross-origin')
  if (cameOverTls(request, options)) response.headers.set('strict-transport-security', STRICT_TRANSPORT)
  return response
}

/** Adds what needs no address to choose it. */
export function hardened(response: Response): Response {
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.headers.set(name, value)
  return response
}

/** Did the visitor come over TLS? In a chain of proxies each adds a value behind: the first is the visitor's. */
export function cameOverTls(request: Request, { trustProxy }: SecurityOptions): boolean {
  if (!trustProxy) return false
  const [first = ''] = (request.headers.get('x-forwarded-proto') ?? '').split(',')
  return first.trim().toLowerCase() === 'https'
}
