/** What can be wrong with one row: named with its line, its column and what stands there. */
import { shown } from './cells.ts'
import { type Fault, failureOf, ImportFailure } from './rows.ts'

const LOOK_IT_UP = {
  nl: 'Kijk de regel na in het bestand, of haal de tabel opnieuw op.',
  en: 'Check the line in the file, or download the table again.',
}

export const unknownRegion = (line: number, code: string): Fault => ({
  line,
  field: 'regio',
  value: shown(code),
  reason: { nl: 'Dit is geen code van een regio.', en: 'This is not the code of a region.' },
  remedy: LOOK_IT_UP,
})

export const unknownPeriod = (line: number, code: string): Fault => ({
  line,
  field: 'periode',
  value: shown(code),
  reason: { nl: 'Deze code van een periode is onbekend.', en: 'This code of a period is unknown.' },
  remedy: {
    nl: 'Bekend zijn jaar (2020JJ00), halfjaar (HJ), kwartaal (KW), maand (MM) en schooljaar (SJ).',
    en: 'Known are year (2020JJ00), half-year (HJ), quarter (KW), month (MM) and school year (SJ).',
  },
})

export const unknownAge = (line: number, code: string): Fault => ({
  line,
  field: 'leeftijd',
  value: shown(code),
  reason: { nl: 'Deze code van een leeftijd is onbekend.', en: 'This code of an age is unknown.' },
  remedy: {
    nl: 'Haal de tabel van de uitgever zelf (OData): die zegt welke leeftijd bij de code hoort.',
    en: 'Take the table from the publisher itself (OData), which says what age the code is of.',
  },
})

export const unknownSide = (line: number, code: string): Fault => ({
  line,
  field: 'marges',
  value: shown(code),
  reason: {
    nl: 'Deze code van een marge is onbekend.',
    en: 'This code of a margin is unknown.',
  },
  remedy: {
    nl: 'Bekend zijn MW00000 (waarde), MOG0095 (ondergrens 95 %) en MBG0095 (bovengrens 95 %).',
    en: 'Known are MW00000 (figure), MOG0095 (lower limit 95 %) and MBG0095 (upper limit 95 %).',
  },
})

export const noFigure = (line: number, field: string, text: string, decimal: '.' | ','): Fault => ({
  line,
  field,
  value: shown(text),
  reason: {
    nl: `Dit is geen getal met een decimale ${decimal === '.' ? 'punt' : 'komma'}.`,
    en: `This is not a number with a decimal ${decimal === '.' ? 'point' : 'comma'}.`,
  },
  remedy: LOOK_IT_UP,
})

/** Nothing in the file so far shows whether the sign stands before decimals or between thousands. */
export const twoReadings = (line: number, field: string, text: string): Fault => ({
  line,
  field,
  value: shown(text),
  reason: {
    nl: 'Dit kan een getal met duizendtallen zijn of een met decimalen; het bestand laat niet zien welk van de twee.',
    en: 'This may be a number with thousands or one with decimals; the file does not show which of the two.',
  },
  remedy: {
    nl: 'Bewaar de tabel zonder teken tussen duizendtallen, of met komma’s tussen de kolommen en een decimale punt.',
    en: 'Save the table without a sign between thousands, or with commas between the columns and a decimal point.',
  },
})

export const wrongWidth = (line: number, given: number, wanted: number): Fault => ({
  line,
  field: 'regel',
  value: String(given),
  reason: {
    nl: `Deze regel heeft ${given} ${given === 1 ? 'veld' : 'velden'}; de kop heeft er ${wanted}.`,
    en: `This line has ${given} ${given === 1 ? 'field' : 'fields'}; the head has ${wanted}.`,
  },
  remedy: LOOK_IT_UP,
})

/** A breakdown that the register does not make would put the figures of men and of women in one place. */
export const otherBreakdown = (line: number, field: string, code: string) =>
  new ImportFailure([
    {
      line,
      field,
      value: shown(code),
      reason: {
        nl: `De tabel is ook uitgesplitst naar ${field}; dit register houdt zulke cijfers niet uit elkaar.`,
        en: `The table is also broken down by ${field}; this register does not keep such figures apart.`,
      },
      remedy: {
        nl: 'Haal alleen het totaal van die uitsplitsing op, of laat de kolom weg.',
        en: 'Download only the total of that breakdown, or leave the column out.',
      },
    },
  ])

/** Nobody can tell whether figures with "mannen" in such a column are of everyone. */
export function unknownColumns(line: number, columns: readonly { name: string; value: string }[]) {
  const faults = columns.map(({ name, value }): Fault => ({
    line,
    field: shown(name),
    value: shown(value),
    reason: {
      nl: `De kolom ${shown(name)} is hier onbekend: zij kan zeggen dat een cijfer maar over een deel gaat.`,
      en: `The column ${shown(name)} is not known here: it may say that a figure is of a part only.`,
    },
    remedy: {
      nl: 'Beschrijft zij alleen, laat haar dan weg. Is het een uitsplitsing, haal dan alleen het totaal op.',
      en: 'If it only describes, leave it out. If it is a breakdown, download only the total.',
    },
  }))
  return failureOf(faults)
}

/** An option that would set aside what the table says itself, or be set aside by it. */
export const saidTwice = (option: '--age' | '--period', value: string, field: string): Fault => {
  const what = { '--age': ['leeftijd', 'age'], '--period': ['periode', 'period'] }[option]
  return {
    field: option,
    value: shown(value),
    reason: {
      nl: `De tabel zegt zelf van welke ${what[0]} elk cijfer is (${shown(field)}).`,
      en: `The table itself says of which ${what[1]} each figure is (${shown(field)}).`,
    },
    remedy: { nl: `Laat ${option} weg.`, en: `Leave ${option} out.` },
  }
}

export const noRows = (file: string) =>
  new ImportFailure([
    {
      line: 1,
      field: 'bestand',
      value: file,
      reason: { nl: 'Onder de kop staan geen regels.', en: 'There are no lines below the head.' },
      remedy: {
        nl: 'Kijk na of de selectie bij StatLine niet leeg was.',
        en: 'Check that the selection at StatLine was not empty.',
      },
    },
  ])

export const givenAgain = (line: number, field: string, key: string): Fault => ({
  line,
  field,
  value: shown(key),
  reason: {
    nl: 'Dit cijfer stond al op een eerdere regel.',
    en: 'This figure stood on an earlier line already.',
  },
  remedy: LOOK_IT_UP,
})

export const tooLong = (file: string, most: number) =>
  new ImportFailure([
    {
      field: 'bestand',
      value: file,
      reason: {
        nl: `Dit bestand heeft één cijfer per regel, en meer dan ${most} regels.`,
        en: `This file has one figure per line, and more than ${most} lines.`,
      },
      remedy: {
        nl: 'Haal de tabel op met één kolom per onderwerp.',
        en: 'Download the table with one column per topic.',
      },
    },
  ])
