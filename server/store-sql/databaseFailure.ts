/** What can be wrong with the database file, as a sentence that names the file and the remedy. */
import { StartFailure } from '../startFailure.ts'

interface Sentence {
  dutch: (file: string) => string
  english: (file: string) => string
}

const LOCKED: Sentence = {
  dutch: (file) =>
    `De database ${file} is vergrendeld door een ander programma. Sluit dat programma en start opnieuw.`,
  english: (file) => `The database ${file} is locked by another program. Close that program and start again.`,
}
const READ_ONLY: Sentence = {
  dutch: (file) =>
    `In de database ${file} kan niet worden geschreven. Geef schrijfrechten op het bestand en zijn map, of kies met GV_DATABASE een andere plaats.`,
  english: (file) =>
    `The database ${file} is read-only. Give write permission on the file and its folder, or choose another place with GV_DATABASE.`,
}
const FULL: Sentence = {
  dutch: (file) =>
    `De schijf met de database ${file} is vol. Maak ruimte en start opnieuw; er is niets verloren gegaan.`,
  english: (file) =>
    `The disk that holds the database ${file} is full. Make room and start again; nothing was lost.`,
}
const CORRUPT: Sentence = {
  dutch: (file) =>
    `De database ${file} is beschadigd. Zet het bestand apart, zet een reservekopie terug en start opnieuw. Zonder eigen wijzigingen kan het ook zonder kopie: het register wordt dan opnieuw gevuld.`,
  english: (file) =>
    `The database ${file} is corrupt. Put the file aside, restore a backup and start again. Without edits of your own no backup is needed: the register is filled anew.`,
}
const NOT_A_DATABASE: Sentence = {
  dutch: (file) =>
    `Het bestand ${file} is geen database van Gezond Verband en is niet aangeraakt. Kies met GV_DATABASE een ander bestand.`,
  english: (file) =>
    `The file ${file} is not a database of Gezond Verband and was not touched. Choose another file with GV_DATABASE.`,
}
const NEWER: Sentence = {
  dutch: (file) =>
    `De database ${file} is gemaakt door een nieuwere versie van Gezond Verband en is niet aangeraakt. Werk Gezond Verband bij, of kies met GV_DATABASE een ander bestand.`,
  english: (file) =>
    `The database ${file} was made by a newer version of Gezond Verband and was not touched. Update Gezond Verband, or choose another file with GV_DATABASE.`,
}
const NOT_OPENED: Sentence = {
  dutch: (file) =>
    `De database ${file} kan niet worden geopend. Kijk of de map bestaat en of u er mag lezen en schrijven, of kies met GV_DATABASE een andere plaats.`,
  english: (file) =>
    `The database ${file} cannot be opened. Check that the folder exists and that you may read and write there, or choose another place with GV_DATABASE.`,
}

/** SQLite's own codes (https://sqlite.org/rescode.html); an extended code starts with its primary one. */
const BY_CODE: [code: string, sentence: Sentence][] = [
  ['SQLITE_BUSY', LOCKED],
  ['SQLITE_LOCKED', LOCKED],
  ['SQLITE_READONLY', READ_ONLY],
  ['SQLITE_PERM', READ_ONLY],
  ['SQLITE_FULL', FULL],
  // A write past a limit on the file's size or on the user's share of the disk fails like this.
  ['SQLITE_IOERR_WRITE', FULL],
  ['SQLITE_IOERR_SHMSIZE', FULL],
  ['SQLITE_IOERR', NOT_OPENED],
  ['SQLITE_CORRUPT', CORRUPT],
  ['SQLITE_NOTADB', NOT_A_DATABASE],
  ['SQLITE_CANTOPEN', NOT_OPENED],
]

const sentenceFor = ({ dutch, english }: Sentence, file: string, cause?: unknown) =>
  new StartFailure(dutch(file), english(file), { cause })

export const corrupt = (file: string) => sentenceFor(CORRUPT, file)
export const notOurs = (file: string) => sentenceFor(NOT_A_DATABASE, file)
export const madeByNewer = (file: string) => sentenceFor(NEWER, file)

/** Does the work; what the database objects to becomes a sentence. Anything else is thrown on as it is. */
export async function explaining<T>(file: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const sentence = sentenceOf(error)
    throw sentence === undefined ? error : sentenceFor(sentence, file, error)
  }
}

function sentenceOf(error: unknown): Sentence | undefined {
  if (!(error instanceof Error)) return undefined
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  const known = BY_CODE.find(([start]) => code.startsWith(start))
  if (known !== undefined) return known[1]
  // libsql gives no code when the file itself cannot be opened, only SQLite's number 14 within its words.
  return error.message.includes('ConnectionFailed') ? NOT_OPENED : undefined
}
