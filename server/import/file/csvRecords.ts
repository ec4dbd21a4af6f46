/** The records of a CSV text, one at a time, with the line that each ends on. */
import { pipeline } from 'node:stream'
import { CsvError, type Info, parse } from 'csv-parse'
import { shown } from '../reading/cells.ts'
import { ImportFailure } from '../reading/rows.ts'

export interface CsvRecord {
  line: number
  fields: readonly string[]
}

export interface CsvText {
  delimiter: ',' | ';'
  records: AsyncGenerator<CsvRecord>
}

/** A head or a record longer than this is not one: a quote that is never closed would take in the whole file. */
const LONGEST = 1_000_000

/** Finds the separator in the head, then reads on. @throws ImportFailure when the head has no separator that we know */
export async function csvText(text: AsyncGenerator<Buffer>): Promise<CsvText> {
  const start = await untilNewline(text)
  const delimiter = delimiterOf(start.toString('utf8').split(/\r?\n/, 1)[0] ?? '')
  return { delimiter, records: recordsOf(rejoin(start, text), delimiter) }
}

async function untilNewline(text: AsyncGenerator<Buffer>): Promise<Buffer> {
  let start = Buffer.alloc(0)
  while (!start.includes('\n') && start.length < LONGEST) {
    const { value, done } = await text.next()
    if (done) break
    start = Buffer.concat([start, value])
  }
  return start
}

async function* rejoin(start: Buffer, rest: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  yield start
  yield* rest
}

function delimiterOf(head: string): CsvText['delimiter'] {
  const count = (sign: string) => head.replaceAll(/"[^"]*"/g, '').split(sign).length - 1
  const [commas, semicolons] = [count(','), count(';')]
  if (commas + semicolons > 0) return semicolons > commas ? ';' : ','
  const other = (['\t', '|'] as const).find((sign) => count(sign) > 0)
  throw new ImportFailure([
    {
      line: 1,
      field: 'kop',
      value: shown(head),
      reason: {
        nl:
          other === undefined
            ? 'De kop heeft één kolom.'
            : `De kolommen zijn gescheiden met ${other === '\t' ? 'een tab' : other}.`,
        en:
          other === undefined
            ? 'The head has one column.'
            : `The columns are separated by ${other === '\t' ? 'a tab' : other}.`,
      },
      remedy: {
        nl: 'Kolommen worden gescheiden met een komma of een puntkomma. Bewaar de tabel zo.',
        en: 'Columns are separated by a comma or a semicolon. Save the table that way.',
      },
    },
  ])
}

async function* recordsOf(text: AsyncGenerator<Buffer>, delimiter: string): AsyncGenerator<CsvRecord> {
  // Where the last sound record ended: what the parser objects to may only be seen long after it began.
  let last = 0
  const parser = parse({
    delimiter,
    skip_empty_lines: true,
    relax_column_count: true,
    max_record_size: LONGEST,
    info: true,
    on_record: (fields, { lines }) => {
      last = lines
      return fields
    },
  })
  // What goes wrong before the parser destroys it with the same error, which the loop below throws.
  pipeline(text, parser, () => {})
  // The type of a parser does not say what it gives with the option info.
  const given = parser as AsyncIterable<{ record: string[]; info: Info }>
  try {
    for await (const { record, info } of given) yield { line: info.lines, fields: record }
  } catch (error) {
    throw error instanceof CsvError ? notCsv(error, last + 1) : error
  }
}

function notCsv(error: CsvError, line: number): ImportFailure {
  return error.code === 'CSV_MAX_RECORD_SIZE' ? recordTooLong(error, line) : wrongQuote(error, line)
}

/** One quote that is not closed takes in line after line; so does a line without an end. */
const recordTooLong = (error: CsvError, line: number) =>
  new ImportFailure(
    [
      {
        line,
        field: 'regel',
        value: `meer dan ${LONGEST.toLocaleString('nl-NL')} tekens`,
        reason: {
          nl: 'Deze regel heeft geen einde: hij is te lang, of een aanhalingsteken erin wordt niet gesloten.',
          en: 'This line has no end: it is too long, or a quotation mark in it is not closed.',
        },
        remedy: {
          nl: 'Kijk de regel na in het bestand, of haal het bestand opnieuw op.',
          en: 'Check the line in the file, or download the file again.',
        },
      },
    ],
    { cause: error },
  )

const wrongQuote = (error: CsvError, line: number) =>
  new ImportFailure(
    [
      {
        line,
        field: 'regel',
        value: 'aanhalingsteken',
        reason: {
          nl: 'Een aanhalingsteken staat op een plaats waar het niet kan, of wordt niet gesloten.',
          en: 'A quotation mark stands where it cannot, or is not closed.',
        },
        remedy: {
          nl: 'Zet een tekst met aanhalingstekens erin tussen aanhalingstekens en verdubbel die erin, of haal het bestand opnieuw op.',
          en: 'Put a text with quotation marks between quotation marks and double those within, or download the file again.',
        },
      },
    ],
    { cause: error },
  )
