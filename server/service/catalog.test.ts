import { describe, expect, it } from 'vitest'
import { COLLECTIONS } from '../../src/contract/resources.ts'
import { dataset, indicator } from '../../tests/builders/dataset.ts'
import { catalogDocument } from './catalog.ts'

type Node = { [key: string]: unknown; '@id'?: string; '@type'?: string; '@language'?: string }

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null
/** Every node in the document, the document itself first. */
const nodesIn = (value: unknown): Node[] =>
  Array.isArray(value)
    ? value.flatMap(nodesIn)
    : isNode(value)
      ? [value, ...Object.entries(value).flatMap(([key, one]) => (key === '@context' ? [] : nodesIn(one)))]
      : []

const table = {
  table: 'T1',
  title: 'Tabel',
  publisher: 'RIVM',
  address: 'https://rivm.nl/t1',
  edition: '2020/21',
}
const register = dataset({
  indicators: [
    indicator({ tables: [{ ...table, licence: 'CC BY 4.0' }] }),
    indicator({
      id: 'tweede',
      tables: [
        { ...table, licence: 'CC BY 4.0' },
        { ...table, table: 'T 2' },
      ],
    }),
  ],
})
const made = (contact?: string): Node =>
  JSON.parse(JSON.stringify(catalogDocument({ register, origin: 'https://gv.voorbeeld.nl', contact })))
const ofType = (type: string, contact?: string) =>
  nodesIn(made(contact)).filter((node) => node['@type'] === type)

/** What DCAT-AP-NL 3.0 asks of each class (with DCAT-AP 3.0, on which it builds), and what of it is not known here. */
const ASKED = {
  'dcat:Catalog': {
    asked: ['dct:title', 'dct:description', 'dct:publisher', 'dcat:contactPoint', 'dcat:dataset'],
    unknown: ['dct:publisher'],
  },
  'dcat:Dataset': {
    asked: [
      'dct:title',
      'dct:description',
      'dct:accessRights',
      'dct:identifier',
      'dct:creator',
      'dct:publisher',
      'dcat:contactPoint',
      'dcat:theme',
    ],
    // Of the register who publishes it, of the figures of a table who made them.
    unknown: ['dct:creator', 'dct:publisher'],
  },
  'dcat:Distribution': {
    asked: ['dcat:accessURL', 'dct:license', 'dct:format', 'dcat:mediaType'],
    unknown: ['dct:license'],
  },
  'dcat:DataService': {
    asked: [
      'dct:title',
      'dct:description',
      'dct:accessRights',
      'dct:identifier',
      'dct:license',
      'dct:publisher',
      'dcat:contactPoint',
      'dcat:endpointURL',
      'dcat:endpointDescription',
      'dcat:theme',
    ],
    unknown: ['dct:license', 'dct:publisher'],
  },
}

describe('the DCAT record', () => {
  it.each(Object.entries(ASKED))('gives %s all that is asked and known', (type, { asked, unknown }) => {
    const nodes = ofType(type, 'mailto:data@voorbeeld.nl')
    expect(nodes.length).toBeGreaterThan(0)
    for (const node of nodes) {
      const missing = asked.filter((property) => node[property] === undefined)
      expect(unknown).toEqual(expect.arrayContaining(missing))
    }
  })

  it('says who made the register, and who publishes each table', () => {
    const [whole, ...tables] = ofType('dcat:Dataset')
    expect(whole?.['dct:creator']).toMatchObject({ '@type': 'foaf:Agent' })
    expect(whole).not.toHaveProperty('dct:publisher')
    expect(tables.map((each) => each['dct:publisher'])).toEqual([
      { '@type': 'foaf:Agent', 'foaf:name': 'RIVM' },
      { '@type': 'foaf:Agent', 'foaf:name': 'RIVM' },
    ])
  })

  it('has one dataset for the register, with a distribution per collection, and one per table and edition', () => {
    const [whole, ...tables] = ofType('dcat:Dataset')
    expect(whole?.['dcat:distribution']).toHaveLength(COLLECTIONS.length + 1)
    expect(tables.map((each) => each['@id'])).toEqual([
      'https://gv.voorbeeld.nl/api/v1/catalog#T1~2020%2F21',
      'https://gv.voorbeeld.nl/api/v1/catalog#T%202~2020%2F21',
    ])
  })

  it('names a licence where the register does, and says so in words where it does not', () => {
    for (const distribution of ofType('dcat:Distribution')) {
      const isLicensed = JSON.stringify(distribution['dcat:accessURL']).includes('table=T1')
      expect(distribution['dct:license'] !== undefined).toBe(isLicensed)
      expect(distribution['dct:rights'] !== undefined).toBe(!isLicensed)
    }
    expect(JSON.stringify(made())).toContain('https://creativecommons.org/licenses/by/4.0/')
  })

  it('has a contact point only when one is set, as e-mail or as a page', () => {
    expect(ofType('vcard:Kind')).toEqual([])
    const mail = ofType('vcard:Kind', 'mailto:data@voorbeeld.nl')
    // Of the catalogue, three datasets and the service.
    expect(mail).toHaveLength(5)
    expect(mail[0]).toMatchObject({ 'vcard:hasEmail': { '@id': 'mailto:data@voorbeeld.nl' } })
    expect(ofType('vcard:Kind', 'https://voorbeeld.nl/contact')[0]).toMatchObject({
      'vcard:hasURL': { '@id': 'https://voorbeeld.nl/contact' },
    })
  })

  it('uses only prefixes that it explains, and whole addresses', () => {
    const document = made('mailto:data@voorbeeld.nl')
    const nodes = nodesIn(document)
    const names = nodes.flatMap((node) => [...Object.keys(node), node['@type'] ?? '@none'])
    const used = new Set(names.filter((name) => !name.startsWith('@')).map((name) => name.split(':')[0]))
    expect(used).toEqual(new Set(Object.keys(document['@context'] ?? {})))
    const addresses = nodes.flatMap((node) => node['@id'] ?? [])
    expect(addresses.filter((address) => !URL.canParse(address))).toEqual([])
  })

  it('gives every text in Dutch and English, each once', () => {
    const texts = nodesIn(made('mailto:data@voorbeeld.nl')).flatMap((node) =>
      Object.values(node).filter(
        (value): value is Node[] => Array.isArray(value) && isNode(value[0]) && '@language' in value[0],
      ),
    )
    expect(texts.length).toBeGreaterThan(10)
    for (const text of texts) {
      const languages = text.map((one) => one['@language'])
      expect(languages.filter((one) => one === 'nl').length).toBe(
        languages.filter((one) => one === 'en').length,
      )
    }
  })

  it('serves every dataset that it names', () => {
    const [service] = ofType('dcat:DataService')
    expect(service?.['dcat:servesDataset']).toEqual(
      ofType('dcat:Dataset').map((each) => ({ '@id': each['@id'] })),
    )
  })
})
