import { describe, expect, it } from 'vitest'
import { EXAMPLE_IDS } from '../../src/contract/filters.ts'
import { listPath, RESOURCES } from '../../src/contract/resources.ts'
import { openApiDocument } from './openApi.ts'

const text = JSON.stringify(openApiDocument())
const document: {
  openapi: string
  paths: Record<
    string,
    { get: { description?: string; parameters?: { name: string; schema: { example?: string } }[] } }
  >
  components: { schemas: Record<string, object> }
} = JSON.parse(text)

describe('the OpenAPI document', () => {
  it('is version 3.1 and names every path of the service', () => {
    expect(document.openapi).toBe('3.1.0')
    const paths = RESOURCES.map((resource) => listPath(resource).replace('/api/v1', ''))
    expect(Object.keys(document.paths).toSorted()).toEqual(
      [
        '/register',
        '/figure-blocks',
        '/boundaries',
        '/catalog',
        '/health',
        '/openapi.json',
        ...paths,
        ...paths.map((path) => `${path}/{id}`),
      ].toSorted(),
    )
  })

  it('resolves every reference that it makes', () => {
    const references = [...text.matchAll(/"\$ref":"([^"]+)"/g)].map(([, reference = '']) => reference)
    expect(references.length).toBeGreaterThan(RESOURCES.length)
    const known = Object.keys(document.components.schemas).map((name) => `#/components/schemas/${name}`)
    expect(references.filter((reference) => !known.includes(reference))).toEqual([])
  })

  it('gives every operation a name of its own', () => {
    const names = [...text.matchAll(/"operationId":"([^"]+)"/g)].map(([, name]) => name)
    expect(new Set(names).size).toBe(names.length)
    expect(names).toHaveLength(Object.keys(document.paths).length)
  })

  it('says which fields a thing must have and which it may', () => {
    expect(document.components.schemas.Law).toMatchObject({
      type: 'object',
      required: expect.arrayContaining(['id', 'title', 'provenance']),
      additionalProperties: false,
    })
    expect(document.components.schemas.Law).not.toMatchObject({
      required: expect.arrayContaining(['readingNote']),
    })
  })

  it.each(RESOURCES)('shows for one of %s an id that is one of them', (resource) => {
    const { parameters } = document.paths[`${listPath(resource).replace('/api/v1', '')}/{id}`]?.get ?? {}
    expect(parameters?.find(({ name }) => name === 'id')?.schema.example).toBe(EXAMPLE_IDS[resource])
  })

  it('says of both addresses of figures which of them holds what was imported, and links to the other', () => {
    const [own, imported] = ['/observations', '/figure-blocks'].map(
      (path) => document.paths[path]?.get.description ?? '',
    )
    expect(own).toContain('Alleen de cijfers van het register zelf')
    expect(own).toContain('(/api/v1/figure-blocks?indicator=overgewicht)')
    expect(imported).toContain('De ingelezen tabellen')
    expect(imported).toContain('(/api/v1/observations)')
  })

  it('says that figures can be asked of one edition, with an example', () => {
    const { parameters } = document.paths['/observations']?.get ?? {}
    expect(parameters?.find(({ name }) => name === 'edition')?.schema.example).toBe('indeling 2020')
  })
})
