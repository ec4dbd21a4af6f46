/** What can be wrong with a row or a table as a whole, as sentences that name the field, the value and the remedy. */
import type { Indicator } from '../../src/domain/register/things.ts'
import type { Fault, Side } from './reading/rows.ts'

const SIDES: Record<Side, { nl: string; en: string }> = {
  value: { nl: 'het cijfer', en: 'the figure' },
  lower: { nl: 'de ondergrens', en: 'the lower limit' },
  upper: { nl: 'de bovengrens', en: 'the upper limit' },
}

const dutch = (number: number): string => String(number).replace('.', ',')

export const faultOf = {
  unknownRegion: (line: number, region: string): Fault => ({
    line,
    field: 'regio',
    value: region,
    reason: {
      nl: 'Deze regiocode kent het register niet.',
      en: 'The register does not know this region code.',
    },
    remedy: {
      nl: 'Verbeter de code (GM0935, WK093500, BU09350000), of voeg de gemeente toe aan reference/regions.json.',
      en: 'Correct the code (GM0935, WK093500, BU09350000), or add the municipality to reference/regions.json.',
    },
  }),

  ofTheFuture: (line: number, period: string, thisYear: number): Fault => ({
    line,
    field: 'periode',
    value: period,
    reason: {
      nl: `Deze periode moet nog komen: het is nu ${thisYear}.`,
      en: `This period is still to come: it is ${thisYear} now.`,
    },
    remedy: {
      nl: 'Kijk de periode na. Een prognose is geen waarneming, en wordt niet ingelezen.',
      en: 'Check the period. A forecast is no observation, and is not imported.',
    },
  }),

  otherYearThanEdition: (edition: string, classification: number): Fault => ({
    field: '--classification',
    value: String(classification),
    reason: {
      nl: `De uitgave heet “${edition}”, en is dus niet in de indeling van ${classification}.`,
      en: `The edition is called “${edition}”, so it is not in the classification of ${classification}.`,
    },
    remedy: {
      nl: `Laat --classification weg, of noem een nieuwe uitgave bij haar naam: --edition "indeling ${classification}".`,
      en: `Leave --classification out, or name a new edition: --edition "indeling ${classification}".`,
    },
  }),

  twice: (
    line: number,
    before: number,
    { region, period, age, side }: { region: string; period: string; age: string; side: Side },
  ): Fault => ({
    line,
    field: 'sleutel',
    value: `${region} · ${period} · ${age}`,
    reason: {
      nl: `Voor deze regio, periode en leeftijd stond ${SIDES[side].nl} al op regel ${before}.`,
      en: `For this region, period and age ${SIDES[side].en} stood on line ${before} already.`,
    },
    remedy: { nl: 'Houd één van beide regels.', en: 'Keep one of the two lines.' },
  }),

  impossible: (line: number, topic: string, value: number, { unit }: Indicator): Fault => ({
    line,
    field: topic,
    value: dutch(value),
    reason:
      unit === 'percent'
        ? { nl: 'Een percentage ligt tussen 0 en 100.', en: 'A percentage lies between 0 and 100.' }
        : { nl: 'Dit cijfer kan niet onder nul liggen.', en: 'This figure cannot be below zero.' },
    remedy: {
      nl: 'Kijk of de kolom bij het onderwerp hoort en of het decimaalteken klopt.',
      en: 'Check that the column belongs to the topic and that the decimal sign is right.',
    },
  }),

  marginsDoNotHold: (
    line: number,
    margin: { region: string; topic: string; number: number; from: number | null; to: number | null },
  ): Fault => {
    const { region, topic, number, from, to } = margin
    const interval = `${from === null ? '?' : dutch(from)}–${to === null ? '?' : dutch(to)}`
    return {
      line,
      field: topic,
      value: `${region}: ${dutch(number)} (${interval})`,
      reason:
        from === null || to === null
          ? { nl: 'Er is maar één van de twee marges.', en: 'Only one of the two margins is there.' }
          : { nl: 'De marges omvatten het cijfer niet.', en: 'The margins do not hold the figure.' },
      remedy: {
        nl: 'Haal de tabel opnieuw op, met MW00000, MOG0095 en MBG0095.',
        en: 'Fetch the table again, with MW00000, MOG0095 and MBG0095.',
      },
    }
  },

  classificationNotKnown: (count: number): Fault => ({
    field: 'indeling',
    value: `${count} gemeenten`,
    reason: {
      nl: 'Deze gemeenten zijn samen niet die van één jaar; de indeling is er niet uit af te lezen.',
      en: 'These municipalities together are not those of one year; the classification cannot be read from them.',
    },
    remedy: {
      nl: 'Zeg erbij van welk jaar de indeling is, bijvoorbeeld --classification 2024; of --classification periode als elk cijfer in de indeling van zijn eigen jaar staat.',
      en: 'Say which year the classification is of, for example --classification 2024; or --classification periode when each figure is in that of its own year.',
    },
  }),

  severalClassifications: (years: readonly number[]): Fault => ({
    field: 'indeling',
    value: years.join(', '),
    reason: {
      nl: `De gemeenten waren in ${years.join(', ')} dezelfde; van welk jaar de indeling is, is er niet uit af te lezen.`,
      en: `The municipalities were the same in ${years.join(', ')}; which year the classification is of cannot be read from them.`,
    },
    remedy: {
      nl: `Kijk bij de uitgever van welk jaar zij is, en zeg het erbij: ${years.map((year) => `--classification ${year}`).join(' of ')}.`,
      en: `Look with the publisher which year it is of, and add it: ${years.map((year) => `--classification ${year}`).join(' or ')}.`,
    },
  }),

  otherClassification: (line: number, code: string, year: number): Fault => ({
    line,
    field: 'regio',
    value: code,
    reason: {
      nl: `Op 1 januari ${year} was er geen gemeente met deze code.`,
      en: `On 1 January ${year} there was no municipality with this code.`,
    },
    remedy: {
      nl: 'De tabel is in een andere indeling: geef met --classification het goede jaar.',
      en: 'The table is in another classification: give the right year with --classification.',
    },
  }),
}
