/** What can be wrong with a file before a single row is read. */
import type { Phrase } from '../../service/language.ts'
import { ImportFailure } from '../reading/rows.ts'

interface Sentence {
  reason: (file: string) => Phrase
  remedy: Phrase
}

const AGAIN: Phrase = { nl: 'Haal het bestand opnieuw op.', en: 'Download the file again.' }

const NOT_THERE: Sentence = {
  reason: (file) => ({ nl: `Het bestand ${file} is er niet.`, en: `The file ${file} does not exist.` }),
  remedy: { nl: 'Kijk de naam en de map na.', en: 'Check the name and the folder.' },
}
const NO_FILE: Sentence = {
  reason: (file) => ({ nl: `${file} is geen bestand.`, en: `${file} is not a file.` }),
  remedy: { nl: 'Noem het bestand zelf, niet de map.', en: 'Name the file itself, not the folder.' },
}
const UNREADABLE: Sentence = {
  reason: (file) => ({
    nl: `Het bestand ${file} kan niet worden gelezen.`,
    en: `The file ${file} cannot be read.`,
  }),
  remedy: {
    nl: 'Geef leesrechten op het bestand, of kopieer het naar een eigen map.',
    en: 'Give read permission on the file, or copy it to a folder of your own.',
  },
}
const EMPTY: Sentence = {
  reason: (file) => ({ nl: `Het bestand ${file} is leeg.`, en: `The file ${file} is empty.` }),
  remedy: AGAIN,
}
const BROKEN_OFF: Sentence = {
  reason: (file) => ({
    nl: `Het gzip-bestand ${file} houdt halverwege op.`,
    en: `The gzip file ${file} stops half-way.`,
  }),
  remedy: AGAIN,
}
const DAMAGED: Sentence = {
  reason: (file) => ({
    nl: `Het gzip-bestand ${file} is beschadigd.`,
    en: `The gzip file ${file} is damaged.`,
  }),
  remedy: AGAIN,
}
const TWICE_PACKED: Sentence = {
  reason: (file) => ({
    nl: `Het bestand ${file} is twee keer ingepakt.`,
    en: `The file ${file} was packed twice.`,
  }),
  remedy: { nl: 'Pak het een keer uit.', en: 'Unpack it once.' },
}

const failure =
  ({ reason, remedy }: Sentence) =>
  (file: string, cause?: unknown) =>
    new ImportFailure([{ field: 'bestand', value: file, reason: reason(file), remedy }], { cause })

export const notThere = failure(NOT_THERE)
export const noFile = failure(NO_FILE)
export const unreadable = failure(UNREADABLE)
export const empty = failure(EMPTY)
export const twicePacked = failure(TWICE_PACKED)

const brokenOff = failure(BROKEN_OFF)
const damaged = failure(DAMAGED)

/** What zlib objects to: it has a word of its own for data that stop before their end. */
export const notUnpacked = (file: string, error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'Z_BUF_ERROR'
    ? brokenOff(file, error)
    : damaged(file, error)

export const isOther = (file: string, other: Phrase, remedy: Phrase) =>
  failure({
    reason: () => ({
      nl: `Het bestand ${file} is geen CSV maar ${other.nl}.`,
      en: `The file ${file} is not CSV but ${other.en}.`,
    }),
    remedy,
  })(file)

export const notText = (file: string, line: number) =>
  new ImportFailure([
    {
      line,
      field: 'bestand',
      value: file,
      reason: {
        nl: 'Hier staat een nulteken: het bestand is beschadigd, of geen tekst.',
        en: 'There is a null character here: the file is damaged, or not text.',
      },
      remedy: AGAIN,
    },
  ])

export const notUtf8 = (file: string, line: number) =>
  new ImportFailure([
    {
      line,
      field: 'codering',
      value: file,
      reason: { nl: 'De tekst is geen UTF-8.', en: 'The text is not UTF-8.' },
      remedy: {
        nl: 'Bewaar het bestand opnieuw als “CSV UTF-8”, of zet het om met: iconv -f WINDOWS-1252 -t UTF-8.',
        en: 'Save the file again as “CSV UTF-8”, or convert it with: iconv -f WINDOWS-1252 -t UTF-8.',
      },
    },
  ])
