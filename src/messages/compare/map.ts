import { topic } from '../texts.ts'

const regionsInDutch = (count: string) => (count === '1' ? '1 gebied' : `${count} gebieden`)
const regionsInEnglish = (count: string) => (count === '1' ? '1 region' : `${count} regions`)

/** The map: one indicator over regions, as hexagons of the same size or with true boundaries. */
export const mapTexts = topic(
  {
    fileTitle: (title: string) => `${title}, kaart`,
    map: (title: string) => `Kaart: ${title}`,
    keys: 'Pijltjes gaan naar het gebied ernaast, Home naar de hoogste waarde en End naar de laagste, letters naar een naam.',
    keysToPick: 'Enter wijst een gebied aan.',
    keysToChoose: 'Enter wijst een gekozen gebied aan, en kiest een ander gebied erbij.',
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
    near: (name: string, quantity: string) => `vrijwel gelijk aan ${name} (${quantity})`,
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
    notInYear: (year: string) => `bestaat niet in de indeling van ${year}`,
    instead: (names: string) => `In plaats daarvan: ${names}.`,
    also: (names: string) => `Binnen deze grens ligt ook: ${names}.`,

    nothingReached: 'Wijs een gebied op de kaart aan om het cijfer te lezen.',
    picked: 'aangewezen',

    legend: 'Zo leest u de kaart',
    lowerEnd: (number: string) => `${number} lager`,
    higherEnd: (number: string) => `${number} hoger`,
    // No names of colours: a system's own colours may stand in their place.
    lowerFavourable: (name: string) => `Met −: lager dan ${name}, hier de gunstige kant.`,
    lowerUnfavourable: (name: string) => `Met −: lager dan ${name}, hier de ongunstige kant.`,
    higherFavourable: (name: string) => `Met +: hoger dan ${name}, hier de gunstige kant.`,
    higherUnfavourable: (name: string) => `Met +: hoger dan ${name}, hier de ongunstige kant.`,
    fuller: (most: string) => `Hoe voller de kleur, hoe groter het verschil, tot ${most}.`,
    darker: 'Hoe donkerder, hoe hoger.',
    noPolarity: 'Deze indicator heeft geen betere of slechtere kant.',
    absent: (words: string, count: string) => `Gearceerd, ${words}: ${regionsInDutch(count)}`,
    notInYearCount: (year: string, count: string) =>
      `Gestippeld, bestaat niet in de indeling van ${year}: ${regionsInDutch(count)}`,
    years: (figures: string, ground: string) =>
      `Cijfers in de indeling van ${figures}, grenzen van ${ground}.`,
    tileYears: (figures: string, ground: string) =>
      `Cijfers in de indeling van ${figures}, gemeenten van ${ground}.`,
    outside: 'Alleen een omtrek: niet gekozen',
    heavy: 'Zware omtrek: aangewezen',
    provinces: 'Donkere lijnen: provincies',
    municipalities: 'Donkere lijnen: gemeenten',
    wijken: 'Donkere lijnen: wijken',
    heavier: 'Donkere lijnen: grotere gebieden',

    tilesNote:
      'Elke zeshoek is een gemeente van nu, alle even groot en ongeveer op hun plaats. De oppervlakte zegt niets.',
    coloursNote: (name: string) =>
      `De kleur is het verschil met ${name}; zonder marges zegt die alleen hoger of lager.`,
    yearsNote: (figures: string, ground: string) =>
      `Let op: de cijfers zijn geteld in de indeling van ${figures}, de grenzen zijn die van ${ground}. Een gebied dat intussen anders is begrensd, heeft hier het cijfer van ${figures}.`,
    tileYearsNote: (figures: string, ground: string) =>
      `Let op: de cijfers zijn geteld in de indeling van ${figures}, de zeshoeken zijn de gemeenten van ${ground}. Een gemeente die intussen anders is begrensd, heeft hier het cijfer van ${figures}.`,
    codesNote:
      'Wijken en buurten staan op hun code; heet die op de grenzen anders dan bij het cijfer, dan is het gebied niet getekend.',
    codesUncheckedNote: (figures: string) =>
      `Wijken en buurten staan op hun code. Waar de indeling van ${figures} hier geen eigen naam heeft, is niet te herkennen dat een code intussen aan een ander gebied is gegeven: dat heeft dan het cijfer van het vorige.`,
    unplaced: (names: string) => `Niet op deze kaart: ${names}. De tabel heeft de cijfers wel.`,
    unplacedTitle: (regions: string) => `Niet op deze kaart: ${regions}`,
    nowIn: (names: string) => `ligt nu in ${names}`,
    thenOf: (names: string) => `op de kaart nog ${names}`,
    otherwise: (name: string) => `op de kaart is deze code ${name}`,
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
    keys: 'Arrows go to the region next to it, Home to the highest value and End to the lowest, letters to a name.',
    keysToPick: 'Enter picks out a region.',
    keysToChoose: 'Enter picks out a chosen region, and adds any other to the choice.',
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
    near: (name, quantity) => `nearly equal to ${name} (${quantity})`,
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
    notInYear: (year) => `does not exist in the classification of ${year}`,
    instead: (names) => `In its place: ${names}.`,
    also: (names) => `Within this border lies too: ${names}.`,

    nothingReached: 'Point at a region on the map to read its figure.',
    picked: 'picked out',

    legend: 'How to read the map',
    lowerEnd: (number) => `${number} lower`,
    higherEnd: (number) => `${number} higher`,
    lowerFavourable: (name) => `With −: lower than ${name}, here the favourable side.`,
    lowerUnfavourable: (name) => `With −: lower than ${name}, here the unfavourable side.`,
    higherFavourable: (name) => `With +: higher than ${name}, here the favourable side.`,
    higherUnfavourable: (name) => `With +: higher than ${name}, here the unfavourable side.`,
    fuller: (most) => `The fuller the colour, the larger the difference, up to ${most}.`,
    darker: 'The darker, the higher.',
    noPolarity: 'This indicator has no better or worse side.',
    absent: (words, count) => `Hatched, ${words}: ${regionsInEnglish(count)}`,
    notInYearCount: (year, count) =>
      `Dotted, does not exist in the classification of ${year}: ${regionsInEnglish(count)}`,
    years: (figures, ground) => `Figures in the classification of ${figures}, boundaries of ${ground}.`,
    tileYears: (figures, ground) =>
      `Figures in the classification of ${figures}, municipalities of ${ground}.`,
    outside: 'Outline only: not chosen',
    heavy: 'Heavy outline: picked out',
    provinces: 'Dark lines: provinces',
    municipalities: 'Dark lines: municipalities',
    wijken: 'Dark lines: districts (wijken)',
    heavier: 'Dark lines: larger regions',

    tilesNote:
      'Every hexagon is a municipality of today, all of one size and about in their place. Area means nothing.',
    coloursNote: (name) =>
      `The colour is the difference from ${name}; without margins it says higher or lower only.`,
    yearsNote: (figures, ground) =>
      `Mind: the figures are counted in the classification of ${figures}, the boundaries are those of ${ground}. A region whose border has moved since has the figure of ${figures} here.`,
    tileYearsNote: (figures, ground) =>
      `Mind: the figures are counted in the classification of ${figures}, the hexagons are the municipalities of ${ground}. A municipality whose border has moved since has the figure of ${figures} here.`,
    codesNote:
      'Districts and neighbourhoods stand by their code; where it has another name on the boundaries than with the figure, the region is not drawn.',
    codesUncheckedNote: (figures) =>
      `Districts and neighbourhoods stand by their code. Where the classification of ${figures} has no name of its own here, a code given out anew to another region cannot be recognised: that region then has the figure of the former one.`,
    unplaced: (names) => `Not on this map: ${names}. The table does have their figures.`,
    unplacedTitle: (regions) => `Not on this map: ${regions}`,
    nowIn: (names) => `now lies in ${names}`,
    thenOf: (names) => `on the map still ${names}`,
    otherwise: (name) => `on the map this code is ${name}`,
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
