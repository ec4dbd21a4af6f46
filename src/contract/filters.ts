/**
 * The exact filters that each list understands. A filter keeps the things of which one of the named values is the
 * value asked for; there is no search here, that is done on the register as a whole.
 */
import type { Observation } from '../domain/register/things.ts'
import * as values from '../domain/register/values.ts'
import type { Bodies, CollectionName, ResourceName } from './resources.ts'

export interface Filter<T> {
  /** The values of a thing that the filter looks at. */
  of: (thing: T) => readonly string[]
  /** The fixed set that the value comes from; absent for an id, a region code or free text. */
  allowed?: readonly string[]
  /** What a value that is no fixed word looks like, with one that does. */
  shape?: { pattern: RegExp; example: string }
  /** Of free text, which has no shape: a value that finds something. */
  example?: string
  /** May be given more than once: a thing passes when any of the values fits. */
  repeatable?: true
}

type Filters = { [C in CollectionName]: Record<string, Filter<Bodies[C]>> }

/** One id of each resource that is in the reference, to show what its ids look like. */
export const EXAMPLE_IDS: Record<ResourceName, string> = {
  sources: 'rivm-50090ned',
  laws: 'wpg',
  legalTasks: 'wpg-2-2-d',
  frames: 'gala',
  policyDocuments: 'doc-gala',
  initiatives: 'trendbreuk-zl',
  goals: 'wemos-missie',
  partners: 'gem-heerlen',
  indicators: 'ervaren-gezondheid',
  links: 'bbv-taakveld-0--bbv-formatie',
  deadlines: 'nota-gezondheidsbeleid',
  regions: 'GM0917',
  boundaryChanges: 'hc-2015-gm0265-gm0241',
  observations: 'ervaren-gezondheid~NL01~2020~2020~18+~totaal~50090NED~indeling 2020',
}

const regionCode = (example: string) => ({ pattern: values.REGION_CODE_SHAPE, example })
/** What the id of one resource looks like. */
const idOf = (resource: ResourceName) => ({ pattern: values.ID_SHAPE, example: EXAMPLE_IDS[resource] })

const present = (value: string | undefined): readonly string[] => (value === undefined ? [] : [value])

export const FILTERS: Filters = {
  sources: {
    kind: { of: (source) => [source.kind], allowed: values.SOURCE_KINDS },
    law: { of: (source) => present(source.law), shape: idOf('laws') },
  },
  laws: { role: { of: (law) => [law.role], allowed: values.LAW_ROLES } },
  legalTasks: {
    law: { of: (task) => [task.law], shape: idOf('laws') },
    kind: { of: (task) => task.kinds, allowed: values.TASK_KINDS },
    dutyHolder: { of: (task) => task.dutyHolders, allowed: values.DUTY_HOLDERS },
  },
  frames: {},
  policyDocuments: {
    kind: { of: (document) => [document.kind], allowed: values.POLICY_DOCUMENT_KINDS },
    status: { of: (document) => [document.status], allowed: values.POLICY_DOCUMENT_STATUSES },
    region: { of: (document) => document.regions, shape: regionCode('NL01'), repeatable: true },
    frame: { of: (document) => present(document.frame), shape: idOf('frames') },
  },
  initiatives: {
    kind: { of: (initiative) => [initiative.kind], allowed: values.INITIATIVE_KINDS },
    tier: { of: (initiative) => [initiative.tier], allowed: values.TIERS },
    status: { of: (initiative) => [initiative.status], allowed: values.INITIATIVE_STATUSES },
    region: { of: (initiative) => initiative.area, shape: regionCode('GM0917'), repeatable: true },
  },
  goals: {
    type: { of: (goal) => [goal.type], allowed: values.GOAL_TYPES },
    frame: { of: (goal) => [goal.frame], shape: idOf('frames') },
  },
  partners: {
    type: { of: (partner) => [partner.type], allowed: values.PARTNER_TYPES },
    region: { of: (partner) => partner.regions, shape: regionCode('GM0917'), repeatable: true },
  },
  indicators: {
    measure: { of: (indicator) => [indicator.measure], allowed: values.INDICATOR_MEASURES },
    table: { of: (indicator) => indicator.tables.map((table) => table.table), example: '50090NED' },
  },
  links: {
    kind: { of: (link) => [link.kind], allowed: values.LINK_KINDS },
    from: { of: (link) => [link.from], example: 'bbv-taakveld-0' },
    to: { of: (link) => [link.to], example: 'bbv-formatie' },
  },
  deadlines: {},
  regions: { level: { of: (region) => [region.level], allowed: values.REGION_LEVELS } },
  boundaryChanges: {
    from: { of: (change) => [change.from], example: 'GM0265' },
    to: { of: (change) => [change.to], example: 'GM0241' },
  },
}

/** The filters on figures. A store answers these itself, since figures can be many. */
export const OBSERVATION_FILTERS: Record<
  'indicator' | 'region' | 'period' | 'table' | 'edition',
  Filter<Observation>
> = {
  indicator: { of: (figure) => [figure.indicator], shape: idOf('indicators') },
  region: { of: (figure) => [figure.region], shape: regionCode('GM0917'), repeatable: true },
  period: { of: (figure) => [figure.period], example: '2020' },
  table: { of: (figure) => [figure.table], example: '50090NED' },
  edition: { of: (figure) => [figure.edition], example: 'indeling 2020' },
}
