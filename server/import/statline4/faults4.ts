/** What can be wrong with a table of OData 4 that OData 3 does not know; the rest is said in the words of `statline/publisherFaults.ts`. */
import { shown } from '../reading/cells.ts'
import { type Fault, ImportFailure } from '../reading/rows.ts'

/** What an answer should be in, in words. */
export const FORM = 'OData 4'

export const noSuchTable4 = (url: URL, table: string) =>
  new ImportFailure([
    {
      field: 'tabel',
      value: shown(table),
      reason: {
        nl: `${url.host} kent geen tabel ${shown(table)}.`,
        en: `${url.host} knows no table ${shown(table)}.`,
      },
      remedy: {
        nl: 'Kijk het nummer na; hoofdletters tellen mee (70072ned). Cijfers van RIVM staan hier niet: haal die met statline: in plaats van statline4:.',
        en: 'Check the number; capitals matter (70072ned). Figures of RIVM are not here: fetch those with statline: instead of statline4:.',
      },
    },
  ])

export const unknownMeasure = (line: number, code: string): Fault => ({
  line,
  field: 'Measure',
  value: shown(code),
  reason: {
    nl: 'Dit onderwerp staat niet in de beschrijving van de tabel (MeasureCodes).',
    en: 'This topic is not in the description of the table (MeasureCodes).',
  },
  remedy: { nl: 'Haal de tabel opnieuw op.', en: 'Fetch the table again.' },
})

/** A breakdown that the register does not make, without a total in it: there is nothing to ask for. */
export const noTotal = (key: string, codes: readonly string[]) =>
  new ImportFailure([
    {
      field: shown(key),
      value: shown(codes.slice(0, 10).join(', ')),
      reason: {
        nl: `De tabel is ook uitgesplitst naar ${shown(key)}, en heeft daarvan geen totaal; dit register houdt zulke cijfers niet uit elkaar.`,
        en: `The table is also broken down by ${shown(key)}, without a total of it; this register does not keep such figures apart.`,
      },
      remedy: {
        nl: 'Kies een tabel met een totaal, of zonder die uitsplitsing.',
        en: 'Choose a table with a total, or without that breakdown.',
      },
    },
  ])

/** Which of them is everyone, nobody can tell. */
export const severalTotals = (key: string, codes: readonly (readonly [string, { title: string }])[]) => {
  const named = shown(codes.map(([code, { title }]) => `${code} (${title})`).join(', '), 200)
  return new ImportFailure([
    {
      field: shown(key),
      value: named,
      reason: {
        nl: `De tabel is ook uitgesplitst naar ${shown(key)}, en meer dan één code heet daar een totaal; welke voor iedereen staat, is niet te zien.`,
        en: `The table is also broken down by ${shown(key)}, where more than one code is called a total; which of them is everyone cannot be seen.`,
      },
      remedy: {
        nl: 'Kies een tabel met één totaal, of lees de cijfers van het totaal in uit een bestand.',
        en: 'Choose a table with one total, or import the figures of the total from a file.',
      },
    },
  ])
}

export const sinceWithoutPeriods = (table: string, since: number) =>
  new ImportFailure([
    {
      field: '--since',
      value: String(since),
      reason: {
        nl: `Tabel ${shown(table)} heeft geen periodes; --since doet daar niets.`,
        en: `Table ${shown(table)} has no periods; --since does nothing there.`,
      },
      remedy: { nl: 'Laat die keuze weg.', en: 'Leave that option out.' },
    },
  ])
