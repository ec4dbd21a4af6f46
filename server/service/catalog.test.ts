import { describe, expect, it } from 'vitest'
import { COLLECTIONS } from '../../src/contract/resources.ts'
import { dataset, indicator } from '../../tests/builders/dataset.ts'
import {
  catalogRecord,
  isNode,
  type Node,
  nodesIn,
  ofType,
  SETTINGS,
  TABLE,
} from '../../tests/builders/catalogRecord.ts'
import { catalogDocument } from './catalog.ts'

const record = catalogRecord(SETTINGS)
const withoutAddress = catalogRecord({ ...SETTINGS, address: undefined })
const [whole, ...tables] = ofType(record, 'dcat:Dataset')
const idsIn = (node: Node) => nodesIn(node).flatMap((each) => each['@id'] ?? [])

describe('the DCAT record', () => {
  it('says who made the register, who offers it, and who publishes each table', () => {
    expect(whole?.['dct:creator']).toMatchObject({ '@type': 'foaf:Agent' })
    const offering = {
      '@id': SETTINGS.publisher.uri,
      '@type': 'foaf:Agent',
      'foaf:name': SETTINGS.publisher.name,
    }
    for (const node of [record, whole, ...ofType(record, 'dcat:DataService')])
      expect(node?.['dct:publisher']).toEqual(offering)
    expect(tables).toHaveLength(3)
    for (const table of tables)
      expect(table['dct:publisher']).toEqual({ '@type': 'foaf:Agent', 'foaf:name': 'RIVM' })
  })

  it('names nobody as publisher when nobody was named', () => {
    const { address, contact } = SETTINGS
    const [unnamed] = ofType(catalogRecord({ address, contact }), 'dcat:Dataset')
    expect(unnamed).toBeDefined()
    expect(unnamed).not.toHaveProperty('dct:publisher')
  })

  it('has one dataset for the register, with a distribution per collection, and one per table and edition', () => {
    expect(whole?.['dcat:distribution']).toHaveLength(COLLECTIONS.length + 1)
    const ids = ['T1~2020%2F21', 'T%202~2020%2F21', 'T%202~2024']
    expect(tables.map((each) => each['@id'])).toEqual(
      ids.map((id) => `https://gv.voorbeeld.nl/api/v1/catalog#${id}`),
    )
  })

  it('has its fixed address in every address and identifier of its own', () => {
    expect(record['@id']).toBe('https://gv.voorbeeld.nl/api/v1/catalog')
    for (const node of [...ofType(record, 'dcat:Dataset'), ...ofType(record, 'dcat:DataService')])
      expect(node['dct:identifier']).toBe(node['@id'])
    const paths = idsIn(record).filter((id) => id.includes('/api/') || id.includes('/over/'))
    expect(paths.filter((id) => !id.startsWith('https://gv.voorbeeld.nl/'))).toEqual([])
    expect(record).not.toHaveProperty('rdfs:comment')
  })

  it('without a fixed address has no host at all, in names nor in addresses, and says so', () => {
    const own = idsIn(withoutAddress).filter((id) => id.includes('/api/') || id.includes('/over/'))
    expect(own.length).toBeGreaterThan(20)
    expect(own.filter((id) => !id.startsWith('/'))).toEqual([])
    const named = [
      ...ofType(withoutAddress, 'dcat:Dataset'),
      ...ofType(withoutAddress, 'dcat:DataService'),
    ].map((node) => node['dct:identifier'])
    expect(named).toEqual(['register', 'T1~2020/21', 'T 2~2020/21', 'T 2~2024', 'api'])
    expect(JSON.stringify(withoutAddress['rdfs:comment'])).toContain('geen vast adres')
  })

  it('names a licence where the register does, and says of which tables it does not know one', () => {
    for (const distribution of ofType(record, 'dcat:Distribution')) {
      const isLicensed = JSON.stringify(distribution['dcat:accessURL']).includes('table=T1')
      expect(distribution['dct:license'] !== undefined).toBe(isLicensed)
      expect(distribution['dct:rights'] !== undefined).toBe(!isLicensed)
    }
    expect(JSON.stringify(record)).toContain('https://creativecommons.org/licenses/by/4.0/')
    expect(JSON.stringify(tables[2])).toContain('geen licentie bij ‘Tabel (T 2, 2024)’ van RIVM')
    expect(JSON.stringify(record['dct:rights'])).toContain(
      'Bij 2 van de 3 brontabellen staat in dit register geen licentie: Tabel (T 2, 2020/21); Tabel (T 2, 2024).',
    )
  })

  it('names first, of the tables without a licence, the one on which most indicators rest', () => {
    const unlicensed = (title: string) => ({ ...TABLE, title, table: title })
    const given = dataset({
      indicators: [
        indicator({ tables: [unlicensed('Een'), unlicensed('Twee')] }),
        indicator({ id: 'b', tables: [unlicensed('Twee'), { ...TABLE, licence: 'ODbL' }] }),
      ],
    })
    const text = JSON.stringify(catalogDocument({ register: given }))
    expect(text).toContain('Bij 2 van de 3 brontabellen staat in dit register geen licentie: Twee (')
    // A licence without an address that we know is not an absence.
    expect(text).toContain('In dit register staat als licentie: ODbL.')
    expect(text).not.toContain(`geen licentie bij ‘${TABLE.title} (`)
  })

  it('asks for the figures of one table by table and edition', () => {
    const asked = tables.map((table) => JSON.stringify(table['dcat:distribution']))
    expect(asked[1]).toContain('/api/v1/observations?table=T%202&edition=2020%2F21"')
    expect(asked[2]).toContain('/api/v1/observations?table=T%202&edition=2024"')
  })

  it('has a contact point only when one is set, as e-mail or as a page', () => {
    const kinds = (contact?: string) => ofType(catalogRecord({ contact }), 'vcard:Kind')
    expect(kinds()).toEqual([])
    // Of the catalogue, four datasets and the service.
    expect(kinds('mailto:data@voorbeeld.nl')).toHaveLength(6)
    expect(kinds('mailto:data@voorbeeld.nl')[0]).toMatchObject({
      'vcard:hasEmail': { '@id': 'mailto:data@voorbeeld.nl' },
    })
    expect(kinds('https://voorbeeld.nl/contact')[0]).toMatchObject({
      'vcard:hasURL': { '@id': 'https://voorbeeld.nl/contact' },
    })
  })

  it('uses only prefixes that it explains, and addresses that can be read', () => {
    const names = nodesIn(record).flatMap((node) => [...Object.keys(node), node['@type'] ?? '@none'])
    const used = new Set(names.filter((name) => !name.startsWith('@')).map((name) => name.split(':')[0]))
    expect(used).toEqual(new Set(Object.keys(record['@context'] ?? {})))
    expect(idsIn(record).filter((id) => !URL.canParse(id))).toEqual([])
    expect(idsIn(withoutAddress).filter((id) => !URL.canParse(id, 'https://a.nl/b'))).toEqual([])
  })

  it.each([record, withoutAddress])('gives every text in Dutch and English, each once', (given) => {
    const texts = nodesIn(given).flatMap((node) =>
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
    const [service] = ofType(record, 'dcat:DataService')
    expect(service?.['dcat:servesDataset']).toEqual(
      ofType(record, 'dcat:Dataset').map((each) => ({ '@id': each['@id'] })),
    )
  })
})
