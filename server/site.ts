/** The whole site as one function: the service, the app's files, and what every answer carries. */
import { createComparePage, isComparePage } from './comparePage.ts'
import { createCspReports } from './cspReports.ts'
import { withCompression } from './compression.ts'
import { withEmbedding } from './embedding.ts'
import { cameOverTls, CSP_REPORT_PATH, hardened, secured, type SecurityOptions } from './security.ts'
import { SECURITY_TXT_PATH, securityTxt } from './securityTxt.ts'
import type { Publisher } from './service/catalogNodes.ts'
import { createService, type FetchHandler, type LogEntry } from './service/createService.ts'
import { internalFault, unreadableAddress } from './service/faults.ts'
import { languageOf } from './service/language.ts'
import type { Clock, Store } from './service/store.ts'
import { PAGES } from '../src/contract/addresses.ts'
import { REGISTER_PATH } from '../src/contract/resources.ts'

export interface SiteParts extends SecurityOptions {
  store: Store
  clock: Clock
  /** Serves the app. */
  files: FetchHandler
  /** Where a vulnerability is reported; undefined: the page of this site that says who keeps it. */
  contact: string | undefined
  /** Scheme and host by which everyone knows this site; undefined: none has been set. */
  address?: string | undefined
  /** Who offers these data; undefined: nobody has been named. */
  publisher?: Publisher | undefined
  log: (entry: LogEntry) => void
}

export interface Site {
  handle: FetchHandler
  /** Work that makes the first visit faster and that nobody needs to wait for. */
  warmUp: () => Promise<void>
}

export function createSite(parts: SiteParts): Site {
  const { store, clock, contact, address, publisher, log, trustProxy, embedOrigins = [] } = parts
  const files = withEmbedding(parts.files, embedOrigins)
  const reports = createCspReports(log)
  /** An address of this site: under its own name, or else as this visitor knows it. A proxy in front takes the TLS off. */
  const addressOf = (request: Request, path: string): string => {
    if (address !== undefined) return `${address}${path}`
    const asked = new URL(path, request.url)
    if (cameOverTls(request, { trustProxy })) asked.protocol = 'https:'
    return asked.href
  }
  const service = createService({
    store,
    clock,
    log,
    contact,
    address,
    publisher,
    vitals: () => ({ cspReports: reports.count() }),
  })
  const comparePage = createComparePage({ files, store, service, clock, log })
  const made = withCompression((request) =>
    isComparePage(request) ? comparePage(request) : service(request),
  )

  const route = (request: Request): Promise<Response> | Response => {
    const { pathname } = new URL(request.url)
    if (pathname === '/api' || pathname.startsWith('/api/') || pathname === '/health')
      return made.handle(request)
    if (isComparePage(request)) return made.handle(request)
    if (pathname === CSP_REPORT_PATH) return reports.handle(request)
    if (pathname === SECURITY_TXT_PATH) return securityTxt(contact ?? addressOf(request, PAGES.about), clock)
    return files(request)
  }
  /** Whatever goes wrong, there is an answer, so that it can be given its headers. */
  const answered = async (request: Request): Promise<Response> => {
    try {
      return await route(request)
    } catch (error) {
      const language = languageOf(request.headers.get('accept-language'))
      return internalFault(language, (reference) =>
        log({
          level: 'error',
          message: `${request.method} ${new URL(request.url).pathname}`,
          reference,
          error,
        }),
      )
    }
  }
  return {
    handle: async (request) => {
      // A host such as 1.2.3.999 passes for a name, but no address can be made with it.
      if (!URL.canParse(request.url))
        return hardened(unreadableAddress(languageOf(request.headers.get('accept-language'))))
      return secured(request, await answered(request), { trustProxy, embedOrigins })
    },
    warmUp: async () => {
      for (const path of [REGISTER_PATH, PAGES.compare]) await made.prepare(`http://localhost${path}`)
    },
  }
}
