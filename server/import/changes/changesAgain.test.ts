/** A second list of boundary changes beside a first one: what counts as the same, what is kept, and how much is too much. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { dataset, region } from '../../../tests/builders/dataset.ts'
import { createMemoryStore } from '../../service/memoryStore.ts'
import type { Store } from '../../service/store.ts'
import { ImportFailure } from '../reading/rows.ts'
import { importChanges } from './importChanges.ts'

const NOW = new Date('2026-11-22T10:00:00.000Z')
const gemeente = (code: string, name: string, parts: object = {}) =>
  region({ code, name, level: 'gemeente', parents: ['NL01'], ...parts })
const HAAREN = ['2021-01-01,GM0788,GM0757,1000,0.4', '2021-01-01,GM0788,GM0865,1500,0.6']

let folder: string
let store: Store
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'gv-again-'))
  store = createMemoryStore(() => NOW)
  await store.seed(
    dataset({
      regions: [
        gemeente('GM0788', 'Haaren', { validTo: '2021-01-01' }),
        gemeente('GM0757', 'Boxtel'),
        gemeente('GM0865', 'Vught'),
        gemeente('GM0796', 's-Hertogenbosch'),
      ],
      boundaryChanges: [],
    }),
  )
})
afterEach(() => rm(folder, { recursive: true }))

async function bring(lines: readonly string[], sure = false) {
  const file = path.join(folder, 'lijst.csv')
  await writeFile(file, `${['date,old_gm,new_gm,inwoners,share_of_old_inwoners', ...lines].join('\n')}\n`)
  return importChanges({ store, file, origin: 'lijst.csv', sure, dryRun: false, now: NOW })
}
async function failureOf(lines: readonly string[]): Promise<ImportFailure> {
  const failure: unknown = await bring(lines).catch((error: unknown) => error)
  if (!(failure instanceof ImportFailure)) throw new Error('no faults', { cause: failure })
  expect(await store.imports()).toEqual([])
  return failure
}
const inhabitants = async () =>
  (await store.list('boundaryChanges')).map(({ body }) => [body.to, body.share, body.inhabitants])

describe('boundary changes that are imported again', () => {
  it('are others by a hundredth of the inhabitants, and the same by their sixth decimal', async () => {
    await bring(HAAREN)
    const rounded = ['2021-01-01,GM0788,GM0757,1000,0.400001', '2021-01-01,GM0788,GM0865,1500,0.599999']
    expect(await bring(rounded)).toMatchObject({ kind: 'unchanged', equal: 2 })
    const other = ['2021-01-01,GM0788,GM0757,1000,0.41', '2021-01-01,GM0788,GM0865,1500,0.59']
    await expect(bring(other)).rejects.toThrow('aandeel 0,41')
  })

  it('keep the inhabitants that the register has, where the file does not say how many', async () => {
    await bring(HAAREN)
    await bring(['2021-01-01,GM0788,GM0757,,0.41', '2021-01-01,GM0788,GM0865,,0.59'], true)
    expect(await inhabitants()).toEqual([
      ['GM0757', 0.41, 1000],
      ['GM0865', 0.59, 1500],
    ])
  })

  it('need not name the other corrected borders of a municipality that stays', async () => {
    await bring(['2020-01-01,GM0757,GM0865,20,0.0002'])
    expect(await bring(['2020-01-01,GM0757,GM0796,10,0.0001'])).toMatchObject({ untouched: 1 })
    expect(await inhabitants()).toHaveLength(2)
  })

  it('of one year and the same two municipalities are called by their day', async () => {
    const line = (day: string) => `${day},GM0757,GM0865,20,0.0002`
    const first = await bring(['2020-01-01', '2020-04-01'].map(line))
    const second = await bring(['2020-04-01', '2020-07-01'].map(line))
    expect([...first.fresh, ...second.fresh].map(({ id, on }) => [id, on])).toEqual([
      ['gw-2020-gm0757-gm0865', '2020-01-01'],
      ['gw-2020-04-01-gm0757-gm0865', '2020-04-01'],
      ['gw-2020-07-01-gm0757-gm0865', '2020-07-01'],
    ])
  })
})

describe('a list that cannot be one', () => {
  it('is read until a thousand faults were found', async () => {
    const { faults } = await failureOf(Array.from({ length: 1200 }, () => 'gisteren,GM0788,GM0757,1,1'))
    expect(faults).toHaveLength(1001)
  })

  it('is refused from the line on that is too many', async () => {
    const { faults } = await failureOf(Array.from({ length: 5001 }, () => HAAREN[0] ?? ''))
    expect(faults).toMatchObject([
      { line: 5002, reason: { nl: 'Meer dan 5000 regels; zo veel leest het niet in één keer.' } },
    ])
  })
})
