/** The DCAT record: made once per revision and per name of the site, since it holds whole addresses. */
import { type Rendered, jsonAnswer, render } from './answers.ts'
import { catalogDocument } from './catalog.ts'
import { invalidParameters, noRegisterYet } from './faults.ts'
import { createKeptAnswers } from './keptAnswers.ts'
import { languageOf } from './language.ts'
import { readQuery } from './query.ts'
import type { Clock, Store } from './store.ts'

interface CatalogSettings {
  originOf: (request: Request) => string
  contact: string | undefined
}

const JSON_LD = 'application/ld+json'

export function catalogRoute(
  store: Store,
  clock: Clock,
  { originOf, contact }: CatalogSettings,
): (request: Request) => Promise<Response> {
  const answerOf = createKeptAnswers()
  return async (request) => {
    const reading = readQuery(new URL(request.url), {
      filters: {},
      paged: false,
      past: false,
      now: clock(),
      language: languageOf(request.headers.get('accept-language')),
    })
    if ('invalid' in reading) return invalidParameters(request, reading.invalid)
    const revision = await store.revision()
    if (revision === undefined) return noRegisterYet(request)
    const origin = originOf(request)
    const make = async (): Promise<Rendered> => {
      const register = await store.register()
      return render(register === undefined ? {} : catalogDocument({ register, origin, contact }))
    }
    return jsonAnswer(request, await answerOf(revision.number, origin, make), JSON_LD)
  }
}
