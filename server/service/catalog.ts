/**
 * What is offered here as open data, as a DCAT-AP-NL 3.0 record in JSON-LD (docs/decisions/0015). Only prefixes in the
 * context, so that nothing has to be fetched to read it. What is not known is left out, also where the profile asks it.
 */
import { PAGES } from '../../src/contract/addresses.ts'
import {
  API_ROOT,
  CATALOG_PATH,
  COLLECTIONS,
  listPath,
  OPENAPI_PATH,
  REGISTER_PATH,
} from '../../src/contract/resources.ts'
import type { Indicator, IndicatorTable, Register } from '../../src/domain/register/things.ts'
import { KEYWORDS, LICENCES, tableWords, VALUES, WORDS } from './catalogWords.ts'
import type { Phrase } from './language.ts'
import { RESOURCE_NAMES } from './resourceNames.ts'

export interface CatalogInput {
  register: Register
  /** Scheme and host under which the reader knows this site. */
  origin: string
  /** A `mailto:` or `https:` address of who keeps this installation; absent when none is set. */
  contact: string | undefined
}

type Node = Record<string, unknown>

const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
}

const at = (id: string, type?: string): Node => ({
  '@id': id,
  ...(type === undefined ? {} : { '@type': type }),
})
const inBoth = ({ nl, en }: Phrase): Node[] => [
  { '@language': 'nl', '@value': nl },
  { '@language': 'en', '@value': en },
]
const onDay = (day: string): Node => ({ '@type': 'xsd:date', '@value': day })
const statement = (words: Phrase): Node => ({ '@type': 'dct:RightsStatement', 'rdfs:label': inBoth(words) })

/** The whole record: one catalogue, the register, the figures of each source table, and the API. */
export function catalogDocument(input: CatalogInput): Node {
  const { register, origin } = input
  const service = `${origin}${API_ROOT}`
  const datasets = [registerDataset(input), ...sourceTables(register).map((each) => figures(each, input))]
  return {
    '@context': CONTEXT,
    ...at(`${origin}${CATALOG_PATH}`, 'dcat:Catalog'),
    'dct:title': inBoth(WORDS.catalog),
    'dct:description': inBoth(WORDS.catalogText),
    'dct:creator': editors(),
    ...contactPoint(input),
    'foaf:homepage': at(`${origin}${PAGES.openData}`, 'foaf:Document'),
    'dct:language': [at(VALUES.dutch), at(VALUES.english)],
    'dct:modified': onDay(register.stateOn),
    'dct:spatial': at(VALUES.netherlands),
    'dcat:themeTaxonomy': at(VALUES.themes),
    'dcat:dataset': datasets,
    'dcat:service': {
      ...at(service, 'dcat:DataService'),
      'dct:identifier': service,
      'dct:title': inBoth(WORDS.service),
      'dct:description': inBoth(WORDS.serviceText),
      'dcat:endpointURL': at(service),
      'dcat:endpointDescription': at(`${origin}${OPENAPI_PATH}`),
      'foaf:page': at(`${origin}${PAGES.openData}`, 'foaf:Document'),
      'dct:creator': editors(),
      ...contactPoint(input),
      'dct:accessRights': at(VALUES.public),
      'dct:rights': statement(WORDS.serviceRights),
      'dcat:theme': [at(VALUES.health), at(VALUES.government)],
      'dcat:keyword': KEYWORDS.flatMap(inBoth),
      'dct:language': [at(VALUES.dutch), at(VALUES.english)],
      'dcat:servesDataset': datasets.map((dataset) => ({ '@id': dataset['@id'] })),
    },
  }
}

function registerDataset(input: CatalogInput): Node {
  const { register, origin } = input
  const rights = { 'dct:rights': statement(WORDS.registerRights) }
  const whole = `${origin}${REGISTER_PATH}`
  return {
    ...dataset(`${origin}${CATALOG_PATH}#register`, input),
    'dct:title': inBoth(WORDS.register),
    'dct:description': inBoth(WORDS.registerText),
    'dct:creator': editors(),
    'dcat:theme': [at(VALUES.health), at(VALUES.government)],
    'dcat:keyword': KEYWORDS.flatMap(inBoth),
    'dct:language': [at(VALUES.dutch), at(VALUES.english)],
    'dct:modified': onDay(register.stateOn),
    'dcat:version': register.version,
    'dct:accrualPeriodicity': at(VALUES.irregular),
    'dct:spatial': at(VALUES.netherlands),
    'dcat:distribution': [
      { ...distribution(whole, WORDS.wholeRegister, input), 'dcat:downloadURL': at(whole), ...rights },
      ...COLLECTIONS.map((name) => ({
        ...distribution(`${origin}${listPath(name)}`, RESOURCE_NAMES[name].list, input),
        ...rights,
      })),
    ],
  }
}

interface SourceTable {
  table: IndicatorTable
  indicators: Indicator[]
}

/** The tables that figures were taken from: one per table and edition, with the indicators that name it. */
function sourceTables({ indicators }: Register): SourceTable[] {
  const tables = new Map<string, SourceTable>()
  for (const indicator of indicators) {
    for (const table of indicator.tables) {
      const key = nameOf(table)
      const known = tables.get(key) ?? { table, indicators: [] }
      known.indicators.push(indicator)
      tables.set(key, known)
    }
  }
  return [...tables.values()]
}

const nameOf = ({ table, edition }: IndicatorTable) => `${table}~${edition}`

function figures({ table, indicators }: SourceTable, input: CatalogInput): Node {
  const { origin } = input
  const words = tableWords(
    table,
    indicators.map(({ title }) => title),
  )
  const licence = table.licence === undefined ? undefined : LICENCES[table.licence]
  const access = `${origin}${listPath('observations')}?table=${encodeURIComponent(table.table)}`
  return {
    ...dataset(`${origin}${CATALOG_PATH}#${encodeURIComponent(nameOf(table))}`, input),
    'dct:title': inBoth(words.title),
    'dct:description': inBoth(words.text),
    'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': table.publisher },
    'foaf:page': at(table.address, 'foaf:Document'),
    'dcat:theme': [at(VALUES.health)],
    'dct:language': [at(VALUES.dutch)],
    'dcat:version': table.edition,
    'dct:spatial': at(VALUES.netherlands),
    'dcat:distribution': [
      {
        ...distribution(access, words.title, input),
        ...(licence === undefined
          ? { 'dct:rights': statement(WORDS.tableRights) }
          : { 'dct:license': at(licence, 'dct:LicenseDocument') }),
      },
    ],
  }
}

/** What every dataset carries. */
const dataset = (id: string, input: CatalogInput): Node => ({
  ...at(id, 'dcat:Dataset'),
  'dct:identifier': id,

  'dct:accessRights': at(VALUES.public),
  ...contactPoint(input),
  'dcat:landingPage': at(`${input.origin}${PAGES.openData}`, 'foaf:Document'),
})

const distribution = (address: string, title: Phrase, { origin }: CatalogInput): Node => ({
  '@type': 'dcat:Distribution',
  'dct:title': inBoth(title),
  'dcat:accessURL': at(address),
  'dcat:accessService': at(`${origin}${API_ROOT}`),
  'dct:format': at(VALUES.json),
  'dcat:mediaType': at(VALUES.jsonMediaType),
})

const editors = (): Node => ({ '@type': 'foaf:Agent', 'foaf:name': inBoth(WORDS.editors) })

function contactPoint({ contact }: CatalogInput): Node {
  if (contact === undefined) return {}
  return {
    'dcat:contactPoint': {
      '@type': 'vcard:Kind',
      'vcard:fn': inBoth(WORDS.contact),
      [contact.startsWith('mailto:') ? 'vcard:hasEmail' : 'vcard:hasURL']: at(contact),
    },
  }
}
