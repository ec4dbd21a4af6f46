/** The API as a page reads it: what the OpenAPI document says, put together per resource. No words, no language. */
import type { ApiDocument, ApiParameter, ApiSchema } from '../../api/openApi.ts'

export interface ApiPath {
  /** From the root of the site: "/api/v1/initiatives/{id}". */
  path: string
  /** `one` asks for one by its id, `list` gives pages; the rest are addresses of their own. */
  kind: 'list' | 'one' | 'single'
}

export interface ApiResource {
  /** Last part of the path, by which the page knows what it is called: "legal-tasks". */
  segment: string
  /** What the document calls it, in Dutch. */
  summary: string
  paths: readonly ApiPath[]
  parameters: readonly ApiParameter[]
  /** A request that gives an answer: path and query. */
  example: string
}

/** The resources in the order of the document. */
export function resourcesOf({ servers, paths }: ApiDocument): ApiResource[] {
  const root = servers[0]?.url ?? ''
  const bySegment = new Map<string, [path: string, operation: ApiDocument['paths'][string]['get']][]>()
  for (const [path, { get }] of Object.entries(paths)) {
    const segment = path.split('/')[1] ?? path
    bySegment.set(segment, [...(bySegment.get(segment) ?? []), [path, get]])
  }
  return [...bySegment].map(([segment, operations]) => {
    const parameters = operations.flatMap(([, { parameters: own = [] }]) => own)
    const unique = parameters.filter(
      ({ name }, place) => parameters.findIndex((each) => each.name === name) === place,
    )
    const [first = ''] = operations[0] ?? []
    return {
      segment,
      summary: operations[0]?.[1].summary ?? segment,
      paths: operations.map(([path]) => ({ path: `${root}${path}`, kind: kindOf(path, operations.length) })),
      parameters: unique,
      example: `${root}${first}${exampleQuery(unique)}`,
    }
  })
}

function kindOf(path: string, siblings: number): ApiPath['kind'] {
  if (path.endsWith('}')) return 'one'
  return siblings > 1 ? 'list' : 'single'
}

/** One filter that has an answer, and a short page: enough to show how it is asked. */
function exampleQuery(parameters: readonly ApiParameter[]): string {
  const query = new URLSearchParams()
  for (const { name, in: place, schema, required } of parameters)
    if (place === 'query' && required === true && schema.example !== undefined)
      query.set(name, schema.example)
  const filter =
    parameters.find(({ schema }) => schema.enum !== undefined) ??
    parameters.find(({ schema }) => schema.items?.example !== undefined)
  const value = filter?.schema.enum?.[0] ?? filter?.schema.items?.example
  if (filter !== undefined && value !== undefined) query.set(filter.name, value)
  if (parameters.some(({ name }) => name === 'size')) query.set('size', '10')
  return query.size === 0 ? '' : `?${query}`
}

/** What a value of a parameter may be; a list of values is described by one of them. */
export type AllowedValues =
  | { form: 'choice'; values: readonly string[] }
  | { form: 'number'; from: number; to: number | undefined; standard: number | undefined }
  | { form: 'moment' }
  | { form: 'code'; example: string }
  | { form: 'text' }

export function allowedValues(given: ApiSchema): AllowedValues {
  const schema = given.items ?? given
  if (schema.enum !== undefined) return { form: 'choice', values: schema.enum }
  if (schema.type === 'integer')
    return { form: 'number', from: schema.minimum ?? 0, to: schema.maximum, standard: schema.default }
  if (schema.format === 'date-time') return { form: 'moment' }
  if (schema.example !== undefined) return { form: 'code', example: schema.example }
  return { form: 'text' }
}

/** Standard and largest size of a page, as the parameters of any list say it. */
export function pageSizes(resources: readonly ApiResource[]): { standard: number; most: number } | undefined {
  const size = resources.flatMap(({ parameters }) => parameters).find(({ name }) => name === 'size')?.schema
  return size?.default === undefined || size.maximum === undefined
    ? undefined
    : { standard: size.default, most: size.maximum }
}
