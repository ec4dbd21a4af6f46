/** Imported tables, on every store: staged apart, switched to at once, readable as of a moment, and what the service says of them. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { readBlocks } from '../../src/contract/figureBlocks.ts'
import { boundariesAnswer, figureBlocks } from '../../src/contract/figureSchemas.ts'
import { problem } from '../../src/contract/problem.ts'
import { cellAt, type FigureBlock } from '../../src/domain/figures/blocks.ts'
import { createService, type FetchHandler } from '../../server/service/createService.ts'
import type { ImportHead, Store } from '../../server/service/store.ts'
import { dataset, indicator, observation, region } from '../builders/dataset.ts'
import { handClock, STORES } from './stores.ts'

const MORNING = '2026-11-01T08:00:00.000Z'
const NOON = '2026-11-01T12:00:00.000Z'
const EVENING = '2026-11-01T20:00:00.000Z'

const head = (parts: Partial<ImportHead> = {}): ImportHead => ({
  table: '50090NED',
  edition: 'indeling 2020',
  classificationYear: 2020,
  origin: 'tabel.csv',
  fingerprint: 'a',
  rows: 3,
  figures: 2,
  ...parts,
})

const regions = { classificationYear: 2020, codes: ['NL01', 'GM0917', 'GM0935'] }
const block = (parts: Partial<FigureBlock> = {}): FigureBlock => ({
  indicator: 'overgewicht',
  table: '50090NED',
  edition: 'indeling 2020',
  classificationYear: 2020,
  period: '2020',
  age: '18+',
  breakdown: 'totaal',
  unit: 'percent',
  regions,
  values: [50.8, 57.8, null],
  absence: 'not-distinguished',
  ...parts,
})

describe.each(STORES)('imported tables on the $name store', ({ open }) => {
  const clock = handClock(MORNING)
  let store: Store
  let service: FetchHandler

  const ask = (path: string) => service(new Request(`http://localhost/api/v1${path}`))
  const read = async (path: string) => {
    const answer = z.parse(figureBlocks, await (await ask(path)).json())
    return { answer, blocks: readBlocks(answer) }
  }
  const bring = async (blocks: FigureBlock[], parts: Partial<ImportHead> = {}) => {
    const number = await store.stage(head(parts))
    await store.addBlocks(number, { scale: 'gemeente', blocks })
    return number
  }

  beforeEach(async () => {
    clock.set(MORNING)
    store = await open(clock.now)
    await store.seed(
      dataset({
        indicators: [indicator(), indicator({ id: 'rokers' })],
        regions: [
          region({ code: 'NL01', name: 'Nederland', level: 'country' }),
          region({ code: 'GM0917', name: 'Heerlen' }),
          region({ code: 'GM0935', name: 'Maastricht' }),
        ],
        observations: [
          observation({
            region: 'GM0917',
            edition: 'indeling 2020',
            period: '2020',
            cell: { state: 'value', value: 1 },
          }),
        ],
      }),
    )
    service = createService({ store, clock: clock.now })
  })
  afterEach(() => store.close())

  describe('of a table of which the register is unsure', () => {
    const unsure = { status: 'unsure' as const, sources: ['rivm'], note: 'Overschrijving door derden.' }
    const doubted = { table: '50150NED', edition: 'indeling 2020' }
    const after = async (parts: Partial<ImportHead>, asked = 'overgewicht') => {
      const own = { ...doubted, region: 'GM0917', provenance: unsure }
      await store.seed(
        dataset({
          version: '2',
          indicators: [indicator(), indicator({ id: 'rokers' })],
          regions: [region({ code: 'NL01', level: 'country' }), region({ code: 'GM0917' }), region()],
          observations: [observation(own), observation({ region: 'GM0917', edition: 'indeling 2020' })],
        }),
      )
      const of = { ...doubted, ...parts }
      const { table, edition } = of
      await store.publish(await bring([block({ indicator: asked, table, edition })], of))
      const { answer, blocks } = await read(`/figure-blocks?indicator=${asked}`)
      const imported = blocks.filter((each) => each.imported !== undefined)
      expect(imported.map((each) => each.imported?.origin)).toEqual([of.origin])
      return { said: answer.imports[0]?.provenance, read: imported[0]?.provenance }
    }

    it('a file does not make sure what was unsure, whatever edition it is called', async () => {
      expect(await after({ origin: 'tabel.csv' })).toEqual({ said: unsure, read: unsure })
      clock.set(NOON)
      expect(await after({ origin: 'nieuw.csv', edition: 'nieuw' })).toEqual({ said: unsure, read: unsure })
    })

    it('nor does another address than the publisher’s', async () => {
      expect(await after({ origin: 'https://spiegel.example/odata' })).toMatchObject({ read: unsure })
    })

    it('nor a file of another indicator of the table, of which the register has no figure', async () => {
      expect(await after({ origin: 'tabel.csv' }, 'rokers')).toMatchObject({ read: unsure })
    })

    it('the publisher itself does', async () => {
      const settled = { said: undefined, read: undefined }
      expect(await after({ origin: 'statline:50150NED' })).toEqual(settled)
      clock.set(NOON)
      expect(await after({ origin: 'statline4:50150NED', edition: 'nieuw' })).toEqual(settled)
    })

    it('and a table that the register does not doubt is as sure as before', async () => {
      expect(await after({ origin: 'tabel.csv', table: '50090NED' })).toEqual({
        said: undefined,
        read: undefined,
      })
    })
  })

  it('gives the register’s own figures as blocks while nothing was imported', async () => {
    const { blocks, answer } = await read('/figure-blocks?indicator=overgewicht')
    expect(answer.imports).toEqual([])
    expect(blocks.map((each) => cellAt(each, 'GM0917'))).toEqual([{ state: 'value', value: 1 }])
    expect(blocks[0]?.provenance?.status).toBe('found')
  })

  it('reads nothing of an import that is only staged', async () => {
    await bring([block()])
    expect(await store.importedBlocks('overgewicht', 'gemeente')).toEqual({ blocks: [], imports: [] })
    expect((await store.imports())[0]?.publishedAt).toBeUndefined()
  })

  it('switches to a table at once; it stands for the register’s own figures of the same key', async () => {
    const before = (await ask('/figure-blocks?indicator=overgewicht')).headers.get('etag')
    await store.publish(await bring([block()]))
    const response = await ask('/figure-blocks?indicator=overgewicht')
    expect(response.headers.get('etag')).not.toBe(before)
    const { blocks, answer } = await read('/figure-blocks?indicator=overgewicht')
    expect(blocks).toHaveLength(1)
    expect(blocks.map((each) => cellAt(each, 'GM0917'))).toEqual([{ state: 'value', value: 57.8 }])
    expect(blocks.map((each) => cellAt(each, 'GM0935'))).toEqual([{ state: 'not-distinguished' }])
    expect(answer.imports).toEqual([
      {
        table: '50090NED',
        edition: 'indeling 2020',
        classificationYear: 2020,
        origin: 'tabel.csv',
        importedAt: MORNING,
      },
    ])
  })

  it('keeps the register’s own figures of regions and periods that the table does not have', async () => {
    await store.publish(await bring([block({ period: '2016' })]))
    const { blocks } = await read('/figure-blocks?indicator=overgewicht')
    expect(blocks.map((each) => [each.period, cellAt(each, 'GM0917')])).toEqual([
      ['2016', { state: 'value', value: 57.8 }],
      ['2020', { state: 'value', value: 1 }],
    ])
  })

  it('lets a newer import of a table take the place of the one before, which can still be read as of its time', async () => {
    const first = await bring([block()])
    await store.publish(first)
    clock.set(NOON)
    const second = await bring([block({ edition: 'indeling 2024', values: [1, 2, 3] })], {
      edition: 'indeling 2024',
      fingerprint: 'b',
    })
    expect((await store.publish(second))?.number).toBe(first)
    clock.set(EVENING)
    const values = async (asOf?: string) =>
      (await store.importedBlocks('overgewicht', 'gemeente', asOf)).blocks.map((each) => each.values)
    expect(await values()).toEqual([[1, 2, 3]])
    expect(await values('2026-11-01T10:00:00.000Z')).toEqual([[50.8, 57.8, null]])
    // At the very moment of the switch one of the two counts, never both and never neither.
    expect(await values(NOON)).toEqual([[1, 2, 3]])
    expect(await values(MORNING)).toEqual([[50.8, 57.8, null]])
    expect((await store.imports()).map((one) => [one.number, one.supersededAt])).toEqual([
      [second, undefined],
      [first, NOON],
    ])
  })

  it('leaves another table alone', async () => {
    await store.publish(await bring([block()]))
    await store.publish(await bring([block({ table: '50150NED' })], { table: '50150NED' }))
    const tables = (await store.importedBlocks('overgewicht', 'gemeente')).imports.map((one) => one.table)
    expect(tables.toSorted()).toEqual(['50090NED', '50150NED'])
  })

  it('takes out an import with all its figures', async () => {
    const number = await bring([block()])
    await store.publish(number)
    const { figures } = await store.standing()
    await store.remove(number)
    expect(await store.imports()).toEqual([])
    expect((await store.standing()).figures).toBeGreaterThan(figures)
    const { blocks } = await read('/figure-blocks?indicator=overgewicht')
    expect(blocks.map((each) => cellAt(each, 'GM0917'))).toEqual([{ state: 'value', value: 1 }])
  })

  it('lets what was there before count again when an import is taken out, and uses no number twice', async () => {
    await store.publish(await bring([block()]))
    clock.set(NOON)
    const second = await bring([block({ values: [1, 2, 3] })], { fingerprint: 'b' })
    await store.publish(second)
    await store.remove(second)
    expect((await store.importedBlocks('overgewicht', 'gemeente')).blocks.map((each) => each.values)).toEqual(
      [[50.8, 57.8, null]],
    )
    expect(await bring([block()])).toBe(second + 1)
  })

  it('closes up when an import between two others is taken out, then and now', async () => {
    const numbers: number[] = []
    for (const [at, value] of [
      [MORNING, 1],
      [NOON, 2],
      [EVENING, 3],
    ] as const) {
      clock.set(at)
      numbers.push(await bring([block({ values: [value] })], { fingerprint: String(value) }))
      await store.publish(numbers.at(-1) ?? 0)
    }
    const values = async (asOf?: string) =>
      (await store.importedBlocks('overgewicht', 'gemeente', asOf)).blocks.map((each) => each.values)
    await store.remove(numbers[1] ?? 0)
    expect([await values(NOON), await values()]).toEqual([[[1]], [[3]]])
    await store.remove(numbers[2] ?? 0)
    expect([await values(NOON), await values()]).toEqual([[[1]], [[1]]])
  })

  it('gives margins, other absences and what is provisional as they came', async () => {
    const whole = block({
      values: [50.8, 57.8, null],
      lower: [50, 55, null],
      upper: [51, 60, null],
      absence: 'missing',
      absences: { 2: 'suppressed' },
      provisional: [1],
    })
    await store.publish(await bring([whole]))
    const { blocks } = await read('/figure-blocks?indicator=overgewicht')
    expect(blocks).toEqual([{ ...whole, imported: { origin: 'tabel.csv', at: MORNING } }])
    expect(blocks[0] && cellAt(blocks[0], 'GM0917')).toEqual({
      state: 'value',
      value: 57.8,
      lower: 55,
      upper: 60,
      provisional: true,
    })
  })

  it('keeps the buurten of one municipality when those are asked for', async () => {
    const number = await store.stage(head())
    const buurten = {
      classificationYear: 2020,
      codes: ['BU09170001', 'BU09350001', 'BU09350002'],
      names: ['Een', 'Twee', null],
    }
    const lower = [1, 2, null]
    await store.addBlocks(number, {
      scale: 'buurt',
      blocks: [
        block({
          regions: buurten,
          values: [10, 20, null],
          lower,
          upper: [11, 21, null],
          absences: { 2: 'suppressed' },
          provisional: [0, 1],
        }),
      ],
    })
    await store.publish(number)
    const { blocks } = await read('/figure-blocks?indicator=overgewicht&level=buurt&within=GM0935')
    expect(blocks).toEqual([
      block({
        regions: { classificationYear: 2020, codes: ['BU09350001', 'BU09350002'], names: ['Twee', null] },
        values: [20, null],
        lower: [2, null],
        upper: [21, null],
        absences: { 1: 'suppressed' },
        provisional: [0],
        imported: { origin: 'tabel.csv', at: MORNING },
      }),
    ])
    expect((await read('/figure-blocks?indicator=overgewicht&level=wijk')).blocks).toEqual([])
  })

  it('keeps every municipality and what is larger, when the parts of one are asked for', async () => {
    await store.publish(await bring([block()]))
    const { blocks } = await read('/figure-blocks?indicator=overgewicht&level=gemeente&within=GM0935')
    expect(blocks.map((each) => [each.regions.codes, each.values])).toEqual([[regions.codes, block().values]])
  })

  describe('boundaries', () => {
    const topology = { type: 'Topology', objects: {}, arcs: [[[0, 0]]] }
    const bound = async (year: number, within?: string) => {
      const number = await store.stage(head({ kind: 'boundaries', table: `grenzen ${year} ${within}` }))
      const scale = within === undefined ? 'gemeente' : 'buurt'
      await store.addBoundaries(number, [
        {
          scale,
          ...(within === undefined ? {} : { within }),
          classificationYear: year,
          body: JSON.stringify(topology),
        },
      ])
      await store.publish(number)
      return number
    }

    const held = async (query = '') =>
      z.parse(boundariesAnswer, await (await ask(`/boundaries${query}`)).json()).boundaries

    it('are not there until they are imported, which is an answer too', async () => {
      expect(await held()).toBeNull()
    })

    it('are given of the nearest year, with where they come from', async () => {
      await bound(2020)
      await bound(2024)
      const yearFor = async (query?: string) => (await held(query))?.classificationYear
      expect([await yearFor(), await yearFor('?year=2018'), await yearFor('?year=2022')]).toEqual([
        2024, 2020, 2024,
      ])
      expect(await held('?level=gemeente')).toMatchObject({ source: { origin: 'tabel.csv' }, topology })
    })

    it('of one municipality stand apart, and go with their import', async () => {
      const number = await bound(2024, 'GM0917')
      expect(await held('?level=buurt&within=GM0917')).not.toBeNull()
      expect(await held('?level=buurt&within=GM0935')).toBeNull()
      expect(await held()).toBeNull()
      await store.remove(number)
      expect(await held('?level=buurt&within=GM0917')).toBeNull()
    })

    it('are kept once, whatever years lead to them', async () => {
      const asked: unknown[] = []
      const counting = createService({
        store: {
          ...store,
          boundaries: (...which) => {
            asked.push(which[2])
            return store.boundaries(...which)
          },
        },
        clock: clock.now,
      })
      const number = await store.stage(head({ kind: 'boundaries', table: 'groot' }))
      // More than half of what is kept: two of them would not fit.
      const large = { type: 'Topology', objects: {}, arcs: [], filling: 'x'.repeat(2_500_000) }
      await store.addBoundaries(number, [
        { scale: 'gemeente', classificationYear: 2024, body: JSON.stringify(large) },
      ])
      await store.publish(number)
      const tags = []
      for (const year of [2018, 2019, 2018, 2019])
        tags.push(
          (await counting(new Request(`http://localhost/api/v1/boundaries?year=${year}`))).headers.get(
            'etag',
          ),
        )
      expect(new Set(tags).size).toBe(1)
      expect(asked).toEqual([2018, 2019])
    })

    it('are found anew for every year when others come or go', async () => {
      const years = async () => [
        (await held('?year=2018'))?.classificationYear,
        (await held('?year=2024'))?.classificationYear,
      ]
      await bound(2020)
      expect(await years()).toEqual([2020, 2020])
      const number = await bound(2024)
      expect(await years()).toEqual([2020, 2024])
      await store.remove(number)
      expect(await years()).toEqual([2020, 2020])
    })

    it('refuse a year that is none', async () => {
      expect((await ask('/boundaries?year=vorig')).status).toBe(400)
    })
  })

  it.each([
    ['?level=gemeente', 'indicator', 'Voeg hem toe'],
    ['?indicator=overgewicht&level=straat', 'level', 'Kies uit'],
    ['?indicator=overgewicht&within=Heerlen', 'within', 'GM0917'],
    ['?indicator=overgewicht&jaar=2020', 'jaar', 'indicator, level, within, asOf'],
  ])('refuses %s with field, value and remedy', async (query, name, remedy) => {
    const response = await ask(`/figure-blocks${query}`)
    expect(response.status).toBe(400)
    const { invalidParams = [] } = z.parse(problem, await response.json())
    expect(invalidParams.map((each) => each.name)).toEqual([name])
    expect(invalidParams[0]?.remedy).toContain(remedy)
  })

  it.each(['/figure-blocks?indicator=overgewicht&level=buurt', '/boundaries?level=buurt'])(
    'refuses a municipality that is not in the register: %s',
    async (path) => {
      const response = await ask(`${path}&within=GM9999`)
      expect(response.status).toBe(400)
      expect(z.parse(problem, await response.json()).invalidParams).toEqual([
        {
          name: 'within',
          value: 'GM9999',
          reason: 'In dit register staat geen gemeente met deze code.',
          remedy: expect.stringContaining('/api/v1/regions?level=gemeente'),
        },
      ])
    },
  )

  it('says which indicators look like one that is not there', async () => {
    const response = await ask('/figure-blocks?indicator=overgewict')
    expect(response.status).toBe(404)
    expect(z.parse(problem, await response.json()).suggestions).toContain('overgewicht')
  })
})
