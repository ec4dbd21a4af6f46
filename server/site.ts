/** The whole site as one function: the service, the app's files, and what every answer carries. */
import { createCspReports } from './cspReports.ts'
import { withCompression } from './compression.ts'
import { CSP_REPORT_PATH, secured, type SecurityOptions } from './security.ts'
import { SECURITY_TXT_PATH, securityTxt } from './securityTxt.ts'
import { createService, type FetchHandler, type LogEntry } from './service/createService.ts'
import type { Clock, Store } from './service/store.ts'
import { REGISTER_PATH } from '../src/contract/resources.ts'

export interface SiteParts extends SecurityOptions {
  store: Store
  clock: Clock
  /** Serves the app. */
  files: FetchHandler
  contact: string
  log: (entry: LogEntry) => void
}

export interface Site {
  handle: FetchHandler
  /** Work that makes the first visit faster and that nobody needs to wait for. */
  warmUp: () => Promise<void>
}

export function createSite({ store, clock, files, contact, log, trustProxy }: SiteParts): Site {
  const reports = createCspReports(log)
  const service = createService({ store, clock, log, vitals: () => ({ cspReports: reports.count() }) })
  const api = withCompression(service)

  const route = (request: Request): Promise<Response> | Response => {
    const { pathname } = new URL(request.url)
    if (pathname === '/api' || pathname.startsWith('/api/') || pathname === '/health')
      return api.handle(request)
    if (pathname === CSP_REPORT_PATH) return reports.handle(request)
    if (pathname === SECURITY_TXT_PATH) return securityTxt(contact, clock)
    return files(request)
  }
  return {
    handle: async (request) => secured(request, await route(request), { trustProxy }),
    warmUp: () => api.prepare(`http://localhost${REGISTER_PATH}`),
  }
}
