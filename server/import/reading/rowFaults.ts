/** What can be wrong with one row: named with its line, its column and what stands there. */
import { shown } from './cells.ts'
import { type Fault, ImportFailure } from './rows.ts'

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

export const wrongWidth = (line: number, given: number, wanted: number): Fault => ({
  line,
  field: 'regel',
  value: String(given),
  reason: {
    nl: `Deze regel heeft ${given} velden; de kop heeft er ${wanted}.`,
    en: `This line has ${given} fields; the head has ${wanted}.`,
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
