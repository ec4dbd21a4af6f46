import { describe, expect, it } from 'vitest'
import { openApiDocument } from '../../../server/service/openApi.ts'
import type { ApiDocument } from '../../api/openApi.ts'
import { parameterWords, resourceWords } from '../../messages/openData/apiWords.ts'
import { allowedValues, pageSizes, resourcesOf } from './apiModel.ts'

const document: ApiDocument = JSON.parse(JSON.stringify(openApiDocument()))
const resources = resourcesOf(document)
const of = (segment: string) => resources.find((resource) => resource.segment === segment)

describe('the API as a page', () => {
  it('puts the list and the single thing of a resource together', () => {
    expect(of('initiatives')).toMatchObject({
      summary: 'Initiatieven',
      paths: [
        { path: '/api/v1/initiatives', kind: 'list' },
        { path: '/api/v1/initiatives/{id}', kind: 'one' },
      ],
    })
    expect(of('register')?.paths).toEqual([{ path: '/api/v1/register', kind: 'single' }])
  })

  it('names every path of the document once', () => {
    const paths = resources.flatMap((resource) => resource.paths.map(({ path }) => path))
    expect(paths).toEqual(Object.keys(document.paths).map((path) => `/api/v1${path}`))
  })

  it('names every parameter of a resource once', () => {
    const names = of('initiatives')?.parameters.map(({ name }) => name)
    expect(names).toEqual(['page', 'size', 'kind', 'tier', 'status', 'region', 'asOf', 'id'])
  })

  it('has words for every resource and parameter in the document', () => {
    expect(
      resources.map(({ segment }) => segment).filter((segment) => !(segment in resourceWords.nl)),
    ).toEqual([])
    const parameters = resources.flatMap((resource) => resource.parameters.map(({ name }) => name))
    expect(parameters.filter((name) => !(name in parameterWords.nl))).toEqual([])
  })

  it.each([
    ['initiatives', '/api/v1/initiatives?kind=programme&size=10'],
    ['observations', '/api/v1/observations?region=GM0917&size=10'],
    ['frames', '/api/v1/frames?size=10'],
    ['register', '/api/v1/register'],
  ])('shows an example for %s that can be asked', (segment, example) => {
    expect(of(segment)?.example).toBe(example)
  })

  it('says what a value may be', () => {
    const values = Object.fromEntries(
      resources.flatMap(({ parameters }) =>
        parameters.map(({ name, schema }) => [name, allowedValues(schema)]),
      ),
    )
    expect(values.page).toEqual({ form: 'number', from: 1, to: undefined, standard: 1 })
    expect(values.tier).toMatchObject({
      form: 'choice',
      values: expect.arrayContaining(['local', 'national']),
    })
    expect(values.region).toEqual({ form: 'code', example: 'GM0917' })
    expect(values.law).toEqual({ form: 'code', example: 'wpg' })
    expect(values.asOf).toEqual({ form: 'moment' })
    expect(values.edition).toEqual({ form: 'code', example: 'indeling 2020' })
    expect(allowedValues({ type: 'string' })).toEqual({ form: 'text' })
    expect(pageSizes(resources)).toEqual({ standard: 100, most: 1000 })
  })
})
