/** The parts that the DCAT record is made of. Only prefixes in the context, so that nothing has to be fetched to read it. */
import type { Register } from '../../src/domain/register/things.ts'
import { WORDS } from './catalogWords.ts'
import type { Phrase } from './language.ts'

/** The organisation that offers the data here, by the address that identifies it (for a municipality: from TOOI). */
export interface Publisher {
  name: string
  uri: string
}

export interface CatalogInput {
  register: Register
  /**
   * Scheme and host by which everyone knows this site: "https://gezondverband.voorbeeld.nl". Absent when none is set: what
   * a caller happens to call us is no name to be known by, so addresses are then relative to where the record was read.
   */
  address?: string | undefined
  /** Who offers the register and the API; absent when that is not set. */
  publisher?: Publisher | undefined
  /** A `mailto:` or `https:` address of who keeps this installation; absent when none is set. */
  contact?: string | undefined
}

export type Node = Record<string, unknown>

export const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
}

export const at = (id: string, type?: string): Node => ({
  '@id': id,
  ...(type === undefined ? {} : { '@type': type }),
})

export const inBoth = ({ nl, en }: Phrase): Node[] => [
  { '@language': 'nl', '@value': nl },
  { '@language': 'en', '@value': en },
]

export const onDay = (day: string): Node => ({ '@type': 'xsd:date', '@value': day })

export const statement = (words: Phrase): Node => ({
  '@type': 'dct:RightsStatement',
  'rdfs:label': inBoth(words),
})

/** A path of this site as an address: whole where the site has one, else relative to where the record was read. */
export const addressOf = ({ address = '' }: CatalogInput, path: string): string => `${address}${path}`

export const editors = (): Node => ({ '@type': 'foaf:Agent', 'foaf:name': inBoth(WORDS.editors) })

export function publisher({ publisher: known }: CatalogInput): Node {
  if (known === undefined) return {}
  return { 'dct:publisher': { ...at(known.uri, 'foaf:Agent'), 'foaf:name': known.name } }
}

export function contactPoint({ contact }: CatalogInput): Node {
  if (contact === undefined) return {}
  return {
    'dcat:contactPoint': {
      '@type': 'vcard:Kind',
      'vcard:fn': inBoth(WORDS.contact),
      [contact.startsWith('mailto:') ? 'vcard:hasEmail' : 'vcard:hasURL']: at(contact),
    },
  }
}
