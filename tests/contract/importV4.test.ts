/**
 * StatLine in OData 4, from the publisher to the database: as a process beside a database, and with every fault that only
 * the whole table shows. And: does the publisher of our tests answer as StatLine does? Held against recorded answers, which are
 * not ours to keep here: OPEN_DATA_DIR names a folder of downloads with protocol/v4 in it.
 */
import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { cellAt } from '../../src/domain/figures/blocks.ts'
import { runImport } from '../../server/import/runImport.ts'
import { ImportFailure } from '../../server/import/reading/rows.ts'
import { openStatline4 } from '../../server/import/statline4/statlineOData4.ts'
import { createMemoryStore } from '../../server/service/memoryStore.ts'
import type { Store } from '../../server/service/store.ts'
import { dataset, indicator, region } from '../builders/dataset.ts'
import type { TestPublisher } from '../publisher/startPublisher.ts'
import { type Manner4, startPublisher4 } from '../publisher/startPublisher4.ts'
import { type Entry4, inhabitants, smallTable4, type Table4Parts } from '../publisher/table4.ts'
import { importProcess, withStore, writeReference } from './importProcess.ts'

const NOW = new Date('2026-11-22T12:00:00.000Z')
const gemeente = (code: string) => region({ code, name: code, level: 'gemeente', parents: ['NL01'] })
const register = dataset({
  indicators: [
    indicator(),
    indicator({
      id: 'inwoners',
      unit: 'count',
      tables: [
        {
          table: '03759ned',
          title: 'Bevolking',
          publisher: 'CBS',
          address: 'https://cbs.nl',
          edition: '2026',
          topic: 'BevolkingOp1Januari',
          measure: 'M000352',
        },
      ],
    }),
  ],
  regions: [
    region({ code: 'NL01', name: 'Nederland', level: 'country', parents: [] }),
    gemeente('GM0917'),
    gemeente('GM0935'),
  ],
})

let folder: string
let publisher: TestPublisher | undefined
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'gv-v4-'))
})
afterEach(async () => {
  await publisher?.close()
  publisher = undefined
  await rm(folder, { recursive: true, force: true })
})

async function publish(parts: Table4Parts = {}, manner: Manner4 = {}): Promise<string> {
  publisher = await startPublisher4(smallTable4(parts), manner)
  return publisher.base
}

const heerlen = async (store: Store) =>
  (await store.importedBlocks('inwoners', 'gemeente')).blocks
    .filter(({ age }) => age === 'alle')
    .map((block) => [block.period, cellAt(block, 'GM0917')])

/** Brings the table of a publisher into a register in memory. */
async function bring(parts: Table4Parts, manner: Manner4) {
  const store = createMemoryStore(() => NOW)
  await store.seed(register)
  const base = await publish(parts, manner)
  const outcome = await runImport({
    store,
    open: (report) => openStatline4({ table: '03759ned', base, report }),
    origin: base,
    scratch: path.join(folder, 'inlezen'),
    classification: 2020,
    dryRun: false,
    now: NOW,
  }).catch((error: unknown) => {
    if (error instanceof ImportFailure) return error
    throw error
  })
  return { store, outcome }
}
const faultsOf = (outcome: unknown) => (outcome instanceof ImportFailure ? outcome.faults : [])

describe('a table of OData 4 in the register', () => {
  it('comes in with its years, its provisional figures and what the publisher says of it', async () => {
    const { store, outcome } = await bring({ status: 'Voorlopig' }, { page: 7 })
    expect(outcome).toMatchObject({
      kind: 'published',
      edition: '2026-06-23',
      rows: 24,
      figures: 18,
      leftOut: new Map([['LD', 6]]),
    })
    const value = (period: number) => ({ state: 'value', value: inhabitants(2, period, 0, 0) })
    expect(await heerlen(store)).toEqual([
      ['2018', value(0)],
      ['2019', value(1)],
      ['2020', { ...value(2), provisional: true }],
    ])
    expect(await store.imports()).toMatchObject([{ table: '03759ned', publisher: 'CBS' }])
  })

  it('changes nothing when it is the same again', async () => {
    const { store } = await bring({}, {})
    const base = publisher?.base ?? ''
    const again = await runImport({
      store,
      open: (report) => openStatline4({ table: '03759ned', base, report }),
      origin: base,
      scratch: path.join(folder, 'inlezen'),
      classification: 2020,
      dryRun: false,
      now: NOW,
    })
    expect(again.kind).toBe('unchanged')
  })

  it('is not taken with a region that the register does not know; the figure is named', async () => {
    const { store, outcome } = await bring({ moreRegions: ['GM7777'] }, {})
    expect(faultsOf(outcome)).toHaveLength(6)
    expect(faultsOf(outcome)[0]).toMatchObject({ field: 'regio', value: 'GM7777', line: 25 })
    expect(await heerlen(store)).toEqual([])
  })

  it('is not taken with a figure that is given twice, on one page or on two', async () => {
    const again = (all: Entry4[]) => [...all, ...all.slice(0, 2)]
    const { outcome } = await bring(
      {},
      { count: false, troubles: [{ at: 'Observations', does: 'rows', change: again }] },
    )
    expect(faultsOf(outcome)).toHaveLength(1)
    expect(faultsOf(outcome)[0]).toMatchObject({ field: 'sleutel', value: 'NL01 · 2018 · alle', line: 49 })
  })

  it('leaves what was there when the publisher stops half-way', async () => {
    const { store } = await bring({}, {})
    const before = await heerlen(store)
    await publisher?.close()
    const base = await publish(
      { modified: '2026-08-01T00:00:00+02:00' },
      { page: 10, troubles: [2, 3].map((nth) => ({ at: 'Observations', nth, does: 'cut' })) },
    )
    const patience = { attempts: 2, wait: () => Promise.resolve() }
    await expect(
      runImport({
        store,
        open: (report) => openStatline4({ table: '03759ned', base, report, patience }),
        origin: base,
        scratch: path.join(folder, 'inlezen'),
        classification: 2020,
        dryRun: false,
        now: NOW,
      }),
    ).rejects.toThrow('vanaf nummer 11')
    expect(await heerlen(store)).toEqual(before)
    expect(await store.imports()).toHaveLength(1)
  })
})

describe('npm run import -- statline4:', { timeout: 60_000 }, () => {
  it('brings a table into the database, of the years that were asked for', async () => {
    await writeReference(folder, register)
    const base = await publish({}, { page: 10 })
    const asked = ['statline4:03759ned', '--from', base, '--since', '2019', '--classification', '2020']
    const { code, said } = await importProcess(folder, asked)
    expect(said).toContain('Ingelezen: tabel 03759ned, uitgave 2026-06-23')
    expect(said).toContain('Niet ingelezen, want in dit register staat er geen indicator voor: M000365')
    expect(code).toBe(0)
    expect((await withStore(folder, heerlen)).map(([period]) => period)).toEqual(['2019', '2020'])
    const wrong = await importProcess(folder, ['statline4:03759NED', '--from', base])
    expect(wrong).toMatchObject({ code: 1 })
    expect(wrong.said).toContain('hoofdletters tellen mee')
  })
})

const recordings = path.join(process.env['OPEN_DATA_DIR'] ?? '', 'protocol', 'v4')
const present = process.env['OPEN_DATA_DIR'] !== undefined && existsSync(recordings)
if (!present) {
  console.info('Recorded answers of OData 4: skipped, OPEN_DATA_DIR names no folder with protocol/v4 in it.')
}

describe.skipIf(!present)('the publisher of our tests beside recorded answers of OData 4', () => {
  const recorded = (name: string): Entry4 =>
    JSON.parse(readFileSync(path.join(recordings, `03759ned_${name}.json`), 'utf8')) as Entry4
  const listed = (name: string) => recorded(name)['value'] as Entry4[]
  const ours = smallTable4()
  const typeOf = (value: unknown) => (value === null ? 'null' : typeof value)
  /** Keys in their order, each with the kinds of value that occur. */
  const shape = (of: readonly Entry4[]) =>
    new Map(Object.keys(of[0] ?? {}).map((key) => [key, new Set(of.map((entry) => typeOf(entry[key])))]))
  const strange = (mine: readonly Entry4[], theirs: readonly Entry4[]) =>
    [...shape(mine)].flatMap(([key, kinds]) =>
      [...kinds].filter((kind) => shape(theirs).get(key)?.has(kind) !== true).map((kind) => `${key} ${kind}`),
    )

  it('describes a table with the same keys in the same order', () => {
    expect(shape([ours.properties])).toEqual(shape([recorded('properties')]))
  })

  it.each([
    ['MeasureCodes', 'measure-codes'],
    ['RegioSCodes', 'codes-RegioS'],
    ['PeriodenCodes', 'codes-Perioden'],
  ])('describes %s in the same form', (collection, name) => {
    const mine = ours.described[collection] ?? []
    expect([...shape(mine).keys()]).toEqual([...shape(listed(name)).keys()])
    expect(strange(mine, listed(name))).toEqual([])
  })

  it.each(['Dimension', 'GeoDimension', 'TimeDimension'])('describes a %s in the same form', (kind) => {
    const of = (list: readonly Entry4[]) => list.filter(({ Kind }) => Kind === kind)
    const [mine, theirs] = [of(ours.described['Dimensions'] ?? []), of(listed('dimensions'))]
    expect([...shape(mine).keys()]).toEqual([...shape(theirs).keys()])
    expect(strange(mine, theirs)).toEqual([])
  })

  it('gives figures in the same form, and writes absent ones in the same way', () => {
    const theirs = listed('observations-page-1')
    const key = (entry: Entry4) => Object.keys(entry).filter((each) => each !== 'BurgerlijkeStaat')
    expect(key(ours.observations[0] ?? {})).toEqual(key(theirs[0] ?? {}))
    expect(strange(ours.observations, theirs)).toEqual([])
    const absent = (all: readonly Entry4[]) =>
      new Set(all.map(({ Value, ValueAttribute }) => `${String(ValueAttribute)} ${typeOf(Value)}`))
    expect(absent(ours.observations)).toEqual(absent(theirs))
  })

  it('sends on the recorded figures, and our reader puts them together', async () => {
    const figures = listed('observations-page-1')
    const keys = ['BurgerlijkeStaat', 'Geslacht', 'Leeftijd'] as const
    const codes = (key: string) => [...new Set(figures.map((figure) => String(figure[key])))]
    publisher = await startPublisher4(
      {
        id: '03759ned',
        properties: recorded('properties'),
        described: {
          Dimensions: listed('dimensions'),
          MeasureCodes: listed('measure-codes'),
          RegioSCodes: listed('codes-RegioS'),
          PeriodenCodes: listed('codes-Perioden'),
          ...Object.fromEntries(
            keys.map((key) => [
              `${key}Codes`,
              codes(key).map((Identifier) => ({ Identifier, Title: 'Totaal' })),
            ]),
          ),
        },
        observations: figures,
      },
      { page: 50 },
    )
    const faults: unknown[] = []
    const { base } = publisher
    const reader = await openStatline4({ table: '03759ned', base, report: (fault) => faults.push(fault) })
    const rows = []
    for await (const batch of reader.rows) rows.push(...batch)
    expect(faults).toEqual([])
    expect(rows).toHaveLength(figures.length / 2)
    expect(rows[0]).toMatchObject({
      region: 'NL01',
      period: '2019',
      age: 'alle',
      cells: [17282163, 17344874],
    })
    expect(rows.find(({ period }) => period === '2026')?.cells[1]).toBe('not-applicable')
  })
})
