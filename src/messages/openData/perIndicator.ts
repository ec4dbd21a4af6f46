import { topic } from '../texts.ts'

/** The figures of one indicator as a file, with the tables that were imported here. */
export const perIndicatorTexts = topic(
  {
    perIndicatorTitle: 'Cijfers per indicator, met ingelezen tabellen',
    what: 'De cijfers hierboven, en in de API onder /observations, zijn alleen die van het register zelf. Tabellen die de beheerder van deze site heeft ingelezen, krijgt u per indicator: elke rij met haar sleutel, brontabel, editie en herkomst. Waar een ingelezen tabel en het register hetzelfde cijfer hebben, staat het er één keer, uit de tabel.',
    indicator: 'Indicator',
    noIndicator: 'Kies een indicator',
    level: 'Gebieden',
    gemeente: 'gemeenten en groter',
    wijk: 'wijken',
    buurt: 'buurten',
    fetch: 'Ophalen',
    fetching: 'De cijfers worden opgehaald …',
    failed: (reason: string) => `De cijfers zijn nu niet op te halen: ${reason}.`,
    none: 'In dit register staan geen cijfers van deze gebieden, en er is er geen ingelezen.',
    got: (rows: string, imported: string) =>
      `${rows} rijen, waarvan ${imported} ingelezen. Kies CSV of XLSX.`,
    gotOwn: (rows: string) =>
      `${rows} rijen, alle van het register zelf: van deze gebieden is niets ingelezen. Kies CSV of XLSX.`,
    file: (indicator: string, level: string) => `${indicator}, ${level}`,
    inApi: 'Deze cijfers in de API',
    importedTable: 'Ingelezen tabel',
    importedFrom: (origin: string, day: string) => `ingelezen op ${day} uit ${origin}`,
    ofRegister: 'register',
  },
  {
    perIndicatorTitle: 'Figures by indicator, with imported tables',
    what: 'The figures above, and those in the API under /observations, are only the ones of the register itself. Tables that the keeper of this site imported can be had by indicator: each row with its key, source table, edition and where it comes from. Where an imported table and the register have the same figure, it is there once, from the table.',
    indicator: 'Indicator',
    noIndicator: 'Choose an indicator',
    level: 'Regions',
    gemeente: 'municipalities and larger',
    wijk: 'wijken (districts)',
    buurt: 'buurten (neighbourhoods)',
    fetch: 'Fetch',
    fetching: 'The figures are being fetched …',
    failed: (reason) => `The figures cannot be fetched now: ${reason}.`,
    none: 'This register holds no figures of these regions, and none were imported.',
    got: (rows, imported) => `${rows} rows, of which ${imported} imported. Choose CSV or XLSX.`,
    gotOwn: (rows) =>
      `${rows} rows, all of the register itself: nothing of these regions was imported. Choose CSV or XLSX.`,
    file: (indicator, level) => `${indicator}, ${level}`,
    inApi: 'These figures in the API',
    importedTable: 'Imported table',
    importedFrom: (origin, day) => `imported on ${day} from ${origin}`,
    ofRegister: 'register',
  },
)
