import { type Deck, writeDeck } from '../../../contract/deck.ts'
import { fileName, saveFile } from '../../../ui/download/saveFile.ts'
import { DECK_FILE } from './opening.ts'

/** Saves a deck as a file that can be opened again. @returns the name of the file */
export function saveDeck(deck: Deck): string {
  const name = `${fileName(deck.title)}${DECK_FILE}`
  saveFile(name, new Blob([writeDeck(deck)], { type: 'text/plain;charset=utf-8' }))
  return name
}
