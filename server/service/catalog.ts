/**
 * What is offered here as open data, as a DCAT-AP-NL 3.0 record in JSON-LD (docs/decisions/0015). What is not known is
 * left out, also where the profile asks it. Nothing in it depends on who asks, or by which name.
 */
import { PAGES } from '../../src/contract/addresses.ts'
import { API_ROOT, CATALOG_PATH, OPENAPI_PATH } from '../../src/contract/resources.ts'
import { type SourceTable, sourceTables } from '../../src/domain/figures/sourceTables.ts'
import { figuresDataset, registerDataset } from './catalogDatasets.ts'
import {
  addressOf,
  at,
  type CatalogInput,
  contactPoint,
  CONTEXT,
  editors,
  inBoth,
  type Node,
  onDay,
  publisher,
  statement,
} from './catalogNodes.ts'
import { KEYWORDS, licencesInWords, VALUES, WORDS } from './catalogWords.ts'

/** The whole record: one catalogue, the register, the figures of each source table, and the API. */
export function catalogDocument(input: CatalogInput): Node {
  const { register, address } = input
  const tables = sourceTables(register)
  const datasets = [registerDataset(input), ...tables.map((each) => figuresDataset(each, input))]
  return {
    '@context': CONTEXT,
    ...at(addressOf(input, CATALOG_PATH), 'dcat:Catalog'),
    'dct:title': inBoth(WORDS.catalog),
    'dct:description': inBoth(WORDS.catalogText),
    ...(address === undefined ? { 'rdfs:comment': inBoth(WORDS.noAddress) } : {}),
    'dct:creator': editors(),
    ...publisher(input),
    ...contactPoint(input),
    'dct:rights': statement(licencesInWords(mostUsed(tables))),
    'foaf:homepage': at(addressOf(input, PAGES.openData), 'foaf:Document'),
    'dct:language': [at(VALUES.dutch), at(VALUES.english)],
    'dct:modified': onDay(register.stateOn),
    'dct:spatial': at(VALUES.netherlands),
    'dcat:themeTaxonomy': at(VALUES.themes),
    'dcat:dataset': datasets,
    'dcat:service': service(input, datasets),
  }
}

/** The tables on which most indicators rest first: of those one wants to know the licence first. */
const mostUsed = (tables: readonly SourceTable[]) =>
  tables.toSorted((a, b) => b.indicators.length - a.indicators.length)

function service(input: CatalogInput, datasets: readonly Node[]): Node {
  const root = addressOf(input, API_ROOT)
  return {
    ...at(root, 'dcat:DataService'),
    'dct:identifier': input.address === undefined ? 'api' : root,
    'dct:title': inBoth(WORDS.service),
    'dct:description': inBoth(WORDS.serviceText),
    'dcat:endpointURL': at(root),
    'dcat:endpointDescription': at(addressOf(input, OPENAPI_PATH)),
    'foaf:page': at(addressOf(input, PAGES.openData), 'foaf:Document'),
    'dct:creator': editors(),
    ...publisher(input),
    ...contactPoint(input),
    'dct:accessRights': at(VALUES.public),
    'dct:rights': statement(WORDS.serviceRights),
    'dcat:theme': [at(VALUES.health), at(VALUES.government)],
    'dcat:keyword': KEYWORDS.flatMap(inBoth),
    'dct:language': [at(VALUES.dutch), at(VALUES.english)],
    'dcat:servesDataset': datasets.map((dataset) => ({ '@id': dataset['@id'] })),
  }
}
