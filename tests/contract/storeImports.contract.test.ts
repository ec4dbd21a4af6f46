/** What every store promises of imports that go again: what they replaced comes back, and none of them stays behind for good. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type ImportHead, type Store, VersionConflict } from '../../server/service/store.ts'
import type { BoundaryChange } from '../../src/domain/register/things.ts'
import { dataset } from '../builders/dataset.ts'
import { handClock, STORES } from './stores.ts'

const MORNING = '2026-11-01T08:00:00.000Z'
const NOON = '2026-11-01T12:00:00.000Z'
const EVENING = '2026-11-01T20:00:00.000Z'

const head: ImportHead = {
  kind: 'boundary-changes',
  table: 'herindelingen',
  edition: '2026-11-01',
  classificationYear: 2021,
  origin: 'lijst.csv',
  fingerprint: 'a',
  rows: 1,
  figures: 0,
}
const haaren = (share: number, id = 'haaren'): BoundaryChange => ({
  id,
  on: '2021-01-01',
  kind: 'split',
  from: 'GM0788',
  fromName: 'Haaren',
  to: 'GM0757',
  toName: 'Boxtel',
  share,
  provenance: { status: 'known', note: 'Ingelezen.' },
})

describe.each(STORES)('imports that go again on the $name store', ({ open }) => {
  const clock = handClock(MORNING)
  let store: Store

  beforeEach(async () => {
    clock.set(MORNING)
    store = await open(clock.now)
    await store.seed(dataset({ boundaryChanges: [haaren(0.3)] }))
  })
  afterEach(() => store.close())

  const held = () => store.get('boundaryChanges', 'haaren')
  const numbers = async () => (await store.imports()).map(({ number }) => number)
  /** One import of one record. */
  async function bring(share: number, id = 'haaren'): Promise<number> {
    const over = (await store.get('boundaryChanges', id))?.version ?? 0
    return store.importRecords(head, 'boundaryChanges', [{ body: haaren(share, id), over }])
  }
  const inTheWay = (number: number) =>
    store.remove(number).then(
      () => undefined,
      (error: unknown) => (error instanceof VersionConflict ? error.by : error),
    )

  it('leave the newest first, even where another brought the very same', async () => {
    for (const share of [0.4, 0.5, 0.4]) await bring(share)
    // What the first and the last brought says the same, and is not the same.
    expect(await inTheWay(1)).toBe(3)
    expect(await inTheWay(2)).toBe(3)
    expect((await held())?.body).toEqual(haaren(0.4))
    const left: unknown[] = []
    for (const number of [3, 2, 1]) {
      await store.remove(number)
      left.push([(await held())?.body.share, await numbers()])
    }
    expect(left).toEqual([
      [0.5, [2, 1]],
      [0.4, [1]],
      [0.3, []],
    ])
  })

  it('leave in any order where they are about other records', async () => {
    await bring(0.4)
    await bring(0.5, 'elders')
    await store.remove(1)
    await store.remove(2)
    expect(await store.list('boundaryChanges')).toMatchObject([{ body: haaren(0.3) }])
  })

  it('stay when someone edited what they brought, and name no import then', async () => {
    await bring(0.4)
    await store.put('boundaryChanges', haaren(0.45), 2)
    await expect(store.remove(1)).rejects.toThrow(VersionConflict)
    expect(await inTheWay(1)).toBeUndefined()
    expect((await held())?.body.share).toBe(0.45)
    expect(await numbers()).toEqual([1])
  })

  it('count as writes of the register, and not as figures', async () => {
    const before = await store.standing()
    await bring(0.4)
    expect(await store.standing()).toEqual({ ...before, register: before.register + 1 })
    await store.remove(1)
    expect(await store.standing()).toEqual({ ...before, register: before.register + 2 })
  })

  it('write own versions that remember the reference, and put back what was of the reference', async () => {
    await bring(0.4)
    expect(await held()).toMatchObject({ version: 2, origin: 'own', referenceVersion: '1' })
    await store.remove(1)
    expect(await held()).toMatchObject({ version: 3, origin: 'reference', referenceVersion: '1' })
    expect((await store.history('boundaryChanges', 'haaren')).map(({ body }) => body.share)).toEqual([
      0.3, 0.4, 0.3,
    ])
  })

  it('can still be read as of the time in which they were there', async () => {
    clock.set(NOON)
    await bring(0.4)
    clock.set(EVENING)
    await store.remove(1)
    const shareAsOf = async (at: string) => (await store.get('boundaryChanges', 'haaren', at))?.body.share
    expect([await shareAsOf(MORNING), await shareAsOf(NOON), await shareAsOf(EVENING)]).toEqual([
      0.3, 0.4, 0.3,
    ])
  })

  it('make way for a newer reference, at the next time that it is loaded', async () => {
    await bring(0.4)
    await bring(0.5, 'elders')
    const newer = dataset({ version: '2', boundaryChanges: [haaren(0.9), haaren(0.8, 'elders')] })
    const shares = async () => (await store.list('boundaryChanges')).map(({ body }) => body.share)
    expect((await store.seed(newer)).proposals).toHaveLength(2)
    expect(await shares()).toEqual([0.4, 0.5])
    await store.remove(2)
    await store.remove(1)
    expect(await shares()).toEqual([0.3])
    await store.seed(newer)
    expect(await shares()).toEqual([0.9, 0.8])
  })

  it('put new records behind the others, in the order of the file', async () => {
    const writes = ['z', 'b', 'a'].map((id) => ({ body: haaren(1, id), over: 0 }))
    await store.importRecords(head, 'boundaryChanges', writes)
    expect(await store.ids('boundaryChanges')).toEqual(['haaren', 'z', 'b', 'a'])
  })

  it('do not bring back what the reference had withdrawn before them', async () => {
    clock.set(NOON)
    await store.seed(dataset({ version: '2', boundaryChanges: [] }))
    clock.set(EVENING)
    await store.remove(await bring(0.4))
    expect(await held()).toBeUndefined()
    expect((await store.get('boundaryChanges', 'haaren', MORNING))?.body.share).toBe(0.3)
  })

  it('of a table let only an earlier one count again, also where the clock was set back in between', async () => {
    const { kind: _kind, ...table } = head
    for (const at of [NOON, MORNING, NOON]) {
      clock.set(at)
      await store.publish(await store.stage({ ...table, table: '50090NED' }))
    }
    await store.remove(1)
    expect((await store.imports()).map(({ number, supersededAt }) => [number, supersededAt])).toEqual([
      [3, undefined],
      [2, NOON],
    ])
  })
})
