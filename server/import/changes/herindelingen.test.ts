/**
 * A real list of boundary changes beside the register that comes with the project, which has them too. OPEN_DATA_DIR names a
 * folder of downloads with the list in it; without it this is skipped, and says so.
 */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { soundReference } from '../../reference/loadReference.ts'
import { createMemoryStore } from '../../service/memoryStore.ts'
import { importChanges } from './importChanges.ts'

const file = path.join(process.env['OPEN_DATA_DIR'] ?? '', 'regions', 'herindelingen_2015_2026.csv')
const present = process.env['OPEN_DATA_DIR'] !== undefined && existsSync(file)
if (!present) {
  console.info(
    'A real list of boundary changes: skipped, OPEN_DATA_DIR names no folder with regions/herindelingen_2015_2026.csv in it.',
  )
}

const reference = () => soundReference(fileURLToPath(new URL('../../../reference', import.meta.url)))
const options = {
  file,
  origin: 'lijst.csv',
  sure: false,
  dryRun: false,
  now: new Date('2026-11-22T12:00:00.000Z'),
}

describe.skipIf(!present)('a real list of boundary changes', () => {
  it('says what the register says', async () => {
    const store = createMemoryStore(() => options.now)
    await store.seed(reference())
    expect(await importChanges({ store, ...options })).toMatchObject({ kind: 'unchanged', equal: 93 })
  })

  it('gives a register without any the same changes, under the same names', async () => {
    const whole = reference()
    const store = createMemoryStore(() => options.now)
    await store.seed({ ...whole, boundaryChanges: [] })
    const { fresh } = await importChanges({ store, ...options })
    expect(fresh).toHaveLength(93)
    const held = new Map(whole.boundaryChanges.map((each) => [each.id, each]))
    const told = fresh.map(({ id, on, kind, from, to, share }) => ({ id, on, kind, from, to, share }))
    expect(told.map(({ id }) => held.get(id))).toEqual(told.map((each) => expect.objectContaining(each)))
  })
})
