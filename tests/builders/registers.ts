/** Registers of every make, for rules that must hold whatever the register says: small pools of ids, so that things meet. */
import fc from 'fast-check'
import type {
  DeadlineCalculation,
  DeadlineRule,
  Goal,
  ImpreciseDate,
  Indicator,
  Initiative,
  LegalTask,
  Link,
  Money,
  Observation,
  PolicyDocument,
  Provenance,
  Register,
} from '../../src/domain/register/things.ts'
import {
  ABSENCES,
  GOAL_TYPES,
  INITIATIVE_STATUSES,
  LINK_KINDS,
  POLICY_DOCUMENT_STATUSES,
  PROVENANCE_STATUSES,
  TIERS,
} from '../../src/domain/register/values.ts'
import {
  dataset,
  deadline,
  frame,
  goal,
  indicator,
  initiative,
  law,
  link,
  observation,
  policyDocument,
  region,
  source,
  task,
} from './dataset.ts'

/** Today, wherever a generated register is looked at; its dates lie around it. */
export const TODAY = '2026-11-21'

/** The country, two provinces, and a municipality in each of them. */
export const PLACES = ['GM0001', 'GM0002'] as const
const regions = [
  region({ code: 'NL01', name: 'Nederland', level: 'country', parents: [] }),
  region({ code: 'PV01', name: 'Noord', level: 'province', parents: ['NL01'] }),
  region({ code: 'PV02', name: 'Zuid', level: 'province', parents: ['NL01'] }),
  region({ code: 'GM0001', name: 'Noorddorp', parents: ['PV01'] }),
  region({ code: 'GM0002', name: 'Zuiddorp', parents: ['PV02'] }),
]
const AREA = ['NL01', 'PV01', 'PV02', 'GM0001', 'GM0002']

const pool = (name: string, count: number): string[] =>
  Array.from({ length: count }, (_, place) => `${name}-${place + 1}`)
const IDS = {
  source: pool('bron', 3),
  law: ['wet-1', 'wet-2'],
  task: pool('taak', 4),
  frame: pool('kader', 3),
  document: pool('stuk', 3),
  initiative: pool('initiatief', 4),
  goal: pool('doel', 5),
  indicator: pool('indicator', 4),
  deadline: pool('termijn', 4),
}

/** Three times out of four. */
const mostly = fc.integer({ min: 0, max: 3 }).map((draw) => draw > 0)
const rarely = mostly.map((is) => (is ? undefined : (true as const)))
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
const some = (of: readonly string[], maxLength = of.length) => fc.subarray([...of], { maxLength })

/** Without the keys that are undefined, as a record that was read from a file. */
const given = <T extends object>(parts: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>
  }

const days = fc
  .noBias(fc.integer({ min: -600, max: 600 }))
  .map((away) => new Date(Date.parse(TODAY) + away * 86_400_000).toISOString().slice(0, 10))

/** A day, a month or a year near today, some of them a part of it. */
const dates: fc.Arbitrary<ImpreciseDate> = fc
  .record({
    day: days,
    length: fc.constantFrom(4, 7, 10),
    part: maybe(fc.constantFrom('early' as const, 'middle' as const, 'late' as const)),
    about: rarely,
  })
  .map(({ day, length, part, about }) =>
    given({ on: day.slice(0, length), part: length === 10 ? undefined : part, about }),
  )
const ends: fc.Arbitrary<ImpreciseDate> = fc
  .record({ date: dates, aim: rarely })
  .map(({ date, aim }) => given({ ...date, aim }))
const periods = maybe(ends).map((end) => given({ asGiven: 'zoals gegeven', end }))

const provenances: fc.Arbitrary<Provenance> = fc
  .record({
    status: fc.constantFrom(...PROVENANCE_STATUSES),
    sources: maybe(some(IDS.source)),
    checkedOn: maybe(days),
    note: maybe(fc.constant('Niet zeker.')),
  })
  .map(given)
const fieldProvenances = maybe(fc.dictionary(fc.constantFrom('title', 'period'), provenances))

/** Each id of the pool once, or, now and then, not at all. */
const each = <T>(ids: readonly string[], thing: (id: string) => fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc
    .tuple(...ids.map((id) => fc.option(thing(id), { nil: undefined, freq: 4 })))
    .map((all) => all.filter((one) => one !== undefined) as T[])

const sources = fc.tuple(
  ...IDS.source.map((id) =>
    fc
      .record({ readOn: days, law: maybe(fc.constantFrom(...IDS.law)), consolidation: maybe(days) })
      .map((parts) => source({ id, ...given(parts) })),
  ),
)

const laws = fc.tuple(
  ...IDS.law.map((id) =>
    fc
      .record({ newestConsolidation: maybe(days), provenance: provenances })
      .map((parts) => law({ id, ...given(parts) })),
  ),
)

const tasks = each<LegalTask>(IDS.task, (id) =>
  fc
    .record({ law: fc.constantFrom(...IDS.law), standing: fc.boolean(), provenance: provenances })
    .map(({ standing, ...parts }) => task({ id, ...parts, executor: { text: 'uitvoerder', standing } })),
)

const frames = fc.tuple(
  ...IDS.frame.map((id) =>
    fc
      .record({
        initiative: fc.option(fc.constantFrom(...IDS.initiative), { nil: undefined, freq: 1 }),
        document: maybe(fc.constantFrom(...IDS.document)),
        period: maybe(periods),
        provenance: provenances,
      })
      .map(({ document, ...parts }) => {
        const { document: _none, ...bare } = frame({ id, ...given(parts) })
        return document === undefined ? bare : { ...bare, document }
      }),
  ),
)

const documents = each<PolicyDocument>(IDS.document, (id) =>
  fc
    .record({
      status: fc.constantFrom(...POLICY_DOCUMENT_STATUSES),
      regions: some(AREA, 2),
      period: maybe(periods),
      answersTasks: some(IDS.task),
      initiatives: maybe(some(IDS.initiative, 2)),
      provenance: provenances,
      fieldProvenance: fieldProvenances,
    })
    .map((parts) => policyDocument({ id, ...given(parts) })),
)

const amounts: fc.Arbitrary<Money> = fc
  .record({
    text: fc.constant('een bedrag'),
    state: fc.constantFrom('budgeted' as const, 'realised' as const, 'announced' as const),
    until: maybe(ends),
    outdated: rarely,
    provenance: provenances,
  })
  .map(given)

const initiatives = each<Initiative>(IDS.initiative, (id) =>
  fc
    .record({
      tier: fc.constantFrom(...TIERS),
      area: some(AREA, 2),
      status: fc.constantFrom(...INITIATIVE_STATUSES),
      period: periods,
      money: fc.array(amounts, { maxLength: 2 }),
      events: fc.array(
        fc.record({ on: dates, text: fc.constant('een gebeurtenis'), provenance: provenances }),
        { maxLength: 2 },
      ),
      provenance: provenances,
      fieldProvenance: fieldProvenances,
    })
    .map((parts) => initiative({ id, partners: [], ...given(parts) })),
)

/** A goal falls under one that stands before it, so that no goal falls under itself. */
const goals = each<Goal>(IDS.goal, (id) =>
  fc
    .record({
      type: fc.constantFrom('goal' as const, 'target' as const, ...GOAL_TYPES),
      frame: fc.constantFrom(...IDS.frame),
      parent: maybe(fc.constantFrom(...IDS.goal.slice(0, Math.max(1, IDS.goal.indexOf(id))))),
      validity: maybe(periods),
      dutchPolicy: mostly,
      measured: maybe(fc.constantFrom(...IDS.indicator)),
      provenance: provenances,
    })
    .map(({ measured, parent, ...parts }) =>
      goal({
        id,
        ...given({ ...parts, parent: parent === id ? undefined : parent }),
        ...(measured === undefined || parts.type !== 'target'
          ? {}
          : { target: { indicator: measured, form: 'at-most', value: 5, unit: 'percent' } }),
      }),
    ),
)

const indicators = each<Indicator>(IDS.indicator, (id) =>
  fc
    .record({ owner: maybe(fc.constantFrom('RIVM', '')), hasTable: fc.boolean(), provenance: provenances })
    .map(({ hasTable, ...parts }) => indicator({ id, ...given(parts), ...(hasTable ? {} : { tables: [] }) })),
)

const END_IDS: Record<Link['kind'], [readonly string[], readonly string[]]> = {
  'initiative-task': [IDS.initiative, IDS.task],
  'initiative-goal': [IDS.initiative, IDS.goal],
  'initiative-indicator': [IDS.initiative, IDS.indicator],
  'goal-indicator': [IDS.goal, IDS.indicator],
  'goal-task': [IDS.goal, IDS.task],
}
const links = fc
  .array(
    fc.constantFrom(...LINK_KINDS, 'goal-indicator' as const).chain((kind) =>
      fc.record({
        kind: fc.constant(kind),
        from: fc.constantFrom(...END_IDS[kind][0]),
        to: fc.constantFrom(...END_IDS[kind][1]),
        related: rarely,
        provenance: provenances,
      }),
    ),
    { maxLength: 16 },
  )
  .map((all) => all.map((parts, place) => link({ id: `koppeling-${place}`, ...given(parts) })))

const calculations: fc.Arbitrary<DeadlineCalculation> = fc.oneof(
  fc
    .record({
      on: days,
      asGiven: maybe(dates),
      what: fc.constantFrom(
        'deadline' as const,
        'money-ends' as const,
        'agreement-ends' as const,
        'law-changes' as const,
      ),
    })
    .map((parts) => ({ form: 'fixed' as const, ...given(parts) })),
  fc
    .record({
      years: fc.integer({ min: 1, max: 3 }),
      event: fc.constant('een gebeurtenis'),
      eventOn: maybe(days),
      eventStatus: fc.constantFrom(...PROVENANCE_STATUSES),
    })
    .map((parts) => ({ form: 'after-event' as const, ...given(parts) })),
  fc.constantFrom('07-01', '11-15', '11-21', '11-22').map((monthDay) => ({
    form: 'yearly-before' as const,
    monthDay,
  })),
  fc.constant({ form: 'recurring' as const, months: 3 }),
)

const deadlines = each<DeadlineRule>(IDS.deadline, (id) =>
  fc
    .record({
      rule: calculations,
      tasks: some(IDS.task, 2),
      initiatives: maybe(some(IDS.initiative, 2)),
      provenance: provenances,
    })
    .map((parts) => deadline({ id, ...given(parts) })),
)

/** A register of any make. What one thing names of another need not exist. */
export const registers: fc.Arbitrary<Register> = fc
  .record({
    sources,
    laws,
    legalTasks: tasks,
    frames,
    policyDocuments: documents,
    initiatives,
    goals,
    indicators,
    links,
    deadlines,
  })
  .map((parts) => {
    const { observations: _apart, ...register } = dataset({ ...parts, partners: [], regions })
    return register
  })

/** Figures, and cells without one, of some indicators for some regions. */
export const figures: fc.Arbitrary<Observation[]> = fc.array(
  fc
    .record({
      indicator: fc.constantFrom(...IDS.indicator),
      region: fc.constantFrom(...AREA),
      state: fc.constantFrom('value' as const, ...ABSENCES),
    })
    .map(({ state, ...parts }) =>
      observation({ ...parts, cell: state === 'value' ? { state, value: 12 } : { state } }),
    ),
  { maxLength: 10 },
)
