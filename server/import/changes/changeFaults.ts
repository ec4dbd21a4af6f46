/** What can be wrong with a list of boundary changes, as sentences that name the line, the field, the value and the remedy. */
import type { BoundaryChange, Region } from '../../../src/domain/register/things.ts'
import { shown } from '../reading/cells.ts'
import type { Fault } from '../reading/rows.ts'

const dutch = (number: number): string => String(Number(number.toFixed(5))).replace('.', ',')
const REGISTER = 'reference/regions.json'

export const lacksColumns = (names: readonly string[], head: readonly string[]): Fault => ({
  line: 1,
  field: 'kop',
  value: shown(head.join(', ')),
  reason: { nl: `Geen kolom met ${names.join(', ')}.`, en: `No column with ${names.join(', ')}.` },
  remedy: {
    nl: 'Nodig zijn date, old_gm, new_gm en share_of_old_inwoners (of datum, oud, nieuw en aandeel).',
    en: 'Needed are date, old_gm, new_gm and share_of_old_inwoners (or datum, oud, nieuw and aandeel).',
  },
})

export const tooManyLines = (line: number, most: number): Fault => ({
  line,
  field: 'bestand',
  value: `meer dan ${most} regels`,
  reason: {
    nl: `Meer dan ${most} regels; zo veel leest het niet in één keer.`,
    en: `More than ${most} lines; it does not read as many at once.`,
  },
  remedy: {
    nl: 'Kijk na of dit het goede bestand is, of deel het op per periode.',
    en: 'Check whether this is the right file, or split it by period.',
  },
})

export const noDate = (line: number, value: string): Fault => ({
  line,
  field: 'datum',
  value: shown(value),
  reason: { nl: 'Dit is geen bestaande dag.', en: 'This is not an existing day.' },
  remedy: { nl: 'Schrijf jaar-maand-dag: 2023-01-01.', en: 'Write year-month-day: 2023-01-01.' },
})

export const noCode = (line: number, field: string, value: string): Fault => ({
  line,
  field,
  value: shown(value),
  reason: { nl: 'Dit is geen code van een gemeente.', en: 'This is not the code of a municipality.' },
  remedy: { nl: 'Schrijf GM en vier cijfers: GM0935.', en: 'Write GM and four digits: GM0935.' },
})

export const noShare = (line: number, value: string): Fault => ({
  line,
  field: 'aandeel',
  value: shown(value),
  reason: {
    nl: 'Het aandeel van de oude inwoners is een getal van 0 tot en met 1.',
    en: 'The share of the old inhabitants is a number from 0 to 1.',
  },
  remedy: {
    nl: 'Schrijf 0.34 en geen 34 %. Leeg mag alleen als er niemand overging.',
    en: 'Write 0.34 and not 34 %. It may be empty only where nobody went over.',
  },
})

export const noInhabitants = (line: number, value: string): Fault => ({
  line,
  field: 'inwoners',
  value: shown(value),
  reason: { nl: 'Dit is geen aantal inwoners.', en: 'This is not a number of inhabitants.' },
  remedy: { nl: 'Schrijf een heel getal zonder punten.', en: 'Write a whole number without points.' },
})

export const givenTwice = (line: number, before: number, value: string): Fault => ({
  line,
  field: 'herindeling',
  value,
  reason: {
    nl: `Deze dag, oude en nieuwe gemeente staan al op regel ${before}.`,
    en: `This day, old and new municipality stand on line ${before} already.`,
  },
  remedy: { nl: 'Houd één van beide regels.', en: 'Keep one of the two lines.' },
})

export const otherSum = (line: number, value: string, sum: number): Fault => ({
  line,
  field: 'aandeel',
  value,
  reason: {
    nl: `De aandelen van deze gemeente op deze dag zijn samen ${dutch(sum)}, en geen 1.`,
    en: `The shares of this municipality on this day are ${sum.toFixed(5)} together, and not 1.`,
  },
  remedy: {
    nl: 'Noem alle gemeenten waar haar inwoners naartoe gingen, met hun aandeel.',
    en: 'Name all municipalities that its inhabitants went to, with their shares.',
  },
})

export const wasNotThere = (line: number, { code, validFrom, validTo }: Region, on: string): Fault => {
  const ended = validTo !== undefined && validTo < on
  return {
    line,
    field: 'oude gemeente',
    value: code,
    reason: ended
      ? {
          nl: `Volgens het register hield zij al op ${validTo} op te bestaan.`,
          en: `According to the register it ceased to exist on ${validTo} already.`,
        }
      : {
          nl: `Volgens het register bestaat zij pas vanaf ${validFrom ?? 'later'}.`,
          en: `According to the register it exists from ${validFrom ?? 'later'} only.`,
        },
    remedy: DAY_OR_REGISTER,
  }
}

export const goesOn = (line: number, { code, validTo }: Region, on: string): Fault => ({
  line,
  field: 'oude gemeente',
  value: code,
  reason: {
    nl: `Al haar inwoners gaan over, maar volgens het register bestaat zij na ${on} nog${validTo === undefined ? '' : ` (tot ${validTo})`}.`,
    en: `All its inhabitants go over, but according to the register it exists after ${on} still${validTo === undefined ? '' : ` (until ${validTo})`}.`,
  },
  remedy: {
    nl: `Kijk de dag na. Houdt zij echt op, zet dan die dag bij haar in ${REGISTER} ("validTo").`,
    en: `Check the day. If it does cease, put that day with it in ${REGISTER} ("validTo").`,
  },
})

export const staysAndEnds = (line: number, code: string, on: string): Fault => ({
  line,
  field: 'oude gemeente',
  value: code,
  reason: {
    nl: `Zij zou blijven bestaan, maar volgens het register houdt zij op ${on} op.`,
    en: `It is said to stay, but according to the register it ceases on ${on}.`,
  },
  remedy: DAY_OR_REGISTER,
})

export const targetNotThere = (line: number, { code }: Region, on: string): Fault => ({
  line,
  field: 'nieuwe gemeente',
  value: code,
  reason: {
    nl: `Volgens het register bestaat zij op ${on} niet.`,
    en: `According to the register it does not exist on ${on}.`,
  },
  remedy: DAY_OR_REGISTER,
})

export const inCircle = (line: number, path: readonly string[]): Fault => ({
  line,
  field: 'herindeling',
  value: path.join(' → '),
  reason: { nl: 'Deze gemeente zou in zichzelf opgaan.', en: 'This municipality would merge into itself.' },
  remedy: {
    nl: 'Kijk na welke code de oude is en welke de nieuwe.',
    en: 'Check which code is the old one and which the new one.',
  },
})

export const alsoHeld = (line: number, { from, to, on }: BoundaryChange): Fault => ({
  line,
  field: 'oude gemeente',
  value: from,
  reason: {
    nl: `Het register laat haar op ${on} ook overgaan in ${to}, en dat staat hier niet.`,
    en: `The register has it go over to ${to} too on ${on}, which is not here.`,
  },
  remedy: {
    nl: 'Noem alle gemeenten van die dag; een herindeling weghalen kan alleen in reference/boundary-changes.json.',
    en: 'Name all municipalities of that day; a change can be taken out in reference/boundary-changes.json only.',
  },
})

/** Someone edited it while the file was being checked. */
export const changedMeanwhile = (id: string): Fault => ({
  field: 'herindeling',
  value: id,
  reason: {
    nl: 'Deze herindeling is intussen in het register gewijzigd.',
    en: 'This boundary change was changed in the register meanwhile.',
  },
  remedy: { nl: 'Lees het bestand opnieuw in.', en: 'Import the file again.' },
})

export const isDifferent = (line: number, held: BoundaryChange, given: BoundaryChange): Fault => ({
  line,
  field: 'herindeling',
  value: `${held.from} → ${held.to}, ${held.on}`,
  reason: {
    nl: `Het register heeft ${wordsOf(held, 'nl')}; hier staat ${wordsOf(given, 'nl')}.`,
    en: `The register has ${wordsOf(held, 'en')}; here it is ${wordsOf(given, 'en')}.`,
  },
  remedy: {
    nl: 'Kijk na welke klopt. Herhaal het met --yes als deze het moet worden.',
    en: 'Check which one is right. Repeat it with --yes if it is to be this one.',
  },
})

function wordsOf({ share, inhabitants }: BoundaryChange, language: 'nl' | 'en'): string {
  const part = language === 'nl' ? `aandeel ${dutch(share)}` : `share ${share}`
  if (inhabitants === undefined) return part
  return `${part}, ${inhabitants} ${language === 'nl' ? 'inwoners' : 'inhabitants'}`
}

const DAY_OR_REGISTER = {
  nl: `Kijk de dag en de code na, of verbeter de gemeente in ${REGISTER} ("validFrom", "validTo").`,
  en: `Check the day and the code, or correct the municipality in ${REGISTER} ("validFrom", "validTo").`,
}
