import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dataset, initiative, link, policyDocument, task } from '../../../tests/builders/dataset.ts'
import type { Initiative, LegalTask, PolicyDocument } from '../register/things.ts'
import { indexRegister } from '../graph/registerIndex.ts'
import { COVERAGE_STATES, countByState, coverageOf, coverageOfAll } from './coverage.ts'
import { initiativesHere } from './participation.ts'

const TODAY = '2026-11-21'
const HERE = 'GM0935'
const plan = { text: 'beleidsafdeling', standing: false }

function stateOf(parts: { tasks?: LegalTask[]; initiatives?: Initiative[]; documents?: PolicyDocument[] }) {
  const register = dataset({
    legalTasks: parts.tasks ?? [task()],
    initiatives: parts.initiatives ?? [],
    policyDocuments: parts.documents ?? [],
  })
  const index = indexRegister(register)
  const [first] = register.legalTasks
  if (first === undefined) throw new Error('no task')
  return coverageOf(index, first, HERE, TODAY)
}

describe('how a task is looked after', () => {
  it('is by an initiative that runs here', () => {
    expect(stateOf({ initiatives: [initiative()] })).toMatchObject({ state: 'initiative', unsure: false })
  })

  it('is standing execution when no initiative serves it and its executor does it as standing work', () => {
    expect(stateOf({}).state).toBe('standing')
  })

  it('is not in this register when a plan is asked for and none is held', () => {
    expect(stateOf({ tasks: [task({ executor: plan })] }).state).toBe('absent')
  })

  it('is answered by an adopted document that is in force, not by one that has expired', () => {
    const tasks = [task({ executor: plan })]
    expect(stateOf({ tasks, documents: [policyDocument()] }).state).toBe('standing')
    const over = policyDocument({ period: { asGiven: '2020–2023', end: { on: '2023' } } })
    expect(stateOf({ tasks, documents: [over] })).toMatchObject({ state: 'absent', ended: [{ id: 'nota' }] })
    expect(stateOf({ tasks, documents: [policyDocument({ status: 'expired' })] }).state).toBe('absent')
    expect(stateOf({ tasks, documents: [policyDocument({ status: 'in-preparation' })] }).state).toBe('absent')
  })

  it('does not count an initiative that its source only calls related', () => {
    const register = dataset({ policyDocuments: [], links: [link({ related: true })] })
    const index = indexRegister(register)
    expect(coverageOf(index, task(), HERE, TODAY)).toMatchObject({ state: 'standing', serving: [], ended: [] })
  })

  it('does not count an initiative of another municipality', () => {
    expect(stateOf({ initiatives: [initiative({ area: ['GM0034'] })] }).state).toBe('standing')
  })

  it('does not count an initiative that is finished or whose period is over, and names it as ended', () => {
    for (const over of [
      initiative({ status: 'finished' }),
      initiative({ period: { asGiven: '2015–2019', end: { on: '2019' } } }),
    ])
      expect(stateOf({ initiatives: [over] })).toMatchObject({ state: 'standing', ended: [{ id: 'programma' }] })
  })

  it('never takes an unknown status for an end, and says that it is not sure', () => {
    const unknown = initiative({ status: 'unknown', period: { asGiven: '2018–2025', end: { on: '2025' } } })
    expect(stateOf({ initiatives: [unknown] })).toMatchObject({ state: 'initiative', unsure: true, ended: [] })
    const register = dataset({ initiatives: [unknown] })
    expect(initiativesHere(indexRegister(register), HERE, TODAY)).toHaveLength(1)
  })

  it('is not sure either when it is not certain that the initiative runs', () => {
    const uncertain = initiative({
      status: 'running',
      fieldProvenance: { status: { status: 'unsure', note: 'Afgeleid uit het streefjaar.' } },
    })
    expect(stateOf({ initiatives: [uncertain] })).toMatchObject({ state: 'initiative', unsure: true })
    expect(stateOf({ initiatives: [uncertain, initiative()] })).toMatchObject({ unsure: false })
  })

  it('is sure as soon as of one initiative both its running and its link are certain', () => {
    const unsure = { status: 'unsure' as const, note: 'Niet zeker.' }
    const found = { status: 'found' as const, sources: ['bron-site'] }
    const isUnsure = (...serving: { runs: boolean; isLinked: boolean }[]) => {
      const initiatives = serving.map(({ runs }, place) =>
        initiative({ id: `i-${place}`, status: runs ? 'running' : 'unknown' }),
      )
      const links = serving.map(({ isLinked }, place) =>
        link({ id: `l-${place}`, from: `i-${place}`, provenance: isLinked ? found : unsure }),
      )
      const index = indexRegister(dataset({ initiatives, links, policyDocuments: [] }))
      return coverageOf(index, task(), HERE, TODAY).unsure
    }
    const sure = { runs: true, isLinked: true }
    const doubtful = { runs: true, isLinked: false }
    const perhapsOver = { runs: false, isLinked: true }
    expect(isUnsure(sure)).toBe(false)
    expect(isUnsure(doubtful)).toBe(true)
    expect(isUnsure(doubtful, perhapsOver)).toBe(true)
    expect(isUnsure(perhapsOver, sure, doubtful)).toBe(false)
  })

  it('puts every task in exactly one of the three states, whatever the register holds', () => {
    const anyInitiative = fc.record({
      status: fc.constantFrom('prepared', 'running', 'finished', 'unknown' as const),
      area: fc.constantFrom<string[]>(['GM0935'], ['GM0034'], ['NL01'], []),
      end: fc.option(fc.integer({ min: 2015, max: 2035 }), { nil: undefined }),
    })
    fc.assert(
      fc.property(fc.array(anyInitiative, { maxLength: 3 }), fc.boolean(), (drawn, standing) => {
        const register = dataset({
          legalTasks: [task({ executor: { text: 'GGD', standing } })],
          policyDocuments: [],
          initiatives: drawn.map(({ status, area, end }) =>
            initiative({ status, area, period: { asGiven: 'x', ...(end === undefined ? {} : { end: { on: String(end) } }) } }),
          ),
        })
        const coverages = coverageOfAll(indexRegister(register), HERE, TODAY)
        const counts = countByState(coverages)
        expect(COVERAGE_STATES.reduce((sum, state) => sum + counts[state], 0)).toBe(register.legalTasks.length)
      }),
    )
  })
})
