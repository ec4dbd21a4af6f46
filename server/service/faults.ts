/** The requests that the service refuses, and what it says to each. */
import { API_VERSION, RESOURCES, segmentOf } from '../../src/contract/resources.ts'
import type { InvalidParam } from '../../src/contract/problem.ts'
import { nearMatches } from '../../src/domain/graph/nearMatches.ts'
import { languageOf, type Language } from './language.ts'
import { problemAnswer } from './problems.ts'

const languageIn = (request: Request) => languageOf(request.headers.get('accept-language'))

export function tooLong(request: Request): Response {
  return problemAnswer({
    status: 414,
    language: languageIn(request),
    detail: {
      nl: 'Het adres is langer dan 8192 tekens. Vraag minder tegelijk, bijvoorbeeld minder regio’s.',
      en: 'The address is longer than 8192 characters. Ask for less at once, for example fewer regions.',
    },
  })
}

export function tooLarge(request: Request): Response {
  return problemAnswer({
    status: 413,
    language: languageIn(request),
    detail: {
      nl: 'Het verzoek is groter dan 64 kB. Stuur minder tegelijk.',
      en: 'The request is larger than 64 kB. Send less at once.',
    },
    url: request.url,
  })
}

export function methodNotAllowed(request: Request, allow: string): Response {
  return problemAnswer({
    status: 405,
    language: languageIn(request),
    detail: {
      nl: `De methode ${request.method} kan hier niet. Gebruik ${allow}.`,
      en: `The method ${request.method} is not possible here. Use ${allow}.`,
    },
    url: request.url,
    headers: { allow },
  })
}

/** No resource has this path; a trailing slash is an address of its own and leads nowhere. */
export function notAnAddress(request: Request): Response {
  const { pathname } = new URL(request.url)
  const segment = pathname.replace(/\/+$/, '').split('/')[3] ?? ''
  const suggestions = near(decoded(segment), [
    ...RESOURCES.map(segmentOf),
    'register',
    'figure-blocks',
    'boundaries',
    'catalog',
    'openapi.json',
    'health',
  ])
  const slash = pathname.endsWith('/')
  return problemAnswer({
    status: 404,
    language: languageIn(request),
    detail: {
      nl: `Dit adres bestaat niet${slash ? '; laat de schuine streep aan het eind weg' : ''}. Alle adressen staan in /api/v1/openapi.json.`,
      en: `There is no such address${slash ? '; leave out the slash at the end' : ''}. All addresses are in /api/v1/openapi.json.`,
    },
    url: request.url,
    suggestions,
  })
}

export function unknownId(request: Request, id: string, ids: readonly string[]): Response {
  const shown = id.slice(0, 80)
  return problemAnswer({
    status: 404,
    language: languageIn(request),
    detail: {
      nl: `In dit register staat niets met de aanduiding ‘${shown}’.`,
      en: `This register holds nothing with the id ‘${shown}’.`,
    },
    url: request.url,
    suggestions: near(id, ids),
  })
}

/** A moment before the first record, or a store that nothing was loaded into. */
export function noRegisterYet(request: Request): Response {
  return problemAnswer({
    status: 404,
    language: languageIn(request),
    detail: {
      nl: 'Op dit moment bestond het register nog niet. Kies een later moment bij asOf.',
      en: 'The register did not exist at this moment. Choose a later moment for asOf.',
    },
    url: request.url,
  })
}

export function invalidParameters(request: Request, invalidParams: InvalidParam[]): Response {
  const named = invalidParams.map(({ name, value }) => `${name} (‘${value}’)`).join(', ')
  return problemAnswer({
    status: 400,
    language: languageIn(request),
    detail: {
      nl: `Niet te gebruiken: ${named}. Bij invalidParams staat per parameter wat er mis is en wat wel kan.`,
      en: `Cannot be used: ${named}. invalidParams says for each parameter what is wrong and what is possible.`,
    },
    url: request.url,
    invalidParams,
  })
}

/** The address, or the host in it, is none: there may not even be a request to read a language from. */
export function unreadableAddress(language: Language): Response {
  return problemAnswer({
    status: 400,
    language,
    detail: {
      nl: 'Het adres of de host in dit verzoek is niet te lezen.',
      en: 'The address or the host in this request cannot be read.',
    },
    headers: { 'api-version': API_VERSION },
  })
}

/** The caller gets a number and nothing else; `report` writes what went wrong into the log under that number. */
export function internalFault(language: Language, report: (reference: string) => void): Response {
  const reference = newReference()
  report(reference)
  return problemAnswer({
    status: 500,
    language,
    detail: {
      nl: `De gegevens konden niet worden gelezen. Probeer het later opnieuw; noem bij een melding nummer ${reference}.`,
      en: `The data could not be read. Try again later; mention number ${reference} when you report this.`,
    },
    reference,
    headers: { 'api-version': API_VERSION },
  })
}

/** Eight characters that a person can read out; getRandomValues also works on pages without TLS. */
function newReference(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(4)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')
}

function near(wanted: string, ids: readonly string[]): string[] {
  return nearMatches(
    wanted,
    ids.map((id) => ({ id, names: [] })),
  )
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    // A malformed percent sequence is shown as it was sent.
    return segment
  }
}
