/** The OpenAPI 3.1 document, made from the contract: what the document says is what the tests check. */
import * as z from 'zod/mini'
import { EXAMPLE_IDS, FILTERS, OBSERVATION_FILTERS } from '../../src/contract/filters.ts'
import { BOUNDARIES_PATH } from '../../src/contract/boundaries.ts'
import { FIGURE_BLOCKS_PATH } from '../../src/contract/figureBlocks.ts'
import { boundariesAnswer, figureBlocks } from '../../src/contract/figureSchemas.ts'
import { DEFAULT_SIZE, LARGEST_SIZE } from '../../src/contract/page.ts'
import { problem } from '../../src/contract/problem.ts'
import {
  API_ROOT,
  API_VERSION,
  CATALOG_PATH,
  listPath,
  RESOURCES,
  type ResourceName,
} from '../../src/contract/resources.ts'
import { COLLECTION_SCHEMAS, observation, register } from '../../src/contract/schemas.ts'
import { BOUNDARY_FILTERS } from './boundariesRoute.ts'
import { FIGURE_BLOCK_FILTERS } from './figureBlocksRoute.ts'
import type { FilterParameter } from './query.ts'
import { RESOURCE_NAMES } from './resourceNames.ts'

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const JSON_LD = 'application/ld+json'
const json = (schema: object, type = 'application/json') => ({ [type]: { schema } })
const NOT_MODIFIED = { description: 'Niet veranderd sinds de ETag in If-None-Match.' }
const PROBLEM = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: ref('Problem') } },
})
const HEADERS = {
  ETag: { description: 'Sterke aanduiding van de inhoud.', schema: { type: 'string' } },
  'API-Version': { description: 'Volledige versie van het contract.', schema: { type: 'string' } },
}
const AS_OF = {
  name: 'asOf',
  in: 'query',
  description: 'Het register zoals het op dit moment was (RFC 3339).',
  schema: { type: 'string', format: 'date-time' },
}

const OBSERVATIONS_PATH = listPath('observations')

/** What is where: half of the figures of an installation may be at the other address. */
const OBSERVATIONS_HOLD = `Alleen de cijfers van het register zelf, elk met zijn sleutel en herkomst. Cijfers uit tabellen die in deze installatie zijn ingelezen, staan hier niet in: die geeft [${FIGURE_BLOCKS_PATH}](${FIGURE_BLOCKS_PATH}?indicator=overgewicht), per indicator.`
const BLOCKS_HOLD = `De ingelezen tabellen, en de cijfers van het register zelf waar die tabellen hetzelfde cijfer niet hebben. \`imports\` zegt van elke ingelezen tabel wat zij is, waar zij vandaan komt en wanneer zij is ingelezen; een blok met \`provenance\` is van het register zelf. De cijfers van het register één voor één, zonder wat is ingelezen, geeft [${OBSERVATIONS_PATH}](${OBSERVATIONS_PATH}).`

/** The document, without an address of its own: paths count from the server it is read from. */
export function openApiDocument() {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Gezond Verband',
      summary:
        'Wettelijke taken, initiatieven, doelen, partners en cijfers van gemeentelijke publieke gezondheid.',
      version: API_VERSION,
    },
    servers: [{ url: API_ROOT }],
    paths: {
      '/register': {
        get: {
          operationId: 'getRegister',
          summary: 'Het hele register behalve de cijfers',
          parameters: [AS_OF],
          responses: {
            ...answers('Het register.', ref('Register')),
            404: PROBLEM('Op het gevraagde moment was er nog geen register.'),
          },
        },
      },
      [FIGURE_BLOCKS_PATH.slice(API_ROOT.length)]: {
        get: {
          operationId: 'getFigureBlocks',
          summary: 'Alle cijfers van één indicator, voor veel regio’s tegelijk, met de ingelezen tabellen',
          description: BLOCKS_HOLD,
          parameters: [
            ...Object.entries(FIGURE_BLOCK_FILTERS).map(([name, filter]) => ({
              ...filterParameter(name, filter),
              ...(name === 'indicator' ? { required: true } : {}),
            })),
            AS_OF,
          ],
          responses: {
            ...answers(
              'De cijfers in blokken, met de regio’s in de volgorde van de cijfers en de ingelezen tabellen.',
              ref('FigureBlocks'),
            ),
            404: PROBLEM('Deze indicator staat niet in het register; met suggesties.'),
          },
        },
      },
      [BOUNDARIES_PATH.slice(API_ROOT.length)]: {
        get: {
          operationId: 'getBoundaries',
          summary: 'Grenzen van gemeenten, of van de wijken of buurten van één gemeente',
          parameters: Object.entries(BOUNDARY_FILTERS).map(([name, filter]) => filterParameter(name, filter)),
          responses: answers(
            'De grenzen als TopoJSON, met jaar en herkomst; null waar er geen zijn ingelezen.',
            ref('Boundaries'),
          ),
        },
      },
      ...Object.fromEntries(RESOURCES.flatMap(pathsOf)),
      [CATALOG_PATH.slice(API_ROOT.length)]: {
        get: {
          operationId: 'getCatalog',
          summary: 'Beschrijving voor dataportalen (DCAT-AP-NL)',
          responses: {
            ...answers(
              'Catalogus met datasets, distributies en de API, als JSON-LD.',
              { type: 'object' },
              JSON_LD,
            ),
            404: PROBLEM('Er is nog geen register.'),
          },
        },
      },
      '/health': {
        get: {
          operationId: 'getHealth',
          summary: 'Werkt de dienst?',
          responses: {
            200: { description: 'De dienst werkt.', content: json({ type: 'object' }) },
            500: PROBLEM('De dienst werkt niet.'),
          },
        },
      },
      '/openapi.json': {
        get: {
          operationId: 'getOpenApi',
          summary: 'Dit document',
          responses: { 200: { description: 'OpenAPI 3.1.', content: json({ type: 'object' }) } },
        },
      },
    },
    components: { schemas: schemas() },
  }
}

function pathsOf(resource: ResourceName): [string, object][] {
  const { schema, list } = RESOURCE_NAMES[resource]
  const title = list.nl
  const path = listPath(resource).slice(API_ROOT.length)
  const filters: Record<string, FilterParameter> =
    resource === 'observations' ? OBSERVATION_FILTERS : FILTERS[resource]
  return [
    [
      path,
      {
        get: {
          operationId: `list${capital(resource)}`,
          summary: title,
          ...(resource === 'observations' ? { description: OBSERVATIONS_HOLD } : {}),
          parameters: [
            whole('page', 'Nummer van de pagina, vanaf 1.', { default: 1 }),
            whole('size', 'Aantal per pagina.', { default: DEFAULT_SIZE, maximum: LARGEST_SIZE }),
            ...Object.entries(filters).map(([name, filter]) => filterParameter(name, filter)),
            AS_OF,
          ],
          responses: answers(`${title}, één pagina.`, {
            type: 'object',
            required: ['items', 'total', 'page', 'size'],
            properties: {
              items: { type: 'array', items: ref(schema) },
              total: { type: 'integer' },
              page: { type: 'integer' },
              size: { type: 'integer' },
            },
          }),
        },
      },
    ],
    [
      `${path}/{id}`,
      {
        get: {
          operationId: `get${schema}`,
          summary: `${title}: één`,
          parameters: [
            {
              name: 'id',
              in: 'path',
              required: true,
              schema: { type: 'string', example: EXAMPLE_IDS[resource] },
            },
            AS_OF,
          ],
          responses: {
            ...answers('Het gevraagde.', ref(schema)),
            404: PROBLEM('Staat niet in het register; met suggesties.'),
          },
        },
      },
    ],
  ]
}

function answers(description: string, schema: object, type?: string) {
  return {
    200: { description, headers: HEADERS, content: json(schema, type) },
    304: NOT_MODIFIED,
    400: PROBLEM('Een parameter is niet te gebruiken.'),
    405: PROBLEM('Alleen GET, HEAD en OPTIONS.'),
    500: PROBLEM('Er ging iets mis.'),
  }
}

function whole(name: string, description: string, limits: object) {
  return { name, in: 'query', description, schema: { type: 'integer', minimum: 1, ...limits } }
}

function filterParameter(name: string, { allowed, repeatable, shape, example }: FilterParameter) {
  const value = {
    type: 'string',
    ...(allowed === undefined ? {} : { enum: allowed }),
    ...(example === undefined ? {} : { example }),
    ...(shape === undefined ? {} : { pattern: shape.pattern.source, example: shape.example }),
  }
  return {
    name,
    in: 'query',
    description: repeatable === true ? 'Alleen deze; mag vaker voorkomen.' : 'Alleen deze.',
    schema: repeatable === true ? { type: 'array', items: value } : value,
    ...(repeatable === true ? { style: 'form', explode: true } : {}),
  }
}

function capital(resource: ResourceName): string {
  return resource.charAt(0).toUpperCase() + resource.slice(1)
}

/** Every schema of the contract as JSON Schema 2020-12, which OpenAPI 3.1 uses as it is. */
function schemas(): Record<string, object> {
  const registry = z.registry<{ id: string }>()
  for (const [collection, schema] of Object.entries(COLLECTION_SCHEMAS)) {
    registry.add(schema, { id: RESOURCE_NAMES[collection as keyof typeof COLLECTION_SCHEMAS].schema })
  }
  registry.add(observation, { id: RESOURCE_NAMES.observations.schema })
  registry.add(register, { id: 'Register' })
  registry.add(figureBlocks, { id: 'FigureBlocks' })
  registry.add(boundariesAnswer, { id: 'Boundaries' })
  registry.add(problem, { id: 'Problem' })
  const made = z.toJSONSchema(registry, { uri: (id) => `#/components/schemas/${id}` })
  return Object.fromEntries(
    Object.entries(made.schemas).map(([id, { $id: _id, $schema: _dialect, id: _name, ...schema }]) => [
      id,
      schema,
    ]),
  )
}
