/** What a file is by its first bytes, whatever its name says. */
import type { Phrase } from '../../service/language.ts'

export type FileKind = 'gzip' | 'text' | 'empty' | { other: Phrase; remedy: Phrase }

const AS_CSV: Phrase = {
  nl: 'Bewaar de tabel als CSV (UTF-8), of haal bij StatLine de CSV op, en kies dat bestand.',
  en: 'Save the table as CSV (UTF-8), or download the CSV from StatLine, and choose that file.',
}
const UNPACK: Phrase = {
  nl: 'Pak het bestand uit en kies de CSV die erin zit; alleen gzip wordt vanzelf uitgepakt.',
  en: 'Unpack the file and choose the CSV inside; only gzip is unpacked by itself.',
}
const AS_UTF8: Phrase = {
  nl: 'Bewaar het bestand opnieuw en kies als codering “UTF-8” (in Excel: “CSV UTF-8”).',
  en: 'Save the file again and choose “UTF-8” as its encoding (in Excel: “CSV UTF-8”).',
}
const DOWNLOAD: Phrase = {
  nl: 'Vaak is dit een foutpagina die als bestand is bewaard. Haal de CSV opnieuw op.',
  en: 'Often this is an error page that was saved as a file. Download the CSV again.',
}

/** Signatures at the start, as hexadecimal. The first that fits counts. */
const SIGNATURES: [hex: string, nl: string, en: string, remedy: Phrase][] = [
  ['d0cf11e0', 'een oud Excel-bestand (xls)', 'an old Excel file (xls)', AS_CSV],
  ['25504446', 'een pdf', 'a PDF', AS_CSV],
  ['53514c69746520666f726d6174', 'een SQLite-database', 'an SQLite database', AS_CSV],
  ['425a68', 'ingepakt met bzip2', 'packed with bzip2', UNPACK],
  ['fd377a58', 'ingepakt met xz', 'packed with xz', UNPACK],
  ['28b52ffd', 'ingepakt met zstd', 'packed with zstd', UNPACK],
  ['377abcaf', 'ingepakt met 7-Zip', 'packed with 7-Zip', UNPACK],
  ['fffe', 'tekst in UTF-16', 'text in UTF-16', AS_UTF8],
  ['feff', 'tekst in UTF-16', 'text in UTF-16', AS_UTF8],
]

const GZIP = '1f8b'
const ZIP = '504b0304'
const UTF8_BOM = 'efbbbf'

/** How many bytes the answer needs. */
export const SIGNATURE_BYTES = 4096

/** Looks at the first bytes of a file, or of what was packed in it. */
export function fileKind(start: Buffer): FileKind {
  if (start.length === 0) return 'empty'
  const hex = start.subarray(0, 16).toString('hex')
  if (hex.startsWith(GZIP)) return 'gzip'
  if (hex.startsWith(ZIP)) return zipKind(start)
  const known = SIGNATURES.find(([signature]) => hex.startsWith(signature))
  if (known !== undefined) {
    const [, nl, en, remedy] = known
    return { other: { nl, en }, remedy }
  }
  const text = start
    .subarray(hex.startsWith(UTF8_BOM) ? 3 : 0)
    .toString('latin1')
    .trimStart()
  if (text === '') return 'empty'
  if (/^<(!doctype|html|head|body)/i.test(text)) {
    return { other: { nl: 'een webpagina (HTML)', en: 'a web page (HTML)' }, remedy: DOWNLOAD }
  }
  if (text.startsWith('<')) return { other: { nl: 'XML', en: 'XML' }, remedy: AS_CSV }
  if (/^[[{]/.test(text)) return { other: { nl: 'JSON', en: 'JSON' }, remedy: AS_CSV }
  if (isUtf16(start)) return { other: { nl: 'tekst in UTF-16', en: 'text in UTF-16' }, remedy: AS_UTF8 }
  if (start.includes(0))
    return { other: { nl: 'een bestand dat geen tekst is', en: 'a file that is not text' }, remedy: AS_CSV }
  return 'text'
}

/** Without a mark at its start: codes and figures have a zero in every other byte, and only there. */
function isUtf16(start: Buffer): boolean {
  const pairs = Math.floor(start.length / 2)
  const zeros = [0, 0]
  for (const [at, byte] of start.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [few, many] = zeros.toSorted((a, b) => a - b)
  return pairs > 0 && few === 0 && (many ?? 0) > pairs * 0.8
}

/** Workbooks and documents of Office are zip files too; the names of their parts stand at the start. */
function zipKind(start: Buffer): FileKind {
  const office = /xl\/|\[Content_Types\]|_rels\/|opendocument\.spreadsheet/.test(start.toString('latin1'))
  return office
    ? { other: { nl: 'een werkblad (xlsx of ods)', en: 'a spreadsheet (xlsx or ods)' }, remedy: AS_CSV }
    : { other: { nl: 'een zipbestand', en: 'a zip file' }, remedy: UNPACK }
}
