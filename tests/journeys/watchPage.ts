import type { Page } from '@playwright/test'

/** What went wrong on a page without the page showing it. */
export interface Complaints {
  /** Reports of the content security policy. */
  policy: string[]
  /** Uncaught errors and what was written to the console as an error. */
  errors: string[]
  /** Requests to another origin than the app's own. */
  foreign: string[]
}

/**
 * Listens to a page from before its first script. A page that asks for what does not exist logs a failed request of its
 * own; only the addresses in `absent` may do so.
 */
export async function watchPage(page: Page, baseURL: string, absent: string[] = []): Promise<Complaints> {
  const complaints: Complaints = { policy: [], errors: [], foreign: [] }
  await page.exposeFunction('gvPolicyReport', (report: string) => void complaints.policy.push(report))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report = `${event.violatedDirective}: ${event.blockedURI} (${event.sourceFile}:${event.lineNumber})`
      const send: unknown = Reflect.get(window, 'gvPolicyReport')
      if (typeof send === 'function') Reflect.apply(send, undefined, [report])
    })
  })
  page.on('pageerror', (error) => complaints.errors.push(error.message))
  page.on('console', (message) => {
    if (message.type() !== 'error') return
    const text = `${message.text()} (${message.location().url})`
    if (/content security policy/i.test(text)) complaints.policy.push(text)
    else if (!absent.some((address) => message.location().url.endsWith(address))) complaints.errors.push(text)
  })
  const origin = new URL(baseURL).origin
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (url.protocol.startsWith('http') && url.origin !== origin) complaints.foreign.push(request.url())
  })
  return complaints
}
