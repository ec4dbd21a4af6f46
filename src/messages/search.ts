import { topic } from './texts.ts'

export const searchTexts = topic(
  {
    title: 'Zoeken in het register',
    label: 'Naam, artikel, afkorting, gemeente of pagina',
    hint: 'Bijvoorbeeld: valpreventie, Wpg 13, GGD, Nuth, bronnen. Met pijl omlaag gaat u naar de resultaten.',
    results: (count: number) => (count === 1 ? '1 resultaat' : `${count} resultaten`),
    none: (query: string) =>
      `Niets gevonden voor “${query}”. Probeer een korter woord, een artikel (“Wpg 2”) of een afkorting.`,
    municipality: 'gemeente',
    page: 'pagina',
    former: (name: string) => `vroeger ${name}`,
    choose: 'kies als mijn gemeente',
    own: 'mijn gemeente, naar het overzicht',
    shown: 'nu op het scherm; kies als mijn gemeente',
    key: 'Open zoeken met de toets /',
  },
  {
    title: 'Search the register',
    label: 'Name, article, abbreviation, municipality or page',
    hint: 'For example: falls, Wpg 13, GGD, Nuth, sources. Arrow down takes you to the results.',
    results: (count) => (count === 1 ? '1 result' : `${count} results`),
    none: (query) =>
      `Nothing found for “${query}”. Try a shorter word, an article (“Wpg 2”) or an abbreviation.`,
    municipality: 'municipality',
    page: 'page',
    former: (name) => `formerly ${name}`,
    choose: 'make this my municipality',
    own: 'my municipality, to the overview',
    shown: 'on screen now; make this my municipality',
    key: 'Open the search with the / key',
  },
)

/** What people call what is on a page, besides its name; parted by commas. Found in either language. */
export const pageWords = topic(
  {
    overview: 'startpagina',
    tasks: 'wettelijke taken, wetten, dekking',
    initiatives: 'projecten, portfolio, tijdlijn',
    goals: 'streefwaarden, kaders, levensloop',
    partners: 'organisaties, coalities, samenwerking',
    indicators: 'cijfers, statistiek',
    compare: 'gebieden vergelijken, gemeenten vergelijken, benchmark, heatmap, kaart, trend',
    present: 'presentaties, dia’s, dek, PowerPoint',
    gaps: 'wat ontbreekt, onzekere feiten, wat afloopt, termijnen',
    about: 'uitleg, over deze website',
    provenance: 'herkomst, bronnen, bronvermelding',
    openData:
      'bronnen, brontabellen, API, download, downloaden, bestanden, licentie, licenties, open data, CSV, Excel',
    accessibility: 'toegankelijkheidsverklaring, WCAG, schermlezer',
  },
  {
    overview: 'home, start page',
    tasks: 'legal tasks, laws, coverage',
    initiatives: 'projects, portfolio, timeline',
    goals: 'targets, frames, life course',
    partners: 'organisations, coalitions, cooperation',
    indicators: 'figures, statistics',
    compare: 'compare regions, compare municipalities, benchmark, heat map, map, trend',
    present: 'presentations, slides, deck, PowerPoint',
    gaps: 'what is missing, gaps, uncertain facts, what ends, deadlines',
    about: 'explanation, about this website',
    provenance: 'provenance, sources, references',
    openData:
      'sources, source tables, API, download, downloads, files, licence, licences, license, open data, CSV, Excel',
    accessibility: 'accessibility statement, WCAG, screen reader',
  },
)
