import { type Phrase, phrasesOf, type Words } from '../words.ts'

/** One line of text, in stretches that are each set in one way. */
export type Line = readonly Phrase[]

type WidthOf = (text: string, strong: boolean) => number

/** Spaces that a line may be broken at; a no-break space is none of them. */
const SPACES = /[ \t\r\n]+/

/** Breaks words into lines no wider than `width` points: at spaces, and within a word that is wider than a line itself. */
export function wrapWords(words: Words, width: number, widthOf: WidthOf): Line[] {
  const lines: Phrase[][] = []
  let line: Phrase[] = []
  let taken = 0
  const next = () => {
    lines.push(line)
    line = []
    taken = 0
  }
  for (const word of wordsIn(words)) {
    for (const [place, piece] of inPieces(word, width, widthOf).entries()) {
      const wide = widthOfPhrases(piece, widthOf)
      const space = line.length > 0 && place === 0 ? widthOf(' ', false) : 0
      if (line.length > 0 && (place > 0 || taken + space + wide > width)) next()
      if (line.length > 0) line.push({ text: ' ' })
      taken += line.length > 0 ? space + wide : wide
      line.push(...piece)
    }
  }
  if (line.length > 0) next()
  return lines.map(joined)
}

/** The words between spaces; a word may be set in more than one way. */
function wordsIn(words: Words): Phrase[][] {
  const found: Phrase[][] = []
  let word: Phrase[] = []
  for (const phrase of phrasesOf(words))
    for (const [place, text] of phrase.text.split(SPACES).entries()) {
      if (place > 0 && word.length > 0) {
        found.push(word)
        word = []
      }
      if (text !== '') word.push({ ...phrase, text })
    }
  return word.length > 0 ? [...found, word] : found
}

const widthOfPhrases = (phrases: readonly Phrase[], widthOf: WidthOf): number =>
  phrases.reduce((sum, { text, strong = false }) => sum + widthOf(text, strong), 0)

/** A word that is wider than a line, cut where the line is full; any other word as it is. */
function inPieces(word: Phrase[], width: number, widthOf: WidthOf): Phrase[][] {
  if (widthOfPhrases(word, widthOf) <= width) return [word]
  const pieces: Phrase[][] = []
  let piece: Phrase[] = []
  let taken = 0
  for (const phrase of word) {
    let text = ''
    let before = 0
    for (const character of phrase.text) {
      const wide = widthOf(text + character, phrase.strong ?? false)
      if (taken + wide > width && (text !== '' || piece.length > 0)) {
        pieces.push(text === '' ? piece : [...piece, { ...phrase, text }])
        piece = []
        taken = 0
        text = character
        before = widthOf(character, phrase.strong ?? false)
      } else {
        text += character
        before = wide
      }
    }
    piece.push({ ...phrase, text })
    taken += before
  }
  return [...pieces, piece]
}

/** Stretches that are set alike become one; a space belongs to both sides where they are alike, else to neither. */
function joined(line: readonly Phrase[]): Line {
  const out: Phrase[] = []
  for (const [place, phrase] of line.entries()) {
    const last = out.at(-1)
    const next = line[place + 1]
    const like = phrase.text === ' ' && next !== undefined ? next : phrase
    if (last !== undefined && areSetAlike(last, like))
      out[out.length - 1] = { ...last, text: last.text + phrase.text }
    else out.push(phrase)
  }
  return out
}

const areSetAlike = (a: Phrase, b: Phrase): boolean =>
  a.strong === b.strong && a.language === b.language && a.linked === b.linked
