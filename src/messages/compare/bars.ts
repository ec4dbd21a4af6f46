import { topic } from '../texts.ts'

/** Ordered bars: one indicator over many regions. */
export const barsTexts = topic(
  {
    fileTitle: (title: string) => `${title}, gebieden op volgorde`,
    order: 'Volgorde',
    byValue: 'Op waarde',
    byName: 'Op naam',
    region: 'Gebied',
    value: 'Waarde',
    margins: 'Marges',
    noMargins: 'geen marges',
    range: (lower: string, upper: string) => `${lower} tot ${upper}`,
    difference: (name: string) => `Verschil met ${name}`,
    points: 'procentpunt',
    beside: (name: string) => `Naast ${name}`,
    own: 'mijn gemeente',
    list: (title: string) => `${title}, per gebied`,
    find: 'Spring naar een gebied',
    found: (count: number, first: string) =>
      count === 1 ? `Gevonden: ${first}. Enter gaat erheen.` : `${count} gevonden. Enter gaat naar ${first}.`,
    notFound: (typed: string) => `Geen gebied gevonden met “${typed}”.`,
    standsAs: (name: string, by: string, first: string) =>
      `${name} staat hier als ${by}. Enter gaat naar ${first}.`,
    keys: 'Pijltjes gaan langs de gebieden, Home en End naar de uiteinden, letters naar een naam. Enter wijst een gebied aan.',
    overview: 'Hele volgorde; schuif om naar een plek te gaan',
    overviewAt: (name: string, quantity: string) => `Bovenaan: ${name}, ${quantity}`,

    ordered: (count: string, highest: string, lowest: string) =>
      `${count} gebieden met een cijfer: het hoogst is ${highest}, het laagst ${lowest}.`,
    only: (name: string) => `Eén gebied met een cijfer: ${name}.`,
    none: 'Van de gekozen gebieden is hier geen cijfer.',
    pickedSentence: (name: string, quantity: string) => `${name}: ${quantity}`,
    withMargins: (quantity: string, lower: string, upper: string) =>
      `${quantity} (marges ${lower} tot ${upper})`,
    pickedJudged: (figure: string, judgement: string, name: string) =>
      `${figure}; naast ${name}: ${judgement}.`,
    pickedAbsent: (name: string, absence: string) => `${name}: ${absence}.`,
    whiskers: 'De dunne streepjes zijn de marges van de uitgever.',
    colours: (name: string) =>
      `Blauw is gunstiger en oranje ongunstiger dan ${name}, waar de marges dat laten zien.`,
    noPolarity: 'Deze indicator heeft geen betere of slechtere kant.',
    skipped: (count: string) => `… ${count} gebieden niet getekend …`,
    excerpt: (count: string) =>
      `Getekend zijn het begin, het einde en de plek van het aangewezen gebied; alle ${count} staan in het CSV- en XLSX-bestand.`,
    within: 'Gemeente',
  },
  {
    fileTitle: (title) => `${title}, regions in order`,
    order: 'Order',
    byValue: 'By value',
    byName: 'By name',
    region: 'Region',
    value: 'Value',
    margins: 'Margins',
    noMargins: 'no margins',
    range: (lower, upper) => `${lower} to ${upper}`,
    difference: (name) => `Difference from ${name}`,
    points: 'percentage points',
    beside: (name) => `Beside ${name}`,
    own: 'my municipality',
    list: (title) => `${title}, by region`,
    find: 'Jump to a region',
    found: (count, first) =>
      count === 1 ? `Found: ${first}. Enter goes there.` : `${count} found. Enter goes to ${first}.`,
    notFound: (typed) => `No region found with “${typed}”.`,
    standsAs: (name, by, first) => `${name} is here as ${by}. Enter goes to ${first}.`,
    keys: 'Arrows go along the regions, Home and End to the ends, letters to a name. Enter picks out a region.',
    overview: 'The whole order; slide to go to a place',
    overviewAt: (name, quantity) => `At the top: ${name}, ${quantity}`,

    ordered: (count, highest, lowest) =>
      `${count} regions with a figure: the highest is ${highest}, the lowest ${lowest}.`,
    only: (name) => `One region with a figure: ${name}.`,
    none: 'No figure is held here of the chosen regions.',
    pickedSentence: (name, quantity) => `${name}: ${quantity}`,
    withMargins: (quantity, lower, upper) => `${quantity} (margins ${lower} to ${upper})`,
    pickedJudged: (figure, judgement, name) => `${figure}; beside ${name}: ${judgement}.`,
    pickedAbsent: (name, absence) => `${name}: ${absence}.`,
    whiskers: 'The thin bars are the margins of the publisher.',
    colours: (name) => `Blue is more and orange less favourable than ${name}, where the margins show that.`,
    noPolarity: 'This indicator has no better or worse side.',
    skipped: (count) => `… ${count} regions not drawn …`,
    excerpt: (count) =>
      `Drawn are the beginning, the end and the place of the region picked out; all ${count} are in the CSV and XLSX file.`,
    within: 'Municipality',
  },
)
