import { topic } from '../texts.ts'

/** "1" or "12", as a number is written. */
const regionsNl = (count: string) => (count === '1' ? '1 gebied' : `${count} gebieden`)
const regionsEn = (count: string) => (count === '1' ? '1 region' : `${count} regions`)
const chosenNl = (count: string) => (count === '1' ? 'het gekozen gebied' : `de ${count} gekozen gebieden`)
const chosenEn = (count: string) => (count === '1' ? 'the chosen region' : `the ${count} chosen regions`)
/** The rest of the country is no mean of regions: who takes the chosen ones out of its figure again finds the same. */
const restNl = (of: string) => `het cijfer van Nederland zonder dat van ${chosenNl(of)}`
const restEn = (of: string) => `the figure of the Netherlands without that of ${chosenEn(of)}`

/** What stands with every figure that compares regions, whatever its form. */
export const comparedTexts = topic(
  {
    dataAge: (period: string, years: number) =>
      years <= 0
        ? `Cijfers over ${period}.`
        : `Cijfers over ${period}, ${years === 1 ? 'een jaar' : `${years} jaar`} geleden.`,
    imported: (day: string, origin: string) => `Ingelezen op ${day} uit ${origin}.`,
    allAges: 'alle leeftijden',
    severalUnits: 'eenheid per indicator',
    severalAges: 'leeftijd per indicator',
    severalYears: (first: string, last: string) => `${first}–${last}, jaar per indicator`,
    noFigures: 'geen cijfers',
    modelWarning:
      'Modelschatting: berekend uit kenmerken van de inwoners, zoals leeftijd, opleiding en inkomen. Het effect van een lokaal programma is er niet aan te zien.',
    modelWarningFor: (indicators: string) =>
      `Modelschatting (${indicators}): berekend uit kenmerken van de inwoners, zoals leeftijd, opleiding en inkomen. Het effect van een lokaal programma is er niet aan te zien.`,
    note: 'Toelichting',
    warning: 'Let op',
    wholeFile:
      'Dit bestand heeft de hele keuze: elk gebied en elke indicator, van elk één jaar. Het bestand onder een figuur heeft wat die figuur toont.',
    wholeFileTrend:
      'Dit bestand heeft de hele keuze: elk gebied en elke indicator, van elk één jaar. De jaren van de trend staan in het bestand onder die figuur.',
    wholeFileHere:
      'Bestanden hier: de hele keuze, van elke indicator één jaar. Onder de figuur: wat die toont.',

    favourable: 'gunstiger',
    unfavourable: 'ongunstiger',
    similar: 'geen aantoonbaar verschil',
    'tested-higher': 'aantoonbaar hoger',
    'tested-lower': 'aantoonbaar lager',
    'untested-higher': 'hoger, niet te toetsen',
    'untested-lower': 'lager, niet te toetsen',
    'untested-equal': 'gelijk, niet te toetsen',
    'untested-near': 'vrijwel gelijk, niet te toetsen',
    notCompared: 'niet te vergelijken',
    sharedOut: '(van een opgesplitste gemeente naar rato)',
    notTestable: 'Verschillen zijn niet te toetsen: de uitgever geeft geen marges.',
    partlyTestable:
      'Waar de uitgever geen marges geeft, is het verschil niet te toetsen; die gebieden staan er zonder oordeel.',

    published: (name: string, quantity: string) =>
      `Vergeleken met ${name}: ${quantity}, cijfer van de uitgever.`,
    weighted: (name: string, quantity: string, of: string) =>
      `Vergeleken met ${name}: ${quantity}, gemiddelde van ${regionsNl(of)}, gewogen naar inwoners van dezelfde leeftijd en hetzelfde jaar.`,
    approximation: (name: string, quantity: string, of: string, age: string, period: string) =>
      `Vergeleken met ${name}: ${quantity}. Benadering: gemiddelde van ${regionsNl(of)}, gewogen naar inwoners van ${age} in ${period}.`,
    restWeighted: (name: string, quantity: string, of: string) =>
      `Vergeleken met ${name}: ${quantity}, ${restNl(of)}, gewogen naar inwoners van dezelfde leeftijd en hetzelfde jaar.`,
    restApproximation: (name: string, quantity: string, of: string, age: string, period: string) =>
      `Vergeleken met ${name}: ${quantity}. Benadering: ${restNl(of)}, gewogen naar inwoners van ${age} in ${period}.`,
    without: (names: string) => `Zonder ${names}: daarvan is geen cijfer of gewicht.`,
    countedOf: (of: string, all: string) => `${of} van ${all}`,
    formed: (names: string, count: number) =>
      count === 1
        ? `Voor ${names} is gerekend met de cijfers van de voormalige gemeenten.`
        : `Voor ${count} daarvan (${names}) is gerekend met de cijfers van de voormalige gemeenten.`,
    notComputed: (name: string, reason: string) => `Vergelijken met ${name}: niet te berekenen, ${reason}.`,
    notAgainst: (name: string, reason: string) => `Niet vergeleken met ${name}: ${reason}.`,
    'no-figure': 'daarvan staat hier geen cijfer in deze tabel over dit jaar',
    'not-fetched': 'de cijfers die daarvoor nodig zijn, konden niet worden opgehaald',
    'no-weights': 'er zijn geen inwonertallen om mee te wegen',
    'no-mean': 'van deze eenheid bestaat geen gewogen gemiddelde',
    total: 'het zijn totalen en een groter gebied heeft er vanzelf meer van',
    incomplete: 'van te veel van die gebieden staat hier geen cijfer',
    'too-small': 'er blijft te weinig over om een gemiddelde van te geven',
    'nothing-chosen': 'er is geen gebied om het van te berekenen',
    'nothing-left': 'de gekozen gebieden zijn samen heel Nederland',
    'none-similar': 'hier is geen gemeente bekend die soortgelijk is',

    notComputable: 'niet te berekenen',
    basisColumn: (name: string) => `Waarop ${name} berust`,
    basisPublished: 'cijfer van de uitgever',
    basisMean: (of: string) => `gemiddelde van ${regionsNl(of)}`,
    basisRest: restNl,
    basisWeighted: (mean: string) => `${mean}, gewogen naar inwoners van dezelfde leeftijd en hetzelfde jaar`,
    basisApproximation: (mean: string, age: string, period: string) =>
      `benadering: ${mean}, gewogen naar inwoners van ${age} in ${period}`,
    basisWithout: (names: string) => `zonder ${names}: daarvan is geen cijfer of gewicht`,
    basisFormed: (names: string, count: number) => `waarvan ${count} uit voormalige gemeenten: ${names}`,
    approximateMean: 'met cijfers die de bron bij benadering geeft',

    absent: 'Zonder cijfer',
    absentNames: (words: string, names: string) => `Zonder cijfer, ${words}: ${names}.`,
  },
  {
    dataAge: (period, years) =>
      years <= 0
        ? `Figures of ${period}.`
        : `Figures of ${period}, ${years === 1 ? 'a year' : `${years} years`} ago.`,
    imported: (day, origin) => `Imported on ${day} from ${origin}.`,
    allAges: 'all ages',
    severalUnits: 'unit per indicator',
    severalAges: 'age per indicator',
    severalYears: (first, last) => `${first}–${last}, year per indicator`,
    noFigures: 'no figures',
    modelWarning:
      'Model estimate: calculated from characteristics of the inhabitants, such as age, education and income. It cannot show the effect of a local programme.',
    modelWarningFor: (indicators) =>
      `Model estimate (${indicators}): calculated from characteristics of the inhabitants, such as age, education and income. It cannot show the effect of a local programme.`,
    note: 'Explanation',
    warning: 'Mind',
    wholeFile:
      'This file has the whole selection: each region and each indicator, one year of each. The file below a figure has what that figure shows.',
    wholeFileTrend:
      'This file has the whole selection: each region and each indicator, one year of each. The years of the trend are in the file below that figure.',
    wholeFileHere:
      'Files here: the whole selection, one year of each indicator. Below the figure: what that shows.',

    favourable: 'more favourable',
    unfavourable: 'less favourable',
    similar: 'no demonstrable difference',
    'tested-higher': 'demonstrably higher',
    'tested-lower': 'demonstrably lower',
    'untested-higher': 'higher, cannot be tested',
    'untested-lower': 'lower, cannot be tested',
    'untested-equal': 'equal, cannot be tested',
    'untested-near': 'nearly equal, cannot be tested',
    notCompared: 'cannot be compared',
    sharedOut: '(of a divided municipality by share)',
    notTestable: 'Differences cannot be tested: the publisher gives no margins.',
    partlyTestable:
      'Where the publisher gives no margins a difference cannot be tested; those regions stand without a judgement.',

    published: (name, quantity) => `Compared with ${name}: ${quantity}, the publisher's figure.`,
    weighted: (name, quantity, of) =>
      `Compared with ${name}: ${quantity}, mean of ${regionsEn(of)}, weighted by inhabitants of the same age and year.`,
    approximation: (name, quantity, of, age, period) =>
      `Compared with ${name}: ${quantity}. Approximation: mean of ${regionsEn(of)}, weighted by inhabitants of ${age} in ${period}.`,
    restWeighted: (name, quantity, of) =>
      `Compared with ${name}: ${quantity}, ${restEn(of)}, weighted by inhabitants of the same age and year.`,
    restApproximation: (name, quantity, of, age, period) =>
      `Compared with ${name}: ${quantity}. Approximation: ${restEn(of)}, weighted by inhabitants of ${age} in ${period}.`,
    without: (names) => `Without ${names}: of these no figure or weight is held.`,
    countedOf: (of, all) => `${of} of ${all}`,
    formed: (names, count) =>
      count === 1
        ? `For ${names} the figures of the former municipalities were taken.`
        : `For ${count} of these (${names}) the figures of the former municipalities were taken.`,
    notComputed: (name, reason) => `Comparing with ${name}: cannot be computed, ${reason}.`,
    notAgainst: (name, reason) => `Not compared with ${name}: ${reason}.`,
    'no-figure': 'no figure of it of this year stands here in this table',
    'not-fetched': 'the figures that it needs could not be fetched',
    'no-weights': 'no numbers of inhabitants are held to weight with',
    'no-mean': 'of this unit there is no weighted mean',
    total: 'these are totals, and a larger region has more of them by itself',
    incomplete: 'too many of those regions have no figure here',
    'too-small': 'too little is left to give a mean of',
    'nothing-chosen': 'there is no region to compute it of',
    'nothing-left': 'the chosen regions are the whole of the Netherlands',
    'none-similar': 'no municipality is known here that is similar',

    notComputable: 'cannot be computed',
    basisColumn: (name) => `What ${name} rests on`,
    basisPublished: "the publisher's figure",
    basisMean: (of) => `mean of ${regionsEn(of)}`,
    basisRest: restEn,
    basisWeighted: (mean) => `${mean}, weighted by inhabitants of the same age and year`,
    basisApproximation: (mean, age, period) =>
      `approximation: ${mean}, weighted by inhabitants of ${age} in ${period}`,
    basisWithout: (names) => `without ${names}: of these no figure or weight is held`,
    basisFormed: (names, count) => `${count} of these from former municipalities: ${names}`,
    approximateMean: 'with figures that the source gives approximately',

    absent: 'Without a figure',
    absentNames: (words, names) => `Without a figure, ${words}: ${names}.`,
  },
)
