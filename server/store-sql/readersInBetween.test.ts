/** Whoever reads while an import is taken out, or after that stopped half-way, gets it whole or not at all, and never an error. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { QueryCreator } from 'kysely'
import Database from 'libsql'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { FigureBlock } from '../../src/domain/figures/blocks.ts'
import type { ImportHead, Store } from '../service/store.ts'
import { openDatabase } from './openDatabase.ts'
import { createSqlStore } from './sqlStore.ts'

const head: ImportHead = {
  table: '50090NED',
  edition: 'indeling 2020',
  classificationYear: 2020,
  origin: 'tabel.csv',
  fingerprint: 'a',
  rows: 1,
  figures: 1,
}
const block: FigureBlock = {
  indicator: 'overgewicht',
  table: '50090NED',
  edition: 'indeling 2020',
  classificationYear: 2020,
  period: '2020',
  age: '18+',
  breakdown: 'totaal',
  unit: 'percent',
  regions: { classificationYear: 2020, codes: ['GM0917'] },
  values: [57.8],
  absence: 'missing',
}

let folder: string
let store: Store
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'gv-in-between-'))
  const { db, close } = await openDatabase(path.join(folder, 'register.sqlite'))
  store = createSqlStore(db, () => new Date(), close)
})
afterEach(async () => {
  vi.restoreAllMocks()
  await store.close()
  await rm(folder, { recursive: true })
})

/** Asks while another connection empties every table of imports before the given question of the answer. */
async function askedMeanwhile<T>(question: number, ask: () => Promise<T>): Promise<T> {
  const other = new Database(path.join(folder, 'register.sqlite'))
  const selectFrom = Reflect.get(QueryCreator.prototype, 'selectFrom')
  let questions = 0
  vi.spyOn(QueryCreator.prototype, 'selectFrom').mockImplementation(function (this: unknown, ...args) {
    questions += 1
    if (questions === question)
      for (const table of ['figure_blocks', 'figure_lists', 'boundaries', 'imports'])
        other.exec(`delete from ${table}`)
    return Reflect.apply(selectFrom, this, args) as never
  })
  try {
    return await ask()
  } finally {
    other.close()
  }
}

describe('a reader while an import is taken out', () => {
  it('gets the boundaries as they were', async () => {
    const number = await store.stage({ ...head, kind: 'boundaries' })
    await store.addBoundaries(number, [{ scale: 'gemeente', classificationYear: 2020, body: '{}' }])
    await store.publish(number)
    const found = await askedMeanwhile(2, () => store.boundaries('gemeente'))
    expect(found).toMatchObject({ boundaries: { body: '{}' }, import: { number } })
  })

  it.each([2, 3])('gets the blocks as they were (question %i)', async (question) => {
    const number = await store.stage(head)
    await store.addBlocks(number, { scale: 'gemeente', blocks: [block] })
    await store.publish(number)
    const found = await askedMeanwhile(question, () => store.importedBlocks('overgewicht', 'gemeente'))
    expect(found).toMatchObject({ blocks: [block], imports: [{ number }] })
    // And the next one meets none of it.
    vi.restoreAllMocks()
    expect(await store.importedBlocks('overgewicht', 'gemeente')).toEqual({ blocks: [], imports: [] })
  })
})

describe('a removal that stops half-way', () => {
  it('leaves nothing that is read, and what it had replaced counts', async () => {
    const numbers: number[] = []
    for (const value of [1, 2]) {
      const number = await store.stage(head)
      await store.addBlocks(number, { scale: 'gemeente', blocks: [{ ...block, values: [value] }] })
      await store.publish(number)
      numbers.push(number)
    }
    const [first = 0, second = 0] = numbers
    const other = new Database(path.join(folder, 'register.sqlite'))
    other.exec(
      "create trigger stop before delete on figure_blocks begin select raise(abort, 'disk full'); end",
    )
    await expect(store.remove(second)).rejects.toThrow('disk full')
    const values = async () =>
      (await store.importedBlocks('overgewicht', 'gemeente')).blocks.map((each) => each.values)
    expect(await values()).toEqual([[1]])
    // Listed as one that is only staged, which the next import takes out.
    expect((await store.imports()).map(({ number, publishedAt }) => [number, typeof publishedAt])).toEqual([
      [second, 'undefined'],
      [first, 'string'],
    ])
    other.exec('drop trigger stop')
    other.close()
    await store.remove(second)
    expect([await values(), (await store.imports()).length]).toEqual([[[1]], 1])
  })
})
