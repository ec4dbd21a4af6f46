import { topic } from '../texts.ts'

const regionsInDutch = (count: string) => (count === '1' ? '1 gebied' : `${count} gebieden`)
const regionsInEnglish = (count: string) => (count === '1' ? '1 region' : `${count} regions`)

/** The map: one indicator over regions, as hexagons of the same size or with true boundaries. */
export const mapTexts = topic(
  {
    fileTitle: (title: string) => `${title}, kaart`,
    map: (title: string) => `Kaart: ${title}`,
    keys: 'Pijltjes gaan naar het gebied ernaast, Home naar de hoogste waarde en End naar de laagste, letters naar een naam. Enter wijst een gebied aan.',
    keysToChoose: 'Enter kiest een gebied dat nog niet is gekozen.',
    loading: 'De kaart wordt geladen.',
    failed: 'De kaart kon niet worden geladen. Met de knop Tabel staan de cijfers er wel.',
    retry: 'Opnieuw proberen',

    none: 'Van de gekozen gebieden is hier geen cijfer.',
    extremes: (highest: string, lowest: string) => `Het hoogst is ${highest}, het laagst ${lowest}.`,
    only: (name: string) => `Eén gebied met een cijfer: ${name}.`,
    named: (name: string, quantity: string) => `${name} (${quantity})`,
    sentence: (name: string, words: string) => `${name}: ${words}.`,

    points: 'procentpunt',
    higher: (difference: string, name: string, quantity: string) =>
      `${difference} hoger dan ${name} (${quantity})`,
    lower: (difference: string, name: string, quantity: string) =>
      `${difference} lager dan ${name} (${quantity})`,
    equal: (name: string, quantity: string) => `gelijk aan ${name} (${quantity})`,
    favourableSide: 'de gunstige kant',
    unfavourableSide: 'de ongunstige kant',
    notTestable: 'niet te toetsen',
    'tested-higher': 'een aantoonbaar verschil',
    'tested-lower': 'een aantoonbaar verschil',
    favourable: 'aantoonbaar gunstiger',
    unfavourable: 'aantoonbaar ongunstiger',
    similar: 'geen aantoonbaar verschil',
    margins: (lower: string, upper: string) => `marges ${lower} tot ${upper}`,
    notChosen: 'niet gekozen',

    nothingReached: 'Wijs een gebied op de kaart aan om het cijfer te lezen.',
    picked: 'aangewezen',

    legend: 'Zo leest u de kaart',
    lowerEnd: (number: string) => `${number} lager`,
    higherEnd: (number: string) => `${number} hoger`,
    lowerFavourable: (name: string) => `Blauw, met −: lager dan ${name}; dat is hier de gunstige kant.`,
    lowerUnfavourable: (name: string) => `Oranje, met −: lager dan ${name}; dat is hier de ongunstige kant.`,
    higherFavourable: (name: string) => `Blauw, met +: hoger dan ${name}; dat is hier de gunstige kant.`,
    higherUnfavourable: (name: string) => `Oranje, met +: hoger dan ${name}; dat is hier de ongunstige kant.`,
    fuller: (most: string) => `Hoe voller de kleur, hoe groter het verschil, tot ${most}.`,
    darker: 'Hoe donkerder, hoe hoger.',
    noPolarity: 'Deze indicator heeft geen betere of slechtere kant.',
    absent: (words: string, count: string) => `Gearceerd, ${words}: ${regionsInDutch(count)}`,
    outside: 'Alleen een omtrek: niet gekozen',
    heavy: 'Zware omtrek: aangewezen',
    provinces: 'Donkere lijnen: provincies',
    heavier: 'Donkere lijnen: grotere gebieden',

    tilesNote:
      'Elke zeshoek is een gemeente van nu, alle even groot en ongeveer op hun plaats. De oppervlakte zegt niets.',
    coloursNote: (name: string) =>
      `De kleur is het verschil met ${name}; zonder marges zegt die alleen hoger of lager.`,
    unplaced: (names: string) => `Niet op deze kaart: ${names}. De tabel heeft de cijfers wel.`,
    regions: regionsInDutch,
    noBoundaries:
      'Van deze gebieden zijn geen grenzen ingelezen: er is geen kaart om te tekenen. Met de knop Tabel staan de cijfers er wel.',
    boundaries: 'Grenzen',

    region: 'Gebied',
    value: 'Waarde',
    difference: (name: string) => `Verschil met ${name}`,
    differenceColumn: 'Verschil',
    beside: (name: string) => `Naast ${name}`,
    besideColumn: 'Vergelijking',
    table: (title: string) => `${title}, per gebied`,
  },
  {
    fileTitle: (title) => `${title}, map`,
    map: (title) => `Map: ${title}`,
    keys: 'Arrows go to the region next to it, Home to the highest value and End to the lowest, letters to a name. Enter picks out a region.',
    keysToChoose: 'Enter chooses a region that has not been chosen yet.',
    loading: 'The map is loading.',
    failed: 'The map could not be loaded. The Table button does show the figures.',
    retry: 'Try again',

    none: 'No figure is held here of the chosen regions.',
    extremes: (highest, lowest) => `The highest is ${highest}, the lowest ${lowest}.`,
    only: (name) => `One region with a figure: ${name}.`,
    named: (name, quantity) => `${name} (${quantity})`,
    sentence: (name, words) => `${name}: ${words}.`,

    points: 'percentage points',
    higher: (difference, name, quantity) => `${difference} higher than ${name} (${quantity})`,
    lower: (difference, name, quantity) => `${difference} lower than ${name} (${quantity})`,
    equal: (name, quantity) => `equal to ${name} (${quantity})`,
    favourableSide: 'the favourable side',
    unfavourableSide: 'the unfavourable side',
    notTestable: 'cannot be tested',
    'tested-higher': 'a demonstrable difference',
    'tested-lower': 'a demonstrable difference',
    favourable: 'demonstrably more favourable',
    unfavourable: 'demonstrably less favourable',
    similar: 'no demonstrable difference',
    margins: (lower, upper) => `margins ${lower} to ${upper}`,
    notChosen: 'not chosen',

    nothingReached: 'Point at a region on the map to read its figure.',
    picked: 'picked out',

    legend: 'How to read the map',
    lowerEnd: (number) => `${number} lower`,
    higherEnd: (number) => `${number} higher`,
    lowerFavourable: (name) => `Blue, with −: lower than ${name}; here that is the favourable side.`,
    lowerUnfavourable: (name) => `Orange, with −: lower than ${name}; here that is the unfavourable side.`,
    higherFavourable: (name) => `Blue, with +: higher than ${name}; here that is the favourable side.`,
    higherUnfavourable: (name) => `Orange, with +: higher than ${name}; here that is the unfavourable side.`,
    fuller: (most) => `The fuller the colour, the larger the difference, up to ${most}.`,
    darker: 'The darker, the higher.',
    noPolarity: 'This indicator has no better or worse side.',
    absent: (words, count) => `Hatched, ${words}: ${regionsInEnglish(count)}`,
    outside: 'Outline only: not chosen',
    heavy: 'Heavy outline: picked out',
    provinces: 'Dark lines: provinces',
    heavier: 'Dark lines: larger regions',

    tilesNote:
      'Every hexagon is a municipality of today, all of one size and about in their place. Area means nothing.',
    coloursNote: (name) =>
      `The colour is the difference from ${name}; without margins it says higher or lower only.`,
    unplaced: (names) => `Not on this map: ${names}. The table does have their figures.`,
    regions: regionsInEnglish,
    noBoundaries:
      'No boundaries of these regions have been imported: there is no map to draw. The Table button does show the figures.',
    boundaries: 'Boundaries',

    region: 'Region',
    value: 'Value',
    difference: (name) => `Difference from ${name}`,
    differenceColumn: 'Difference',
    beside: (name) => `Beside ${name}`,
    besideColumn: 'Comparison',
    table: (title) => `${title}, by region`,
  },
)
