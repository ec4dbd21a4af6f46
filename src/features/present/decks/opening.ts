import {
  DECK_VERSION,
  type Deck,
  type DeckRead,
  type DeckFault,
  LONGEST,
  MOST_SLIDES,
  readDeck,
  writeDeck,
} from '../../../contract/deck.ts'
import { openingTexts } from '../../../messages/present/opening.ts'
import type { Language } from '../../../messages/texts.ts'
import type { KeptDeck } from '../../../state/decks.ts'

/** The end of the name of a deck's file. */
export const DECK_FILE = '.gezondverband'
/** More than any deck takes; what is larger is not even read. */
const MOST_BYTES = 4 * 1024 * 1024

const LONGEST_SAID = 60

/** Where a deck came from: a link, or a file of this name, dropped with so many others. */
export type Origin = { link: true } | { file: string; others?: number | undefined }

/** Why a deck was not opened. */
export type Refusal =
  { reason: 'no-deck' | 'too-large' | 'cut-off' | 'unreadable' } | { reason: 'newer'; version: number }

export type Opened =
  | ({ state: 'refused' } & Refusal)
  | { state: 'deck'; deck: Deck; lost?: { of: number } | undefined; faults: readonly DeckFault[] }

/** What became of a deck that was read: of one without a single slide left there is nothing to show. */
export function openedDeck(read: DeckRead): Opened {
  if (read.state === 'refused') return read
  const { deck, lost, faults } = read
  return lost !== undefined && deck.slides.length === 0
    ? { state: 'refused', reason: 'cut-off' }
    : { state: 'deck', deck, lost, faults }
}

/** A deck from a file, whatever that holds. */
export async function openFile(file: Pick<File, 'size' | 'text'>): Promise<Opened> {
  if (file.size > MOST_BYTES) return { state: 'refused', reason: 'too-large' }
  try {
    return openedDeck(readDeck(await file.text()))
  } catch {
    return { state: 'refused', reason: 'unreadable' }
  }
}

/** The deck of this computer that is the very same. */
export const sameDeck = (decks: readonly KeptDeck[], deck: Deck): KeptDeck | undefined => {
  const text = writeDeck(deck)
  return decks.find((kept) => writeDeck(kept.deck) === text)
}

/** Why nothing was opened, and what to do about it. */
export function refusalWords(refusal: Refusal, origin: Origin, language: Language): string {
  const t = openingTexts[language]
  switch (refusal.reason) {
    case 'no-deck':
      return 'file' in origin ? t.noDeckFile : t.noDeckLink
    case 'newer':
      return t.newer(refusal.version, DECK_VERSION)
    case 'too-large':
      return t.tooLarge(MOST_SLIDES)
    case 'cut-off':
      return t.cutOff
    case 'unreadable':
      return t.unreadable
  }
}

/** What of a deck did not come along, each as a sentence. */
export function faultWords(
  {
    lost,
    faults,
    slides,
  }: { lost?: { of: number } | undefined; faults: readonly DeckFault[]; slides: number },
  language: Language,
): string[] {
  const t = openingTexts[language]
  const { title, notes, of, text, cover, pinned, language: deckLanguage, municipality } = t
  const words = new Map(
    Object.entries({ title, notes, of, text, cover, pinned, language: deckLanguage, municipality }),
  )
  const why = ({ field, given }: DeckFault): string =>
    (words.get(field) ?? t.field)(shortened(given), LONGEST)
  return [
    ...(lost === undefined ? [] : [t.lost(slides, lost.of)]),
    ...faults.map((fault) =>
      fault.slide === undefined ? t.faultDeck(why(fault)) : t.fault(fault.slide, why(fault)),
    ),
  ]
}

/** Enough of a value to know it again. */
const shortened = (given: string): string =>
  given.length > LONGEST_SAID ? `${given.slice(0, LONGEST_SAID)}…` : given
