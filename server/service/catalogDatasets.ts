/** What the DCAT record offers: the register as one dataset, and the figures of each source table and edition as another. */
import { PAGES } from '../../src/contract/addresses.ts'
import { API_ROOT, CATALOG_PATH, COLLECTIONS, listPath, REGISTER_PATH } from '../../src/contract/resources.ts'
import type { SourceTable } from '../../src/domain/figures/sourceTables.ts'
import type { IndicatorTable } from '../../src/domain/register/things.ts'
import {
  addressOf,
  at,
  type CatalogInput,
  contactPoint,
  editors,
  inBoth,
  type Node,
  onDay,
  publisher,
  statement,
} from './catalogNodes.ts'
import { KEYWORDS, LICENCES, licenceByName, tableRights, tableWords, VALUES, WORDS } from './catalogWords.ts'
import type { Phrase } from './language.ts'
import { RESOURCE_NAMES } from './resourceNames.ts'

/** The register without its figures: a distribution of the whole, and one per collection. */
export function registerDataset(input: CatalogInput): Node {
  const { register } = input
  const rights = { 'dct:rights': statement(WORDS.registerRights) }
  return {
    ...dataset('register', input),
    'dct:title': inBoth(WORDS.register),
    'dct:description': inBoth(WORDS.registerText),
    'dct:creator': editors(),
    ...publisher(input),
    'dcat:theme': [at(VALUES.health), at(VALUES.government)],
    'dcat:keyword': KEYWORDS.flatMap(inBoth),
    'dct:language': [at(VALUES.dutch), at(VALUES.english)],
    'dct:modified': onDay(register.stateOn),
    'dcat:version': register.version,
    'dct:accrualPeriodicity': at(VALUES.irregular),
    'dct:spatial': at(VALUES.netherlands),
    'dcat:distribution': [
      {
        ...distribution(REGISTER_PATH, WORDS.wholeRegister, input),
        'dcat:downloadURL': at(addressOf(input, REGISTER_PATH)),
        ...rights,
      },
      ...COLLECTIONS.map((name) => ({
        ...distribution(listPath(name), RESOURCE_NAMES[name].list, input),
        ...rights,
      })),
    ],
  }
}

const nameOf = ({ table, edition }: IndicatorTable) => `${table}~${edition}`

/** The figures that were taken from one table, found by table and edition: two editions are never one dataset. */
export function figuresDataset(table: SourceTable, input: CatalogInput): Node {
  const words = tableWords(
    table,
    table.indicators.map(({ title }) => title),
  )
  const asked = `table=${encodeURIComponent(table.table)}&edition=${encodeURIComponent(table.edition)}`
  return {
    ...dataset(nameOf(table), input),
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
        ...distribution(`${listPath('observations')}?${asked}`, words.title, input),
        ...licence(table),
      },
    ],
  }
}

/** The licence by its address; else in words what is known of it, or that nothing is. */
function licence(table: IndicatorTable): Node {
  if (table.licence === undefined) return { 'dct:rights': statement(tableRights(table)) }
  const address = LICENCES[table.licence]
  return address === undefined
    ? { 'dct:rights': statement(licenceByName(table.licence)) }
    : { 'dct:license': at(address, 'dct:LicenseDocument') }
}

/** What every dataset carries. Without a fixed address its identifier is a name that holds within this record only. */
function dataset(name: string, input: CatalogInput): Node {
  const id = addressOf(input, `${CATALOG_PATH}#${encodeURIComponent(name)}`)
  return {
    ...at(id, 'dcat:Dataset'),
    'dct:identifier': input.address === undefined ? name : id,
    'dct:accessRights': at(VALUES.public),
    ...contactPoint(input),
    'dcat:landingPage': at(addressOf(input, PAGES.openData), 'foaf:Document'),
  }
}

const distribution = (path: string, title: Phrase, input: CatalogInput): Node => ({
  '@type': 'dcat:Distribution',
  'dct:title': inBoth(title),
  'dcat:accessURL': at(addressOf(input, path)),
  'dcat:accessService': at(addressOf(input, API_ROOT)),
  'dct:format': at(VALUES.json),
  'dcat:mediaType': at(VALUES.jsonMediaType),
})
