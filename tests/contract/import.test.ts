/** The import as whoever runs it meets it: a process of its own beside a running service, killed, refused and out of room. */
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { CompiledQuery } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { cellAt } from '../../src/domain/figures/blocks.ts'
import type { Dataset, Store } from '../../server/service/store.ts'
import { openDatabase } from '../../server/store-sql/openDatabase.ts'
import { dataset, indicator, link, region } from '../builders/dataset.ts'
import { databaseIn, startImport, withStore as storeIn, writeReference } from './importProcess.ts'

const HEAD = 'Leeftijd,Marges,WijkenEnBuurten,Perioden,Overgewicht_9'
const table = {
  table: '50090NED',
  title: 'Tabel',
  publisher: 'RIVM',
  address: 'https://rivm.nl',
  edition: '2020',
  topic: 'Overgewicht',
}

let folder: string
let register: Dataset
let publisher: Server | undefined

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'gezond-verband-'))
  const gemeente = (code: string) => region({ code, name: code, level: 'gemeente', parents: ['NL01'] })
  register = dataset({
    indicators: [indicator({ tables: [table] })],
    regions: [
      region({ code: 'NL01', name: 'Nederland', level: 'country', parents: [] }),
      gemeente('GM0917'),
      gemeente('GM0935'),
    ],
    links: [link()],
  })
  await writeReference(folder, register)
})
afterEach(async () => {
  publisher?.closeAllConnections()
  publisher?.close()
  publisher = undefined
  await rm(folder, { recursive: true, force: true })
})

/** Runs `npm run import` with these words. */
const bring = (args: string[], limits?: { fileLimit: number }) => startImport(folder, args, limits)

async function csv(name: string, lines: readonly string[]): Promise<string> {
  const file = path.join(folder, name)
  await writeFile(file, [HEAD, ...lines].join('\n'))
  return file
}
const rows = (heerlen: string, buurten = 0) => [
  '20300,MW00000,NL01,2020JJ00,50.8',
  `20300,MW00000,GM0917,2020JJ00,${heerlen}`,
  '20300,MW00000,GM0935,2020JJ00,47.7',
  ...Array.from(
    { length: buurten },
    (_, place) => `20300,MW00000,BU0917${String(place).padStart(4, '0')},2020JJ00,${place % 100}`,
  ),
]
const FIGURES = ['--table', '50090NED', '--classification', '2020']

const withStore = <T>(work: (store: Store) => Promise<T>) => storeIn(folder, work)
async function sql(statement: string): Promise<void> {
  const { db, close } = await openDatabase(databaseIn(folder))
  try {
    await db.executeQuery(CompiledQuery.raw(statement))
  } finally {
    await close()
  }
}
const toYear = (year: string) => (line: string) => line.replace('2020JJ00', `${year}JJ00`)
const heerlen = (store: Store) =>
  store
    .importedBlocks('overgewicht', 'gemeente')
    .then(({ blocks }) => blocks.map((block) => cellAt(block, 'GM0917')))

describe('npm run import', { timeout: 60_000 }, () => {
  it('brings a table into a database that was never used, lists it, and takes it out when asked twice', async () => {
    const first = await bring([await csv('tabel.csv', rows('57.8')), ...FIGURES]).ended
    expect(first).toMatchObject({ code: 0 })
    expect(first.said).toContain('3 rijen, 3 cijfers van 1 indicator:')
    expect(await withStore(heerlen)).toEqual([{ state: 'value', value: 57.8 }])
    expect((await bring(['--list']).ended).said).toMatch(/1 {2}50090NED .* in gebruik/)
    expect(await bring(['--remove', '1']).ended).toMatchObject({ code: 1 })
    expect(await bring(['--remove', '1', '--yes']).ended).toMatchObject({ code: 0 })
    expect(await withStore(heerlen)).toEqual([])
  })

  it('changes nothing on a trial, and yet knows what is new in the reference', async () => {
    await bring([await csv('goed.csv', rows('57.8')), ...FIGURES]).ended
    const before = await withStore((store) => store.standing())
    const renamed = indicator({ tables: [{ ...table, topic: 'Roker' }] })
    await writeReference(folder, { ...register, version: '2099.1', indicators: [renamed] })
    const file = await csv('rokers.csv', rows('57.8'))
    await writeFile(file, [HEAD.replace('Overgewicht_9', 'Roker_11'), ...rows('57.8')].join('\n'))
    const { code, said } = await bring([file, ...FIGURES, '--dry-run']).ended
    expect(said).toContain('Nagekeken en in orde')
    expect(code).toBe(0)
    expect(await withStore((store) => store.standing())).toEqual(before)
    expect(await bring([file, ...FIGURES]).ended).toMatchObject({ code: 0 })
    expect(await withStore((store) => store.standing())).not.toEqual(before)
  })

  it('leaves a database that was never used empty on a trial', async () => {
    const { said } = await bring([await csv('goed.csv', rows('57.8')), ...FIGURES, '--dry-run']).ended
    expect(said).toContain('Nagekeken en in orde')
    expect(await withStore((store) => store.revision())).toBeUndefined()
  })

  it('names the lines of a file that cannot be, leaves what was there, and exits with 1', async () => {
    await bring([await csv('goed.csv', rows('57.8')), ...FIGURES]).ended
    const bad = await csv('slecht.csv', [...rows('340'), 'x', '20300,MW00000,XX99,2020JJ00,1'])
    const { code, said } = await bring([bad, ...FIGURES]).ended
    expect(code).toBe(1)
    for (const line of [3, 5, 6]) expect(said).toContain(`regel ${line} ·`)
    expect(said).toContain('niet veranderd')
    expect(await withStore(heerlen)).toEqual([{ state: 'value', value: 57.8 }])
  })

  it('says of a packed file that was damaged that it is, and not what the damage looks like', async () => {
    // Stored without compression: one byte that changes is one sign of the text that changes.
    const packed = gzipSync([HEAD, ...rows('57.8', 9999)].join('\n'), { level: 0 })
    const file = path.join(folder, 'tabel.csv.gz')
    packed[packed.indexOf('BU09170001') + 4] = '"'.charCodeAt(0)
    await writeFile(file, packed)
    const { code, said } = await bring([file, ...FIGURES]).ended
    expect(code).toBe(1)
    expect(said).toContain('is beschadigd')
    expect(said).not.toContain('QUOTE')
  })

  it('leaves what was there when it is killed, and can be done again', async () => {
    await bring([await csv('goed.csv', rows('57.8')), ...FIGURES]).ended
    let asked = 0
    // A publisher that takes the question and never answers.
    publisher = createServer(() => (asked += 1)).listen(0, '127.0.0.1')
    await new Promise((resolve) => publisher?.once('listening', resolve))
    const base = `http://127.0.0.1:${(publisher.address() as AddressInfo).port}`
    const hanging = bring(['statline:50090NED', '--from', base])
    await expect.poll(() => asked, { timeout: 20_000 }).toBeGreaterThan(0)
    const meanwhile = await bring([await csv('ander.csv', rows('58')), ...FIGURES]).ended
    expect(meanwhile).toMatchObject({ code: 1 })
    expect(meanwhile.said).toContain('wordt al een tabel ingelezen')
    hanging.kill()
    await hanging.ended
    expect(await withStore(heerlen)).toEqual([{ state: 'value', value: 57.8 }])
    expect(await bring([await csv('ander.csv', rows('58')), ...FIGURES]).ended).toMatchObject({ code: 0 })
    expect(await withStore(heerlen)).toEqual([{ state: 'value', value: 58 }])
    expect((await readdir(folder)).filter((name) => /inlezen|import/.test(name))).toEqual([])
  })

  it('takes out what an import that was stopped half-way had staged', async () => {
    const first = await bring([await csv('goed.csv', rows('57.8')), ...FIGURES]).ended
    expect(first).toMatchObject({ code: 0 })
    await withStore(async (store) => {
      const [head] = await store.imports()
      if (head === undefined) throw new Error('a table was imported')
      const { publishedAt: _published, ...staged } = head
      const { blocks } = await store.importedBlocks('overgewicht', 'gemeente')
      await store.addBlocks(await store.stage(staged), { scale: 'gemeente', blocks })
      expect(await store.imports()).toHaveLength(2)
    })
    expect(await bring([await csv('ander.csv', rows('58')), ...FIGURES]).ended).toMatchObject({ code: 0 })
    const left = await withStore((store) => store.imports())
    expect(left.map(({ number, publishedAt }) => [number, publishedAt !== undefined])).toEqual([
      [3, true],
      [1, true],
    ])
    expect(await withStore(heerlen)).toEqual([{ state: 'value', value: 58 }])
  })

  it('leaves nothing half when taking a table out is stopped, and finishes it the next time', async () => {
    await bring([await csv('goed.csv', rows('57.8')), ...FIGURES]).ended
    await bring([await csv('ander.csv', [...rows('58'), ...rows('59', 3).map(toYear('2016'))]), ...FIGURES])
      .ended
    const before = await withStore(async (store) => (await store.imports())[0]?.publishedAt)
    // Stops it where the first figures are gone and the others are not.
    await sql('create trigger stop before delete on figure_lists begin select raise(abort, "gestopt"); end')
    expect((await bring(['--remove', '2', '--yes']).ended).code).not.toBe(0)
    expect(await withStore(heerlen)).toEqual([{ state: 'value', value: 57.8 }])
    const then = await withStore((store) => store.importedBlocks('overgewicht', 'gemeente', before))
    expect(then.imports.map(({ number }) => number)).toEqual([1])
    expect((await bring(['--list']).ended).said).toMatch(/2 {2}50090NED .* niet voltooid/)
    await sql('drop trigger stop')
    expect(await bring(['--remove', '2', '--yes']).ended).toMatchObject({ code: 0 })
    expect(await withStore(async (store) => (await store.imports()).map(({ number }) => number))).toEqual([1])
    expect(await withStore(heerlen)).toEqual([{ state: 'value', value: 57.8 }])
  })

  it('says so when the disk is full, and leaves what was there', async () => {
    await bring([await csv('goed.csv', rows('57.8')), ...FIGURES]).ended
    const large = await csv('groot.csv', rows('58', 9999))
    const { code, said } = await bring([large, ...FIGURES], { fileLimit: 200 }).ended
    expect(code).toBe(1)
    expect(said).toContain('schijf')
    expect(await withStore(heerlen)).toEqual([{ state: 'value', value: 57.8 }])
  })

  it('keeps no reader or editor waiting, and switches at once', async () => {
    await bring([await csv('goed.csv', rows('57.8')), ...FIGURES]).ended
    await withStore(async (store) => {
      const file = await csv('groot.csv', [
        ...rows('58', 9999),
        ...rows('58', 9999).map((line) => line.replace('2020JJ00', '2016JJ00')),
      ])
      const work = bring([file, ...FIGURES])
      const state = { done: false }
      const ended = work.ended.finally(() => {
        state.done = true
      })
      const seen: unknown[] = []
      let [longest, version, writes] = [0, 1, 0]
      const [law] = await store.list('laws')
      if (law === undefined) throw new Error('the register has a law')
      while (!state.done) {
        const start = performance.now()
        seen.push(JSON.stringify(await heerlen(store)))
        version = (await store.put('laws', { ...law.body, abbreviation: `W${writes}` }, version)).version
        writes += 1
        longest = Math.max(longest, performance.now() - start)
        await new Promise((resolve) => setTimeout(resolve, 5))
      }
      expect(await ended).toMatchObject({ code: 0 })
      expect(writes).toBeGreaterThan(50)
      // Two seconds is what anyone may wait for a lock; a write of ours is a few milliseconds.
      expect(longest).toBeLessThan(1000)
      const value = (number: number) => ({ state: 'value', value: number })
      expect([...new Set([...seen, JSON.stringify(await heerlen(store))])]).toEqual([
        JSON.stringify([value(57.8)]),
        JSON.stringify([value(58), value(58)]),
      ])
    })
  })
})
