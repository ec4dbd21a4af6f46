/**
 * The exact filters that each list understands. A filter keeps the things of which one of the named values is the
 * value asked for; there is no search here, that is done on the register as a whole.
 */
import type { Observation } from '../domain/register/things.ts'
import * as values from '../domain/register/values.ts'
import type { Bodies, CollectionName } from './resources.ts'

export interface Filter<T> {
  /** The values of a thing that the filter looks at. */
  of: (thing: T) => readonly string[]
  /** The fixed set that the value comes from; absent for an id, a region code or free text. */
  allowed?: readonly string[]
  /** What a value that is no fixed word looks like, with one that does. */
  shape?: { pattern: RegExp; example: string }
  /** May be given more than once: a thing passes when any of the values fits. */
  repeatable?: true
}

type Filters = { [C in CollectionName]: Record<string, Filter<Bodies[C]>> }

const REGION_CODE = { pattern: values.REGION_CODE_SHAPE, example: 'GM0917' }
const ID = { pattern: values.ID_SHAPE, example: 'wpg-2-2-d' }

const present = (value: string | undefined): readonly string[] => (value === undefined ? [] : [value])

export const FILTERS: Filters = {
  sources: {
    kind: { of: (source) => [source.kind], allowed: values.SOURCE_KINDS },
    law: { of: (source) => present(source.law), shape: ID },
  },
  laws: { role: { of: (law) => [law.role], allowed: values.LAW_ROLES } },
  legalTasks: {
    law: { of: (task) => [task.law], shape: ID },
    kind: { of: (task) => task.kinds, allowed: values.TASK_KINDS },
    dutyHolder: { of: (task) => task.dutyHolders, allowed: values.DUTY_HOLDERS },
  },
  frames: {},
  policyDocuments: {
    kind: { of: (document) => [document.kind], allowed: values.POLICY_DOCUMENT_KINDS },
    status: { of: (document) => [document.status], allowed: values.POLICY_DOCUMENT_STATUSES },
    region: { of: (document) => document.regions, shape: REGION_CODE, repeatable: true },
    frame: { of: (document) => present(document.frame), shape: ID },
  },
  initiatives: {
    kind: { of: (initiative) => [initiative.kind], allowed: values.INITIATIVE_KINDS },
    tier: { of: (initiative) => [initiative.tier], allowed: values.TIERS },
    status: { of: (initiative) => [initiative.status], allowed: values.INITIATIVE_STATUSES },
    region: { of: (initiative) => initiative.area, shape: REGION_CODE, repeatable: true },
  },
  goals: {
    type: { of: (goal) => [goal.type], allowed: values.GOAL_TYPES },
    frame: { of: (goal) => [goal.frame], shape: ID },
  },
  partners: {
    type: { of: (partner) => [partner.type], allowed: values.PARTNER_TYPES },
    region: { of: (partner) => partner.regions, shape: REGION_CODE, repeatable: true },
  },
  indicators: {
    measure: { of: (indicator) => [indicator.measure], allowed: values.INDICATOR_MEASURES },
    table: { of: (indicator) => indicator.tables.map((table) => table.table) },
  },
  links: {
    kind: { of: (link) => [link.kind], allowed: values.LINK_KINDS },
    from: { of: (link) => [link.from] },
    to: { of: (link) => [link.to] },
  },
  deadlines: {},
  regions: { level: { of: (region) => [region.level], allowed: values.REGION_LEVELS } },
  boundaryChanges: {
    from: { of: (change) => [change.from] },
    to: { of: (change) => [change.to] },
  },
}

/** The filters on figures. A store answers these itself, since figures can be many. */
export const OBSERVATION_FILTERS: Record<'indicator' | 'region' | 'period' | 'table', Filter<Observation>> = {
  indicator: { of: (figure) => [figure.indicator], shape: ID },
  region: { of: (figure) => [figure.region], shape: REGION_CODE, repeatable: true },
  period: { of: (figure) => [figure.period] },
  table: { of: (figure) => [figure.table] },
}
