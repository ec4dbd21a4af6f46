/** Asks a publisher one thing: patient with a busy or broken one, never for longer or for more than agreed. */
import type { Phrase } from '../../service/language.ts'
import { shown } from '../reading/cells.ts'
import {
  askedToWait,
  gaveUp,
  notJson,
  notUtf8,
  refusedBy,
  sentElsewhere,
  tooLarge,
} from './publisherFaults.ts'

export interface Patience {
  /** Milliseconds for one answer, from asking to its last byte. */
  timeout: number
  attempts: number
  /** Bytes of one answer, unpacked. */
  largest: number
  /** Pages of one collection. */
  pages: number
  /** Lets time pass; a test does not. */
  wait: (milliseconds: number) => Promise<void>
}

export const PATIENCE: Patience = {
  // A page of 10,000 rows is some 20 MB.
  timeout: 120_000,
  attempts: 5,
  largest: 200e6,
  // At 10,000 rows on a page ten times the largest table there is.
  pages: 10_000,
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
}

const LONGEST_WAIT = 300
const FIRST_PAUSE = 1000

/** Something that may be better at the next attempt. */
class Passing extends Error {
  override readonly name = 'Passing'
  readonly why: Phrase
  /** Seconds that the publisher asks to wait. */
  readonly after: number | undefined
  constructor(why: Phrase, after?: number, options?: ErrorOptions) {
    super(why.en, options)
    this.why = why
    this.after = after
  }
}

/**
 * The JSON at an address; undefined when there is nothing (404).
 * @param asked what is asked for, for the sentence that says where it stopped
 * @throws ImportFailure
 */
export async function ask(url: URL, asked: Phrase, patience: Patience): Promise<unknown> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await once(url, asked, patience)
    } catch (error) {
      if (!(error instanceof Passing)) throw error
      if (error.after !== undefined && error.after > LONGEST_WAIT) throw askedToWait(url, error.after)
      if (attempt >= patience.attempts) throw gaveUp(url, asked, attempt, error.why, error)
      const pause = error.after === undefined ? FIRST_PAUSE * 2 ** (attempt - 1) : error.after * 1000
      await patience.wait(pause)
    }
  }
}

async function once(url: URL, asked: Phrase, { timeout, largest }: Patience): Promise<unknown> {
  const signal = AbortSignal.timeout(timeout)
  const { answer, body } = await fetched(url, signal, largest).catch((error: unknown) => {
    if (signal.aborted) throw new Passing(IN_TIME(timeout), undefined, { cause: error })
    if (isEncodingError(error)) throw notUtf8(url)
    // What fetch throws: no connection, a name that does not resolve, a body that breaks off.
    if (error instanceof TypeError) throw new Passing(BROKEN, undefined, { cause: error })
    throw error
  })
  return read(url, asked, answer, body)
}

/** What a decoder throws is a TypeError too, with a code of its own. */
const isEncodingError = (error: unknown): boolean =>
  error instanceof TypeError && 'code' in error && error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA'

async function fetched(
  url: URL,
  signal: AbortSignal,
  largest: number,
): Promise<{ answer: Response; body: string }> {
  const answer = await fetch(url, { signal, redirect: 'manual', headers: { accept: 'application/json' } })
  const pieces: Uint8Array[] = []
  let bytes = 0
  for await (const piece of answer.body ?? []) {
    bytes += piece.length
    if (bytes > largest) throw tooLarge(url, largest)
    pieces.push(piece)
  }
  // Decoded at once: a text that grows piece by piece takes its room twice when it is read.
  return { answer, body: new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(pieces)) }
}

const BROKEN: Phrase = {
  nl: 'er is geen verbinding, of zij brak af',
  en: 'there is no connection, or it broke off',
}
const HALF: Phrase = { nl: 'het antwoord is geen hele JSON', en: 'the answer is not whole JSON' }
const IN_TIME = (timeout: number): Phrase => ({
  nl: `geen antwoord binnen ${(timeout / 1000).toLocaleString('nl-NL')} seconden`,
  en: `no answer within ${timeout / 1000} seconds`,
})

function read(url: URL, asked: Phrase, answer: Response, body: string): unknown {
  const { status, headers } = answer
  if (status === 404) return undefined
  if (status === 429 || status === 408 || status >= 500) {
    const words = wordsOf(body)
    const why = words === '' ? `status ${status}` : `status ${status}, “${words}”`
    throw new Passing({ nl: why, en: why }, secondsOf(headers.get('retry-after')))
  }
  if (status >= 300 && status < 400) throw sentElsewhere(url, headers.get('location') ?? '')
  if (status >= 400) throw refusedBy(url, asked, status, wordsOf(body))
  if (body.trimStart().startsWith('<')) throw notJson(url, body)
  try {
    return JSON.parse(body)
  } catch (error) {
    throw new Passing(HALF, undefined, { cause: error })
  }
}

/** Retry-After is a number of seconds or a moment (RFC 9110, 10.2.3). */
function secondsOf(header: string | null): number | undefined {
  if (header === null) return undefined
  if (/^\d+$/.test(header.trim())) return Number(header)
  const moment = Date.parse(header)
  return Number.isNaN(moment) ? undefined : Math.max(0, Math.ceil((moment - Date.now()) / 1000))
}

/** What the publisher itself says of a refusal: `value` in OData 3, `message` in OData 4. */
function wordsOf(body: string): string {
  return shown(/"(?:value|message)"\s*:\s*"([^"]{1,200})/.exec(body)?.[1] ?? '')
}
