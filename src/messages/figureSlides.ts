import { topic } from './texts.ts'

/** What slides of figures say beside the words that their pages have. */
export const figureSlideTexts = topic(
  {
    titled: (indicator: string, finding: string) => `${indicator}: ${finding}`,
    inPeriod: (quantity: string, period: string) => `${quantity} in ${period}`,
    inDoubt: (finding: string, doubt: string) => `${finding} (${doubt})`,
    inWords: (subject: string) => `${subject}: de figuur in woorden`,
    remarks: (subject: string) => `${subject}: toelichting`,
    otherArea: 'andere gebiedsindeling',
    remark: (name: string, period: string, remark: string) => `${name} ${period}: ${remark}.`,
    /** The newest of a table is not the newest of all. */
    ofThisTable: (age: string) => age.replace('Nieuwste cijfer:', 'Nieuwste cijfer van deze tabel:'),
    newer: (table: string, until: string) =>
      `Nieuwere cijfers staan in een andere tabel (${table}, tot en met ${until}), die anders is gemaakt: zie de pagina.`,
    newerEdition: (table: string, until: string) =>
      `Nieuwere cijfers staan in een andere uitgave van deze tabel (${table}, tot en met ${until}): zie de pagina.`,
    table: 'Tabel.',
    pace: 'stippellijn: rekenwerk, geen voorspelling',
    yearsAlong: 'Plaats op de as (jaar)',
    axisFrom: (low: string) => `as begint bij ${low}`,
    uncertain: 'De onzekerheid van het verschil is niet te bepalen.',
    source: (table: string) => `Bron: ${table}`,
    figureGone:
      'De figuur waar deze dia van is gemaakt, staat niet meer op de pagina. Hier staat de eerste figuur van die pagina.',
    highest: 'Hoogst',
    lowest: 'Laagst',
    noTrajectory: 'Bij deze pagina hoort geen doel op een verschil.',
  },
  {
    titled: (indicator, finding) => `${indicator}: ${finding}`,
    inPeriod: (quantity, period) => `${quantity} in ${period}`,
    inDoubt: (finding, doubt) => `${finding} (${doubt})`,
    inWords: (subject) => `${subject}: the figure in words`,
    remarks: (subject) => `${subject}: notes`,
    otherArea: 'another classification of regions',
    remark: (name, period, remark) => `${name} ${period}: ${remark}.`,
    ofThisTable: (age) => age.replace('Newest figure:', 'Newest figure of this table:'),
    newer: (table, until) =>
      `Newer figures are in another table (${table}, up to and including ${until}), which is made differently: see the page.`,
    newerEdition: (table, until) =>
      `Newer figures are in another edition of this table (${table}, up to and including ${until}): see the page.`,
    table: 'Table.',
    pace: 'dotted line: arithmetic, not a forecast',
    yearsAlong: 'Place along the axis (year)',
    axisFrom: (low) => `axis starts at ${low}`,
    uncertain: 'The uncertainty of the gap cannot be determined.',
    source: (table) => `Source: ${table}`,
    figureGone:
      'The figure that this slide was made of is no longer on the page. The first figure of that page stands here.',
    highest: 'Highest',
    lowest: 'Lowest',
    noTrajectory: 'This page has no target on a gap.',
  },
)
