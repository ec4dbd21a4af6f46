import { topic } from '../texts.ts'

/** The collections of the register and the other addresses of the API, by the last part of their path. */
export const resourceWords = topic(
  {
    initiatives: 'Initiatieven',
    'legal-tasks': 'Wettelijke taken',
    goals: 'Doelen',
    partners: 'Partners',
    indicators: 'Indicatoren',
    links: 'Koppelingen',
    laws: 'Wetten',
    frames: 'Kaders',
    'policy-documents': 'Beleidsstukken',
    deadlines: 'Termijnen',
    sources: 'Bronnen',
    regions: 'Gebieden',
    'boundary-changes': 'Grenswijzigingen',
    observations: 'Cijfers',
    'figure-blocks': 'Cijfers per indicator, met ingelezen tabellen',
    boundaries: 'Grenzen van gebieden',
    register: 'Hele register',
    catalog: 'Beschrijving voor dataportalen',
    health: 'Werkt de dienst?',
    'openapi.json': 'OpenAPI-document',
  },
  {
    initiatives: 'Initiatives',
    'legal-tasks': 'Legal tasks',
    goals: 'Goals',
    partners: 'Partners',
    indicators: 'Indicators',
    links: 'Links',
    laws: 'Laws',
    frames: 'Frames',
    'policy-documents': 'Policy documents',
    deadlines: 'Deadlines',
    sources: 'Sources',
    regions: 'Regions',
    'boundary-changes': 'Boundary changes',
    observations: 'Figures',
    'figure-blocks': 'Figures by indicator, with imported tables',
    boundaries: 'Boundaries of regions',
    register: 'Whole register',
    catalog: 'Description for data portals',
    health: 'Is the service well?',
    'openapi.json': 'OpenAPI document',
  },
)

/** What someone has to know of a resource before they use it, with the resource that has the rest. */
export const resourceNotes = topic(
  {
    observations:
      'Eén voor één, elk met zijn sleutel en herkomst. Cijfers uit tabellen die in deze installatie zijn ingelezen, staan hier niet in; die geeft',
    'figure-blocks':
      'Alle gebieden van één indicator tegelijk, in blokken. Ingelezen tabellen staan er samen met de cijfers van het register zelf; imports zegt van elke tabel wat zij is, waar zij vandaan komt en wanneer zij is ingelezen. Cijfers één voor één, met een filter op gebied of periode, maar zonder wat is ingelezen, geeft',
  },
  {
    observations:
      'One by one, each with its key and provenance. Figures from tables that were imported into this installation are not among them; those are at',
    'figure-blocks':
      'All regions of one indicator at once, in blocks. Imported tables stand there with the figures of the register itself; imports says of each table what it is, where it came from and when it was imported. Figures one by one, with a filter on region or period but without what was imported, are at',
  },
)

/** What a parameter of the API asks for, by its name. */
export const parameterWords = topic(
  {
    id: 'aanduiding van wat u zoekt',
    page: 'nummer van de pagina',
    size: 'aantal per pagina',
    asOf: 'het register zoals het toen was',
    kind: 'alleen deze soort',
    type: 'alleen deze soort',
    law: 'alleen van deze wet',
    role: 'alleen wetten met deze rol',
    dutyHolder: 'alleen van deze plichthouder',
    status: 'alleen met deze status',
    region: 'alleen van dit gebied',
    frame: 'alleen uit dit kader',
    tier: 'alleen op dit niveau',
    measure: 'alleen wat dit meet',
    table: 'alleen uit deze brontabel',
    edition: 'alleen uit deze editie van de tabel',
    from: 'alleen wat hier begint',
    to: 'alleen wat hier eindigt',
    level: 'alleen gebieden van deze soort',
    indicator: 'alleen van deze indicator',
    period: 'alleen over deze periode',
    year: 'van dit jaar, of het dichtstbijzijnde',
    within: 'alleen wijken of buurten van deze gemeente',
  },
  {
    id: 'the id of what you look for',
    page: 'number of the page',
    size: 'number per page',
    asOf: 'the register as it was then',
    kind: 'only this kind',
    type: 'only this kind',
    law: 'only of this law',
    role: 'only laws with this role',
    dutyHolder: 'only of this duty holder',
    status: 'only with this status',
    region: 'only of this region',
    frame: 'only from this frame',
    tier: 'only at this tier',
    measure: 'only what measures this',
    table: 'only from this source table',
    edition: 'only from this edition of the table',
    from: 'only what starts here',
    to: 'only what ends here',
    level: 'only regions of this kind',
    indicator: 'only of this indicator',
    period: 'only about this period',
    year: 'of this year, or the nearest',
    within: 'only wijken or buurten of this municipality',
  },
)
