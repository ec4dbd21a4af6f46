import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { cellAt } from '../../src/domain/figures/blocks.ts'
import type { Absence } from '../../src/domain/register/values.ts'
import { createMemoryStore } from '../service/memoryStore.ts'
import type { Store } from '../service/store.ts'
import { dataset, indicator, observation, region } from '../../tests/builders/dataset.ts'
import { faultLines, outcomeLines } from './importReport.ts'
import { type FigureRow, ImportFailure, type TableHead } from './reading/rows.ts'
import { type ImportOptions, runImport } from './runImport.ts'

const NOW = new Date('2026-11-22T12:00:00.000Z')
const TABLE = {
  table: '50090NED',
  title: 'Gezondheid per wijk en buurt',
  publisher: 'RIVM',
  address: 'https://statline.rivm.nl',
  edition: 'indeling 2020',
}
const gemeente = (code: string, parts: object = {}) =>
  region({ code, name: code, level: 'gemeente', ...parts })

const head: TableHead = {
  table: '50090NED',
  topics: [
    { key: 'Overgewicht_9', stem: 'Overgewicht' },
    { key: 'Roker_11', stem: 'Roker' },
    { key: 'Onbekend_12', stem: 'Onbekend' },
  ],
}

let line = 1
const row = (parts: Partial<FigureRow> = {}): FigureRow => {
  line += 1
  return {
    line,
    region: 'GM0917',
    period: '2020',
    age: '18+',
    side: 'value',
    cells: [50, 20, 1],
    ...parts,
  }
}

let folder: string
let store: Store
beforeEach(async () => {
  line = 1
  folder = mkdtempSync(path.join(tmpdir(), 'gezond-verband-'))
  store = createMemoryStore(() => NOW)
  await store.seed(
    dataset({
      indicators: [
        indicator({ tables: [{ ...TABLE, topic: 'Overgewicht' }] }),
        indicator({ id: 'rokers', tables: [{ ...TABLE, topic: 'Roker' }] }),
      ],
      regions: [
        gemeente('NL01', { level: 'country' }),
        gemeente('GM0917'),
        gemeente('GM0935', { validTo: '2025-01-01' }),
        gemeente('GM1999', { validFrom: '2025-01-01' }),
      ],
      observations: [
        observation({
          region: 'GM0917',
          period: '2020',
          edition: 'indeling 2024',
          classificationYear: 2024,
          cell: { state: 'value', value: 50 },
        }),
      ],
    }),
  )
})
afterEach(() => rmSync(folder, { recursive: true }))

const bring = (rows: readonly FigureRow[], parts: Partial<ImportOptions> = {}, of: TableHead = head) =>
  runImport({
    store,
    open: async () => ({
      head: of,
      rows: (async function* () {
        for (let start = 0; start < rows.length; start += 2) yield rows.slice(start, start + 2)
      })(),
    }),
    origin: 'tabel.csv',
    scratch: path.join(folder, 'inlezen'),
    dryRun: false,
    now: NOW,
    ...parts,
  })

const faultsOf = async (work: Promise<unknown>) => {
  const failure = await work.then(
    () => undefined,
    (error: unknown) => error,
  )
  if (!(failure instanceof ImportFailure)) throw new Error('no faults', { cause: failure })
  return failure.faults
}

const whole = () => [
  row({ region: 'NL00', cells: [49, 18, 1] }),
  row(),
  row({ region: 'GM0935', cells: [45.5, 'not-distinguished', 1] }),
]

describe('an import', () => {
  it('makes blocks of the topics that the register knows, and names the others', async () => {
    const outcome = await bring(whole())
    expect(outcome).toMatchObject({
      kind: 'published',
      edition: 'indeling 2020',
      classificationYear: 2020,
      rows: 3,
      figures: 5,
      unknownTopics: [{ stem: 'Onbekend' }],
      regions: [{ scale: 'gemeente', count: 3 }],
    })
    const { blocks, imports } = await store.importedBlocks('rokers', 'gemeente')
    expect(blocks).toHaveLength(1)
    expect(blocks[0]).toMatchObject({ period: '2020', age: '18+', unit: 'percent', breakdown: 'totaal' })
    expect(blocks.map((each) => [cellAt(each, 'NL01'), cellAt(each, 'GM0935')])).toEqual([
      [{ state: 'value', value: 18 }, { state: 'not-distinguished' }],
    ])
    expect(imports[0]).toMatchObject({ title: TABLE.title, publisher: 'RIVM', origin: 'tabel.csv' })
  })

  it('says how many figures the register has otherwise, and asks when they are many', async () => {
    expect(await bring(whole(), { dryRun: true })).toMatchObject({ compared: 1, different: 0 })
    const [country, , maastricht] = whole()
    const other = [country, row({ cells: [51, 20, 1] }), maastricht].flatMap((each) => each ?? [])
    const [doubt] = await faultsOf(bring(other))
    expect(doubt?.reason.nl).toContain('zijn er 1 anders')
    expect(await bring(other, { sure: true })).toMatchObject({ kind: 'published', different: 1 })
  })

  it('counts a figure that the register has and the table lacks as different', async () => {
    const [country, , maastricht] = whole()
    const lacking = [country, row({ cells: ['not-distinguished', 20, 1] }), maastricht]
    const rows = lacking.flatMap((each) => each ?? [])
    expect(await bring(rows, { sure: true })).toMatchObject({ compared: 1, different: 1 })
  })

  it('names the publisher as the register does', async () => {
    await bring(whole(), {}, { ...head, publisher: 'Rijksinstituut' })
    expect((await store.imports())[0]).toMatchObject({ publisher: 'RIVM' })
  })

  it('asks before it takes the place of one that has many more figures', async () => {
    await bring(whole())
    const [doubt] = await faultsOf(bring(whole(), { topics: ['Overgewicht'] }))
    expect(doubt?.remedy.nl).toContain('--yes')
    expect((await store.importedBlocks('rokers', 'gemeente')).blocks).toHaveLength(1)
    expect(await bring(whole(), { topics: ['Overgewicht'], sure: true })).toMatchObject({ kind: 'published' })
  })

  it('keeps which figures the publisher calls provisional, also when nothing else changes', async () => {
    await bring(whole())
    expect(await bring(whole().map((each) => ({ ...each, provisional: true as const })))).toMatchObject({
      kind: 'published',
    })
    const { blocks } = await store.importedBlocks('rokers', 'gemeente')
    expect(blocks.map((each) => cellAt(each, 'GM0917'))).toEqual([
      { state: 'value', value: 20, provisional: true },
    ])
  })

  it('keeps no margins of a figure that is absent', async () => {
    const margins = [
      row({ region: 'GM0935', side: 'lower', cells: [44, 19, 1] }),
      row({ region: 'GM0935', side: 'upper', cells: [47, 21, 1] }),
    ]
    await bring([...whole(), ...margins])
    const { blocks } = await store.importedBlocks('rokers', 'gemeente')
    expect(JSON.stringify(blocks)).not.toContain('19')
  })

  it('pairs the publisher’s margins with their figures', async () => {
    const margins = [row({ side: 'lower', cells: [48, 19, 1] }), row({ side: 'upper', cells: [52, 21, 1] })]
    await bring([...whole(), ...margins])
    const { blocks } = await store.importedBlocks('overgewicht', 'gemeente')
    expect(blocks.map((each) => cellAt(each, 'GM0917'))).toEqual([
      { state: 'value', value: 50, lower: 48, upper: 52 },
    ])
    expect(blocks.map((each) => cellAt(each, 'GM0935'))).toEqual([{ state: 'value', value: 45.5 }])
  })

  it('keeps each reason of absence, and a region that a period lacks apart from it', async () => {
    const absent = (code: string, state: Absence) =>
      row({ region: code, period: '2016', cells: [state, 20, 1] })
    await bring([...whole(), absent('GM0917', 'suppressed'), absent('GM0935', 'not-distinguished')])
    const { blocks } = await store.importedBlocks('overgewicht', 'gemeente')
    const of2016 = blocks.find((each) => each.period === '2016')
    expect(of2016 && ['NL01', 'GM0917', 'GM0935'].map((code) => cellAt(of2016, code)?.state)).toEqual([
      'missing',
      'suppressed',
      'not-distinguished',
    ])
  })

  it('takes wijken and buurten with their names, and leaves out divisions the register does not hold', async () => {
    const outcome = await bring([
      ...whole(),
      row({ region: 'WK091700', regionName: 'Centrum' }),
      row({ region: 'BU09170001', regionName: 'Markt' }),
      row({ region: 'CR39' }),
      row({ region: 'CR40' }),
    ])
    expect(outcome.leftOut).toEqual(new Map([['CR', 2]]))
    const { blocks } = await store.importedBlocks('overgewicht', 'buurt')
    expect(blocks[0]?.regions).toEqual({ classificationYear: 2020, codes: ['BU09170001'], names: ['Markt'] })
  })

  it('changes nothing when the same table comes again, in whatever order', async () => {
    await bring(whole())
    const before = await store.standing()
    expect(await bring(whole().toReversed())).toMatchObject({ kind: 'unchanged', number: 1 })
    expect(await store.standing()).toEqual(before)
    expect(await store.imports()).toHaveLength(1)
  })

  it('replaces the import before it when a figure differs', async () => {
    await bring(whole())
    const outcome = await bring([...whole().slice(0, 2), row({ region: 'GM0935', cells: [46, 20, 1] })])
    expect(outcome).toMatchObject({ kind: 'published', number: 2, replaced: { number: 1 } })
  })

  it('changes nothing on a trial', async () => {
    expect(await bring(whole(), { dryRun: true })).toMatchObject({ kind: 'checked', figures: 5 })
    expect(await store.imports()).toEqual([])
  })

  it('takes only the topics that are asked for, by key or without its number', async () => {
    const outcome = await bring(whole(), { topics: ['Roker'] })
    expect(outcome.indicators.map(({ id }) => id)).toEqual(['rokers'])
    expect(await store.importedBlocks('overgewicht', 'gemeente')).toMatchObject({ blocks: [] })
  })

  it('finds a topic when its number changed', async () => {
    const changed = { ...head, topics: [{ key: 'Overgewicht_8', stem: 'Overgewicht' }] }
    expect((await bring(whole(), {}, changed)).indicators).toHaveLength(1)
  })
})

describe('what a table holds', () => {
  it('keeps per period the regions of its own year apart, where each period is in its own classification', async () => {
    const rows = [
      row({ period: '2020' }),
      row({ period: '2020', region: 'GM0935', cells: [45, 20, 1] }),
      row({ period: '2026' }),
      row({ period: '2026', region: 'GM1999', cells: [44, 20, 1] }),
    ]
    expect(await bring(rows, { classification: 'per-period' })).toMatchObject({
      classificationYear: 2026,
      regions: [{ scale: 'gemeente', count: 2 }],
    })
    const { blocks } = await store.importedBlocks('overgewicht', 'gemeente')
    expect(blocks.map(({ period, regions, values }) => [period, regions, values])).toEqual([
      ['2020', { classificationYear: 2020, codes: ['GM0917', 'GM0935'] }, [50, 45]],
      ['2026', { classificationYear: 2026, codes: ['GM0917', 'GM1999'] }, [50, 44]],
    ])
  })

  it.each([
    ['another region', [{ region: 'GM0917' }], [{ region: 'GM0935' }]],
    [
      'another name of a region',
      [{ region: 'WK091700', regionName: 'Centrum' }],
      [{ region: 'WK091700', regionName: 'Binnenstad' }],
    ],
  ])('is another table when the same figures are of %s', async (_name, first, second) => {
    await bring(first.map(row), { classification: 2020 })
    line = 1
    expect(await bring(second.map(row), { classification: 2020, sure: true })).toMatchObject({
      kind: 'published',
    })
  })

  it('says nothing of absence but that it is missing, where no figure is absent', async () => {
    await bring([row()], { classification: 2020 })
    const { blocks } = await store.importedBlocks('overgewicht', 'gemeente')
    expect(blocks.map(({ absence, absences }) => [absence, absences])).toEqual([['missing', undefined]])
  })

  it('takes of each topic the longest periods only, and says how many others it left out', async () => {
    const of = (period: string, cells: FigureRow['cells']) => row({ period, cells })
    const outcome = await bring(
      [
        of('2020', [50, 'missing', 1]),
        of('2020-Q1', [49, 20, 1]),
        of('2020-Q2', [51, 21, 1]),
        of('2020-01', [48, 22, 1]),
      ],
      { classification: 2020 },
    )
    const periodsOf = async (id: string) =>
      (await store.importedBlocks(id, 'gemeente')).blocks.map(({ period }) => period)
    expect(await periodsOf('overgewicht')).toEqual(['2020'])
    expect(await periodsOf('rokers')).toEqual(['2020-Q1', '2020-Q2'])
    expect(outcome.leftOutPeriods).toEqual(
      new Map([
        ['quarter', 2],
        ['month', 1],
      ]),
    )
    expect(outcomeLines(outcome)).toContain(
      'Overgeslagen: 2 kwartalen en 1 maand, want de tabel heeft ook langere periodes van hetzelfde onderwerp.',
    )
  })

  it('is judged by the periods that are taken alone', async () => {
    // Quarters of another year, with another municipality, stand beside the years of every topic.
    const rows = [...whole(), row({ region: 'GM1999', period: '2026-Q1' }), row({ period: '2026-Q1' })]
    expect(await bring(rows)).toMatchObject({ classificationYear: 2020, figures: 5 })
    const { blocks } = await store.importedBlocks('overgewicht', 'gemeente')
    expect(blocks.map(({ regions }) => regions.codes)).toEqual([['NL01', 'GM0917', 'GM0935']])
  })

  it('is of the year of its newest period that is taken', async () => {
    const rows = [row(), row({ period: '2026-Q1' }), row({ region: 'BU09170001', period: '2026-Q1' })]
    expect(await bring(rows, { classification: 'per-period' })).toMatchObject({
      classificationYear: 2020,
      regions: [{ scale: 'gemeente', count: 1 }],
    })
  })

  it('is told with the right forms of one and more', async () => {
    const outcome = await bring([row({ cells: [50, 'missing', 1] })], {
      classification: 2020,
      topics: ['Overgewicht'],
    })
    expect(outcomeLines(outcome)).toEqual([
      expect.any(String),
      '1 rij, 1 cijfer van 1 indicator: 1 gemeente of groter.',
      'Gelijk aan het register: het ene cijfer dat er al in stond.',
    ])
  })
})

describe('the unit of a topic', () => {
  const withUnit = (unit: string): TableHead => ({
    ...head,
    topics: head.topics.map((topic, place) => (place === 0 ? { ...topic, unit } : topic)),
  })

  it.each(['aantal', 'per 1 000 inwoners', 'x 1 000', '1 000 euro'])(
    'refuses “%s” for a percentage, and names both',
    async (unit) => {
      const [fault, ...others] = await faultsOf(bring(whole(), {}, withUnit(unit)))
      expect(others).toEqual([])
      expect(fault).toMatchObject({ field: 'Overgewicht_9', value: unit })
      expect(fault?.reason.nl).toBe(
        `De eenheid is “${unit}” in de tabel, en "percent" bij de indicator overgewicht.`,
      )
    },
  )

  it('passes the same unit', async () => {
    expect(await bring(whole(), { dryRun: true }, withUnit('%'))).toMatchObject({ unknownUnits: [] })
  })

  it.each(['procentpunt', 'aandeel'])('asks whether “%s”, which nobody knows, is the same', async (unit) => {
    const [fault, ...others] = await faultsOf(bring(whole(), {}, withUnit(unit)))
    expect(others).toEqual([])
    expect(fault).toMatchObject({ field: 'Overgewicht_9', value: unit })
    expect(fault?.reason.nl).toContain(`“${unit}”; die woorden kent dit register niet`)
    expect(fault?.reason.nl).toContain('De indicator overgewicht is in "percent"')
    expect(fault?.remedy.nl).toContain('--yes')
    const outcome = await bring(whole(), { dryRun: true, sure: true }, withUnit(unit))
    expect(outcomeLines(outcome)).toContain(
      `Kijk na: de eenheid van Overgewicht_9 is bij de uitgever “${unit}”, in dit register "percent" (overgewicht).`,
    )
  })

  it('refuses one that counts in other steps, however sure one is', async () => {
    const [fault] = await faultsOf(bring(whole(), { sure: true }, withUnit('mln euro')))
    expect(fault).toMatchObject({ value: 'mln euro' })
  })
})

describe('an import that cannot be', () => {
  const cases: [string, () => Partial<FigureRow>[], RegExp, (number | undefined)[]][] = [
    [
      'an unknown region',
      () => [{ region: 'XX12' }, { region: 'GM4444' }, { region: 'BU44440001' }],
      /kent het register niet/,
      [5, 6, 7],
    ],
    ['a key given twice', () => [{}], /stond het cijfer al op regel 3/, [5]],
    ['a percentage of 340', () => [{ period: '2016', cells: [340, 20, 1] }], /tussen 0 en 100/, [5]],
    ['a percentage below zero', () => [{ period: '2016', cells: [50, -1, 1] }], /tussen 0 en 100/, [5]],
    [
      'margins that do not hold the figure',
      () => [
        { side: 'lower', cells: [51, 19, 1] },
        { side: 'upper', cells: [52, 21, 1] },
      ],
      /omvatten het cijfer niet/,
      [3],
    ],
    [
      'a single margin',
      () => [{ side: 'lower', cells: [48, 'missing', 1] }],
      /maar één van de twee marges/,
      [3],
    ],
    ['codes of two years', () => [{ region: 'GM1999' }], /niet die van één jaar/, [undefined]],
  ]

  it.each(cases)('names every line of %s, and leaves what was there', async (_name, extra, reason, lines) => {
    await bring(whole())
    const rows = whole()
    line = 4
    const faults = await faultsOf(
      bring([...rows.map((each, at) => ({ ...each, line: at + 2 })), ...extra().map(row)]),
    )
    expect(faults.map((each) => each.line)).toEqual(lines)
    for (const fault of faults) expect(fault.reason.nl).toMatch(reason)
    expect((await store.imports()).map((one) => one.number)).toEqual([1])
  })

  it('names the lines whose municipality was not there in the classification that was named', async () => {
    const faults = await faultsOf(bring(whole(), { classification: 2025 }))
    expect(faults.map((each) => [each.line, each.value])).toEqual([[4, 'GM0935']])
  })

  it('refuses a classification that is not the one in the name of the edition', async () => {
    const rows = whole()
    const [fault] = await faultsOf(bring(rows, { edition: 'indeling 2024', classification: 2023 }))
    expect(fault?.reason.nl).toBe('De uitgave heet “indeling 2024”, en is dus niet in de indeling van 2023.')
    expect(await store.imports()).toEqual([])
    await bring(rows, { edition: 'indeling 2023', classification: 2023 })
    expect(await store.imports()).toHaveLength(1)
  })

  it('refuses figures of a year that is still to come', async () => {
    const future = { ...row(), period: String(NOW.getFullYear() + 1), line: 9 }
    expect(await faultsOf(bring([...whole(), future]))).toMatchObject([{ line: 9, field: 'periode' }])
  })

  it('asks about an indicator that the import in use has and this table no longer has', async () => {
    await bring(whole())
    const [first, ...others] = head.topics
    if (first === undefined) throw new Error('no topic')
    const renamed = { ...head, topics: [{ ...first, key: 'Onzin_4', stem: 'Onzin' }, ...others] }
    const faults = await faultsOf(bring(whole(), {}, renamed))
    expect(faults.map(({ reason }) => reason.nl)).toContainEqual(
      expect.stringMatching(/^Hiervan heeft nummer 1 \d+ cijfers; in deze tabel staat het onderwerp niet/),
    )
    expect(await bring(whole(), { sure: true }, renamed)).toMatchObject({ kind: 'published' })
  })

  it('names what else is wrong beside a classification that cannot be read', async () => {
    const lower = row({ side: 'lower', cells: [51, 'missing', 1] })
    const rows = [...whole(), row({ region: 'GM1999' }), row({ region: 'XX1' }), row(), lower]
    const faults = await faultsOf(bring(rows.map((each, at) => ({ ...each, line: at + 2 }))))
    expect(faults.map(({ line: at, field }) => [at, field])).toEqual([
      [6, 'regio'],
      [undefined, 'indeling'],
      [7, 'sleutel'],
      [7, 'Overgewicht_9'],
    ])
  })

  it('says of an unknown region in many rows that it is one fault, and nothing that follows from it', async () => {
    const [country, heerlen] = whole()
    const strange = ['2012', '2016', '2020', '2022', '2023', '2024', '2025'].map((period) =>
      row({ region: 'GM9999', period }),
    )
    const rows = [country, heerlen, ...strange].flatMap((each) => each ?? [])
    const faults = await faultsOf(bring(rows))
    expect(faults).toHaveLength(7)
    const said = faultLines(faults)
    expect(said[0]).toContain('Niet ingelezen: 1 fout.')
    expect(said[2]).toContain('regel 5, 6, 7, 8, 9 en nog 2 · regio: GM9999')
    expect(said).toHaveLength(3)
  })

  it('takes the classification that the edition names for figures of before', async () => {
    const old = () => whole().map((each) => ({ ...each, period: '2012' }))
    expect(await bring(old())).toMatchObject({ edition: 'indeling 2020', classificationYear: 2020 })
    const [fault] = await faultsOf(bring(old(), { edition: 'proef' }))
    expect(fault?.reason.nl).toMatch(/waren in 2019, 2020.* dezelfde/)
    expect(fault?.remedy.nl).toContain('--classification')
  })

  it('takes the classification in which the register has the same edition, else asks where several fit', async () => {
    const rows = () => whole().filter(({ region: code }) => code !== 'GM0935')
    const later = () => [...rows(), row({ region: 'GM1999' })]
    const [asked] = await faultsOf(bring(later(), { edition: 'momentopname juli 2026' }))
    expect(asked?.reason.nl).toContain('waren in 2025, 2026 dezelfde')
    expect(asked?.remedy.nl).toContain('--classification 2025 of --classification 2026')
    const edition = 'momentopname juli 2026'
    await store.put('observations', observation({ edition, classificationYear: 2025, region: 'GM1999' }), 0)
    expect(await bring(later(), { edition, sure: true })).toMatchObject({ classificationYear: 2025, edition })
    expect(await bring(later(), { edition, classification: 2026, sure: true })).toMatchObject({
      classificationYear: 2026,
    })
  })

  it('takes the classification that the publisher’s title names', async () => {
    const titled = {
      ...head,
      title: 'Gezondheid per wijk en buurt; 2020 (indeling 2019)',
      modified: '2022-03-01',
    }
    expect(await bring(whole(), {}, titled)).toMatchObject({
      classificationYear: 2019,
      edition: '2022-03-01',
    })
  })

  it('asks about a column that changes by a lot from the import that it replaces', async () => {
    await bring(whole())
    const divided = whole().map((each) => ({
      ...each,
      cells: each.cells.map((cell, at) => (at === 1 && typeof cell === 'number' ? cell / 100 : cell)),
    }))
    const faults = await faultsOf(bring(divided))
    expect(faults.map(({ field }) => field)).toEqual(['Roker'])
    expect(faults[0]?.reason.nl).toContain('die ook in nummer 1 staan, veranderen er 2 sterk')
    expect(await bring(divided, { sure: true })).toMatchObject({ kind: 'published' })
  })

  it('says of a table that follows the municipalities that each year is in its own classification', async () => {
    const outcome = await bring(whole(), { classification: 'per-period' })
    expect(outcomeLines(outcome)[0]).toContain('uitgave indeling 2020, elk jaar in zijn eigen indeling.')
  })

  it('stops at a thousand faults', async () => {
    const faults = await faultsOf(bring(Array.from({ length: 3000 }, () => row({ region: 'XX1' }))))
    expect(faults).toHaveLength(1001)
    expect(faultLines(faults)[0]).toContain('Niet ingelezen: meer dan 1.000 fouten.')
    expect(faultLines(faults)[1]).toContain('more than 1,000 faults')
  })

  it('names a topic that the table does not have, or the register', async () => {
    const [absent, unknown] = await faultsOf(bring(whole(), { topics: ['Roken', 'Onbekend'] }))
    expect(absent?.remedy.nl).toContain('Overgewicht, Roker, Onbekend')
    expect(unknown?.remedy.nl).toContain('"topic": "Onbekend"')
  })

  it('names two topics that one indicator would be of', async () => {
    const twice = { ...head, topics: [...head.topics, { key: 'Overgewicht_31', stem: 'Overgewicht' }] }
    const [fault] = await faultsOf(bring(whole(), {}, twice))
    expect(fault?.reason.nl).toContain('Overgewicht_9 en Overgewicht_31')
    expect(fault?.remedy.nl).toContain('--topic Overgewicht_9 of --topic Overgewicht_31')
    expect(fault?.remedy.nl).toContain('vervalt alles wat u niet noemt')
  })

  it('names a table of which the register knows nothing, or that holds no figure', async () => {
    const [other] = await faultsOf(bring(whole(), {}, { ...head, table: '12345NED' }))
    expect(other?.reason.nl).toContain('12345NED')
    const none = whole().map((each) => ({ ...each, cells: ['missing', 'missing', 1] as const }))
    const [empty] = await faultsOf(bring(none))
    expect(empty?.reason.nl).toContain('geen enkel cijfer')
    const quarters = none.map((each) => ({ ...each, period: '2020-Q1', cells: [...each.cells] }))
    const [alike] = await faultsOf(
      bring([...none, ...quarters].map((each, at) => ({ ...each, line: at + 2 }))),
    )
    expect(alike?.reason.nl).toContain('geen enkel cijfer')
  })

  it('names what the register knows of a table beside the columns that are there, as they are called', async () => {
    const topics = [{ key: 'sterfte_per_1000', stem: 'sterfte_per' }]
    const columns = ['gm_code', 'sterfte_per_1000']
    const [file] = await faultsOf(bring(whole(), {}, { ...head, topics, columns }))
    expect(file?.reason.nl).toBe(
      'Van tabel 50090NED kent dit register Overgewicht, Roker; zo heet geen kolom van dit bestand. De kolommen zijn: gm_code, sterfte_per_1000.',
    )
    expect(file?.remedy.nl).toContain('zoals Overgewicht_1')
    const [publisher] = await faultsOf(bring(whole(), {}, { ...head, topics }))
    expect(publisher?.reason.nl).toContain('kent dit register Overgewicht, Roker; dat is geen onderwerp')
    expect(publisher?.remedy.nl).not.toContain('--table')
  })

  it('says of a table with margins alone that it holds only those', async () => {
    const lower = whole().map((each) => ({ ...each, side: 'lower' as const }))
    const [fault, ...others] = await faultsOf(bring(lower))
    expect(others).toEqual([])
    expect(fault?.reason.nl).toBe('Er staan alleen marges in, en geen enkel cijfer.')
  })

  it('names what it was told to forgive, also on a trial', async () => {
    await bring(whole())
    const [asked] = await faultsOf(bring([row()], { classification: 2020 }))
    const trial = await bring([row()], { classification: 2020, sure: true, dryRun: true })
    const said = outcomeLines(trial).join(' ')
    expect(said).not.toContain('in orde')
    expect(said).toContain(`Kijk na (met --yes niet gevraagd): ${asked?.reason.nl}`)
    expect(outcomeLines(await bring(whole(), { sure: true, dryRun: true })).join(' ')).toContain('in orde')
  })

  it('prints no control characters of a name in the table', async () => {
    const topic = { key: 'Rook\u001b[2J_3', stem: 'Rook\u001b[2J' }
    const outcome = await bring(whole(), { dryRun: true }, { ...head, topics: [...head.topics, topic] })
    const asked = await faultsOf(bring(whole(), { topics: ['Iets\u0007'] }, { ...head, topics: [topic] }))
    const known = {
      ...head,
      topics: [{ ...topic, key: 'Overgewicht\u0007', stem: 'Overgewicht', unit: 'x 10' }],
    }
    const other = await faultsOf(bring(whole(), {}, known))
    const said = [...outcomeLines(outcome), ...faultLines([...asked, ...other])].join(' ')
    expect(said).toContain('Rook')
    expect(said).not.toMatch(/\p{Cc}(?<!\n)/u)
  })

  it('leaves no scratch file and nothing staged when the source stops half-way', async () => {
    await bring(whole())
    const broken = runImport({
      store,
      open: async () => ({
        head,
        rows: (async function* () {
          yield [row()]
          throw new Error('connection lost')
        })(),
      }),
      origin: 'x',
      scratch: path.join(folder, 'inlezen'),
      dryRun: false,
      now: NOW,
    })
    await expect(broken).rejects.toThrow('connection lost')
    expect(await store.imports()).toHaveLength(1)
  })
})
