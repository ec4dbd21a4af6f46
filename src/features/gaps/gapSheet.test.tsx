import { describe, expect, it } from 'vitest'
import {
  dataset,
  deadline,
  indicator,
  initiative,
  link,
  observation,
  policyDocument,
  source,
  task,
} from '../../../tests/builders/dataset.ts'
import { gapLists } from '../../domain/gaps/gapLists.ts'
import { indexRegister } from '../../domain/graph/registerIndex.ts'
import type { Observation, Register } from '../../domain/register/things.ts'
import type { GapKind } from '../../domain/gaps/gapLists.ts'
import { gapRows } from './gapRows.ts'
import { gapSheet } from './gapSheet.ts'

const TODAY = '2026-11-21'
const HERE = 'GM0935'

/** The lines of one list as they stand in its file, each cell by the head of its column, without what is empty. */
function fileOf(kind: GapKind, register: Partial<Register>, figures: readonly Observation[] = []) {
  const index = indexRegister(dataset(register))
  const context = { index, language: 'nl' as const, place: 'Maastricht', today: TODAY }
  const rows = gapRows(gapLists(index, HERE, TODAY, figures), context).filter((each) => each.kind === kind)
  const sheet = gapSheet(index, 'Lijst', rows, 'nl')
  return sheet.rows.map((row) =>
    Object.fromEntries(
      sheet.columns.flatMap(({ title }, place) => (row[place] === undefined ? [] : [[title, row[place]]])),
    ),
  )
}

const bareTask = task({ executor: { text: 'beleidsafdeling', standing: false } })
const bare = { legalTasks: [bareTask], links: [], policyDocuments: [] }
const on = (id: string, day: string) => deadline({ id, rule: { form: 'fixed', on: day, what: 'deadline' } })

describe('the file of what asks for attention', () => {
  it('has of a task the first deadline that is still to come, with its day and the days that are left', () => {
    const deadlines = [on('voorbij', '2026-11-20'), on('later', '2027-12-01'), on('eerst', '2026-12-31')]
    expect(fileOf('tasks', { ...bare, deadlines })).toEqual([
      expect.objectContaining({
        Wat: 'Gezondheidsbevordering',
        'Laatste mogelijke dag': '2026-12-31',
        Nog: '40 dagen',
        Reden: expect.stringContaining('31 december 2026'),
      }),
    ])
  })

  it('has a deadline of today, and none that has passed', () => {
    expect(fileOf('tasks', { ...bare, deadlines: [on('nu', TODAY)] })[0]).toMatchObject({
      'Laatste mogelijke dag': TODAY,
      Nog: 'vandaag',
    })
    const [past] = fileOf('tasks', { ...bare, deadlines: [on('voorbij', '2026-11-20')] })
    expect(past).not.toHaveProperty('Laatste mogelijke dag')
    expect(past?.['Reden']).toBe('gewoonlijk: beleidsafdeling')
  })

  it('says nothing with a task of a term that has no day of its own', () => {
    const everyTwoMonths = deadline({ rule: { form: 'recurring', months: 2 } })
    const [row] = fileOf('tasks', { ...bare, deadlines: [everyTwoMonths] })
    expect(row?.['Reden']).toBe('gewoonlijk: beleidsafdeling')
  })

  it('has the day that money ends; of a date that is not known to the day the last one, said to be the most', () => {
    const provenance = { status: 'known' as const }
    const until = (id: string, end: { on: string; part?: 'late' }) =>
      initiative({
        id,
        money: [{ text: 'Een bedrag.', state: 'budgeted', until: end, provenance }],
      })
    const rows = fileOf('endings', {
      initiatives: [until('dag', { on: '2026-12-01' }), until('eind', { on: '2026', part: 'late' })],
      deadlines: [],
    })
    expect(rows.map((row) => [row['Laatste mogelijke dag'], row['Nog']])).toEqual([
      ['2026-12-01', '10 dagen'],
      ['2026-12-31', 'hoogstens 40\u00a0dagen'],
    ])
  })

  it('has of a deadline that is not known to the day the last one, said to be the most', () => {
    const rule = {
      form: 'fixed' as const,
      on: '2026-12-31',
      asGiven: { on: '2026', part: 'late' as const },
      what: 'deadline' as const,
    }
    const deadlines = [deadline({ rule })]
    for (const [row] of [fileOf('deadlines', { deadlines }), fileOf('tasks', { ...bare, deadlines })])
      expect(row).toMatchObject({ 'Laatste mogelijke dag': '2026-12-31', Nog: 'hoogstens 40\u00a0dagen' })
  })

  it('has the day of every deadline in the year ahead', () => {
    expect(fileOf('deadlines', { deadlines: [on('nota', '2026-12-31')] })).toEqual([
      expect.objectContaining({ 'Laatste mogelijke dag': '2026-12-31', Nog: '40 dagen' }),
    ])
  })

  it('is no surer of a deadline than of the event from which it is counted', () => {
    const rule = {
      form: 'after-event' as const,
      years: 2,
      event: 'de landelijke nota',
      eventOn: '2025-06-01',
      eventStatus: 'unsure' as const,
    }
    expect(fileOf('deadlines', { deadlines: [deadline({ rule })] })[0]).toMatchObject({
      'Laatste mogelijke dag': '2027-06-01',
      Herkomst: 'onzeker',
    })
  })

  it('says of a line how sure all of it is, that of a reason with it', () => {
    const [row] = fileOf('endings', {
      initiatives: [
        initiative({
          period: { asGiven: 'tot 2027', end: { on: '2026-12-31' } },
          fieldProvenance: { period: { status: 'unsure', note: 'Niet zeker.' } },
        }),
      ],
    })
    expect(row?.['Herkomst']).toContain('onzeker')
  })

  it('names with a task what did serve it and is over', () => {
    const over = initiative({ title: { nl: 'Oud plan', en: 'Old plan' }, status: 'finished' })
    const [row] = fileOf('tasks', { ...bare, links: [link()], initiatives: [over], deadlines: [] })
    expect(row?.['Reden']).toBe('gewoonlijk: beleidsafdeling\nafgelopen: Oud plan')
  })

  it('says of what ends that it is not known whether it still runs', () => {
    const [row] = fileOf('endings', {
      initiatives: [
        initiative({ status: 'unknown', period: { asGiven: 'tot 2027', end: { on: '2026-12-31' } } }),
      ],
    })
    expect(row?.['Reden']).toContain('(status onbekend)')
  })

  it('counts the parts of a record as a reader does: the first amount is number 1', () => {
    const provenance = { status: 'unsure' as const, note: 'Niet zeker.' }
    const money = [{ text: 'Een bedrag.', state: 'budgeted' as const, provenance }]
    const [row] = fileOf('unsure', { initiatives: [initiative({ money })] })
    expect(row?.['Wet, kader, thema of onderdeel']).toMatch(/ 1$/)
  })

  it('puts first the indicators that have a figure of the Netherlands, and says why there is none of here', () => {
    const named = (id: string, name: string) => indicator({ id, title: { nl: name, en: name } })
    const cell = { state: 'suppressed' as const }
    const rows = fileOf(
      'figures',
      {
        indicators: [named('a', 'Alcohol'), named('b', 'Bewegen'), named('c', 'Cola')],
        links: [],
        goals: [],
      },
      [
        observation({ indicator: 'c', region: 'NL01' }),
        observation({ indicator: 'a', cell }),
        observation({ indicator: 'b', region: 'NL01' }),
      ],
    )
    expect(rows.map((row) => [row['Wat'], row['Reden']])).toEqual([
      ['Bewegen', 'wel een cijfer van Nederland'],
      ['Cola', 'wel een cijfer van Nederland'],
      ['Alcohol', 'alleen een cijfer van andere gebieden\nvoor Maastricht: onderdrukt (te kleine aantallen)'],
    ])
  })

  it.each([
    ['its usual executor', { fieldProvenance: { executor: { status: 'known' as const } } }, 'found' as const],
    ['the day of its deadline', {}, 'known' as const],
  ])('says of a task what is less sure than the task itself: %s', (_, parts, status) => {
    const legalTasks = [{ ...bareTask, ...parts }]
    const due = { ...on('nota', '2026-12-31'), provenance: { status } }
    const [row] = fileOf('tasks', { ...bare, legalTasks, deadlines: [due] })
    expect(row?.['Herkomst']).toBe('gelezen in een bron, niet nagelezen')
  })

  it('says of a document how sure its period is, and where it stands itself', () => {
    const nota = policyDocument({
      period: { asGiven: 'tot en met 2026', end: { on: '2026-12-31' } },
      fieldProvenance: { period: { status: 'unsure', note: 'Niet zeker.' } },
      address: 'https://voorbeeld.nl/nota.pdf',
    })
    const [row] = fileOf('endings', { policyDocuments: [nota], initiatives: [] })
    expect(row).toMatchObject({
      Wat: 'Nota gezondheidsbeleid',
      Herkomst: 'onzeker',
      Adres: 'https://voorbeeld.nl/nota.pdf',
    })
  })

  it.each([
    ['initiative-task', 'programma', 'wpg-2-2-d', 'Programma – Gezondheidsbevordering', 'initiatief, taak'],
    ['initiative-goal', 'programma', 'doel', 'Programma – Gezond gewicht', 'initiatief, doel'],
    ['initiative-indicator', 'programma', 'overgewicht', 'Programma – Overgewicht', 'initiatief, indicator'],
    ['goal-indicator', 'doel', 'overgewicht', 'Gezond gewicht – Overgewicht', 'doel, indicator'],
    ['goal-task', 'doel', 'wpg-2-2-d', 'Gezond gewicht – Gezondheidsbevordering', 'doel, taak'],
  ] as const)('names both ends of an uncertain link (%s)', (kind, from, to, what, kinds) => {
    const provenance = { status: 'unsure' as const, note: 'Niet zeker.' }
    expect(fileOf('unsure', { links: [link({ kind, from, to, provenance })] })).toEqual([
      expect.objectContaining({ Wat: what, Soort: kinds, Reden: 'Niet zeker.' }),
    ])
  })

  it('says where to find the thing and what was read of it', () => {
    const [row] = fileOf('owners', {
      indicators: [indicator()],
      sources: [source(), source({ id: 'ander', address: 'https://voorbeeld.nl/ander' })],
    })
    expect(row).toMatchObject({
      Bronnen: 'https://voorbeeld.nl/programma',
      Adres: 'http://localhost:3000/indicatoren/overgewicht',
    })
  })
})
