/**
 * The record against the rules of DCAT-AP-NL 3.0. The rules were read on 22 November 2026 in the SHACL shapes of Geonovum
 * (github.com/Geonovum/DCAT-AP-NL30: shapes/300/dcat-ap-nl-SHACL.ttl and …-klassebereik.ttl, and shapes/dcat-ap-SHACL.ttl
 * for what the European profile asks); no SHACL processor is among our packages, so they are written down here by hand.
 */
import { describe, expect, it } from 'vitest'
import { catalogRecord, isNode, type Node, ofType, SETTINGS } from '../../tests/builders/catalogRecord.ts'

const valuesOf = (node: Node, property: string): unknown[] => {
  const value = node[property]
  return value === undefined ? [] : Array.isArray(value) ? value : [value]
}
/** A text in two languages is one value to us and two to SHACL, which counts no languages in these. */
const MANY = /^(dct:(title|description|language)|dcat:(keyword|theme|dataset|distribution)|foaf:name)$/

/** `sh:minCount 1` per class: what the Dutch shapes add to the European ones, and those. */
const REQUIRED: Record<string, { dutch: string[]; european: string[] }> = {
  'dcat:Catalog': {
    dutch: ['dcat:contactPoint', 'dcat:dataset'],
    european: ['dct:title', 'dct:description', 'dct:publisher'],
  },
  'dcat:Dataset': {
    dutch: [
      'dct:accessRights',
      'dcat:contactPoint',
      'dct:creator',
      'dct:identifier',
      'dct:publisher',
      'dcat:theme',
    ],
    european: ['dct:title', 'dct:description'],
  },
  'dcat:Distribution': { dutch: ['dct:license'], european: ['dcat:accessURL'] },
  'dcat:DataService': {
    dutch: [
      'dct:accessRights',
      'dcat:contactPoint',
      'dct:description',
      'dcat:endpointDescription',
      'dct:identifier',
      'dct:license',
      'dct:publisher',
      'dcat:theme',
    ],
    european: ['dct:title', 'dcat:endpointURL'],
  },
  'foaf:Agent': { dutch: [], european: ['foaf:name'] },
}

/** `sh:class`: of which class a value is, where the value is described in the record itself. */
const RANGE: Record<string, string> = {
  'dct:publisher': 'foaf:Agent',
  'dct:creator': 'foaf:Agent',
  'dcat:contactPoint': 'vcard:Kind',
  'dct:rights': 'dct:RightsStatement',
  'dct:license': 'dct:LicenseDocument',
  'dcat:dataset': 'dcat:Dataset',
  'dcat:distribution': 'dcat:Distribution',
  'dcat:service': 'dcat:DataService',
  'foaf:page': 'foaf:Document',
  'foaf:homepage': 'foaf:Document',
  'dcat:landingPage': 'foaf:Document',
  'dct:modified': 'xsd:date',
}

const classes = Object.keys(REQUIRED)
const nodesOf = (type: string) => ofType(catalogRecord(SETTINGS), type)
const missingIn = (node: Node) => {
  const { dutch = [], european = [] } = REQUIRED[node['@type'] ?? ''] ?? {}
  return [...dutch, ...european].filter((property) => valuesOf(node, property).length === 0)
}

describe('the DCAT record and the rules of the profile', () => {
  it('has what is mandatory, once the installation says who it is, save what nobody recorded', () => {
    const missing = classes.flatMap((type) =>
      nodesOf(type).flatMap((node) => missingIn(node).map((property) => `${type} ${property}`)),
    )
    // Of the tables nobody recorded who made the figures; of register, API and two tables no licence.
    expect(new Set(missing)).toEqual(
      new Set(['dcat:Dataset dct:creator', 'dcat:Distribution dct:license', 'dcat:DataService dct:license']),
    )
  })

  it('lacks publisher and contact point only of what the installation itself offers, when it does not say who it is', () => {
    const record = catalogRecord()
    const [whole, ...tables] = ofType(record, 'dcat:Dataset').map(missingIn)
    expect(missingIn(record)).toEqual(['dcat:contactPoint', 'dct:publisher'])
    expect(whole).toEqual(['dcat:contactPoint', 'dct:publisher'])
    expect(tables).toEqual(Array.from({ length: 3 }, () => ['dcat:contactPoint', 'dct:creator']))
    expect(ofType(record, 'dcat:DataService').map(missingIn)).toEqual([
      ['dcat:contactPoint', 'dct:license', 'dct:publisher'],
    ])
  })

  it('says in words what it leaves out of a licence', () => {
    const without = [...nodesOf('dcat:Distribution'), ...nodesOf('dcat:DataService')].filter(
      (node) => node['dct:license'] === undefined,
    )
    expect(without.length).toBeGreaterThan(2)
    for (const node of without) expect(valuesOf(node, 'dct:rights')).toHaveLength(1)
  })

  it.each(classes)('gives %s no property twice that may be there once', (type) => {
    const nodes = nodesOf(type)
    expect(nodes.length).toBeGreaterThan(0)
    const twice = nodes.flatMap((node) =>
      Object.keys(node).filter((property) => !MANY.test(property) && valuesOf(node, property).length > 1),
    )
    // What a service serves is a list by its nature.
    expect(twice).toEqual(type === 'dcat:DataService' ? ['dcat:servesDataset'] : [])
  })

  it.each(Object.entries(RANGE))('gives %s values of the class %s', (property, type) => {
    const values = classes.flatMap(nodesOf).flatMap((node) => valuesOf(node, property))
    expect(values.length).toBeGreaterThan(0)
    expect(new Set(values.map((value) => (isNode(value) ? value['@type'] : value)))).toEqual(new Set([type]))
  })

  it('gives identifiers as text, and an address wherever a resource is asked', () => {
    for (const node of classes.flatMap(nodesOf)) {
      for (const identifier of valuesOf(node, 'dct:identifier'))
        expect(identifier).toEqual(expect.any(String))
      for (const property of ['dcat:accessURL', 'dcat:downloadURL', 'dcat:endpointURL', 'dcat:theme'])
        for (const value of valuesOf(node, property))
          expect(value).toEqual({ '@id': expect.stringMatching(/^https?:/) })
    }
  })
})
