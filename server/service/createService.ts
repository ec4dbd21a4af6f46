/**
 * The data service: routes over a store, as a fetch handler without Node, so that it also runs behind a browser's
 * service worker. It only reads. Follows the NL API Design Rules; every answer says the full version of the contract.
 */
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import {
  API_ROOT,
  API_VERSION,
  CATALOG_PATH,
  HEALTH_PATH,
  OPENAPI_PATH,
  REGISTER_PATH,
} from '../../src/contract/resources.ts'
import { BOUNDARIES_PATH } from '../../src/contract/boundaries.ts'
import { FIGURE_BLOCKS_PATH } from '../../src/contract/figureBlocks.ts'
import { boundariesRoute } from './boundariesRoute.ts'
import type { CatalogInput } from './catalogNodes.ts'
import { catalogRoute } from './catalogRoute.ts'
import { figureBlocksRoute } from './figureBlocksRoute.ts'
import { internalFault, methodNotAllowed, notAnAddress, tooLarge, tooLong } from './faults.ts'
import { everyoneReads, type IdentityPort } from './identity.ts'
import { languageOf } from './language.ts'
import { healthRoute, itemRoute, listRoute, openApiRoute, registerRoute } from './routes.ts'
import type { Clock, Store } from './store.ts'

/** What one line of the service's log says; never shown to a client. */
export interface LogEntry {
  level: 'info' | 'error'
  message: string
  /** Number that a client was given with a 500. */
  reference?: string
  error?: unknown
}

export interface ServiceParts extends Omit<CatalogInput, 'register'> {
  store: Store
  clock: Clock
  identity?: IdentityPort
  log?: (entry: LogEntry) => void
  /** More to say in the health answer: counters, versions. */
  vitals?: () => Record<string, string | number>
}

export type FetchHandler = (request: Request) => Promise<Response>

/** Longest address, query included; room for every gemeente as a repeated parameter. */
const LONGEST_ADDRESS = 8192
/** Largest body, in bytes. */
const LARGEST_BODY = 64 * 1024

const BODILESS: ReadonlySet<string> = new Set(['GET', 'HEAD'])

const READ_METHODS = 'GET, HEAD, OPTIONS'

/** The service as one function from request to response. */
export function createService(parts: ServiceParts): FetchHandler {
  const { store, clock, identity = everyoneReads, log = () => undefined } = parts
  const app = new Hono()
  const register = registerRoute(store, clock)
  const item = itemRoute(store, clock)
  const list = listRoute(store, clock)
  const health = healthRoute(store, parts.vitals)
  const figureBlocks = figureBlocksRoute(store, clock)
  const boundaries = boundariesRoute(store, clock)
  const { address, publisher, contact } = parts
  const catalog = catalogRoute(store, clock, { address, publisher, contact })

  app.use(async (context, next) => {
    await next()
    const { headers } = context.res
    headers.set('api-version', API_VERSION)
    headers.set('access-control-allow-origin', '*')
    headers.set('access-control-expose-headers', 'API-Version, ETag, Link, Allow')
  })
  app.use(async (context, next) =>
    context.req.url.length > LONGEST_ADDRESS ? tooLong(context.req.raw) : next(),
  )
  const bounded = bodyLimit({ maxSize: LARGEST_BODY, onError: (context) => tooLarge(context.req.raw) })
  // Reading has no body, and looking for one makes Node's whole Request of what came in.
  app.use(async (context, next) => (BODILESS.has(context.req.method) ? next() : bounded(context, next)))
  app.use(async (context, next) => {
    await identity.who(context.req.raw)
    return next()
  })

  const reads: [path: string, route: (request: Request) => Promise<Response>][] = [
    ['/health', health],
    [HEALTH_PATH, health],
    [OPENAPI_PATH, openApiRoute()],
    [CATALOG_PATH, catalog],
    [REGISTER_PATH, register],
    [FIGURE_BLOCKS_PATH, figureBlocks],
    [BOUNDARIES_PATH, boundaries],
    [`${API_ROOT}/:collection`, list],
    [`${API_ROOT}/:collection/:id`, item],
  ]
  for (const [path, route] of reads) {
    app.get(path, (context) => route(context.req.raw))
    app.options(path, () => preflight())
    app.all(path, (context) => methodNotAllowed(context.req.raw, READ_METHODS))
  }
  app.notFound((context) => notAnAddress(context.req.raw))
  app.onError((error, context) => {
    const message = `${context.req.method} ${context.req.path}`
    return internalFault(languageOf(context.req.header('accept-language')), (reference) =>
      log({ level: 'error', message, reference, error }),
    )
  })
  return async (request) => app.fetch(request)
}

function preflight(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      allow: READ_METHODS,
      'access-control-allow-methods': READ_METHODS,
      'access-control-allow-headers': 'Accept, Accept-Language, If-None-Match',
      'access-control-max-age': '86400',
    },
  })
}
