import { topic } from './texts.ts'

export const shellTexts = topic(
  {
    skip: 'Naar de inhoud',
    navigation: 'Hoofdnavigatie',
    overview: 'Overzicht',
    tasks: 'Taken',
    initiatives: 'Initiatieven',
    goals: 'Doelen',
    partners: 'Partners',
    indicators: 'Indicatoren',
    compare: 'Vergelijken',
    municipality: 'Gemeente',
    changeMunicipality: (name: string) => `Gemeente: ${name}. Andere gemeente kiezen`,
    search: 'Zoek taak, initiatief, partner, artikel of gemeente',
    language: 'English',
    languageLabel: 'Read this page in English',
    about: 'Over Gezond Verband',
    provenance: 'Herkomst van de feiten',
    openData: 'Gegevens',
    accessibility: 'Toegankelijkheid',
    gaps: 'Aandacht',
    foot: 'Over deze website',
    stateOn: (day: string) => `Stand van het register: ${day}`,
    loading: 'Het register wordt geladen',
    stale: (moment: string | undefined) =>
      `De gegevens zijn van ${moment ?? 'een eerder bezoek'}. Verversen lukt nu niet; het wordt vanzelf opnieuw geprobeerd.`,
    retry: 'Nu opnieuw proberen',
    dialogFailed: 'Dit venster kon niet worden geladen.',
    unreachableTitle: 'Het register is niet bereikbaar',
    unreachable:
      'De gegevensdienst geeft geen antwoord. Er gaat niets verloren. Over een paar seconden wordt het opnieuw geprobeerd.',
    refused: (status: string) =>
      `De gegevensdienst gaf een fout (${status}). Er gaat niets verloren. Over een paar seconden wordt het opnieuw geprobeerd.`,
    brokenTitle: 'Deze pagina werkt niet',
    broken:
      'Er zit een fout in de pagina. De andere pagina’s werken nog. Laad de pagina opnieuw, of ga terug naar het overzicht.',
    notFetchedTitle: 'Deze pagina kon niet worden opgehaald',
    notFetched:
      'De verbinding of de dienst is weg. Er gaat niets verloren; de pagina’s die al geopend waren, werken nog. Is het net terug, dan wordt het vanzelf opnieuw geprobeerd.',
    reload: 'Pagina opnieuw laden',
    toOverview: 'Naar het overzicht',
    emptyTitle: 'Het register is nog leeg',
    empty:
      'Hier komen de wettelijke taken, initiatieven, doelen, partners en indicatoren. Start de dienst met het meegeleverde register om ze te vullen.',
    notFoundTitle: 'Deze pagina bestaat niet',
    notFound: (path: string) => `Er is geen pagina op het adres ${path}.`,
    thingNotFound: (kind: string, id: string) =>
      `In dit register staat geen ${kind} met de aanduiding ${id}.`,
    nearMatches: 'Bedoelde u misschien een van deze?',
    searchInstead: 'Of zoek in het hele register.',
    dropped: (name: string, value: string) =>
      `“${name}=${value}” in het adres is onbekend en wordt overgeslagen.`,
    droppedRegion: (code: string, name: string) =>
      `“gemeente=${code}” in het adres is geen gemeentecode (zoals GM0917); u ziet ${name}. Kies zo nodig een andere gemeente.`,
    formerRegion: (old: string, now: string, on: string) =>
      `${old} ging op ${on} op in ${now}. U ziet ${now}.`,
    splitRegion: (old: string, names: string) =>
      `${old} bestaat niet meer en is verdeeld over ${names}. U ziet de gemeente waar de meeste inwoners heen gingen.`,
    example: (name: string) => `U ziet ${name} als voorbeeld.`,
    chooseOwn: 'Kies uw gemeente',
    cause: 'Een koppeling zegt niet dat het een het ander veroorzaakt.',
    close: 'Sluiten',
  },
  {
    skip: 'Skip to content',
    navigation: 'Main navigation',
    overview: 'Overview',
    tasks: 'Tasks',
    initiatives: 'Initiatives',
    goals: 'Goals',
    partners: 'Partners',
    indicators: 'Indicators',
    compare: 'Compare',
    municipality: 'Municipality',
    changeMunicipality: (name) => `Municipality: ${name}. Choose another municipality`,
    search: 'Find a task, initiative, partner, article or municipality',
    language: 'Nederlands',
    languageLabel: 'Lees deze pagina in het Nederlands',
    about: 'About Gezond Verband',
    provenance: 'Provenance of the facts',
    openData: 'Data',
    accessibility: 'Accessibility',
    gaps: 'Attention',
    foot: 'About this website',
    stateOn: (day) => `State of the register: ${day}`,
    loading: 'The register is loading',
    stale: (moment) =>
      `These data are from ${moment ?? 'an earlier visit'}. They cannot be refreshed now; another attempt follows by itself.`,
    retry: 'Try again now',
    dialogFailed: 'This window could not be loaded.',
    unreachableTitle: 'The register cannot be reached',
    unreachable:
      'The data service does not answer. Nothing is lost. Another attempt follows in a few seconds.',
    refused: (status) =>
      `The data service reported an error (${status}). Nothing is lost. Another attempt follows in a few seconds.`,
    brokenTitle: 'This page does not work',
    broken:
      'There is a mistake in this page. The other pages still work. Reload the page, or go back to the overview.',
    notFetchedTitle: 'This page could not be fetched',
    notFetched:
      'The connection or the service is gone. Nothing is lost; the pages that were open before still work. Once the network is back, another attempt follows by itself.',
    reload: 'Reload the page',
    toOverview: 'To the overview',
    emptyTitle: 'The register is still empty',
    empty:
      'This is where legal tasks, initiatives, goals, partners and indicators will be. Start the service with the register that comes with it to fill them.',
    notFoundTitle: 'This page does not exist',
    notFound: (path) => `There is no page at the address ${path}.`,
    thingNotFound: (kind, id) => `This register holds no ${kind} with the code ${id}.`,
    nearMatches: 'Did you mean one of these?',
    searchInstead: 'Or search the whole register.',
    dropped: (name, value) => `“${name}=${value}” in the address is unknown and is left out.`,
    droppedRegion: (code, name) =>
      `“gemeente=${code}” in the address is no municipality code (such as GM0917); you see ${name}. Choose another municipality if need be.`,
    formerRegion: (old, now, on) => `${old} became part of ${now} on ${on}. You see ${now}.`,
    splitRegion: (old, names) =>
      `${old} no longer exists and was divided among ${names}. You see the municipality that most inhabitants went to.`,
    example: (name) => `You see ${name} as an example.`,
    chooseOwn: 'Choose your municipality',
    cause: 'A link does not say that one thing causes the other.',
    close: 'Close',
  },
)
