/** The real service over the memory store, behind MSW: it cannot drift from what runs on a server. */
import { delay, http, HttpResponse, type RequestHandler } from 'msw'
import type { ReferenceDataset } from '../src/contract/referenceFiles.ts'
import { createService, type FetchHandler } from '../server/service/createService.ts'
import { languageOf } from '../server/service/language.ts'
import { createMemoryStore } from '../server/service/memoryStore.ts'
import { problemAnswer } from '../server/service/problems.ts'
import type { Clock } from '../server/service/store.ts'
import { emptied, mockDataset } from './reference.ts'
import type { Scenario } from './scenarios.ts'

export interface MockOptions {
  scenario?: Scenario
  /** Fixed in tests, so that ages and deadlines stay what they are. */
  clock?: Clock
  /** The reference itself when absent. */
  dataset?: ReferenceDataset
}

const SLOW_BY = 2000
/** `/api/…` right under the origin: the app's own modules stand in `/src/api/` during development. */
const SERVICE_ADDRESS = /^https?:\/\/[^/]+\/api\//

/** Handlers for every address of the service, on any origin. */
export function createHandlers(options: MockOptions = {}): RequestHandler[] {
  const { scenario = 'normal', clock = () => new Date() } = options
  const answer = inScenario(
    scenario,
    lazily(() => seededService(scenario, clock, options.dataset ?? mockDataset())),
  )
  return [http.all(SERVICE_ADDRESS, ({ request }) => answer(request))]
}

async function seededService(
  scenario: Scenario,
  clock: Clock,
  dataset: ReferenceDataset,
): Promise<FetchHandler> {
  const store = createMemoryStore(clock)
  await store.seed(scenario === 'empty' ? emptied(dataset) : dataset)
  return createService({ store, clock, log: ({ message, error }) => console.error(message, error) })
}

/** Seeding waits for the first request, so that tests that never ask pay nothing. */
function lazily(make: () => Promise<FetchHandler>): FetchHandler {
  let service: Promise<FetchHandler> | undefined
  return async (request) => {
    service ??= make()
    return (await service)(request)
  }
}

function inScenario(scenario: Scenario, service: FetchHandler): FetchHandler {
  const answered = new Set<string>()
  return async (request) => {
    switch (scenario) {
      case 'slow':
        await delay(SLOW_BY)
        return service(request)
      case 'failing':
        return unavailable(request)
      case 'stale':
        if (answered.has(request.url)) return HttpResponse.error()
        answered.add(request.url)
        return service(request)
      default:
        return service(request)
    }
  }
}

function unavailable(request: Request): Response {
  return problemAnswer({
    status: 503,
    language: languageOf(request.headers.get('accept-language')),
    detail: {
      nl: 'De dienst is even niet bereikbaar. Probeer het over een minuut opnieuw.',
      en: 'The service is out of reach for a moment. Try again in a minute.',
    },
    url: request.url,
    headers: { 'retry-after': '60', 'access-control-allow-origin': '*' },
  })
}
