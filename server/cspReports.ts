/** Takes in what browsers report about the content security policy. Counts everything, logs a little, keeps nothing. */
import { bodyLimit } from 'hono/body-limit'
import { Hono } from 'hono'
import { methodNotAllowed, tooLarge } from './service/faults.ts'
import type { FetchHandler, LogEntry } from './service/createService.ts'
import { CSP_REPORT_PATH } from './security.ts'

const LARGEST_REPORT = 16 * 1024
/** Anyone can send reports: after this many the log says no more of them until the next start. */
const LOGGED = 50
const SHOWN = 300

export interface CspReports {
  handle: FetchHandler
  count: () => number
}

export function createCspReports(log: (entry: LogEntry) => void): CspReports {
  let count = 0
  const app = new Hono()
  app.post(
    CSP_REPORT_PATH,
    bodyLimit({ maxSize: LARGEST_REPORT, onError: (context) => tooLarge(context.req.raw) }),
    async (context) => {
      const report = await context.req.text()
      count += 1
      // JSON.stringify keeps a line break in a report from starting a line of the log.
      if (count <= LOGGED)
        log({ level: 'info', message: `csp-report ${JSON.stringify(report.slice(0, SHOWN))}` })
      return context.body(null, 204)
    },
  )
  app.all(CSP_REPORT_PATH, (context) => methodNotAllowed(context.req.raw, 'POST'))
  return { handle: async (request) => app.fetch(request), count: () => count }
}
