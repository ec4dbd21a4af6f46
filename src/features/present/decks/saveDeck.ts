import { type Deck, writeDeck } from '../../../contract/deck.ts'
import { fileName, saveFile } from '../../../ui/download/saveFile.ts'
import { DECK_FILE } from './opening.ts'

/** Saves a deck as a file that can be opened again. @returns the name of the file */
export const saveDeck = (deck: Deck): string => saveDeckText(deck.title, writeDeck(deck))

/** Saves the text of a deck, whatever it holds. @returns the name of the file */
export function saveDeckText(title: string, text: string): string {
  const name = `${fileName(title)}${DECK_FILE}`
  saveFile(name, new Blob([text], { type: 'text/plain;charset=utf-8' }))
  return name
}
