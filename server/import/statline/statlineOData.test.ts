/** Against a real publisher on loopback, which answers as StatLine does, and goes wrong when told to. */
import { describe, expect, it } from 'vitest'
import { readsAsAnyReader } from '../../../tests/publisher/readersInCommon.ts'
import { readingOf } from '../../../tests/publisher/readWhole.ts'
import { type Manner, startPublisher, type When } from '../../../tests/publisher/startPublisher.ts'
import { smallTable } from '../../../tests/publisher/table.ts'
import { openStatline, usualBase } from './statlineOData.ts'

const read = readingOf(smallTable, startPublisher, openStatline)
const DATA = 'UntypedDataSet'
const trouble = (...troubles: When[]): Manner => ({ page: 30, troubles })
const ROWS = smallTable().rows.length

readsAsAnyReader({
  read: (troubles, patience = {}) =>
    read({}, trouble(...troubles.map((each): When => ({ ...each, at: DATA }))), { patience }),
  readWithStatus: (status) => read({ status }),
  readCounted: (more) => read({}, { count: ROWS + more }),
  readWithOwn: (own) => read({}, {}, own),
  rows: ROWS,
  counted: ROWS,
  page: 30,
  data: `${DATA}?`,
  first: `${DATA}?$format=json`,
  path: '/ODataFeed/odata/50090NED',
})

describe('a table of StatLine', () => {
  it('is described by the publisher: title, date, topics without the text ones, number of rows', async () => {
    const { head, failure } = await read()
    expect(failure).toBeUndefined()
    expect(head).toEqual({
      table: '50090NED',
      title: 'Gezondheid per wijk en buurt',
      publisher: 'RIVM',
      modified: '2022-03-15T02:00:00',
      rows: ROWS,
      topics: [
        {
          key: 'Overgewicht_9',
          stem: 'Overgewicht',
          title: 'Overgewicht',
          groups: ['Gewicht'],
          unit: '%',
          decimals: 1,
        },
        {
          key: 'Eenzaam_28',
          stem: 'Eenzaam',
          title: 'Eenzaam',
          groups: ['Eenzaamheid'],
          unit: '%',
          decimals: 1,
        },
      ],
    })
  })

  it('is read whole, with codes trimmed, names looked up, and margins told apart', async () => {
    const { rows, faults } = await read()
    expect(faults).toEqual([])
    expect(rows).toHaveLength(ROWS)
    const of = (region: string, side: string) =>
      rows.find(
        (row) => row.region === region && row.side === side && row.period === '2020' && row.age === '65+',
      )
    expect(of('WK093500', 'value')).toEqual({
      line: expect.any(Number),
      region: 'WK093500',
      regionName: 'Binnenstad',
      period: '2020',
      age: '65+',
      side: 'value',
      cells: [34.1, 47],
    })
    expect(of('WK093500', 'lower')?.cells).toEqual([32.6, 45.5])
    expect(of('WK093500', 'upper')?.cells).toEqual([35.6, 48.5])
  })

  it('keeps why a figure is absent, as far as the publisher says', async () => {
    const { rows } = await read()
    const cells = (period: string) =>
      rows.find((row) => row.region === 'BU09350001' && row.period === period)?.cells
    expect(cells('2016')).toEqual(['not-distinguished', 'not-applicable'])
    // Typed answers give null for both.
    const typed = await read({}, { typedOnly: true, count: false })
    expect(typed.rows).toHaveLength(ROWS)
    expect(typed.rows.find(({ region }) => region === 'BU09350001')?.cells).toEqual([
      'not-distinguished',
      'not-distinguished',
    ])
  })

  it('finds the topics under whatever number they have', async () => {
    const { head, rows } = await read({ id: '50120NED', suffixes: { overweight: 8, lonely: 27 } })
    expect(head?.topics.map(({ key, stem }) => [key, stem])).toEqual([
      ['Overgewicht_8', 'Overgewicht'],
      ['Eenzaam_27', 'Eenzaam'],
    ])
    expect(rows.find(({ period }) => period === '2020')?.cells).toEqual([50.8, 47])
  })

  it('takes an age that we do not know from the publisher’s own title', async () => {
    const { rows } = await read({
      ages: [
        ['20300', '19 jaar of ouder'],
        ['52020', 'Klas 2 en 4'],
      ],
    })
    expect([...new Set(rows.map(({ age }) => age))]).toEqual(['19+', 'Klas 2 en 4'])
  })

  it('reads the total of another breakdown, and stops when there is more', async () => {
    const total: [string, string] = ['T001038', 'Totaal mannen en vrouwen']
    expect((await read({ breakdown: { key: 'Geslacht', codes: [total] } })).rows).toHaveLength(ROWS)
    const { failure } = await read({ breakdown: { key: 'Geslacht', codes: [total, ['3000', 'Mannen']] } })
    expect(failure?.faults[0]).toMatchObject({ field: 'Geslacht', value: '3000' })
  })

  it('reports rows that cannot be used, by their number, and reads the others', async () => {
    const spoil = { at: DATA, does: 'rows' } as const
    const { rows, faults } = await read(
      {},
      trouble({
        ...spoil,
        nth: 1,
        change: (all) => {
          Object.assign(all[2] ?? {}, { Overgewicht_9: '  47,7' })
          Object.assign(all[4] ?? {}, { Perioden: '2020XX00', Marges: 'MOG0090' })
          return all
        },
      }),
    )
    expect(faults.map(({ line, field, value }) => [line, field, value])).toEqual([
      [3, 'Overgewicht_9', '47,7'],
      [5, 'periode', '2020XX00'],
      [5, 'marges', 'MOG0090'],
    ])
    expect(rows).toHaveLength(ROWS - 2)
  })

  it('stands where tables of its number are, unless one says otherwise', () => {
    expect(usualBase('50090NED')).toBe('https://dataderden.cbs.nl')
    expect(usualBase('03759ned')).toBe('https://opendata.cbs.nl')
    expect(usualBase('85984NED')).toBe('https://opendata.cbs.nl')
  })
})

describe('pages', () => {
  it('follows the links of the Feed', async () => {
    const { rows, asked } = await read({}, { page: 30 })
    expect(rows.map(({ line }) => line)).toEqual(Array.from({ length: ROWS }, (_, at) => at + 1))
    expect(asked.filter((one) => one?.startsWith(`${DATA}?`))).toEqual([
      `${DATA}?$format=json`,
      `${DATA}?$format=json&$skip=30`,
      `${DATA}?$format=json&$skip=60`,
    ])
  })

  it('follows them in a list of codes too', async () => {
    const { rows } = await read({ moreBuurten: 40 }, { page: 25 })
    expect(rows.find(({ region }) => region === 'BU09351039')?.regionName).toBe('Buurt 39')
  })

  it('asks the Api for no more than it gives, where there is no Feed', async () => {
    const { rows, failure, asked } = await read({ moreBuurten: 1700 }, { doors: ['ODataApi'] })
    expect(failure).toBeUndefined()
    expect(rows).toHaveLength(ROWS + 1700 * 12)
    expect(asked.filter((one) => one?.startsWith(`${DATA}?`))).toEqual([
      `${DATA}?$format=json&$top=10000&$skip=0`,
      `${DATA}?$format=json&$top=10000&$skip=10000`,
      `${DATA}?$format=json&$top=10000&$skip=20000`,
    ])
  })

  it('asks on until nothing comes when the Api does not count', async () => {
    const { rows } = await read({}, { doors: ['ODataApi'], cap: 10_000, count: false })
    expect(rows).toHaveLength(ROWS)
  })

  it('says what the Api refuses when it gives less than we ask', async () => {
    const { failure } = await read({}, { doors: ['ODataApi'], cap: 50 })
    expect(failure?.message).toContain(
      `geeft de cijfers vanaf rij 1 niet, ook niet na 5 pogingen: status 500, “Het antwoord bevat meer dan 50 rijen; gebruik de Feed.”`,
    )
  })

  it('follows a link that is relative, and one that says https where we asked http', async () => {
    const link = `${DATA}?$format=json&$skip=30`
    expect((await read({}, trouble({ at: DATA, nth: 1, does: 'link', link }))).rows).toHaveLength(ROWS)
    const https = (origin: string) => `${origin.replace('http:', 'https:')}/ODataFeed/odata/50090NED/${link}`
    expect((await read({}, trouble({ at: DATA, nth: 1, does: 'link', link: https }))).rows).toHaveLength(ROWS)
  })

  it('asks by number for what is still to come when a link is lacking', async () => {
    const dropLink = { at: DATA, does: 'rows' as const, nth: 1, change: (all: unknown[]) => all.slice(0, 20) }
    // Without a link the answer would pass for a whole table; only the count tells.
    const { rows, asked } = await read({}, { page: 10_000, troubles: [dropLink] })
    expect(rows).toHaveLength(ROWS)
    expect(asked).toContain(`${DATA}?$format=json&$top=10000&$skip=20`)
  })

  it('does without a count when counting fails', async () => {
    const { head, rows } = await read({}, trouble({ at: `${DATA}/$count`, does: 'status', status: 500 }))
    expect(head).not.toHaveProperty('rows')
    expect(rows).toHaveLength(ROWS)
  })

  it('does without a count', async () => {
    const { head, rows } = await read({}, { count: false, page: 30 })
    expect(head).not.toHaveProperty('rows')
    expect(rows).toHaveLength(ROWS)
  })
})

describe('a publisher that is busy or broken', () => {
  it('may name a moment to come back', async () => {
    const moment = new Date(Date.now() + 20_000).toUTCString()
    const busy = {
      at: DATA,
      nth: 1,
      does: 'status',
      status: 503,
      headers: { 'retry-after': moment },
    } as const
    const [pause = 0] = (await read({}, trouble(busy))).pauses
    expect(pause).toBeGreaterThan(15_000)
    expect(pause).toBeLessThanOrEqual(20_000)
  })

  it('is not waited for all day', async () => {
    const busy = {
      at: DATA,
      nth: 1,
      does: 'status',
      status: 429,
      headers: { 'retry-after': '3600' },
    } as const
    const { failure, pauses } = await read({}, trouble(busy))
    expect(failure?.message).toContain('vraagt om 3600 seconden te wachten')
    expect(pauses).toEqual([])
  })

  it.each<[string, When, string]>([
    ['status 502', { at: DATA, does: 'status', status: 502 }, 'status 502, “Bezet.”'],
    ['no answer', { at: DATA, does: 'hang' }, 'geen antwoord binnen 0,3 seconden'],
    ['a broken body', { at: DATA, does: 'cut' }, 'er is geen verbinding, of zij brak af'],
    ['half of the JSON', { at: DATA, does: 'half' }, 'het antwoord is geen hele JSON'],
  ])('is given up, and it says where: %s', async (_, one, why) => {
    const after: When[] = [2, 3, 4].map((nth) => ({ ...one, nth }))
    const { rows, failure, pauses } = await read({}, trouble(...after), {
      patience: { attempts: 3, timeout: 300 },
    })
    expect(failure?.message).toContain(`geeft de cijfers vanaf rij 31 niet, ook niet na 3 pogingen: ${why}.`)
    expect(pauses).toHaveLength(2)
    expect(rows).toHaveLength(30)
  })

  it('is given up when nobody is there', async () => {
    const gone = await startPublisher(smallTable())
    await gone.close()
    const { failure } = await read({}, {}, { base: gone.base, patience: { attempts: 2 } })
    expect(failure?.message).toContain('er is geen verbinding')
  })

  it.each<[string, Manner, number]>([
    ['than it counted', {}, Math.floor(ROWS / 30) + 1],
    ['than any table has', { count: false }, 7],
  ])('is left when it keeps giving more %s', async (_, manner, pages) => {
    const { failure, asked } = await read(
      {},
      { ...manner, ...trouble({ at: DATA, does: 'endless' }) },
      { patience: { pages: 7 } },
    )
    expect(failure?.message).toMatch(/blijft naar een volgende verwijzen/)
    expect(asked.filter((one) => one?.startsWith(`${DATA}?`))).toHaveLength(Math.min(pages, 7))
  })

  it('is not asked again for an answer that is no text in UTF-8', async () => {
    const { failure, pauses } = await read({}, trouble({ at: DATA, does: 'bytes' }))
    expect(failure?.faults[0]?.reason.nl).toMatch(/^Een antwoord van .* is geen UTF-8\.$/)
    expect(pauses).toEqual([])
  })

  it('is left when an answer is larger than agreed, and not asked again', async () => {
    const { failure, pauses, rows } = await read({}, {}, { patience: { largest: 5000 } })
    expect(failure?.message).toMatch(/is groter dan 0,005 MB/)
    expect([pauses, rows]).toEqual([[], []])
  })

  it('says why it is not given an age: its table has them', async () => {
    const { failure } = await read({}, {}, { age: '18+' })
    expect(failure?.faults[0]?.reason.nl).toContain('Leeftijd')
  })

  it('is told apart from a web page that stands between', async () => {
    const { failure, pauses } = await read({}, trouble({ at: 'TableInfos', does: 'page' }))
    expect(failure?.message).toContain('antwoordt met een webpagina')
    expect(pauses).toEqual([])
  })

  it('is not followed elsewhere, and its refusal is not asked again', async () => {
    const headers = { location: 'https://elders.example.org/' }
    const moved = await read({}, trouble({ at: DATA, does: 'status', status: 302, headers }))
    expect(moved.failure?.faults[0]).toMatchObject({ value: 'https://elders.example.org/' })
    const refused = await read({}, trouble({ at: DATA, does: 'status', status: 403 }))
    expect(refused.failure?.message).toContain('weigert de cijfers vanaf rij 1 (status 403): “Bezet.”')
    expect([...moved.pauses, ...refused.pauses]).toEqual([])
  })

  it('has no such table, or no such address', async () => {
    expect((await read({}, {}, { table: '50091NED' })).failure?.message).toContain('kent geen tabel 50091NED')
    expect((await read({}, {}, { base: 'ftp://cbs.nl' })).failure?.faults[0]).toMatchObject({
      field: '--from',
    })
  })

  it('answers in another form', async () => {
    const list = await read({}, trouble({ at: 'DataProperties', does: 'rows', change: () => 'geen lijst' }))
    expect(list.failure?.message).toContain('er is geen lijst “value”')
    const entry = await read(
      {},
      trouble({ at: 'DataProperties', does: 'rows', change: () => [{ ID: 'nul' }] }),
    )
    expect(entry.failure?.message).toContain('DataProperties is anders bij')
  })

  it('lacks what a table needs', async () => {
    const without = (type: string) => (rows: Record<string, unknown>[]) =>
      rows.filter(({ Type }) => Type !== type)
    const at = 'DataProperties'
    const regions = await read({}, { troubles: [{ at, does: 'rows', change: without('GeoDetail') }] })
    expect(regions.failure?.message).toContain('heeft geen regio’s')
    const periods = await read({}, { troubles: [{ at, does: 'rows', change: without('TimeDimension') }] })
    expect(periods.failure?.message).toContain('heeft geen periodes')
    const topics = await read({}, { troubles: [{ at, does: 'rows', change: without('Topic') }] })
    expect(topics.failure?.message).toContain('heeft geen onderwerpen met cijfers')
  })

  it('describes a topic that the figures lack', async () => {
    const change = (rows: Record<string, unknown>[]) =>
      rows.map(({ Eenzaam_28: lonely, ...row }) => ({ ...row, Eenzaam_27: lonely }))
    const { failure } = await read({}, trouble({ at: DATA, does: 'rows', change }))
    expect(failure?.faults[0]).toMatchObject({ field: 'Eenzaam_28', value: '50090NED' })
  })

  it('changes the table while it is being read', async () => {
    const change = ([info]: Record<string, unknown>[]) => [{ ...info, Modified: '2022-06-01T02:00:00' }]
    const { failure } = await read({}, trouble({ at: 'TableInfos', nth: 2, does: 'rows', change }))
    expect(failure?.message).toContain('gewijzigd terwijl die werd gelezen')
  })
})
