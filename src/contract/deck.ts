/**
 * A deck of slides as it travels: in the fragment of a link, which no server sees, and in a file. One line of JSON for the
 * deck, then one for each slide: of a text that was cut short, the slides before the cut are whole.
 */
import * as z from 'zod/mini'
import { MUNICIPALITY_SHAPE } from './figureBlocks.ts'
import { patternAt } from './addresses.ts'

/** What a deck that is written now says of itself; a reader refuses what is newer. */
export const DECK_VERSION = 1
const KIND = 'gezond-verband-presentatie'

/** More than anyone shows; what holds more was not made here. */
export const MOST_SLIDES = 100
export const LONGEST = { title: 200, notes: 8000, address: 4000, line: 300, lines: 12 } as const

/** One slide: what a page of the app shows, by its address, or words of the presenter's own. */
export interface Slide {
  /** The message. Absent: what is shown says of itself what it is. */
  title?: string
  /** What the presenter wants to say with it. */
  notes?: string
  /** Path, query and anchor of the page that it was taken from: the address is the selection. */
  of?: string
  text?: readonly string[]
  /** The first of a deck or of a part of it: the title large, the text small below it. */
  cover?: true
  /** Shown as it was at this moment (ISO 8601, UTC); absent: as it is now. */
  pinned?: string
}

export interface Deck {
  title: string
  language: 'nl' | 'en'
  /** Region code of the municipality that it was made for. */
  municipality?: string
  slides: readonly Slide[]
}

/** What of a deck cannot be used. `slide`: which one of those that were read, from 1; absent: of the deck itself. */
export interface DeckFault {
  slide?: number
  field: string
  /** What stood there, as text. */
  given: string
}

export type DeckRead =
  | {
      state: 'deck'
      deck: Deck
      /** How many slides it had when it was made, where some of them are gone. */
      lost?: { of: number }
      faults: readonly DeckFault[]
    }
  | { state: 'refused'; reason: 'no-deck' | 'too-large' }
  /** `version`: what the deck says of itself. */
  | { state: 'refused'; reason: 'newer'; version: number }

const words = (most: number) => z.string().check(z.maxLength(most))
const headFields = {
  title: words(LONGEST.title),
  language: z.enum(['nl', 'en']),
  municipality: z.string().check(z.regex(MUNICIPALITY_SHAPE)),
}
const countSchema = z.number().check(z.minimum(0))

/** Each field by itself: one that cannot be used takes no other with it. */
const slideFields = {
  title: words(LONGEST.title),
  notes: words(LONGEST.notes),
  of: words(LONGEST.address).check(z.refine(isAddressOfOurs)),
  text: z.array(words(LONGEST.line)).check(z.maxLength(LONGEST.lines)),
  cover: z.literal(true),
  pinned: z.iso.datetime(),
}

/** A path that is the same where it is followed: browsers take out tabs, turn \ into / and work out "..", also as "%2e%2e". */
const PLAIN_PATH = /^\/$|^(?:\/[\w-]+)+\/?$/
const CHANGED_ON_THE_WAY = /[\\\p{Cc}]/u

/** Only a page of this app: a slide never leads elsewhere. */
function isAddressOfOurs(address: string): boolean {
  const [path = ''] = address.split(/[?#]/)
  return PLAIN_PATH.test(path) && !CHANGED_ON_THE_WAY.test(address) && patternAt(path) !== undefined
}

/** A deck as text. */
export function writeDeck({ slides, ...deck }: Deck): string {
  const head = { kind: KIND, version: DECK_VERSION, ...deck, slides: slides.length }
  return [head, ...slides].map((line) => JSON.stringify(line)).join('\n')
}

/** A deck from text, whatever it holds: what can be used is used, what cannot is named. */
export function readDeck(text: string): DeckRead {
  const [first = '', ...lines] = text.split('\n')
  const given = parsed(first)
  if (given === undefined || !('kind' in given) || given.kind !== KIND)
    return { state: 'refused', reason: 'no-deck' }
  if (typeof given.version === 'number' && given.version > DECK_VERSION)
    return { state: 'refused', reason: 'newer', version: given.version }
  const made = countSchema.safeParse(given.slides)
  if (!made.success) return { state: 'refused', reason: 'no-deck' }
  if (made.data > MOST_SLIDES || lines.length > MOST_SLIDES) return { state: 'refused', reason: 'too-large' }
  const faults: DeckFault[] = []
  // Each field was read by the schema of its name.
  const head = fieldsOf(given, headFields, (fault) => faults.push(fault)) as Partial<Deck>
  const slides = lines
    .map(parsed)
    .filter((slide) => slide !== undefined)
    .map((slide, place): Slide =>
      fieldsOf(slide, slideFields, (fault) => faults.push({ slide: place + 1, ...fault })),
    )
  return {
    state: 'deck',
    deck: { title: '', language: 'nl', ...head, slides },
    ...(slides.length < made.data ? { lost: { of: made.data } } : {}),
    faults,
  }
}

/** The title that a text of a deck begins with, of whatever version it is. */
export function titleIn(text: string): string | undefined {
  const title = parsed(text.split('\n', 1)[0] ?? '')?.title
  return typeof title === 'string' && title !== '' ? title : undefined
}

type Given = Readonly<Record<string, unknown>>

/** The fields that can be used, each read by the schema of its name; `fail` hears of the others. */
function fieldsOf(
  given: Given,
  fields: Readonly<Record<string, { safeParse: (value: unknown) => { success: boolean; data?: unknown } }>>,
  fail: (fault: DeckFault) => void,
): Record<string, unknown> {
  const read: Record<string, unknown> = {}
  for (const [field, schema] of Object.entries(fields)) {
    if (given[field] === undefined) continue
    const result = schema.safeParse(given[field])
    if (result.success) read[field] = result.data
    else fail({ field, given: asText(given[field]) })
  }
  return read
}

const asText = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

/** An object of JSON; undefined for anything else, such as a line that was cut short. */
function parsed(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined
  } catch {
    return undefined
  }
}
