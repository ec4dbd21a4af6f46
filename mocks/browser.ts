/** The mocked service in a browser: for development and the demo, never in production. */
import { setupWorker } from 'msw/browser'
import { createHandlers } from './handlers.ts'
import { chosenScenario } from './scenarios.ts'

/** Starts answering `/api` from within the page; resolves when the worker listens. */
export async function startMocks(): Promise<void> {
  const scenario = chosenScenario(window.location.search, window.sessionStorage)
  const worker = setupWorker(...createHandlers({ scenario }))
  await worker.start({
    serviceWorker: { url: `${import.meta.env.BASE_URL}mockServiceWorker.js` },
    onUnhandledRequest: 'bypass',
    quiet: true,
  })
}
