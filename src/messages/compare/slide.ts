import { topic } from '../texts.ts'

/** What a slide of compared regions says that its page says otherwise: a slide has less room, and no key beside it. */
export const compareSlideTexts = topic(
  {
    bars: (indicator: string, regions: string) => `${indicator} in ${regions}`,
    /** How many of them have a figure: "6 van 16 gemeenten". */
    someOf: (held: string, regions: string) => `${held} van ${regions}`,
    /** Whether the publisher has it, the register does not know. */
    notHeld: 'niet in dit register',
    trend: (indicator: string, regions: string) => `${indicator} door de jaren in ${regions}`,
    scatter: (indicators: string, regions: string) => `${indicators} in ${regions}`,
    distribution: (indicator: string, regions: string) => `${indicator}: hoe ${regions} zijn verdeeld`,
    profile: (region: string, indicators: string) => `${region} op ${indicators}`,
    part: (title: string, place: number, of: number) => `${title}, deel ${place} van ${of}`,

    beside: (name: string) => `naast ${name}`,
    besideMean: (name: string, how: string) => `naast ${name} (${how})`,
    weighted: 'gewogen gemiddelde',
    restWeighted: 'gewogen naar inwoners',
    approximate: 'benadering',
    approximation: (age: string, period: string) => `benadering naar inwoners ${period}, ${age}`,
    countryShort: 'Nederland',
    restShort: 'Rest van Nederland',
    groupShort: 'Gemiddelde',
    doubt: (words: string) => ` (${words})`,
    tableShort: (table: string, publisher: string, edition: string) =>
      `tabel ${table} (${publisher}), editie ${edition}`,
    circa: 'ca.',
    about: 'ruim',
    regions: (count: string) => (count === '1' ? '1 gebied' : `${count} gebieden`),

    skippedName: '…',
    skipped: (count: string) => `hier tussen staan er nog ${count} op de pagina`,
    shown: (shown: string, all: string, order: string, around?: string) =>
      `${shown} van ${all} (volgorde: ${order}): begin, einde${around === undefined ? '' : ` en rond ${around}`}; alle rijen op de pagina`,
    figure: 'cijfer',

    noBoundaries: 'Van deze gebieden zijn geen grenzen ingelezen: daarom staan de cijfers hier als staven.',
    tooManyToDraw: (most: string) =>
      `De kaart tekent ten hoogste ${most} gemeenten tegelijk: daarom staan de cijfers hier als staven.`,

    unplaced: (names: string) => `Niet op deze kaart: ${names}. Op de pagina staan hun cijfers wel.`,

    highest: 'Hoogste',
    lowest: 'Laagste',
    range: (regions: string) => `hoogste en laagste van ${regions}`,
    counts: 'aantal gebieden',
    period: 'Jaar',

    keyJudged: 'Blauw gunstiger, oranje ongunstiger.',
    keyOrder: 'Blauw gunstiger, oranje ongunstiger; niet te toetsen.',
    keyNeutral: 'Grijs: zonder gunstige kant, donkerder is hoger.',
    higher: 'hoger',
    lower: 'lager',
    equal: 'gelijk',
    near: 'vrijwel gelijk',
    rangeOf: (regions: string) => `Laagste–hoogste van ${regions}`,
    between: (low: string, high: string) => `${low}–${high}`,
    within: (range: string, names: string) => `${range} (${names})`,
  },
  {
    bars: (indicator, regions) => `${indicator} in ${regions}`,
    someOf: (held, regions) => `${held} of ${regions}`,
    notHeld: 'not in this register',
    trend: (indicator, regions) => `${indicator} through the years in ${regions}`,
    scatter: (indicators, regions) => `${indicators} in ${regions}`,
    distribution: (indicator, regions) => `${indicator}: how ${regions} are spread`,
    profile: (region, indicators) => `${region} on ${indicators}`,
    part: (title, place, of) => `${title}, part ${place} of ${of}`,

    beside: (name) => `beside ${name}`,
    besideMean: (name, how) => `beside ${name} (${how})`,
    weighted: 'weighted mean',
    restWeighted: 'weighted by inhabitants',
    approximate: 'approximation',
    approximation: (age, period) => `approximation by inhabitants ${period}, ${age}`,
    countryShort: 'Netherlands',
    restShort: 'Rest of country',
    groupShort: 'Mean',
    doubt: (words) => ` (${words})`,
    tableShort: (table, publisher, edition) => `table ${table} (${publisher}), edition ${edition}`,
    circa: 'about',
    about: 'just over',
    regions: (count) => (count === '1' ? '1 region' : `${count} regions`),

    skippedName: '…',
    skipped: (count) => `${count} more in between, on the page`,
    shown: (shown, all, order, around) =>
      `${shown} of ${all} (order: ${order}): first, last${around === undefined ? '' : ` and around ${around}`}; all rows on the page`,
    figure: 'figure',

    noBoundaries:
      'No boundaries of these regions have been imported: the figures therefore stand here as bars.',
    tooManyToDraw: (most) =>
      `The map draws at most ${most} municipalities at a time: the figures therefore stand here as bars.`,

    unplaced: (names) => `Not on this map: ${names}. The page does have their figures.`,

    highest: 'Highest',
    lowest: 'Lowest',
    range: (regions) => `highest and lowest of ${regions}`,
    counts: 'number of regions',
    period: 'Year',

    keyJudged: 'Blue more favourable, orange less favourable.',
    keyOrder: 'Blue more favourable, orange less favourable; cannot be tested.',
    keyNeutral: 'Grey: no better side, darker is higher.',
    higher: 'higher',
    lower: 'lower',
    equal: 'equal',
    near: 'nearly equal',
    rangeOf: (regions) => `Lowest–highest of ${regions}`,
    between: (low, high) => `${low}–${high}`,
    within: (range, names) => `${range} (${names})`,
  },
)
