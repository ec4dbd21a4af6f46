/**
 * Every list against a count made by hand: loops over the register as it was written down, without the index, the calendar
 * or any rule of this room.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PLACES, TODAY, figures, registers } from '../../../tests/builders/registers.ts'
import { indexRegister } from '../graph/registerIndex.ts'
import type { Goal, ImpreciseDate, Observation, Provenance, Register } from '../register/things.ts'
import { type GapKind, GAP_KINDS, gapLists } from './gapLists.ts'

const A_YEAR_LATER = '2027-11-21'
const A_YEAR_AGO = '2025-11-21'
const PROVINCE: Record<string, string> = { GM0001: 'PV01', GM0002: 'PV02' }

const everyDay: string[] = []
for (let year = 2022; year <= 2031; year += 1)
  for (let month = 1; month <= 12; month += 1)
    for (let day = 1; day <= new Date(Date.UTC(year, month, 0)).getUTCDate(); day += 1)
      everyDay.push(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)

/** Every day that a date can mean. */
function daysOf({ on, part }: ImpreciseDate): string[] {
  const place = part === 'early' ? 0 : part === 'middle' ? 1 : 2
  return everyDay.filter((day) => {
    if (!day.startsWith(on)) return false
    if (part === undefined || on.length === 10) return true
    const month = Number(day.slice(5, 7))
    const dayOfMonth = Number(day.slice(8))
    if (on.length === 4) return [month <= 4, month > 4 && month <= 8, month > 8][place]
    return [dayOfMonth <= 10, dayOfMonth > 10 && dayOfMonth <= 20, dayOfMonth > 20][place]
  })
}
const isAhead = (date: ImpreciseDate) => daysOf(date).some((day) => day >= TODAY && day <= A_YEAR_LATER)
const isPast = (date: ImpreciseDate | undefined) =>
  date !== undefined && date.aim !== true && daysOf(date).every((day) => day < TODAY)

const reaches = (area: readonly string[], place: string) =>
  area.includes('NL01') || area.includes(place) || area.includes(PROVINCE[place] ?? '')

const over = ({ status, period }: { status: string; period?: { end?: ImpreciseDate } }) =>
  ['finished', 'expired'].includes(status) || (status !== 'unknown' && isPast(period?.end))

function countTasks(register: Register, place: string): string[] {
  const missing: string[] = []
  for (const task of register.legalTasks) {
    let served = task.executor.standing
    for (const link of register.links)
      for (const initiative of register.initiatives)
        if (
          link.kind === 'initiative-task' &&
          link.to === task.id &&
          link.from === initiative.id &&
          link.related !== true &&
          reaches(initiative.area, place) &&
          !over(initiative)
        )
          served = true
    for (const document of register.policyDocuments)
      if (
        document.answersTasks?.includes(task.id) &&
        document.status === 'adopted' &&
        reaches(document.regions, place) &&
        !over(document)
      )
        served = true
    if (!served) missing.push(task.id)
  }
  return missing
}

function goalHere(register: Register, goal: Goal, place: string): boolean {
  const frame = register.frames.find((each) => each.id === goal.frame)
  const area =
    frame?.initiative !== undefined
      ? register.initiatives.find((each) => each.id === frame.initiative)?.area
      : register.policyDocuments.find((each) => each.id === frame?.document)?.regions
  return area === undefined || area.length === 0 || reaches(area, place)
}

function countGoals(register: Register, place: string): string[] {
  const missing: string[] = []
  for (const goal of register.goals) {
    if (goal.type !== 'goal' && goal.type !== 'target') continue
    if (!goal.dutchPolicy || !goalHere(register, goal, place)) continue
    if (goal.validity !== undefined) {
      if (isPast(goal.validity.end)) continue
    } else {
      const frame = register.frames.find((each) => each.id === goal.frame)
      let carriers = 0
      let done = 0
      let goingOn = 0
      for (const each of register.initiatives)
        if (each.id === frame?.initiative) {
          carriers += 1
          if (over(each)) done += 1
          else if (each.status !== 'unknown' && each.fieldProvenance?.['status']?.status !== 'unsure')
            goingOn += 1
        }
      for (const each of register.policyDocuments)
        if (each.id === frame?.document) {
          carriers += 1
          if (over(each)) done += 1
          else if (each.status === 'adopted' && each.fieldProvenance?.['status']?.status !== 'unsure')
            goingOn += 1
        }
      if (carriers > 0 && done === carriers) continue
      if (goingOn === 0 && isPast(frame?.period?.end)) continue
    }
    // The goal itself and, five rounds deep, all that falls under it here.
    let family = [goal]
    for (let round = 0; round < 5; round += 1)
      family = [
        ...family,
        ...register.goals.filter(
          (each) =>
            family.some(({ id }) => id === each.parent) &&
            !family.includes(each) &&
            goalHere(register, each, place),
        ),
      ]
    const isMeasured = family.some(
      (each) =>
        each.target?.indicator !== undefined ||
        register.links.some((link) => link.kind === 'goal-indicator' && link.from === each.id),
    )
    if (!isMeasured) missing.push(goal.id)
  }
  return missing
}

function onlyAbroad(register: Register, indicator: string): boolean {
  let abroad = 0
  let home = 0
  for (const link of register.links) {
    if (link.to !== indicator) continue
    if (link.kind === 'initiative-indicator') {
      const initiative = register.initiatives.find((each) => each.id === link.from)
      if (initiative !== undefined && initiative.area.length > 0) home += 1
      else abroad += 1
    }
    if (link.kind === 'goal-indicator') {
      if (register.goals.find((each) => each.id === link.from)?.dutchPolicy) home += 1
      else abroad += 1
    }
  }
  for (const goal of register.goals)
    if (goal.target?.indicator === indicator) {
      if (goal.dutchPolicy) home += 1
      else abroad += 1
    }
  return abroad > 0 && home === 0
}

const countFigures = (register: Register, place: string, observations: readonly Observation[]): string[] =>
  register.indicators
    .filter(({ id }) => !onlyAbroad(register, id))
    .filter(
      ({ id }) =>
        !observations.some(
          (each) => each.indicator === id && each.region === place && each.cell.state === 'value',
        ),
    )
    .map(({ id }) => id)

const countOwners = (register: Register): string[] =>
  register.indicators.filter(({ id, owner }) => !owner && !onlyAbroad(register, id)).map(({ id }) => id)

/** Every provenance with a name for the claim it belongs to. */
function claims(register: Register): { name: string; provenance: Provenance }[] {
  const all: { name: string; provenance: Provenance }[] = []
  for (const [collection, records] of Object.entries(register)) {
    if (!Array.isArray(records) || ['sources', 'regions', 'boundaryChanges'].includes(collection)) continue
    for (const record of records) {
      all.push({ name: `${collection}/${record.id}`, provenance: record.provenance })
      for (const field of Object.keys(record.fieldProvenance ?? {}))
        all.push({ name: `${collection}/${record.id}/${field}`, provenance: record.fieldProvenance[field] })
      for (const list of ['partners', 'money', 'results', 'events'])
        if (collection === 'initiatives')
          for (let place = 0; place < record[list].length; place += 1)
            all.push({
              name: `${collection}/${record.id}/${list}.${place}`,
              provenance: record[list][place].provenance,
            })
    }
  }
  return all
}

const countUnsure = (register: Register): string[] =>
  claims(register).flatMap(({ name, provenance }) => (provenance.status === 'unsure' ? [name] : []))

function countReread(register: Register): string[] {
  const again: string[] = []
  for (const { name, provenance } of claims(register)) {
    if (provenance.status === 'editorial') continue
    const read = register.sources.filter(({ id }) => provenance.sources?.includes(id))
    if (read.length === 0) continue
    const newestReading = read.map(({ readOn }) => readOn).toSorted((a, b) => (a < b ? -1 : 1))[
      read.length - 1
    ]
    const readOn = provenance.checkedOn ?? newestReading ?? ''
    const tooOld = provenance.status !== 'founding' && readOn < A_YEAR_AGO
    const outdated = read.some((source) => {
      const law = register.laws.find(({ id }) => id === source.law)
      const newest = law?.newestConsolidation
      if (newest === undefined || source.consolidation === undefined) return false
      const readNewest = read.some((each) => each.law === source.law && each.consolidation === newest)
      return source.consolidation < newest && !readNewest
    })
    if (tooOld || outdated) again.push(name)
  }
  return again
}

/** What ends, as "thing, its first and its last day": two reasons for the same thing and the same days are one. */
function countEndings(register: Register, place: string): string[] {
  const here = register.initiatives.filter((each) => reaches(each.area, place) && !over(each))
  const isHere = (id: string) => here.some((each) => each.id === id)
  const endings = new Set<string>()
  const add = (name: string, end: ImpreciseDate) => {
    const possible = daysOf(end)
    if (isAhead(end)) endings.add(`${name} ${possible[0]} ${possible[possible.length - 1]}`)
  }
  for (const { id, rule, initiatives = [] } of register.deadlines) {
    if (rule.form !== 'fixed' || !['money-ends', 'agreement-ends'].includes(rule.what)) continue
    const end = rule.asGiven ?? { on: rule.on }
    if (initiatives.length === 0) add(`rule/${id}`, end)
    for (const initiative of initiatives) if (isHere(initiative)) add(`initiative/${initiative}`, end)
  }
  for (const { id, period, money } of here) {
    if (period.end !== undefined && !period.end.aim) add(`initiative/${id}`, period.end)
    for (const { until, outdated } of money)
      if (until !== undefined && !until.aim && !outdated) add(`initiative/${id}`, until)
  }
  for (const document of register.policyDocuments) {
    const end = document.period?.end
    if (end === undefined || end.aim || document.status === 'in-preparation' || over(document)) continue
    if (!reaches(document.regions, place)) continue
    const about = (document.initiatives ?? []).filter(isHere)
    if (about.length === 0) add(`document/${document.id}`, end)
    for (const initiative of about) add(`initiative/${initiative}`, end)
  }
  return [...endings]
}

function countDeadlines(register: Register, place: string): string[] {
  const due: string[] = []
  for (const { id, rule, initiatives = [] } of register.deadlines) {
    const named = register.initiatives.filter((each) => initiatives.includes(each.id))
    const isUnknown = initiatives.some((each) => !register.initiatives.some((one) => one.id === each))
    if (initiatives.length > 0 && !isUnknown && !named.some((each) => reaches(each.area, place))) continue
    if (rule.form === 'fixed') {
      if (rule.what === 'money-ends' || rule.what === 'agreement-ends') continue
      if (isAhead(rule.asGiven ?? { on: rule.on })) due.push(id)
    }
    // Every year has one eve before any day: it is always within the year ahead.
    if (rule.form === 'yearly-before') due.push(id)
    if (rule.form === 'after-event' && rule.eventOn !== undefined) {
      const [year = '', month, day] = rule.eventOn.split('-')
      const leap = `${month}-${day}` === '02-29'
      const later = Number(year) + rule.years
      const date = new Date(Date.UTC(later, 1, 29)).getUTCMonth() === 1 || !leap ? day : '28'
      if (isAhead({ on: `${later}-${month}-${date}` })) due.push(id)
    }
  }
  return due
}

function namesOf(kind: GapKind, lists: ReturnType<typeof gapLists>): string[] {
  const fact = ({ collection, thing, field }: { collection: string; thing: string; field?: string }) =>
    [collection, thing, ...(field === undefined ? [] : [field])].join('/')
  switch (kind) {
    case 'tasks':
      return lists.tasks.map(({ task }) => task.id)
    case 'figures':
      return (lists.figures ?? []).map(({ indicator }) => indicator.id)
    case 'unsure':
    case 'reread':
      return lists[kind].map(fact)
    case 'deadlines':
      return lists.deadlines.map(({ rule }) => rule.id)
    case 'endings':
      return lists.endings.map(({ key }) => key)
    case 'goals':
    case 'owners':
      return lists[kind].map(({ id }) => id)
  }
}

const byHand: Record<GapKind, (register: Register, place: string, observations: Observation[]) => string[]> =
  {
    tasks: countTasks,
    goals: countGoals,
    figures: countFigures,
    owners: countOwners,
    unsure: countUnsure,
    reread: countReread,
    endings: countEndings,
    deadlines: countDeadlines,
  }

/** Most goals drawn have dates of their own or an indicator: here the frame decides, and what it is written down in. */
const byFrame = registers.map((register) => ({
  ...register,
  goals: register.goals.map(({ validity: _own, target: _measured, ...goal }) => goal),
  links: register.links.filter(({ kind }) => kind !== 'goal-indicator'),
}))

describe('what asks for attention, against a count by hand', () => {
  for (const kind of GAP_KINDS)
    it(`agrees on ${kind}`, () => {
      let filled = 0
      fc.assert(
        fc.property(
          kind === 'goals' ? fc.oneof(registers, byFrame) : registers,
          fc.constantFrom(...PLACES),
          figures,
          (register, place, observations) => {
            const seen = observations.filter(({ region }) => region === place || region === 'NL01')
            const found = namesOf(kind, gapLists(indexRegister(register), place, TODAY, seen))
            const expected = byHand[kind](register, place, observations)
            if (expected.length > 0) filled += 1
            expect(found.toSorted()).toEqual(expected.toSorted())
          },
        ),
        { numRuns: 300 },
      )
      // The registers must be of a make that puts the rule to the test.
      expect(filled).toBeGreaterThan(50)
    })
})
