/** What Excel allows in the name of a worksheet. */
const NAME_LENGTH = 31

/** A title that Excel takes for a worksheet: no []:*?/\, no ' at an end, at most 31 characters, none that is taken. */
export function sheetName(title: string, taken: readonly string[]): string {
  const plain = title
    .replace(/[[\]:*?/\\\p{Cc}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[' ]+/, '')
  const short = plain.length > NAME_LENGTH ? `${cut(plain, NAME_LENGTH - 1).trimEnd()}…` : plain
  const name = short.replace(/[' ]+$/, '') || 'Gezond Verband'
  const isTaken = taken.some((each) => each.toLowerCase() === name.toLowerCase())
  return isTaken ? `${cut(name, NAME_LENGTH - 2)} 1` : name
}

/** The first part of a text, without half a character at its end. */
export const cut = (text: string, length: number): string =>
  text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '')
