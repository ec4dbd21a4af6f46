/** Answers of the service when it cannot give what was asked (RFC 9457). No stack trace ever leaves the service. */
import { PROBLEM_TYPE, type Problem } from '../../src/contract/problem.ts'
import type { Language, Phrase } from './language.ts'

const TITLES = {
  400: { nl: 'Ongeldig verzoek', en: 'Bad request' },
  404: { nl: 'Niet gevonden', en: 'Not found' },
  405: { nl: 'Methode niet toegestaan', en: 'Method not allowed' },
  413: { nl: 'Verzoek te groot', en: 'Request too large' },
  414: { nl: 'Adres te lang', en: 'Address too long' },
  500: { nl: 'Er ging hier iets mis', en: 'Something went wrong here' },
  503: { nl: 'Tijdelijk niet beschikbaar', en: 'Temporarily unavailable' },
} satisfies Record<number, Phrase>

export type ProblemStatus = keyof typeof TITLES

export interface ProblemInput extends Pick<Problem, 'invalidParams' | 'suggestions' | 'reference'> {
  status: ProblemStatus
  language: Language
  detail: Phrase
  /** The address of the request; its path is named in the answer. */
  url?: string
  headers?: Record<string, string>
}

/** A problem+json response. `no-store`: a problem may be gone at the next request. */
export function problemAnswer({ status, language, detail, url, headers, ...extra }: ProblemInput): Response {
  const body: Problem = {
    type: 'about:blank',
    title: TITLES[status][language],
    status,
    detail: detail[language],
    ...(url === undefined ? {} : { instance: new URL(url).pathname.slice(0, 200) }),
    ...extra,
  }
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      'content-type': PROBLEM_TYPE,
      'content-language': language,
      'cache-control': 'no-store',
      vary: 'Accept-Language',
      ...headers,
    },
  })
}
