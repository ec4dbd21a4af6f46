import { describe, expect, it } from 'vitest'
import {
  dataset,
  deadline,
  frame,
  goal,
  indicator,
  indicatorLink,
  initiative,
  link,
  observation,
  policyDocument,
  region,
  source,
  task,
} from '../../../tests/builders/dataset.ts'
import { indexRegister } from '../graph/registerIndex.ts'
import type { Money, Observation, Register } from '../register/things.ts'
import { type GapLists, gapLists } from './gapLists.ts'
import { withinYear } from './withinYear.ts'

const TODAY = '2026-11-21'
const HERE = 'GM0935'

const regions = [
  region({ code: 'NL01', name: 'Nederland', level: 'country', parents: [] }),
  region(),
  region({ code: 'GM0034', name: 'Almere' }),
]
const listsOf = (register: Partial<Register>, observations: Observation[] = []): GapLists =>
  gapLists(indexRegister(dataset({ regions, ...register })), HERE, TODAY, observations)

describe('a date in the year ahead', () => {
  it('counts from today to the same day next year', () => {
    expect(withinYear({ on: '2026-11-20' }, TODAY)).toBeUndefined()
    expect(withinYear({ on: '2026-11-21' }, TODAY)?.certain).toBe(true)
    expect(withinYear({ on: '2027-11-21' }, TODAY)?.certain).toBe(true)
    expect(withinYear({ on: '2027-11-22' }, TODAY)).toBeUndefined()
  })

  it('counts when one day that it can mean lies in it, and is certain when all of them come before its end', () => {
    expect(withinYear({ on: '2026', part: 'late' }, TODAY)).toEqual({
      first: '2026-09-01',
      last: '2026-12-31',
      certain: true,
    })
    expect(withinYear({ on: '2027' }, TODAY)?.certain).toBe(false)
    expect(withinYear({ on: '2027-10', about: true }, TODAY)?.certain).toBe(false)
    expect(withinYear({ on: '2026', part: 'middle' }, TODAY)).toBeUndefined()
  })
})

describe('tasks', () => {
  const bare = task({ id: 'kaal', executor: { text: 'raad', standing: false } })

  it('are missing in the third state only: standing work is no gap', () => {
    const { tasks } = listsOf({ legalTasks: [task(), bare], links: [], policyDocuments: [] })
    expect(tasks.map((each) => each.task.id)).toEqual(['kaal'])
  })
})

describe('goals', () => {
  const bare = { goals: [goal()], links: [] }

  it('are missing an indicator when neither they nor a goal under them has one', () => {
    expect(listsOf(bare).goals).toHaveLength(1)
    expect(listsOf({ goals: [goal()] }).goals).toEqual([])
    const child = goal({ id: 'kind', parent: 'doel' })
    const followed = link({ id: 'x', kind: 'goal-indicator', from: 'kind', to: 'overgewicht' })
    expect(listsOf({ goals: [goal(), child], links: [followed] }).goals).toEqual([])
    expect(listsOf({ goals: [goal(), child], links: [] }).goals).toHaveLength(2)
  })

  it('do not count a goal under them that applies elsewhere', () => {
    const frames = [frame(), frame({ id: 'almere', document: 'stuk-almere' })]
    const policyDocuments = [policyDocument(), policyDocument({ id: 'stuk-almere', regions: ['GM0034'] })]
    const child = goal({ id: 'kind', parent: 'doel', frame: 'almere' })
    const followed = link({ id: 'x', kind: 'goal-indicator', from: 'kind', to: 'overgewicht' })
    const lists = listsOf({ frames, policyDocuments, goals: [goal(), child], links: [followed] })
    expect(lists.goals.map(({ id }) => id)).toEqual(['doel'])
  })

  it('leave out what is not measurable as such, what is not Dutch policy and what is over', () => {
    for (const type of ['mission', 'theme', 'principle', 'steering-line', 'motto'] as const)
      expect(listsOf({ ...bare, goals: [goal({ type })] }).goals).toEqual([])
    expect(listsOf({ ...bare, goals: [goal({ dutchPolicy: false })] }).goals).toEqual([])
    const past = { asGiven: 'tot 2024', end: { on: '2024' } }
    expect(listsOf({ ...bare, goals: [goal({ validity: past })] }).goals).toEqual([])
    expect(listsOf({ ...bare, policyDocuments: [policyDocument({ status: 'expired' })] }).goals).toEqual([])
    const unknown = policyDocument({ status: 'unknown', period: past })
    expect(listsOf({ ...bare, policyDocuments: [unknown] }).goals).toHaveLength(1)
  })

  it('that fall under each other in a circle do no harm', () => {
    const circle = [goal({ parent: 'kind' }), goal({ id: 'kind', parent: 'doel' })]
    expect(listsOf({ goals: circle, links: [] }).goals).toHaveLength(2)
  })
})

describe('indicators', () => {
  it('are without a figure here when the register holds one elsewhere only, or none', () => {
    const indicators = [
      indicator({ id: 'hier' }),
      indicator({ id: 'land' }),
      indicator({ id: 'elders' }),
      indicator({ id: 'nergens', tables: [] }),
      indicator({ id: 'onderdrukt' }),
      indicator({ id: 'land-onderdrukt' }),
    ]
    const { figures } = listsOf({ indicators, links: [] }, [
      observation({ indicator: 'hier' }),
      observation({ indicator: 'land', region: 'NL01' }),
      observation({ indicator: 'onderdrukt', cell: { state: 'suppressed' } }),
      observation({ indicator: 'land-onderdrukt', region: 'NL01', cell: { state: 'suppressed' } }),
    ])
    expect(figures?.map(({ indicator: { id }, held, absence }) => [id, held, absence])).toEqual([
      ['land', 'country', undefined],
      ['elders', 'other-places', undefined],
      ['nergens', 'nowhere', undefined],
      ['onderdrukt', 'other-places', 'suppressed'],
      ['land-onderdrukt', 'other-places', undefined],
    ])
  })

  it('are not counted as long as the figures are not there', () => {
    expect(gapLists(indexRegister(dataset()), HERE, TODAY, undefined).figures).toBeUndefined()
  })

  it('that only programmes abroad follow are not missed here', () => {
    const abroad = {
      initiatives: [initiative({ area: [] })],
      goals: [],
      links: [indicatorLink()],
    }
    expect(listsOf(abroad).figures).toEqual([])
    expect(listsOf(abroad).owners).toEqual([])
    expect(listsOf({ ...abroad, initiatives: [initiative()] }).owners).toHaveLength(1)
    expect(listsOf({ ...abroad, links: [] }).owners).toHaveLength(1)
  })

  it('have an owner when the register names one', () => {
    expect(listsOf({ indicators: [indicator({ owner: 'RIVM' })] }).owners).toEqual([])
  })
})

describe('facts', () => {
  it('are unsure when their own provenance says so, a part of a record apart from the whole', () => {
    const unsure = { status: 'unsure' as const, note: 'Niet zeker.' }
    const { unsure: facts } = listsOf({
      initiatives: [initiative({ fieldProvenance: { status: unsure } })],
      policyDocuments: [policyDocument({ provenance: unsure })],
    })
    expect(facts.map(({ collection, field }) => [collection, field])).toEqual([
      ['policyDocuments', undefined],
      ['initiatives', 'status'],
    ])
  })

  it('are to be read again by the one rule for freshness', () => {
    expect(listsOf({ sources: [source({ readOn: '2025' })] }).reread.length).toBeGreaterThan(0)
    expect(listsOf({}).reread).toEqual([])
  })
})

describe('what ends within a year', () => {
  const money = (parts: Partial<Money>): Money => ({
    text: 'Een bedrag',
    state: 'budgeted',
    provenance: { status: 'found', sources: ['bron-site'] },
    ...parts,
  })
  const endsAt = (on: string) => ({ asGiven: 'zoals gegeven', end: { on } })

  it('says of one thing and one date everything at once', () => {
    const { endings } = listsOf({
      initiatives: [
        initiative({ period: endsAt('2026-12-31'), money: [money({ until: { on: '2026-12-31' } })] }),
      ],
      policyDocuments: [policyDocument({ initiatives: ['programma'], period: endsAt('2026-12-31') })],
      deadlines: [
        deadline({
          rule: { form: 'fixed', on: '2026-12-31', what: 'money-ends' },
          initiatives: ['programma'],
        }),
      ],
    })
    expect(endings).toHaveLength(1)
    expect(endings[0]?.reasons.map(({ kind }) => kind)).toEqual(['rule', 'period', 'money', 'document'])
  })

  it('keeps money that ends on another day apart, and the soonest first', () => {
    const { endings } = listsOf({
      initiatives: [
        initiative({ period: endsAt('2027'), money: [money({ until: { on: '2027-03' } })] }),
        initiative({ id: 'ander', period: { asGiven: 'eind 2026', end: { on: '2026', part: 'late' } } }),
      ],
    })
    expect(endings.map(({ last, certain }) => [last, certain])).toEqual([
      ['2026-12-31', true],
      ['2027-03-31', true],
      ['2027-12-31', false],
    ])
  })

  it('leaves out an aim, an outdated amount, what has ended and what applies elsewhere', () => {
    const soon = endsAt('2026-12-31')
    const { endings } = listsOf({
      initiatives: [
        initiative({ id: 'a', period: { asGiven: 'streefjaar', end: { on: '2027', aim: true } } }),
        initiative({ id: 'b', money: [money({ until: { on: '2026-12-31' }, outdated: true })] }),
        initiative({ id: 'c', status: 'finished', period: soon }),
        initiative({ id: 'd', area: ['GM0034'], period: soon }),
      ],
      policyDocuments: [
        policyDocument({ id: 'p', regions: ['GM0034'], period: soon }),
        policyDocument({ id: 'q', status: 'in-preparation', period: soon }),
      ],
      deadlines: [
        deadline({ rule: { form: 'fixed', on: '2026-12-31', what: 'agreement-ends' }, initiatives: ['d'] }),
      ],
    })
    expect(endings).toEqual([])
  })

  it('names a document whose initiatives are gone, and a date of none, by their own name', () => {
    const { endings } = listsOf({
      initiatives: [initiative({ status: 'finished' })],
      policyDocuments: [policyDocument({ initiatives: ['programma'], period: endsAt('2027-01-01') })],
      deadlines: [deadline({ rule: { form: 'fixed', on: '2026-12-31', what: 'money-ends' }, tasks: [] })],
    })
    expect(endings.map(({ subject }) => subject.kind === 'named' && subject.title.nl)).toEqual([
      'Nota vaststellen',
      'Nota gezondheidsbeleid',
    ])
  })
})

describe('deadlines within a year', () => {
  it('are those that can be computed, without money and agreements and without what applies elsewhere', () => {
    const { deadlines } = listsOf({
      initiatives: [initiative({ area: ['GM0034'] })],
      deadlines: [
        deadline({ id: 'ver', rule: { form: 'fixed', on: '2027-12-12', what: 'deadline' } }),
        deadline({ id: 'geld', rule: { form: 'fixed', on: '2026-12-31', what: 'money-ends' } }),
        deadline({ id: 'steeds', rule: { form: 'recurring', months: 3 } }),
        deadline({
          id: 'elders',
          rule: { form: 'fixed', on: '2027-01-01', what: 'deadline' },
          initiatives: ['programma'],
        }),
        deadline({ id: 'jaarlijks', rule: { form: 'yearly-before', monthDay: '07-01' } }),
        deadline({ id: 'wet', rule: { form: 'fixed', on: '2027-01-01', what: 'law-changes' } }),
        deadline({ id: 'voorbij', rule: { form: 'fixed', on: '2026-11-20', what: 'deadline' } }),
      ],
    })
    expect(deadlines.map(({ rule }) => rule.id)).toEqual(['wet', 'jaarlijks'])
  })
})
