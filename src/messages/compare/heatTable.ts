import { topic } from '../texts.ts'

/** The heat table: regions by indicators, each figure beside the comparator. */
export const heatTableTexts = topic(
  {
    caption: (regions: number, indicators: number, comparator: string) =>
      `${regions} ${regions === 1 ? 'gebied' : 'gebieden'} op ${indicators} ${indicators === 1 ? 'indicator' : 'indicatoren'}, naast ${comparator}`,
    keys: 'De pijltjestoetsen lopen door de tabel. Enter op een kop sorteert, op een gebied licht het uit, op een cijfer toont het helemaal.',
    region: 'Gebied',
    frame: 'eenheid · leeftijd · jaar',
    sortBy: 'Sorteer op',
    ascending: 'oplopend',
    descending: 'aflopend',
    ofIndicator: (name: string, frame: string) => `${name}: ${frame}. Naar de indicator`,
    noBlock: 'geen cijfers',
    mine: 'mijn gemeente',

    higher: (comparator: string, value: string) => `hoger dan ${comparator} (${value})`,
    lower: (comparator: string, value: string) => `lager dan ${comparator} (${value})`,
    near: (comparator: string, value: string) => `vrijwel gelijk aan ${comparator} (${value})`,
    equal: (comparator: string, value: string) => `gelijk aan ${comparator} (${value})`,
    noComparison: (comparator: string) => `niet te vergelijken met ${comparator}`,
    notComputable: 'niet te berekenen',
    published: 'cijfer van de uitgever',
    weighted: 'gewogen gemiddelde, naar inwoners van dezelfde leeftijd en hetzelfde jaar',
    approximation: (period: string, age: string) =>
      `gewogen gemiddelde, benadering: inwoners ${period}, ${age}`,
    basisDiffers: 'herkomst verschilt per indicator, zie onder de tabel',
    basisFor: (indicators: string, basis: string) => `bij ${indicators} ${basis}`,
    basisForOthers: (basis: string) => `bij de andere indicatoren ${basis}`,
    allBut: (indicators: string) => `alle indicatoren behalve ${indicators}`,
    someOf: (count: number, of: number) => `${count} van de ${of} indicatoren; elk cijfer zegt het zelf`,
    comparatorIs: (name: string, basis: string) => `Vergeleken met ${name}: ${basis}.`,
    someRegions: (count: string) => `${count} gebieden`,
    leftOut: (regions: string) => `Het gemiddelde is zonder ${regions}: daarvan is geen cijfer of gewicht.`,
    formed: (regions: string) =>
      `Het gemiddelde rekent voor ${regions} met de cijfers van de voormalige gemeenten.`,
    formedFor: (indicators: string, regions: string) =>
      `Het gemiddelde bij ${indicators} rekent voor ${regions} met de cijfers van de voormalige gemeenten.`,
    formedVaries: (count: number, of: number) =>
      `Bij ${count} van de ${of} indicatoren rekent het gemiddelde voor een of meer gebieden met de cijfers van voormalige gemeenten; elk cijfer van de bovenste rij noemt ze.`,
    leftOutFor: (indicators: string, regions: string) =>
      `Het gemiddelde bij ${indicators} is zonder ${regions}: daarvan is geen cijfer of gewicht.`,
    leftOutVaries: (count: number, of: number) =>
      `Bij ${count} van de ${of} indicatoren is het gemiddelde zonder een of meer gebieden, waarvan geen cijfer of gewicht is; elk cijfer van de bovenste rij noemt ze.`,

    suppressed: 'geheim',
    missing: 'ontbreekt',
    'not-applicable': 'n.v.t.',
    'not-yet-published': 'volgt nog',
    'not-distinguished': 'geen cijfer',

    provisionalLetter: 'v',

    legend: 'Zo leest u de tabel',
    legendJudged: (comparator: string) =>
      `blauw: gunstiger dan ${comparator}; oranje: ongunstiger. Hoe voller, hoe groter het verschil; elke kolom heeft haar eigen schaal.`,
    legendOrderOnly:
      'De kleur zegt alleen hoger of lager: zonder marges is geen enkel verschil hier te toetsen.',
    legendSomeTested:
      'Zonder teken zegt de kleur alleen hoger of lager: daar zijn geen marges om mee te toetsen.',
    legendNeutral: 'grijs: een indicator zonder gunstige kant; hoe donkerder, hoe hoger.',
    legendForced: (comparator: string) =>
      `streep achter het cijfer: doorgetrokken is gunstiger dan ${comparator}, gestippeld ongunstiger. Hoe breder, hoe groter het verschil; elke kolom heeft haar eigen schaal.`,
    legendForcedNeutral: 'dubbele streep: een indicator zonder gunstige kant; hoe breder, hoe hoger.',
    legendAbsent: 'gearceerd: geen cijfer; het woord zegt waarom.',

    detailTitle: (indicator: string, region: string) => `${indicator}, ${region}`,
    close: 'Sluiten',
    value: 'Waarde',
    frameTerm: 'Wat en wanneer',
    beside: 'Ernaast',
    difference: 'Verschil',
    tested: (judgement: string) => `${judgement} (getoetst met de marges van de uitgever)`,
    definition: 'Definitie',
    ofWhom: 'Van wie',
    toIndicator: 'Naar de indicator',

    columnWith: (name: string, frame: string) => `${name} (${frame})`,
    columnLower: (name: string) => `${name}, ondergrens`,
    columnUpper: (name: string) => `${name}, bovengrens`,
    columnBeside: (name: string, comparator: string) => `${name}, naast ${comparator}`,
    columnRemark: (name: string) => `${name}, opmerking`,
    within: 'Gemeente',
    sorted: 'Volgorde',
    asGiven: 'zoals gekozen',
    byPopulation: 'op inwoners',

    part: (part: number, parts: number) => `deel ${part} van ${parts}`,
    noPicture: 'Een plaatje is er alleen tot en met 60 gebieden: daarboven zijn de cijfers niet te lezen.',
  },
  {
    caption: (regions, indicators, comparator) =>
      `${regions} ${regions === 1 ? 'region' : 'regions'} on ${indicators} ${indicators === 1 ? 'indicator' : 'indicators'}, beside ${comparator}`,
    keys: 'The arrow keys walk through the table. Enter on a heading sorts, on a region picks it out, on a figure shows it whole.',
    region: 'Region',
    frame: 'unit · age · year',
    sortBy: 'Sort by',
    ascending: 'ascending',
    descending: 'descending',
    ofIndicator: (name, frame) => `${name}: ${frame}. To the indicator`,
    noBlock: 'no figures',
    mine: 'my municipality',

    higher: (comparator, value) => `higher than ${comparator} (${value})`,
    lower: (comparator, value) => `lower than ${comparator} (${value})`,
    near: (comparator, value) => `nearly equal to ${comparator} (${value})`,
    equal: (comparator, value) => `equal to ${comparator} (${value})`,
    noComparison: (comparator) => `cannot be compared with ${comparator}`,
    notComputable: 'cannot be computed',
    published: "the publisher's figure",
    weighted: 'weighted mean, by inhabitants of the same age and year',
    approximation: (period, age) => `weighted mean, approximation: inhabitants ${period}, ${age}`,
    basisDiffers: 'its origin differs per indicator, see below the table',
    basisFor: (indicators, basis) => `with ${indicators} ${basis}`,
    basisForOthers: (basis) => `with the other indicators ${basis}`,
    allBut: (indicators) => `all indicators except ${indicators}`,
    someOf: (count, of) => `${count} of ${of} indicators; each figure says so itself`,
    comparatorIs: (name, basis) => `Compared with ${name}: ${basis}.`,
    someRegions: (count) => `${count} regions`,
    leftOut: (regions) => `The mean is without ${regions}: of these no figure or weight is held.`,
    formed: (regions) => `For ${regions} the mean takes the figures of the former municipalities.`,
    formedFor: (indicators, regions) =>
      `The mean for ${indicators} takes the figures of the former municipalities of ${regions}.`,
    formedVaries: (count, of) =>
      `For ${count} of the ${of} indicators the mean takes the figures of former municipalities for one or more regions; each figure of the top row names them.`,
    leftOutFor: (indicators, regions) =>
      `The mean with ${indicators} is without ${regions}: of these no figure or weight is held.`,
    leftOutVaries: (count, of) =>
      `With ${count} of ${of} indicators the mean is without one or more regions, of which no figure or weight is held; each figure of the top row names them.`,

    suppressed: 'secret',
    missing: 'missing',
    'not-applicable': 'n/a',
    'not-yet-published': 'to come',
    'not-distinguished': 'no figure',

    provisionalLetter: 'p',

    legend: 'How to read the table',
    legendJudged: (comparator) =>
      `blue: more favourable than ${comparator}; orange: less favourable. The fuller, the larger the difference; each column has a scale of its own.`,
    legendOrderOnly:
      'The colour says higher or lower only: without margins no difference here can be tested.',
    legendSomeTested:
      'Without a sign the colour says higher or lower only: there are no margins to test with.',
    legendNeutral: 'grey: an indicator without a favourable side; the darker, the higher.',
    legendForced: (comparator) =>
      `line behind the figure: solid is more favourable than ${comparator}, dotted less favourable. The wider, the larger the difference; each column has a scale of its own.`,
    legendForcedNeutral: 'double line: an indicator without a favourable side; the wider, the higher.',
    legendAbsent: 'hatched: no figure; the word says why.',

    detailTitle: (indicator, region) => `${indicator}, ${region}`,
    close: 'Close',
    value: 'Value',
    frameTerm: 'What and when',
    beside: 'Beside it',
    difference: 'Difference',
    tested: (judgement) => `${judgement} (tested with the publisher’s margins)`,
    definition: 'Definition',
    ofWhom: 'Of whom',
    toIndicator: 'To the indicator',

    columnWith: (name, frame) => `${name} (${frame})`,
    columnLower: (name) => `${name}, lower margin`,
    columnUpper: (name) => `${name}, upper margin`,
    columnBeside: (name, comparator) => `${name}, beside ${comparator}`,
    columnRemark: (name) => `${name}, remark`,
    within: 'Municipality',
    sorted: 'Order',
    asGiven: 'as chosen',
    byPopulation: 'by inhabitants',

    part: (part, parts) => `part ${part} of ${parts}`,
    noPicture: 'There is a picture for up to 60 regions only: with more its figures cannot be read.',
  },
)
