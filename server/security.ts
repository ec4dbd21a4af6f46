/** Headers that every answer of the site carries, whatever it is. */
import { isEmbedded } from '../src/contract/addresses.ts'
import { EMBED_SCRIPT } from '../src/contract/embedding.ts'

export interface SecurityOptions {
  /** Believe `X-Forwarded-Proto`: only when every request passes through a proxy that sets it. */
  trustProxy: boolean
  /** Sites that may show our figures in a frame, as `https://host[:port]`; absent: nobody may. */
  embedOrigins?: readonly string[]
}

/** Where a browser reports what the policy stopped. */
export const CSP_REPORT_PATH = '/csp-reports'

/** Nothing of ours stands in a frame of anyone. */
const NO_FRAME = "frame-ancestors 'none'"

/** Everything from this origin and nothing inline; images may also be `data:` because charts are exported through one. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  // The worker by which the app works without a network.
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  NO_FRAME,
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
 * Adds the headers to a response. The open API may be read by other origins; the app may not, and may stand in no frame but for
 * the addresses of single figures, on sites that the operator named.
 * HSTS only where the visitor came over TLS: on plain HTTP a browser ignores it.
 */
export function secured(request: Request, response: Response, options: SecurityOptions): Response {
  const { pathname } = new URL(request.url)
  const { embedOrigins = [] } = options
  hardened(response)
  if (pathname.startsWith('/api/')) response.headers.set('cross-origin-resource-policy', 'cross-origin')
  if (embedOrigins.length > 0) {
    if (isEmbedded(pathname)) {
      const framed = CONTENT_SECURITY_POLICY.replace(NO_FRAME, `frame-ancestors ${embedOrigins.join(' ')}`)
      response.headers.set('content-security-policy', framed)
      // It knows no list of sites; browsers that know both go by the policy.
      response.headers.delete('x-frame-options')
    }
    // What grows the frame runs on the page around it.
    if (pathname === EMBED_SCRIPT) response.headers.set('cross-origin-resource-policy', 'cross-origin')
  }
  if (cameOverTls(request, options)) response.headers.set('strict-transport-security', STRICT_TRANSPORT)
  return response
}

/** Adds what needs no address to choose it. */
export function hardened(response: Response): Response {
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.headers.set(name, value)
  return response
}

/** Did the visitor come over TLS? In a chain of proxies each adds a value behind: the first is the visitor's. */
export function cameOverTls(request: Request, { trustProxy }: Pick<SecurityOptions, 'trustProxy'>): boolean {
  if (!trustProxy) return false
  const [first = ''] = (request.headers.get('x-forwarded-proto') ?? '').split(',')
  return first.trim().toLowerCase() === 'https'
}
