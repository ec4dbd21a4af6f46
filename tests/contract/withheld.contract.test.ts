/** On every store: of a figure that is withheld no number leaves the service, whatever the store keeps beside it. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { createService, type FetchHandler } from '../../server/service/createService.ts'
import type { ImportHead, Store } from '../../server/service/store.ts'
import { readBlocks } from '../../src/contract/figureBlocks.ts'
import { figureBlocks } from '../../src/contract/figureSchemas.ts'
import { cellAt, type FigureBlock } from '../../src/domain/figures/blocks.ts'
import { dataset, indicator, observation, region } from '../builders/dataset.ts'
import { handClock, STORES } from './stores.ts'

/** Numbers that stand nowhere else in an answer. */
const SECRETS = [61.8033, 60.8033, 62.8033]
const [VALUE = 0, LOWER = 0, UPPER = 0] = SECRETS

const TABLE: ImportHead = {
  table: '50090NED',
  edition: 'indeling 2020',
  classificationYear: 2020,
  origin: 'tabel.csv',
  fingerprint: 'a',
  rows: 5,
  figures: 2,
}

const block = (parts: Partial<FigureBlock> & Pick<FigureBlock, 'regions' | 'values'>): FigureBlock => ({
  indicator: 'overgewicht',
  table: '50090NED',
  edition: 'indeling 2020',
  classificationYear: 2020,
  period: '2020',
  age: '18+',
  breakdown: 'totaal',
  unit: 'percent',
  absence: 'missing',
  ...parts,
})

describe.each(STORES)('what is withheld, on the $name store', ({ open }) => {
  const clock = handClock('2026-11-01T08:00:00.000Z')
  let store: Store
  let service: FetchHandler

  const ask = async (path: string): Promise<string> =>
    (await service(new Request(`http://localhost/api/v1/figure-blocks?indicator=overgewicht${path}`))).text()
  const cellOf = (answer: string, code: string) =>
    readBlocks(z.parse(figureBlocks, JSON.parse(answer))).map((each) => cellAt(each, code))

  beforeEach(async () => {
    store = await open(clock.now)
    await store.seed(
      dataset({
        indicators: [indicator()],
        regions: [region({ code: 'GM0917' }), region({ code: 'GM0935' })],
        observations: [
          observation({ region: 'GM0917', period: '2016', cell: { state: 'suppressed', reason: 'klein' } }),
        ],
      }),
    )
    service = createService({ store, clock: clock.now })
    const number = await store.stage(TABLE)
    const codes = ['GM0917', 'GM0935', 'GM0928']
    await store.addBlocks(number, {
      scale: 'gemeente',
      blocks: [
        block({
          regions: { classificationYear: 2020, codes },
          // The first is called suppressed though its number stands there; of the second only the margins do.
          values: [VALUE, null, 22.2],
          lower: [LOWER, LOWER, 20.1],
          upper: [UPPER, UPPER, 24.3],
          absences: { 0: 'suppressed' },
        }),
      ],
    })
    await store.addBlocks(number, {
      scale: 'wijk',
      blocks: [
        block({
          regions: { classificationYear: 2020, codes: ['WK091700', 'WK093500', 'WK093501'] },
          values: [1, VALUE, 2],
          absences: { 1: 'suppressed' },
        }),
      ],
    })
    await store.publish(number)
  })
  afterEach(() => store.close())

  it.each(['', '&level=wijk', '&level=wijk&within=GM0935'])('travels without a number (%s)', async (path) => {
    const answer = await ask(path)
    for (const secret of SECRETS) expect(answer).not.toContain(String(secret))
    expect(answer).toContain('suppressed')
  })

  it('says why it is absent, and leaves the others as they are', async () => {
    const answer = await ask('')
    expect(cellOf(answer, 'GM0917')).toContainEqual({ state: 'suppressed' })
    expect(cellOf(answer, 'GM0935')).toContainEqual({ state: 'missing' })
    expect(cellOf(answer, 'GM0928')).toContainEqual({ state: 'value', value: 22.2, lower: 20.1, upper: 24.3 })
    const within = await ask('&level=wijk&within=GM0935')
    expect(cellOf(within, 'WK093500')).toContainEqual({ state: 'suppressed' })
    expect(cellOf(within, 'WK093501')).toContainEqual({ state: 'value', value: 2 })
  })

  it.each<[string, Partial<FigureBlock>]>([
    ['only a margin below it', { lower: [LOWER, 20.1], upper: [null, 24.3] }],
    ['only a margin above it', { lower: [null, 20.1], upper: [UPPER, 24.3] }],
    [
      'both margins, and a reason',
      { lower: [LOWER, 20.1], upper: [UPPER, 24.3], absences: { 0: 'suppressed' } },
    ],
    ['the figure itself, and a reason', { values: [VALUE, 22.2], absences: { 0: 'suppressed' } }],
  ])('travels without %s, where the rest of its table is clean', async (_, parts) => {
    const number = await store.stage({ ...TABLE, table: '50150NED' })
    const codes = ['GM0917', 'GM0935']
    const regions = { classificationYear: 2020, codes }
    await store.addBlocks(number, {
      scale: 'gemeente',
      blocks: [block({ table: '50150NED', regions, values: [null, 22.2], ...parts })],
    })
    await store.publish(number)
    const answer = await ask('')
    for (const secret of SECRETS) expect(answer).not.toContain(String(secret))
    expect(cellOf(answer, 'GM0935')).toContainEqual(
      expect.objectContaining({ value: 22.2, ...(parts.lower && { lower: 20.1, upper: 24.3 }) }),
    )
  })

  it('is a reason, and no number, among the register’s own figures', async () => {
    const answer = await ask('')
    expect(cellOf(answer, 'GM0917')).toEqual([{ state: 'suppressed' }, { state: 'suppressed' }])
  })
})
