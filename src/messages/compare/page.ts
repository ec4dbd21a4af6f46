import { topic } from '../texts.ts'

/** The page that compares regions, around its figures. */
export const comparePageTexts = topic(
  {
    title: 'Vergelijken',
    lead: (regions: string, indicators: string, comparator: string) =>
      `${regions} op ${indicators}, vergeleken met ${comparator}.`,
    municipalities: (count: string, one: boolean) => (one ? '1 gemeente' : `${count} gemeenten`),
    regions: (count: string, one: boolean) => (one ? '1 gebied' : `${count} gebieden`),
    wijken: (count: string, one: boolean) => (one ? '1 wijk' : `${count} wijken`),
    buurten: (count: string, one: boolean) => (one ? '1 buurt' : `${count} buurten`),
    indicators: (count: number) => (count === 1 ? '1 indicator' : `${count} indicatoren`),
    fileTitle: (regions: string, indicators: string, comparator: string) =>
      `Vergelijking van ${regions} op ${indicators} met ${comparator}`,
    figureTitle: (regions: string, indicators: string) => `${indicators} in ${regions}`,

    country: 'Nederland',
    rest: 'de rest van Nederland',
    group: 'het gemiddelde van de gekozen gebieden',
    similarTo: (name: string) => `gemeenten zoals ${name}`,

    view: 'Weergave',
    table: 'Tabel',
    bars: 'Staven',
    trend: 'Trend',
    scatter: 'Spreiding',
    distribution: 'Verdeling',
    profile: 'Profiel',
    map: 'Kaart',
    viewWaiting: 'De weergave wordt geladen.',
    viewFailed:
      'De weergave kon niet worden opgehaald. Controleer de verbinding; uw keuze blijft staan. De weergaven die al open waren, werken nog.',
    retry: 'Nu opnieuw proberen',
    trying: 'Wordt opnieuw geprobeerd.',
    triedAgain: (moment: string) => `Opnieuw geprobeerd op ${moment}: het lukte weer niet.`,
    showTable: 'Toon de tabel',

    loading: 'De cijfers worden geladen.',
    waitingFor: (indicators: string) => `Wordt geladen: ${indicators}.`,
    failedTitle: 'Niet alle cijfers zijn te laden',
    failed: (indicators: string) =>
      `De cijfers van ${indicators} zijn nu niet te laden. De andere staan hier wel. Het wordt vanzelf opnieuw geprobeerd.`,
    failedWeights: (indicators: string) =>
      `De cijfers van ${indicators} zijn nu niet te laden. Wat daarmee wordt berekend, ontbreekt hier; de andere cijfers staan er wel. Het wordt vanzelf opnieuw geprobeerd.`,
    failedAll:
      'De cijfers zijn nu niet te laden. Uw keuze blijft staan. Het wordt vanzelf opnieuw geprobeerd.',
    stale: (moment: string) =>
      `De cijfers zijn van ${moment}. Verversen lukt nu niet; dit gebeurt vanzelf opnieuw.`,

    status: 'Over deze cijfers',
    tableOf: (table: string) => `tabel ${table}`,
    editionOf: 'editie:',
    modelled: 'gemodelleerde schattingen, verschillen niet te toetsen',
    modelOnly: 'gemodelleerde schattingen',
    untestable: 'verschillen niet te toetsen: de uitgever geeft geen marges',

    showPeriod: (period: string) => `Toon ${period}`,
    replaced: (moment: string) =>
      `In het register zijn cijfers veranderd. Hier staan sinds ${moment} de nieuwe.`,

    noneTitle: 'Kies wat u wilt vergelijken',
    noIndicators: 'Er is geen indicator gekozen.',
    noRegions: 'Er is geen gebied gekozen.',
    startOver: (group: string) => `Begin met de gemeenten van ${group}`,
    chooseIndicators: 'Indicatoren kiezen',
    chooseRegions: 'Gebieden kiezen',
    noFiguresTitle: 'Van deze gebieden staat hier geen cijfer',
    noFigures: (indicators: string) =>
      `Van de gekozen gebieden staat in dit register geen cijfer van ${indicators} bij deze keuze van jaar, leeftijd en tabel.`,
    otherwise: (indicator: string, periods: string) =>
      `Van “${indicator}” zijn er wel cijfers over ${periods}.`,
    noneOfIndicator: (indicator: string) =>
      `Van “${indicator}” staat in dit register geen cijfer van de gekozen gebieden bij deze keuze.`,
    clearNarrowing: 'Jaar, leeftijd en tabel vrijlaten',
    withFigures: (regions: string) => `Toon ${regions} met een cijfer`,
    fewFigures: (without: string, all: string) =>
      `Van ${without} van de ${all} gebieden staat in dit register geen cijfer bij deze keuze.`,
    noSmall: (kind: string, place: string, indicators: string) =>
      `Van ${kind} in ${place} staat in dit register geen cijfer van ${indicators}. Inlezen van een landelijke tabel kan ze hier brengen.`,
    chosenMunicipalities: 'de gekozen gemeenten',
    toMunicipalities: 'Terug naar gemeenten',

    needsTwo: 'Kies twee indicatoren: de ene loopt van links naar rechts, de andere van onder naar boven.',
    order: 'Volgorde van de gebieden',
    orderName: 'op naam',
    orderPopulation: 'meeste inwoners eerst',
    orderColumn: 'op een kolom van de tabel',
    compact: 'Smalle kolommen',
    indicatorOfView: 'Indicator',
    across: 'Van links naar rechts',
    upwards: 'Van onder naar boven',

    inAddress: (name: string, values: string, more: string) =>
      `“${name}=${values}”${more === '' ? '' : ` en ${more} andere`} in het adres`,
    unreadableWord: (given: string, one: boolean, words: string) =>
      `${given} ${one ? 'is onbekend en wordt' : 'zijn onbekend en worden'} overgeslagen. Kies uit: ${words}.`,
    unreadable: (given: string, one: boolean, example: string) =>
      `${given} ${one ? 'is niet te lezen en wordt' : 'zijn niet te lezen en worden'} overgeslagen. Schrijf het zoals ${example}. De rest van de weergave blijft.`,
    repeated: (given: string, one: boolean, name: string, counted: string) =>
      `${given} ${one ? 'wordt' : 'worden'} overgeslagen: “${name}” staat er meer dan eens en alleen ${counted} telt.`,
    unknownIndicator: (given: string, one: boolean) =>
      `${given} ${one ? 'is geen indicator van dit register en wordt' : 'zijn geen indicatoren van dit register en worden'} overgeslagen.`,
    unknownName: (given: string) => `${given} kent deze pagina niet en wordt overgeslagen.`,
    meant: 'Bedoelde u:',
    unknownRegion: (given: string, one: boolean) =>
      one
        ? `${given} is geen gebied van dit register en wordt overgeslagen. Zoek het op naam of code bij “Gebieden”.`
        : `${given} zijn geen gebieden van dit register en worden overgeslagen. Zoek ze op naam of code bij “Gebieden”.`,
    unknownGroup: (given: string, one: boolean) =>
      `${given} ${one ? 'is geen groep gemeenten en wordt' : 'zijn geen groepen gemeenten en worden'} overgeslagen. Zoek een provincie, GGD-regio of deelregio bij “Gebieden”.`,
    unknownSmall: (given: string, one: boolean) =>
      `${given} ${one ? 'wordt' : 'worden'} overgeslagen: daarvan staat in dit register geen cijfer van deze indicatoren.`,
    instead: (names: string) => `Daarom staat hier ${names}, waarmee deze pagina begint.`,
    smallComparator: (given: string) =>
      `${given} is een wijk of buurt; daarmee is hier niet te vergelijken. Vergeleken wordt met Nederland. Kies een gemeente of een groter gebied bij “Vergelijken met”.`,
    noOwnFigure: (names: string) => `Van ${names} zelf staat hier bij deze keuze geen cijfer.`,
    others: (count: string, one: boolean) => `${count} ${one ? 'ander gebied' : 'andere gebieden'}`,
    compareWith: (name: string) => `Vergelijk met ${name}`,
    showMembers: (municipalities: string, name?: string) =>
      name === undefined ? `Toon hun ${municipalities}` : `Toon de ${municipalities} van ${name}`,
    smallOf: (name: string, now: string, on: string, kind: string) =>
      `${name} hoort sinds ${on} bij ${now}. Hier staan de ${kind} van ${now}.`,
    noSmallOf: (kind: string, name: string) =>
      `Van ${kind} in ${name} staat in dit register geen cijfer van deze indicatoren.`,
    former: (name: string, now: string, on: string) =>
      `${name} ging op ${on} op in ${now}. Hier staat ${now}.`,
    split: (name: string, now: string, on: string) =>
      `${name} is op ${on} verdeeld over ${now}. Hier staan die gemeenten.`,
    largest: (name: string, now: string) =>
      `${name} bestaat niet meer. Hier staat ${now}, waar de meeste inwoners nu bij horen.`,
    notChosen: (given: string, one: boolean) =>
      one
        ? `${given} gaat over een indicator die niet gekozen is en telt niet mee. Voeg hem toe bij “Indicatoren”.`
        : `${given} gaan over indicatoren die niet gekozen zijn en tellen niet mee. Voeg ze toe bij “Indicatoren”.`,
    unused: (given: string, one: boolean, scale: 'wijk' | 'buurt' | undefined) =>
      `${given} ${one ? 'telt' : 'tellen'} niet mee bij deze schaal. Kies bij “Gebieden” ${scale === undefined ? 'wijken of buurten' : scale === 'wijk' ? 'wijken' : 'buurten'}.`,
    notShown: (given: string) => `${given} is geen van de gekozen gebieden; er is niets uitgelicht.`,
    notHeld: (given: string, held: string) =>
      `${given} telt niet mee: daarbij is er van deze indicatoren en gebieden geen cijfer. Wel bij: ${held}.`,
    partly: (name: string, share: string, now: string) =>
      `Van ${name} hoort ${share} % van de inwoners nu bij ${now}; dat deel is niet meegeteld.`,
    mergers: (count: number, year: string) =>
      `${count} gemeenten staan hier zoals ze in de indeling van ${year} waren; het aantal kan daardoor anders zijn dan in uw keuze.`,

    fileIndicator: 'Indicator',
    fileRegion: 'Gebied',
    fileCode: 'Gebiedscode',
    fileWithin: 'Gemeente',
    fileComparator: (name: string) => `Waarde van ${name}`,
    fileBasis: 'Waarop die waarde berust',
    fileDifference: 'Verschil',
    fileAgainst: 'Naast de vergelijking',
    fileFilterScale: 'Schaal',
    fileFilterGroups: 'Gebieden',
    fileFilterComparator: 'Vergeleken met',
    fileFilterPeriod: 'Jaar',
    fileFilterAge: 'Leeftijd',
    fileFilterTable: 'Tabel',
    newest:
      'per indicator: van elke reeks het nieuwste jaar met een cijfer van ten minste half zoveel gebieden als in haar volste jaar, en daarvan de reeks met de meeste gebieden',
    any: 'niet gekozen',
    boundariesFrom: (source: string, year: string) => `${source}, indeling van ${year}`,
    toFigures: 'Naar de cijfers',
  },
  {
    title: 'Compare',
    lead: (regions, indicators, comparator) => `${regions} on ${indicators}, compared with ${comparator}.`,
    municipalities: (count, one) => (one ? '1 municipality' : `${count} municipalities`),
    regions: (count, one) => (one ? '1 region' : `${count} regions`),
    wijken: (count, one) => (one ? '1 district (wijk)' : `${count} districts (wijken)`),
    buurten: (count, one) => (one ? '1 neighbourhood (buurt)' : `${count} neighbourhoods (buurten)`),
    indicators: (count) => (count === 1 ? '1 indicator' : `${count} indicators`),
    fileTitle: (regions, indicators, comparator) =>
      `Comparison of ${regions} on ${indicators} with ${comparator}`,
    figureTitle: (regions, indicators) => `${indicators} in ${regions}`,

    country: 'the Netherlands',
    rest: 'the rest of the Netherlands',
    group: 'the mean of the chosen regions',
    similarTo: (name) => `municipalities like ${name}`,

    view: 'View',
    table: 'Table',
    bars: 'Bars',
    trend: 'Trend',
    scatter: 'Scatter',
    distribution: 'Distribution',
    profile: 'Profile',
    map: 'Map',
    viewWaiting: 'The view is loading.',
    viewFailed:
      'The view could not be fetched. Check the connection; your choice is kept. The views that were open before still work.',
    retry: 'Try again now',
    trying: 'Another attempt is being made.',
    triedAgain: (moment) => `Tried again on ${moment}: it did not work this time either.`,
    showTable: 'Show the table',

    loading: 'The figures are loading.',
    waitingFor: (indicators) => `Loading: ${indicators}.`,
    failedTitle: 'Not all figures can be loaded',
    failed: (indicators) =>
      `The figures of ${indicators} cannot be loaded now. The others stand here. Another attempt follows by itself.`,
    failedWeights: (indicators) =>
      `The figures of ${indicators} cannot be loaded now. What is computed with them is missing here; the other figures are here. Another attempt follows by itself.`,
    failedAll: 'The figures cannot be loaded now. Your choice is kept. Another attempt follows by itself.',
    stale: (moment) =>
      `The figures are from ${moment}. They cannot be refreshed now; another attempt follows by itself.`,

    status: 'About these figures',
    tableOf: (table) => `table ${table}`,
    editionOf: 'edition:',
    modelled: 'model estimates, differences cannot be tested',
    modelOnly: 'model estimates',
    untestable: 'differences cannot be tested: the publisher gives no margins',

    showPeriod: (period) => `Show ${period}`,
    replaced: (moment) =>
      `Figures of the register have changed. The new ones have stood here since ${moment}.`,

    noneTitle: 'Choose what you want to compare',
    noIndicators: 'No indicator has been chosen.',
    noRegions: 'No region has been chosen.',
    startOver: (group) => `Start with the municipalities of ${group}`,
    chooseIndicators: 'Choose indicators',
    chooseRegions: 'Choose regions',
    noFiguresTitle: 'There are no figures of these regions here',
    noFigures: (indicators) =>
      `This register holds no figure of ${indicators} of the chosen regions with this choice of year, age and table.`,
    otherwise: (indicator, periods) => `Of “${indicator}” there are figures of ${periods}.`,
    noneOfIndicator: (indicator) =>
      `This register holds no figure of “${indicator}” of the chosen regions with this choice.`,
    clearNarrowing: 'Leave year, age and table open',
    withFigures: (regions) => `Show ${regions} with a figure`,
    fewFigures: (without, all) =>
      `Of ${without} of the ${all} regions this register holds no figure with this choice.`,
    noSmall: (kind, place, indicators) =>
      `This register holds no figure of ${indicators} for ${kind} in ${place}. Importing a national table may bring them here.`,
    chosenMunicipalities: 'the chosen municipalities',
    toMunicipalities: 'Back to municipalities',

    needsTwo: 'Choose two indicators: one runs from left to right, the other from bottom to top.',
    order: 'Order of the regions',
    orderName: 'by name',
    orderPopulation: 'most inhabitants first',
    orderColumn: 'by a column of the table',
    compact: 'Narrow columns',
    indicatorOfView: 'Indicator',
    across: 'From left to right',
    upwards: 'From bottom to top',

    inAddress: (name, values, more) =>
      `“${name}=${values}”${more === '' ? '' : ` and ${more} ${more === '1' ? 'other' : 'others'}`} in the address`,
    unreadableWord: (given, one, words) =>
      `${given} ${one ? 'is unknown and is' : 'are unknown and are'} left out. Choose from: ${words}.`,
    unreadable: (given, one, example) =>
      `${given} cannot be read and ${one ? 'is' : 'are'} left out. Write it as ${example}. The rest of the view is kept.`,
    repeated: (given, one, name, counted) =>
      `${given} ${one ? 'is' : 'are'} left out: “${name}” is there more than once and only ${counted} counts.`,
    unknownIndicator: (given, one) =>
      `${given} ${one ? 'is no indicator of this register and is' : 'are no indicators of this register and are'} left out.`,
    unknownName: (given) => `${given} is unknown to this page and is left out.`,
    meant: 'Did you mean:',
    unknownRegion: (given, one) =>
      one
        ? `${given} is no region of this register and is left out. Find it by name or code under “Regions”.`
        : `${given} are no regions of this register and are left out. Find them by name or code under “Regions”.`,
    unknownGroup: (given, one) =>
      `${given} ${one ? 'is no group of municipalities and is' : 'are no groups of municipalities and are'} left out. Find a province, GGD region or subregion under “Regions”.`,
    unknownSmall: (given, one) =>
      `${given} ${one ? 'is' : 'are'} left out: this register holds no figure of these indicators for ${one ? 'it' : 'them'}.`,
    instead: (names) => `Therefore ${names} stands here, with which this page begins.`,
    smallComparator: (given) =>
      `${given} is a district or neighbourhood; nothing can be compared with it here. The comparison is with the Netherlands. Choose a municipality or a larger region under “Compare with”.`,
    noOwnFigure: (names) => `No figure of ${names} as such stands here with this choice.`,
    others: (count, one) => `${count} other ${one ? 'region' : 'regions'}`,
    compareWith: (name) => `Compare with ${name}`,
    showMembers: (municipalities, name) =>
      name === undefined ? `Show their ${municipalities}` : `Show the ${municipalities} of ${name}`,
    smallOf: (name, now, on, kind) =>
      `${name} has belonged to ${now} since ${on}. The ${kind} of ${now} are shown.`,
    noSmallOf: (kind, name) => `This register holds no figure of these indicators for ${kind} in ${name}.`,
    former: (name, now, on) => `${name} became part of ${now} on ${on}. ${now} is shown.`,
    split: (name, now, on) => `${name} was divided among ${now} on ${on}. Those municipalities are shown.`,
    largest: (name, now) =>
      `${name} no longer exists. ${now} is shown, where most of its inhabitants are now.`,
    notChosen: (given, one) =>
      one
        ? `${given} is about an indicator that is not chosen and does not count. Add it under “Indicators”.`
        : `${given} are about indicators that are not chosen and do not count. Add them under “Indicators”.`,
    unused: (given, one, scale) =>
      `${given} ${one ? 'does' : 'do'} not count at this scale. Choose ${scale === undefined ? 'districts or neighbourhoods' : scale === 'wijk' ? 'districts' : 'neighbourhoods'} under “Regions”.`,
    notShown: (given) => `${given} is none of the chosen regions; nothing is picked out.`,
    notHeld: (given, held) =>
      `${given} does not count: there is no figure of these indicators and regions for it. There is for: ${held}.`,
    partly: (name, share, now) =>
      `Of ${name} ${share}% of the inhabitants now belong to ${now}; that part is not counted.`,
    mergers: (count, year) =>
      `${count} municipalities stand here as they were in the classification of ${year}; their number may therefore differ from that of your choice.`,

    fileIndicator: 'Indicator',
    fileRegion: 'Region',
    fileCode: 'Region code',
    fileWithin: 'Municipality',
    fileComparator: (name) => `Value of ${name}`,
    fileBasis: 'What that value rests on',
    fileDifference: 'Difference',
    fileAgainst: 'Against the comparator',
    fileFilterScale: 'Scale',
    fileFilterGroups: 'Regions',
    fileFilterComparator: 'Compared with',
    fileFilterPeriod: 'Year',
    fileFilterAge: 'Age',
    fileFilterTable: 'Table',
    newest:
      'for each indicator: of every series the newest year with figures of at least half as many regions as in its fullest year, and of those the series with most regions',
    any: 'not chosen',
    boundariesFrom: (source, year) => `${source}, classification of ${year}`,
    toFigures: 'To the figures',
  },
)
