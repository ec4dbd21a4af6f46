import { topic } from '../texts.ts'

/** The API as a page. */
export const apiTexts = topic(
  {
    apiTitle: 'API',
    apiWhat:
      'Een API is een adres waar een ander programma de gegevens zelf ophaalt: een dashboard, een rekenblad of een script.',
    apiWhy: 'Zo blijft een kopie bij de tijd, zonder dat iemand bestanden hoeft te versturen.',
    base: 'Basisadres',
    version: 'Versie',
    versionWords: (api: string, openapi: string) => `${api}, beschreven in OpenAPI ${openapi}`,
    access: 'Toegang',
    accessWords: 'Open, zonder sleutel, ook vanuit andere websites. Alleen lezen: GET, HEAD en OPTIONS.',
    description: 'Beschrijving',
    descriptionLink: 'OpenAPI-document (JSON)',
    apiLoading: 'De beschrijving van de API wordt opgehaald.',
    apiFailed: (reason: string) => `De beschrijving van de API is nu niet op te halen: ${reason}.`,
    howTitle: 'Zo werkt de API: pagina’s, wijzigingen, fouten, grenzen',
    paging: 'Pagina’s',
    pagingWords: (standard: string, most: string) =>
      `Een lijst komt in pagina’s van ${standard}; met size tot ${most} tegelijk. Het antwoord noemt items, total, page en size; de header Link wijst naar de vorige en de volgende pagina.`,
    conditional: 'Alleen wat veranderde',
    conditionalWords:
      'Elk antwoord met gegevens heeft een ETag. Stuur die terug in If-None-Match: is er niets veranderd, dan volgt 304 zonder inhoud.',
    past: 'Terugkijken',
    pastWords: 'Met asOf geeft de API het register zoals het op dat moment was.',
    problems: 'Fouten',
    problemsWords:
      'Als application/problem+json (RFC 9457), in het Nederlands of Engels naar Accept-Language. Bij 400 staat per parameter wat er mis is en wat wel kan, bij 404 staan aanduidingen die erop lijken.',
    limits: 'Grenzen',
    limitsWords:
      'Een adres heeft hoogstens 8.192 tekens, een verzoek hoogstens 64 kB. De dienst telt geen verzoeken; wie het project aanbiedt, kan dat wel doen.',
    versions: 'Versies',
    versionsWords:
      'Het hoofdnummer staat in het adres (v1), het volledige nummer in de header API-Version. Binnen v1 komen er alleen velden en parameters bij.',
    resourcesTitle: 'Wat u via de API kunt opvragen',
    openAll: 'Alles openen',
    closeAll: 'Alles sluiten',
    oneById: 'één, op aanduiding',
    aList: 'lijst',
    noParameters: 'Geen parameters.',
    wholeNumber: (from: string, to: string, standard: string) =>
      `heel getal van ${from} tot en met ${to}; anders ${standard}`,
    wholeNumberFrom: (from: string, standard: string) => `heel getal vanaf ${from}; anders ${standard}`,
    moment: 'datum en tijd, zoals 2026-11-21T12:00:00Z',
    such: (example: string) => `zoals ${example}`,
    anyText: 'tekst',
    repeatable: 'mag vaker voorkomen',
    example: 'Voorbeeld',
    openExample: (resource: string) => `Openen in de browser: voorbeeld van ${resource}`,
    openInBrowser: 'Openen in de browser',
  },
  {
    apiTitle: 'API',
    apiWhat:
      'An API is an address where another program fetches the data by itself: a dashboard, a spreadsheet or a script.',
    apiWhy: 'That keeps a copy up to date without anyone having to send files.',
    base: 'Base address',
    version: 'Version',
    versionWords: (api, openapi) => `${api}, described in OpenAPI ${openapi}`,
    access: 'Access',
    accessWords: 'Open, without a key, also from other websites. Reading only: GET, HEAD and OPTIONS.',
    description: 'Description',
    descriptionLink: 'OpenAPI document (JSON, in Dutch)',
    apiLoading: 'The description of the API is being fetched.',
    apiFailed: (reason) => `The description of the API cannot be fetched now: ${reason}.`,
    howTitle: 'How the API works: pages, changes, errors, limits',
    paging: 'Pages',
    pagingWords: (standard, most) =>
      `A list comes in pages of ${standard}; with size up to ${most} at once. The answer names items, total, page and size; the header Link points to the previous and the next page.`,
    conditional: 'Only what changed',
    conditionalWords:
      'Every answer with data has an ETag. Send it back in If-None-Match: if nothing changed, a 304 without content follows.',
    past: 'Looking back',
    pastWords: 'With asOf the API gives the register as it was at that moment.',
    problems: 'Errors',
    problemsWords:
      'As application/problem+json (RFC 9457), in Dutch or English by Accept-Language. A 400 says for each parameter what is wrong and what is possible, a 404 names ids that look like it.',
    limits: 'Limits',
    limitsWords:
      'An address has at most 8,192 characters, a request at most 64 kB. The service does not count requests; whoever offers it may do so.',
    versions: 'Versions',
    versionsWords:
      'The major number stands in the address (v1), the full number in the header API-Version. Within v1 fields and parameters are only added.',
    resourcesTitle: 'What you can ask of the API',
    openAll: 'Open all',
    closeAll: 'Close all',
    oneById: 'one, by its id',
    aList: 'list',
    noParameters: 'No parameters.',
    wholeNumber: (from, to, standard) => `whole number from ${from} to ${to}; otherwise ${standard}`,
    wholeNumberFrom: (from, standard) => `whole number from ${from}; otherwise ${standard}`,
    moment: 'date and time, such as 2026-11-21T12:00:00Z',
    such: (example) => `such as ${example}`,
    anyText: 'text',
    repeatable: 'may be repeated',
    example: 'Example',
    openExample: (resource) => `Open in the browser: example of ${resource}`,
    openInBrowser: 'Open in the browser',
  },
)
