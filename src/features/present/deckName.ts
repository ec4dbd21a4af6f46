import type { Deck } from '../../contract/deck.ts'
import { editorTexts } from '../../messages/present/editor.ts'
import type { Language } from '../../messages/texts.ts'

/** What a deck is called on a page in this language; `lang`: the language of that, where it is not the page's. */
export function deckName(
  { title, language: own }: Pick<Deck, 'title' | 'language'>,
  language: Language,
): { name: string; lang: Language | undefined } {
  return title.trim() === ''
    ? { name: editorTexts[language].untitledDeck, lang: undefined }
    : { name: title, lang: own === language ? undefined : own }
}
