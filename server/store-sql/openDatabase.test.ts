import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { sql } from 'kysely'
import Database from 'libsql'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { dataset, law } from '../../tests/builders/dataset.ts'
import { explaining } from './databaseFailure.ts'
import { openDatabase } from './openDatabase.ts'
import { createSqlStore } from './sqlStore.ts'

const now = () => new Date('2026-11-21T12:00:00Z')

describe('opening the database', () => {
  let folder: string
  let file: string

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'gezond-verband-'))
    file = path.join(folder, 'new', 'register.sqlite')
  })
  afterEach(() => rm(folder, { recursive: true }))

  const open = async (pragmas: string[] = []) => {
    const { db, close } = await openDatabase(file, { pragmas })
    return createSqlStore(db, now, close)
  }

  it('makes the folder, and writes so that an acknowledged write survives a power cut', async () => {
    await (await open()).close()
    expect((await stat(file)).size).toBeGreaterThan(0)
    const { db, close } = await openDatabase(file)
    expect((await sql`pragma journal_mode`.execute(db)).rows).toEqual([{ journal_mode: 'wal' }])
    // 2 is FULL: every commit waits for the disk.
    expect((await sql`pragma synchronous`.execute(db)).rows).toEqual([{ synchronous: 2 }])
    expect((await sql`pragma foreign_keys`.execute(db)).rows).toEqual([{ foreign_keys: 1 }])
    await close()
  })

  it('says that a connection may not write', async () => {
    await expect(open(['query_only = on'])).rejects.toThrow(
      `In de database ${file} kan niet worden geschreven.`,
    )
  })

  it('says that the disk is full while the tables are made, and starts well once there is room', async () => {
    await expect(open(['max_page_count = 3'])).rejects.toThrow(`De schijf met de database ${file} is vol.`)
    const store = await open()
    await store.seed(dataset())
    await store.close()
  })

  it('says that the disk is full while the register is loaded, and keeps the register it had', async () => {
    const first = await open()
    await first.seed(dataset())
    const before = await first.register()
    await first.close()

    const pages = new Database(file)
    const [count] = pages.prepare('pragma page_count').all() as { page_count: number }[]
    pages.close()
    const store = await open([`max_page_count = ${(count?.page_count ?? 0) + 2}`])
    const laws = Array.from({ length: 500 }, (_, index) => law({ id: `wet-${index}` }))
    await expect(explaining(file, () => store.seed(dataset({ version: '2', laws })))).rejects.toThrow(
      'is vol',
    )
    expect(await store.register()).toEqual(before)
    await store.close()
  })

  it('has an English sentence for whoever reads no Dutch', async () => {
    await expect(open(['query_only = on'])).rejects.toMatchObject({
      english: expect.stringContaining('is read-only. Give write permission'),
    })
  })
})
