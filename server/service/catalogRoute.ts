/** The DCAT record: made once per revision, and the same for whoever asks it, by whichever name. */
import { type Rendered, jsonAnswer, render } from './answers.ts'
import { CATALOG_PATH } from '../../src/contract/resources.ts'
import { catalogDocument } from './catalog.ts'
import type { CatalogInput } from './catalogNodes.ts'
import { invalidParameters, noRegisterYet } from './faults.ts'
import { createKeptAnswers } from './keptAnswers.ts'
import { languageOf } from './language.ts'
import { readQuery } from './query.ts'
import type { Clock, Store } from './store.ts'

const JSON_LD = 'application/ld+json'

export function catalogRoute(
  store: Store,
  clock: Clock,
  settings: Omit<CatalogInput, 'register'>,
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
    const make = async (): Promise<Rendered> => {
      const register = await store.register()
      return render(register === undefined ? {} : catalogDocument({ ...settings, register }))
    }
    return jsonAnswer(request, await answerOf(revision.number, CATALOG_PATH, make), JSON_LD)
  }
}
