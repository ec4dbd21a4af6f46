import { topic } from './texts.ts'

export const indicatorTexts = topic(
  {
    title: 'Indicatoren',
    country: 'Nederland',
    lead: (count: number) => `${count} indicatoren waarmee de taken, doelen en initiatieven te volgen zijn.`,
    leadHeld: (withFigures: number, place: string) =>
      `Van ${withFigures} staat hier een cijfer voor ${place}.`,
    themes: 'Thema’s',
    countOf: (count: number) => `${count} ${count === 1 ? 'indicator' : 'indicatoren'}`,
    countHeld: (withFigures: number, place: string) =>
      `, ${withFigures === 0 ? 'geen' : withFigures} met een cijfer voor ${place}`,
    unit: 'Eenheid',
    method: 'Methode',
    figures: 'Cijfers',
    bbv: 'BBV',
    bbvField: (field: string) => `taakveld ${field}`,
    bbvNumber: (number: string) => `nummer ${number}`,
    ownFigure: (place: string) => `cijfer voor ${place}`,
    referenceFigure: (reference: string, place: string) => `alleen ${reference}, niet ${place}`,
    noFigure: 'geen cijfer in dit register',
    figuresUnknown: 'cijfers nog niet geladen',
    figuresLoading: 'De cijfers worden geladen.',
    figuresTitle: 'Cijfers',
    unreachableTitle: 'De cijfers zijn nu niet te laden',
    unreachable:
      'Wat de indicator meet, waar hij bij hoort en de bronnen staan hier wel. Het wordt vanzelf opnieuw geprobeerd.',
    unreachableList:
      'De lijst staat hier wel; alleen is niet te zien van welke indicatoren er een cijfer is.',
    stale: (moment: string) =>
      `De cijfers zijn van ${moment}. Verversen lukt nu niet; dit gebeurt vanzelf opnieuw.`,
    retry: 'Nu opnieuw proberen',
    modelCaution:
      'Een modelschatting kan het effect van een lokaal programma niet tonen: zij leunt op achtergrondkenmerken van de inwoners, zoals leeftijd, opleiding en inkomen.',
    modelTables: 'De methode geldt voor alle tabellen, tenzij er bij een tabel iets anders staat.',
    perTable:
      'Elke tabel en elke editie heeft een eigen figuur: die cijfers zijn verschillend gemaakt en staan nooit op één lijn.',
    figureTitle: (name: string, table: string) => `${name} (${table})`,
    meaning: 'Wat dit cijfer is',
    definition: 'Omschrijving',
    denominator: 'Van wie of wat',
    polarity: 'Richting',
    age: 'Leeftijd',
    breakdowns: 'Uitsplitsing',
    lifeStages: 'Levensfasen',
    cadence: 'Hoe vaak',
    owner: 'Eigenaar',
    measure: 'Gaat over',
    theme: 'Thema',
    bbvTerm: 'Verplichte beleidsindicator (BBV)',
    regulationSource: (source: string) => `bron volgens de regeling: ${source}`,
    breaks: 'Breuken in de reeks',
    noBreaks: 'niet uitgezocht; in dit register staat er geen',
    cautionTitle: 'Wat dit cijfer niet kan zeggen',
    cautionCause: 'Een cijfer dat verandert, zegt niet waardoor.',
    proposal: 'Deze indicator is een voorstel van de redactie; geen bron noemt hem hiervoor.',
    noFiguresTitle: 'Hier staat nog geen cijfer',
    noFigures: (name: string) => `In dit register staat geen cijfer van “${name}”.`,
    wouldBringOwner: (owner: string) =>
      `Inlezen van een tabel van ${owner}, met jaar, gebied en editie, brengt het hier.`,
    wouldBringTable: 'Inlezen van een openbare tabel, met jaar, gebied, editie en bron, brengt het hier.',
    wouldBringChoice: 'Eerst moet iemand kiezen hoe dit wordt gemeten, en wie dat doet.',
    noneHere: (place: string, reference: string) =>
      `Van ${place} en ${reference} staat in dit register geen cijfer; van andere gebieden wel.`,
    otherTitle: 'Cijfers van andere gebieden',
    otherNote: (place: string) =>
      `Deze cijfers zijn van de gebieden die ernaast staan. Ze zijn geen waarde van ${place}. De volgorde is die van het alfabet, geen rangorde.`,
    otherMore: (count: number) => (count === 1 ? 'Een ander gebied' : `${count} andere gebieden`),
    region: 'Gebied',
    containing: (level: string, place: string) => `${level} waarin ${place} ligt`,
    usedTitle: 'Wie dit cijfer gebruikt',
    goals: 'Doelen',
    initiatives: 'Initiatieven',
    usedByNone: 'In dit register gebruikt geen doel en geen initiatief deze indicator.',
    usedNote: 'Een koppeling zegt niet dat het initiatief het cijfer verandert.',
  },
  {
    title: 'Indicators',
    country: 'the Netherlands',
    lead: (count) => `${count} indicators by which the tasks, goals and initiatives can be followed.`,
    leadHeld: (withFigures, place) => `For ${withFigures} there is a figure for ${place} here.`,
    themes: 'Themes',
    countOf: (count) => `${count} ${count === 1 ? 'indicator' : 'indicators'}`,
    countHeld: (withFigures, place) =>
      `, ${withFigures === 0 ? 'none' : withFigures} with a figure for ${place}`,
    unit: 'Unit',
    method: 'Method',
    figures: 'Figures',
    bbv: 'BBV',
    bbvField: (field) => `task field ${field}`,
    bbvNumber: (number) => `number ${number}`,
    ownFigure: (place) => `figure for ${place}`,
    referenceFigure: (reference, place) => `only ${reference}, not ${place}`,
    noFigure: 'no figure in this register',
    figuresUnknown: 'figures not loaded yet',
    figuresLoading: 'The figures are loading.',
    figuresTitle: 'Figures',
    unreachableTitle: 'The figures cannot be loaded now',
    unreachable:
      'What the indicator measures, what it belongs to and its sources are here. Another attempt follows by itself.',
    unreachableList: 'The list is here; only which indicators have a figure cannot be seen.',
    stale: (moment) =>
      `The figures are from ${moment}. They cannot be refreshed now; another attempt follows by itself.`,
    retry: 'Try again now',
    modelCaution:
      'A model estimate cannot show the effect of a local programme: it borrows from background characteristics of the inhabitants, such as age, education and income.',
    modelTables: 'The method holds for all tables, unless a table says otherwise.',
    perTable:
      'Every table and every edition has a figure of its own: they were made in different ways and never stand on one line.',
    figureTitle: (name, table) => `${name} (${table})`,
    meaning: 'What this figure is',
    definition: 'Definition',
    denominator: 'Of whom or what',
    polarity: 'Direction',
    age: 'Age',
    breakdowns: 'Breakdown',
    lifeStages: 'Life stages',
    cadence: 'How often',
    owner: 'Owner',
    measure: 'Is about',
    theme: 'Theme',
    bbvTerm: 'Mandatory policy indicator (BBV)',
    regulationSource: (source) => `source according to the regulation: ${source}`,
    breaks: 'Breaks in the series',
    noBreaks: 'not looked into; this register holds none',
    cautionTitle: 'What this figure cannot tell',
    cautionCause: 'A figure that changes does not say why.',
    proposal: 'The editors propose this indicator; no source names it for this use.',
    noFiguresTitle: 'There is no figure here yet',
    noFigures: (name) => `This register holds no figure of “${name}”.`,
    wouldBringOwner: (owner) =>
      `Importing a table of ${owner}, with year, region and edition, brings it here.`,
    wouldBringTable: 'Importing a public table, with year, region, edition and source, brings it here.',
    wouldBringChoice: 'First someone has to choose how this is measured, and by whom.',
    noneHere: (place, reference) =>
      `This register holds no figure of ${place} and ${reference}, but it does of other regions.`,
    otherTitle: 'Figures of other regions',
    otherNote: (place) =>
      `These figures are of the regions named beside them. They are not a value of ${place}. The order is alphabetical, not a ranking.`,
    otherMore: (count) => (count === 1 ? 'One other region' : `${count} other regions`),
    region: 'Region',
    containing: (level, place) => `${level} in which ${place} lies`,
    usedTitle: 'Who uses this figure',
    goals: 'Goals',
    initiatives: 'Initiatives',
    usedByNone: 'In this register no goal and no initiative uses this indicator.',
    usedNote: 'A link does not say that the initiative changes the figure.',
  },
)

export const regionLevelWords = topic(
  {
    country: 'land',
    province: 'provincie',
    'ggd-region': 'GGD-regio',
    subregion: 'deelregio',
    gemeente: 'gemeente',
    wijk: 'wijk',
    buurt: 'buurt',
  },
  {
    country: 'country',
    province: 'province',
    'ggd-region': 'GGD region',
    subregion: 'subregion',
    gemeente: 'municipality',
    wijk: 'district (wijk)',
    buurt: 'neighbourhood (buurt)',
  },
)

/** Themes are Dutch in the register; these are the ones it holds now. A new one shows its Dutch name until it has an English one. */
const ENGLISH_THEMES: Readonly<Record<string, string>> = {
  bestaanszekerheid: 'social security',
  bestuur: 'administration',
  economie: 'economy',
  geboorte: 'birth',
  gezondheid: 'health',
  infectieziekten: 'infectious diseases',
  internationaal: 'international',
  jeugd: 'youth',
  leefomgeving: 'living environment',
  leefstijl: 'lifestyle',
  meedoen: 'taking part',
  'mentale gezondheid': 'mental health',
  milieu: 'environment',
  onderwijs: 'education',
  'ouder worden': 'growing older',
  samenwerking: 'cooperation',
  'seksuele gezondheid': 'sexual health',
  'sociaal domein': 'social domain',
  veiligheid: 'safety',
  wonen: 'housing',
  zorg: 'care',
}

/** "mentale gezondheid" → "Mentale gezondheid"; `lang` is set when there is no English name. */
export function themeName(theme: string, language: 'nl' | 'en'): { name: string; lang?: 'nl' } {
  const english = ENGLISH_THEMES[theme]
  const name = language === 'en' && english !== undefined ? english : theme
  const capital = name.charAt(0).toUpperCase() + name.slice(1)
  return language === 'en' && english === undefined ? { name: capital, lang: 'nl' } : { name: capital }
}
