/**
 * Where the resources of the service are found. Major version in the address, full version in the `API-Version`
 * header (NL API Design Rules /core/uri-version and /core/version-header); names are English, which
 * is a recorded deviation.
 */
import type { Observation, Register } from '../domain/register/things.ts'

/** Full version of the contract; raise the second number for every field or parameter that is added. */
export const API_VERSION = '1.4.0'
/** The oldest contract whose answers this app can still read. Make it `API_VERSION` when the app needs a field that is added. */
export const READABLE_SINCE = '1.4.0'
export const API_ROOT = '/api/v1'
export const REGISTER_PATH = `${API_ROOT}/register`
export const HEALTH_PATH = `${API_ROOT}/health`
export const OPENAPI_PATH = `${API_ROOT}/openapi.json`
/** The description of these data for portals (DCAT-AP-NL). */
export const CATALOG_PATH = `${API_ROOT}/catalog`

/** The collections that one register answer holds. */
export type CollectionName = Exclude<keyof Register, 'version' | 'stateOn'>
/** Everything that can be asked for as a list and one by one: the collections and the figures. */
export type ResourceName = CollectionName | 'observations'

/** What one item of each resource is. */
export type Bodies = { [C in CollectionName]: Register[C][number] } & { observations: Observation }

/** Plural and kebab-case; the order is that of the register answer. */
const SEGMENTS: Record<ResourceName, string> = {
  sources: 'sources',
  laws: 'laws',
  legalTasks: 'legal-tasks',
  frames: 'frames',
  policyDocuments: 'policy-documents',
  initiatives: 'initiatives',
  goals: 'goals',
  partners: 'partners',
  indicators: 'indicators',
  links: 'links',
  deadlines: 'deadlines',
  regions: 'regions',
  boundaryChanges: 'boundary-changes',
  observations: 'observations',
}

// Object.keys forgets the names of its argument; SEGMENTS is exact, so the names are these and no others.
export const RESOURCES = Object.keys(SEGMENTS) as ResourceName[]
export const COLLECTIONS = RESOURCES.filter((name) => name !== 'observations')

/** Last part of a resource's path: `legalTasks` is found at `legal-tasks`. */
export function segmentOf(resource: ResourceName): string {
  return SEGMENTS[resource]
}

/** The resource at a path segment, or undefined where there is none. */
export function resourceAt(segment: string): ResourceName | undefined {
  return RESOURCES.find((name) => SEGMENTS[name] === segment)
}

/** Path of a list: `/api/v1/legal-tasks`. */
export function listPath(resource: ResourceName): string {
  return `${API_ROOT}/${SEGMENTS[resource]}`
}

/** Path of one thing: `/api/v1/legal-tasks/wmo-2-1-1`. */
export function itemPath(resource: ResourceName, id: string): string {
  return `${listPath(resource)}/${encodeURIComponent(id)}`
}

/**
 * The id of a figure: the eight parts of its key with `~` between them, since a figure has no name of its own.
 * @example overgewicht~GM0935~2020~2020~18plus~totaal~50090NED~2024-05
 */
export function observationId(figure: Observation): string {
  return [
    figure.indicator,
    figure.region,
    figure.classificationYear,
    figure.period,
    figure.age,
    figure.breakdown,
    figure.table,
    figure.edition,
  ].join('~')
}

/** The id by which an item is addressed: `id`, a region's `code`, a figure's key. */
export function idOf(body: Bodies[ResourceName]): string {
  if ('classificationYear' in body) return observationId(body)
  return 'code' in body ? body.code : body.id
}
