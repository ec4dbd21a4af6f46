import { topic } from '../texts.ts'

/** The line through one thing on a slide. */
export const lineSlideTexts = topic(
  {
    title: (name: string) => `Van wet tot indicator: wat aan ${name} hangt`,
    inPlace: (place: string) => `wat geldt in ${place}`,
    everywhere: 'het hele register',
    law: 'Wet',
    task: 'Wettelijke taak',
    initiative: 'Initiatief',
    goal: 'Doel',
    partner: 'Partner',
    indicator: 'Indicator',
    none: 'geen in dit register',
    notDrawn: (count: number) =>
      count === 1
        ? '1 verband slaat een kolom over en is niet getekend.'
        : `${count} verbanden slaan een kolom over en zijn niet getekend.`,
    dashes: 'Streepjes: redactie, onzeker of niet nagelezen.',
    says: (upper: string, relation: string, lower: string) => `${upper} ${relation} ${lower}`,
    described: (name: string) => `Schema van wet naar indicator, door ${name}.`,
  },
  {
    title: (name) => `From law to indicator: what hangs on ${name}`,
    inPlace: (place) => `what applies in ${place}`,
    everywhere: 'the whole register',
    law: 'Law',
    task: 'Legal task',
    initiative: 'Initiative',
    goal: 'Goal',
    partner: 'Partner',
    indicator: 'Indicator',
    none: 'none in this register',
    notDrawn: (count) =>
      count === 1
        ? '1 tie skips a column and is not drawn.'
        : `${count} ties skip a column and are not drawn.`,
    dashes: 'Dashes: editors, uncertain or not checked.',
    says: (upper, relation, lower) => `${upper} ${relation} ${lower}`,
    described: (name) => `Diagram from law to indicator, through ${name}.`,
  },
)
