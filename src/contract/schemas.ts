/**
 * What travels over the wire, and what a reference file may hold: one schema per thing of the register.
 * The types stand in `src/domain/register/things.ts`; `Same` makes the compiler refuse a schema that drifts from its type.
 */
import * as z from 'zod/mini'
import type * as things from '../domain/register/things.ts'
import * as values from '../domain/register/values.ts'

const id = z.string().check(z.regex(values.ID_SHAPE))
const regionCode = z.string().check(z.regex(values.REGION_CODE_SHAPE))
const text = z.string().check(z.minLength(1))
const address = z.string().check(z.regex(/^https?:\/\/\S+$/))
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))
/** "2016", "2018-03" or "2018-04-24". */
const reducedDate = z.string().check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/))
const language = z.strictObject({ nl: text, en: text })

export const impreciseDate = z.strictObject({
  on: reducedDate,
  part: z.exactOptional(z.enum(['early', 'middle', 'late'])),
  about: z.exactOptional(z.literal(true)),
  aim: z.exactOptional(z.literal(true)),
})

export const period = z.strictObject({
  asGiven: text,
  start: z.exactOptional(impreciseDate),
  end: z.exactOptional(impreciseDate),
  duration: z.exactOptional(z.string().check(z.regex(/^P(\d+Y)?(\d+M)?(\d+D)?$/))),
})

export const provenance = z.strictObject({
  status: z.enum(values.PROVENANCE_STATUSES),
  sources: z.exactOptional(z.array(id)),
  locator: z.exactOptional(text),
  checkedOn: z.exactOptional(reducedDate),
  note: z.exactOptional(text),
})

const thing = {
  id,
  provenance,
  fieldProvenance: z.exactOptional(z.record(z.string(), provenance)),
}

export const source = z.strictObject({
  id,
  title: text,
  kind: z.enum(values.SOURCE_KINDS),
  publisher: z.exactOptional(text),
  address: z.exactOptional(address),
  dated: z.exactOptional(reducedDate),
  readOn: reducedDate,
  law: z.exactOptional(id),
  consolidation: z.exactOptional(day),
  note: z.exactOptional(text),
})

export const law = z.strictObject({
  ...thing,
  title: language,
  abbreviation: text,
  role: z.enum(values.LAW_ROLES),
  bwbId: z.string().check(z.regex(/^BWBR\d{7}$/)),
  inForceFrom: z.exactOptional(impreciseDate),
  address,
  consolidationRead: z.exactOptional(day),
  newestConsolidation: z.exactOptional(day),
  readingNote: z.exactOptional(text),
})

export const legalTask = z.strictObject({
  ...thing,
  law: id,
  article: text,
  title: language,
  paraphrase: text,
  kinds: z.array(z.enum(values.TASK_KINDS)).check(z.minLength(1)),
  dutyHolders: z.array(z.enum(values.DUTY_HOLDERS)).check(z.minLength(1)),
  dutyHolderNote: z.exactOptional(text),
  executor: z.strictObject({
    text,
    standing: z.boolean(),
    partners: z.exactOptional(z.array(id)),
  }),
  cycle: text,
  deadlines: z.exactOptional(z.array(id)),
  targetGroup: text,
  lifeStages: z.array(z.enum(values.LIFE_STAGES)),
  core: z.boolean(),
  context: z.exactOptional(text),
})

export const frame = z.strictObject({
  ...thing,
  title: language,
  period: z.exactOptional(period),
  document: z.exactOptional(id),
  initiative: z.exactOptional(id),
})

export const policyDocument = z.strictObject({
  ...thing,
  title: language,
  kind: z.enum(values.POLICY_DOCUMENT_KINDS),
  regions: z.array(regionCode),
  frame: z.exactOptional(id),
  status: z.enum(values.POLICY_DOCUMENT_STATUSES),
  decided: z.exactOptional(impreciseDate),
  period: z.exactOptional(period),
  address: z.exactOptional(address),
  publishedBy: z.exactOptional(z.array(id)),
  initiatives: z.exactOptional(z.array(id)),
  answersTasks: z.exactOptional(z.array(id)),
  answersDeadlines: z.exactOptional(z.array(id)),
  summary: z.exactOptional(text),
})

const partnerInRole = z.strictObject({
  partner: id,
  roles: z.array(z.enum(values.PARTNER_ROLES)).check(z.minLength(1)),
  provenance,
  note: z.exactOptional(text),
})

const money = z.strictObject({
  text,
  amount: z.exactOptional(z.number()),
  outdated: z.exactOptional(z.literal(true)),
  per: z.exactOptional(z.enum(['year', 'total'])),
  year: z.exactOptional(z.int()),
  state: z.enum(['budgeted', 'realised', 'announced']),
  funder: z.exactOptional(id),
  until: z.exactOptional(impreciseDate),
  budgetProgramme: z.exactOptional(text),
  taskField: z.exactOptional(text),
  provenance,
})

const result = z.strictObject({
  text,
  on: z.exactOptional(impreciseDate),
  tone: z.enum(['favourable', 'unfavourable', 'mixed', 'neutral']),
  provenance,
})

export const initiative = z.strictObject({
  ...thing,
  title: language,
  shortTitle: z.exactOptional(text),
  abbreviation: z.exactOptional(text),
  kind: z.enum(values.INITIATIVE_KINDS),
  tier: z.enum(values.TIERS),
  area: z.array(regionCode),
  areaNote: z.exactOptional(text),
  period,
  status: z.enum(values.INITIATIVE_STATUSES),
  statusNote: z.exactOptional(text),
  summary: text,
  targetGroup: z.exactOptional(text),
  lifeStages: z.array(z.enum(values.LIFE_STAGES)),
  partners: z.array(partnerInRole),
  money: z.array(money),
  results: z.array(result),
  events: z.array(z.strictObject({ on: impreciseDate, text, provenance })),
  partOf: z.exactOptional(id),
  related: z.exactOptional(z.array(id)),
  notFound: z.exactOptional(z.array(text)),
  address: z.exactOptional(address),
})

export const goal = z.strictObject({
  ...thing,
  title: language,
  type: z.enum(values.GOAL_TYPES),
  text,
  frame: id,
  parent: z.exactOptional(id),
  lifeStages: z.array(z.enum(values.LIFE_STAGES)),
  validity: z.exactOptional(period),
  target: z.exactOptional(
    z.strictObject({
      indicator: z.exactOptional(id),
      form: z.enum(['at-most', 'at-least', 'exactly', 'close-gap']),
      value: z.number(),
      unit: z.enum(values.INDICATOR_UNITS),
      year: z.exactOptional(impreciseDate),
      baseline: z.exactOptional(
        z.strictObject({
          value: z.exactOptional(z.number()),
          year: z.exactOptional(z.int()),
          text,
        }),
      ),
      comparator: z.exactOptional(text),
    }),
  ),
  sdg: z.exactOptional(z.array(z.string().check(z.regex(/^\d{1,2}(\.[0-9a-d]{1,2})?$/)))),
  dutchPolicy: z.boolean(),
})

export const partner = z.strictObject({
  ...thing,
  name: text,
  abbreviation: z.exactOptional(text),
  type: z.enum(values.PARTNER_TYPES),
  regions: z.array(regionCode),
  regionNote: z.exactOptional(text),
  description: z.exactOptional(text),
  region: z.exactOptional(regionCode),
  members: z.exactOptional(z.array(z.string())),
})

export const indicator = z.strictObject({
  ...thing,
  title: language,
  shortTitle: z.exactOptional(text),
  definition: text,
  unit: z.enum(values.INDICATOR_UNITS),
  denominator: text,
  polarity: z.enum(values.POLARITIES),
  ageGroup: z.exactOptional(text),
  breakdowns: z.exactOptional(z.array(text)),
  tables: z.array(
    z.strictObject({
      table: text,
      title: text,
      publisher: text,
      address,
      edition: text,
      topic: z.exactOptional(text),
      measure: z.exactOptional(text),
      licence: z.exactOptional(text),
      possibleBreaks: z.exactOptional(
        z.array(
          z.strictObject({ from: z.int(), to: z.int(), reason: text, sources: z.exactOptional(z.array(id)) }),
        ),
      ),
      note: z.exactOptional(text),
    }),
  ),
  method: z.enum(values.INDICATOR_METHODS),
  breaks: z.array(z.strictObject({ year: z.int(), reason: text, sources: z.exactOptional(z.array(id)) })),
  cadence: z.exactOptional(text),
  owner: z.exactOptional(text),
  measure: z.enum(values.INDICATOR_MEASURES),
  theme: text,
  lifeStages: z.array(z.enum(values.LIFE_STAGES)),
  bbv: z.exactOptional(
    z.strictObject({
      taskField: z.int(),
      number: z.exactOptional(z.int()),
      regulationSource: z.exactOptional(text),
    }),
  ),
  proposal: z.boolean(),
  caution: z.exactOptional(text),
})

export const region = z.strictObject({
  code: regionCode,
  name: text,
  level: z.enum(values.REGION_LEVELS),
  parents: z.array(regionCode),
  validFrom: z.exactOptional(reducedDate),
  validTo: z.exactOptional(reducedDate),
  alsoNamed: z.exactOptional(z.array(text)),
  population: z.exactOptional(z.record(z.string().check(z.regex(/^\d{4}$/)), z.int())),
  centre: z.exactOptional(z.tuple([z.number(), z.number()])),
  provenance,
})

export const boundaryChange = z.strictObject({
  id,
  on: day,
  kind: z.enum(['merger', 'split', 'border-correction', 'code-change']),
  from: regionCode,
  fromName: text,
  to: regionCode,
  toName: text,
  share: z.number().check(z.minimum(0), z.maximum(1)),
  inhabitants: z.exactOptional(z.int()),
  provenance,
})

export const link = z.strictObject({
  id,
  kind: z.enum(values.LINK_KINDS),
  from: id,
  to: id,
  direction: z.exactOptional(z.enum(values.LINK_DIRECTIONS)),
  evidence: z.exactOptional(z.enum(values.EVIDENCE_GRADES)),
  related: z.exactOptional(z.literal(true)),
  provenance,
})

const calculation = z.discriminatedUnion('form', [
  z.strictObject({
    form: z.literal('fixed'),
    on: day,
    asGiven: z.exactOptional(impreciseDate),
    what: z.enum(['deadline', 'money-ends', 'agreement-ends', 'law-changes']),
  }),
  z.strictObject({
    form: z.literal('after-event'),
    years: z.int(),
    event: text,
    eventOn: z.exactOptional(day),
    eventStatus: z.enum(values.PROVENANCE_STATUSES),
  }),
  z.strictObject({
    form: z.literal('yearly-before'),
    monthDay: z.string().check(z.regex(/^\d{2}-\d{2}$/)),
  }),
  z.strictObject({ form: z.literal('recurring'), months: z.int() }),
])

export const deadline = z.strictObject({
  ...thing,
  title: language,
  rule: calculation,
  tasks: z.array(id),
  initiatives: z.exactOptional(z.array(id)),
  note: z.exactOptional(text),
})

export const cellValue = z.union([
  z.strictObject({
    state: z.literal('value'),
    value: z.number(),
    lower: z.exactOptional(z.number()),
    upper: z.exactOptional(z.number()),
    provisional: z.exactOptional(z.literal(true)),
    approximate: z.exactOptional(z.literal(true)),
  }),
  z.strictObject({ state: z.enum(values.ABSENCES), reason: z.exactOptional(text) }),
])

const observationKey = {
  indicator: id,
  classificationYear: z.int(),
  period: text,
  age: text,
  breakdown: text,
  table: text,
  edition: text,
  unit: z.enum(values.INDICATOR_UNITS),
}

export const observation = z.strictObject({
  ...observationKey,
  region: regionCode,
  cell: cellValue,
  provenance,
})

/**
 * How figures are written in `reference/observations.json`: one block per table column and period, a bare number
 * where nothing but the number is known.
 */
export const observationBlock = z.strictObject({
  ...observationKey,
  provenance,
  cells: z.record(regionCode, z.union([z.number(), cellValue])),
})

/** Every collection of the register but the figures, in the order in which an answer holds them. */
export const COLLECTION_SCHEMAS = {
  sources: source,
  laws: law,
  legalTasks: legalTask,
  frames: frame,
  policyDocuments: policyDocument,
  initiatives: initiative,
  goals: goal,
  partners: partner,
  indicators: indicator,
  links: link,
  deadlines: deadline,
  regions: region,
  boundaryChanges: boundaryChange,
}

export const register = z.strictObject({
  version: text,
  stateOn: day,
  sources: z.array(source),
  laws: z.array(law),
  legalTasks: z.array(legalTask),
  frames: z.array(frame),
  policyDocuments: z.array(policyDocument),
  initiatives: z.array(initiative),
  goals: z.array(goal),
  partners: z.array(partner),
  indicators: z.array(indicator),
  links: z.array(link),
  deadlines: z.array(deadline),
  regions: z.array(region),
  boundaryChanges: z.array(boundaryChange),
})

export type ObservationBlock = z.infer<typeof observationBlock>

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never
const sameTypes: [
  Same<z.infer<typeof register>, things.Register>,
  Same<z.infer<typeof observation>, things.Observation>,
] = [true, true]
void sameTypes
