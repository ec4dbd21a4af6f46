/** Every store that the service can stand on. A new one is added here, and the whole suite runs on it. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createMemoryStore } from '../../server/service/memoryStore.ts'
import type { Clock, Store } from '../../server/service/store.ts'
import { openDatabase } from '../../server/store-sql/openDatabase.ts'
import { createSqlStore } from '../../server/store-sql/sqlStore.ts'

export interface StoreKind {
  name: string
  open: (clock: Clock) => Promise<Store>
}

export const STORES: StoreKind[] = [
  { name: 'memory', open: async (clock) => createMemoryStore(clock) },
  {
    name: 'SQLite',
    open: async (clock) => {
      const folder = await mkdtemp(path.join(tmpdir(), 'gezond-verband-'))
      const { db, close } = await openDatabase(path.join(folder, 'register.sqlite'))
      return createSqlStore(db, clock, async () => {
        await close()
        await rm(folder, { recursive: true })
      })
    },
  },
]

/** A clock that stands still until it is told to go on. */
export function handClock(start: string) {
  let now = new Date(start)
  return {
    now: () => now,
    set: (moment: string) => {
      now = new Date(moment)
    },
  }
}
