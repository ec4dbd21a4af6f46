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

const HEADERS: Record<string, string> = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'permissions-policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
  'x-frame-options': 'DENY',
}

/** Two years, the least that browsers' preload lists accept. */
const STRICT_TRANSPORT = 'max-age=63072000; includeSubDomains'

/**
 * Adds the headers to a response. The open API may be embedded by other origins; the app may not.
 * HSTS only where the visitor came over TLS: on plain HTTP a browser ignores it.
 */
export function secured(request: Request, response: Response, { trustProxy }: SecurityOptions): Response {
  const isApi = new URL(request.url).pathname.startsWith('/api/')
  for (const [name, value] of Object.entries(HEADERS)) response.headers.set(name, value)
  response.headers.set('cross-origin-resource-policy', isApi ? 'cross-origin' : 'same-origin')
  if (trustProxy && request.headers.get('x-forwarded-proto') === 'https') {
    response.headers.set('strict-transport-security', STRICT_TRANSPORT)
  }
  return response
}
