import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { dataset, law } from '../../tests/builders/dataset.ts'
import type { ImportHead, Store } from '../service/store.ts'
import { openDatabase, type OpenDatabase } from './openDatabase.ts'
import { createSqlStore } from './sqlStore.ts'

const now = () => new Date('2026-11-21T12:00:00Z')
const HEAD: ImportHead = {
  table: '50090NED',
  title: 'Tabel',
  publisher: 'RIVM',
  edition: '2020',
  classificationYear: 2020,
  origin: 'tabel.csv',
  fingerprint: 'a',
  rows: 0,
  figures: 0,
}

describe('what the database holds, in two numbers', () => {
  let folder: string
  let other: OpenDatabase
  let reader: Store
  let writer: Store

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'gezond-verband-'))
    const file = path.join(folder, 'register.sqlite')
    const one = await openDatabase(file)
    other = await openDatabase(file)
    reader = createSqlStore(one.db, now, one.close)
    writer = createSqlStore(other.db, now, other.close)
  })
  afterEach(async () => {
    await reader.close()
    await writer.close()
    await rm(folder, { recursive: true })
  })

  it('is nothing before the first record', async () => {
    expect(await reader.standing()).toEqual({ register: 0, figures: 0 })
  })

  it('changes with every write of another process, each time that it is asked', async () => {
    const asked = [await reader.standing()]
    const note = async () => asked.push(await reader.standing())
    await writer.seed(dataset())
    await note()
    const number = await writer.stage(HEAD)
    await note()
    await writer.publish(number)
    await note()
    await writer.put('laws', law({ id: 'nieuw' }), 0)
    await note()
    expect(asked).toEqual([
      { register: 0, figures: 0 },
      { register: 1, figures: 0 },
      { register: 1, figures: 0 },
      { register: 1, figures: 1 },
      { register: 2, figures: 1 },
    ])
  })

  it('is asked without holding on to a state of the database', async () => {
    await reader.standing()
    await writer.seed(dataset())
    const { rows } = await sql`pragma wal_checkpoint(truncate)`.execute(other.db)
    expect(rows).toMatchObject([{ busy: 0 }])
  })
})
