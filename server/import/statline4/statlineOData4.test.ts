/** Against a real publisher on loopback, which answers as StatLine does in OData 4, and goes wrong when told to. */
import { describe, expect, it } from 'vitest'
import { readsAsAnyReader } from '../../../tests/publisher/readersInCommon.ts'
import { readingOf } from '../../../tests/publisher/readWhole.ts'
import { type Manner4, startPublisher4, type When4 } from '../../../tests/publisher/startPublisher4.ts'
import { type Entry4, inhabitants, smallTable4 } from '../../../tests/publisher/table4.ts'
import { openStatline4 } from './statlineOData4.ts'

const read = readingOf(smallTable4, startPublisher4, openStatline4)
const DATA = 'Observations'
const TOTAL = "$filter=Geslacht eq 'T001038'"
/** Four regions, three years, two ages; men and women are not asked for apart. */
const ROWS = 4 * 3 * 2
const trouble = (...troubles: When4[]): Manner4 => ({ page: 10, troubles })

readsAsAnyReader({
  read: (troubles, patience = {}) =>
    read({}, trouble(...troubles.map((each): When4 => ({ ...each, at: DATA }))), { patience }),
  readWithStatus: (status) => read({ status }),
  readCounted: (more) => read({}, { count: ROWS * 2 + more }),
  readWithOwn: (own) => read({}, {}, own),
  rows: ROWS,
  counted: ROWS * 2,
  page: 10,
  data: DATA,
  first: `${DATA}?$filter=Geslacht%20eq%20'T001038'`,
  path: '/odata/v1/CBS/03759ned',
})

describe('a table of StatLine in OData 4', () => {
  it('is described by the publisher: title, date, topics by their code, number of rows', async () => {
    const { head, failure } = await read()
    expect(failure).toBeUndefined()
    expect(head).toEqual({
      table: '03759ned',
      title: 'Bevolking per regio',
      publisher: 'CBS',
      modified: '2026-06-23T00:00:00+02:00',
      rows: ROWS,
      topics: [
        { key: 'M000352', stem: 'M000352', title: 'Bevolking op 1 januari', unit: 'aantal', decimals: 0 },
        { key: 'M000365', stem: 'M000365', title: 'Gemiddelde bevolking', unit: 'aantal', decimals: 1 },
      ],
    })
  })

  it('puts the topics of a region, period and age in one row, with the names of regions', async () => {
    const { rows, faults } = await read()
    expect(faults).toEqual([])
    expect(rows).toHaveLength(ROWS)
    const number = inhabitants(3, 1, 1, 0)
    expect(
      rows.find(({ region, period, age }) => region === 'GM0935' && period === '2019' && age === '65+'),
    ).toEqual({
      line: expect.any(Number),
      region: 'GM0935',
      regionName: 'Maastricht',
      period: '2019',
      age: '65+',
      side: 'value',
      cells: [number, number + 0.5],
    })
  })

  it('does the same when all figures of one topic come before those of the next', async () => {
    const inTopics = (all: Entry4[]) =>
      all.toSorted((a, b) => String(a['Measure']).localeCompare(String(b['Measure'])))
    const { rows, faults } = await read({}, { troubles: [{ at: DATA, does: 'rows', change: inTopics }] })
    expect(faults).toEqual([])
    expect(rows).toHaveLength(ROWS)
    expect(rows[1]?.cells).toEqual([inhabitants(0, 1, 0, 0), inhabitants(0, 1, 0, 0) + 0.5])
  })

  it('tells what cannot occur from what is not given a figure, and from what is not there', async () => {
    const change = (all: Entry4[]) => {
      Object.assign(all[0] ?? {}, { Value: null, ValueAttribute: 'None' })
      return all.filter((_, at) => at !== 3)
    }
    const manner = { count: false, troubles: [{ at: DATA, does: 'rows', change }] } as const
    const { rows } = await read({}, manner)
    const cells = (period: string) =>
      rows.find((row) => row.region === 'NL01' && row.period === period && row.age === 'alle')?.cells
    expect(cells('2018')).toEqual(['not-distinguished', inhabitants(0, 0, 0, 0) + 0.5])
    expect(cells('2019')).toEqual([inhabitants(0, 1, 0, 0), 'missing'])
    expect(cells('2020')).toEqual([inhabitants(0, 2, 0, 0), 'not-applicable'])
  })

  it('asks for the total of a breakdown only, and for the years that are wanted', async () => {
    const { rows, asked } = await read({}, {}, { since: 2019 })
    expect(rows).toHaveLength((ROWS / 3) * 2)
    expect(asked).toContain(`${DATA}?${TOTAL} and Perioden ge '2019'`)
  })

  it('asks for all of a table whose breakdowns have a total only', async () => {
    const { rows, asked } = await read({ sexes: [['T001038', 'Totaal mannen en vrouwen']] })
    expect(rows).toHaveLength(ROWS)
    expect(asked).toContain(DATA)
  })

  it('stops at a breakdown without a total, and names it', async () => {
    const { failure, asked } = await read({
      sexes: [
        ['3000', 'Mannen'],
        ['4000', 'Vrouwen'],
      ],
    })
    expect(failure?.faults[0]).toMatchObject({ field: 'Geslacht', value: '3000, 4000' })
    expect(asked).not.toContain(DATA)
  })

  it('takes the code of StatLine itself for everyone, not the first that is called a total', async () => {
    const { rows, asked, faults } = await read({
      sexes: [
        ['3000', 'Totaal mannen'],
        ['T001038', 'Totaal mannen en vrouwen'],
      ],
    })
    expect(asked).toContain(`${DATA}?${TOTAL}`)
    expect(faults).toEqual([])
    expect(rows[0]?.cells[0]).toBe(inhabitants(0, 0, 0, 1))
  })

  it('stops where several codes are called a total and none is StatLine’s own, and names them', async () => {
    const { failure, asked } = await read({
      sexes: [
        ['3000', 'Totaal mannen'],
        ['4000', 'Totaal vrouwen'],
      ],
    })
    expect(failure?.faults[0]).toMatchObject({
      field: 'Geslacht',
      value: '3000 (Totaal mannen), 4000 (Totaal vrouwen)',
    })
    expect(asked).not.toContain(DATA)
  })

  it('does not take another code that is called a total, when the publisher passes over the filter', async () => {
    const men = (all: Entry4[]) => all.slice(0, 2).map((each) => ({ ...each, Geslacht: '3000' }))
    const { failure } = await read(
      {
        sexes: [
          ['T001038', 'Totaal'],
          ['3000', 'Totaal mannen'],
        ],
      },
      { count: false, troubles: [{ at: DATA, does: 'rows', change: men }] },
    )
    expect(failure?.faults[0]).toMatchObject({ line: 1, field: 'Geslacht', value: '3000' })
  })

  it('asks for the total of a second dimension of one kind', async () => {
    const again = (rows: Entry4[]) => [...rows, ...rows.filter(({ Identifier }) => Identifier === 'Leeftijd')]
    const { asked } = await read({}, { troubles: [{ at: 'Dimensions', does: 'rows', change: again }] })
    expect(asked).toContainEqual(expect.stringContaining(`${TOTAL} and Leeftijd eq '10000'`))
  })

  it('passes over a topic of text, and gives each figure its own topic', async () => {
    const name = { Identifier: 'M000001', Title: 'Naam', DataType: 'String' }
    const named = (all: Entry4[]) =>
      all.flatMap((each) => [{ ...each, Measure: 'M000001', Value: null, StringValue: 'Heerlen' }, each])
    const { rows, faults, head } = await read(
      {},
      {
        count: false,
        troubles: [
          { at: 'MeasureCodes', does: 'rows', change: (all) => [name, ...all] },
          { at: DATA, does: 'rows', change: named },
        ],
      },
    )
    expect(faults).toEqual([])
    expect(head?.topics.map(({ key }) => key)).toEqual(['M000352', 'M000365'])
    expect(rows[0]?.cells).toEqual([inhabitants(0, 0, 0, 0), inhabitants(0, 0, 0, 0) + 0.5])
  })

  it('writes a quote in a code twice, as the filter has it', async () => {
    const { asked } = await read({
      sexes: [
        ["T'1", 'Totaal'],
        ['3000', 'Mannen'],
      ],
    })
    expect(asked).toContain(`${DATA}?$filter=Geslacht eq 'T''1'`)
  })

  it('is not asked since a year where it has no periods', async () => {
    const change = (all: Entry4[]) => all.filter(({ Kind }) => Kind !== 'TimeDimension')
    const { failure, asked } = await read(
      {},
      { troubles: [{ at: 'Dimensions', does: 'rows', change }] },
      { since: 2019, period: '2011' },
    )
    expect(failure?.faults[0]).toMatchObject({ field: '--since', value: '2019' })
    expect(asked).not.toContain(DATA)
  })

  it('does not take a filter that the publisher passes over for one that it kept', async () => {
    const men = (all: Entry4[]) => [
      { ...all[0], Geslacht: '3000' },
      { ...all[1], Geslacht: '3000' },
    ]
    const { failure } = await read({}, { count: false, troubles: [{ at: DATA, does: 'rows', change: men }] })
    expect(failure?.faults[0]).toMatchObject({ line: 1, field: 'Geslacht', value: '3000' })
  })

  it('reports figures that cannot be used by their number, and reads the others', async () => {
    const change = (all: Entry4[]) => {
      Object.assign(all[2] ?? {}, { Value: '12,5' })
      Object.assign(all[4] ?? {}, { Measure: 'M999999' })
      Object.assign(all[6] ?? {}, { RegioS: '???' })
      Object.assign(all[7] ?? {}, { RegioS: '???' })
      Object.assign(all[9] ?? {}, { Measure: 'M000352' })
      return all
    }
    const { faults } = await read({}, trouble({ at: DATA, nth: 1, does: 'rows', change }))
    expect(faults.map(({ line, field, value }) => [line, field, value])).toEqual([
      [3, 'M000352', '12,5'],
      [5, 'Measure', 'M999999'],
      [7, 'regio', '???'],
      [10, 'M000352', expect.stringContaining('LD04')],
    ])
  })
})

describe('pages of OData 4', () => {
  it('are followed by their links, with the filter', async () => {
    const { rows, asked } = await read({}, { page: 20 })
    expect(rows).toHaveLength(ROWS)
    expect(asked.filter((one) => one.startsWith(`${DATA}?`))).toEqual([
      `${DATA}?${TOTAL}`,
      `${DATA}?${TOTAL}&$skip=20`,
      `${DATA}?${TOTAL}&$skip=40`,
    ])
  })

  it('end, even when there is ever another one', async () => {
    let next = 0
    const link = () => `${DATA}?$skip=${(next += 1)}`
    const again = trouble({ at: DATA, does: 'link', link })
    const { failure, asked } = await read({}, { ...again, count: false }, { patience: { pages: 5 } })
    expect(failure?.faults[0]?.reason.nl).toContain('5')
    expect(asked.filter((one) => one.startsWith(`${DATA}?`))).toHaveLength(5)
  })

  it('end when there are more figures than the publisher counts', async () => {
    const { failure, asked } = await read({}, { page: 10, count: 5 })
    expect(failure?.faults[0]?.reason.nl).toContain('blijft naar een volgende verwijzen')
    expect(asked.filter((one) => one.startsWith(`${DATA}?`))).toHaveLength(1)
  })

  it('are counted by the description of a whole table, when the publisher does not count', async () => {
    const whole = { sexes: [['T001038', 'Totaal']] satisfies [string, string][] }
    const dropLast = { at: DATA, does: 'rows' as const, change: (all: Entry4[]) => all.slice(0, -2) }
    const { failure } = await read(whole, { count: false, troubles: [dropLast] })
    expect(failure?.faults[0]).toMatchObject({ field: 'aantal', value: String(ROWS * 2 - 2) })
    // Of a part of a table nobody says how many figures it has.
    expect((await read({}, { count: false })).head).not.toHaveProperty('rows')
  })
})

describe('a publisher of OData 4 that is busy or broken', () => {
  it('is given up, and it says where', async () => {
    const after: When4[] = [2, 3, 4].map((nth) => ({ at: DATA, does: 'cut', nth }))
    const { failure } = await read({}, trouble(...after), { patience: { attempts: 3 } })
    expect(failure?.message).toContain('geeft de cijfers vanaf nummer 11 niet, ook niet na 3 pogingen')
  })

  it('has no such table: capitals matter', async () => {
    const { failure } = await read({}, {}, { table: '03759NED' })
    expect(failure?.message).toContain(
      'kent geen tabel 03759NED. Kijk het nummer na; hoofdletters tellen mee',
    )
  })

  it('is told apart from a web page, and from an answer in another form', async () => {
    const page = await read({}, trouble({ at: 'Properties', does: 'page' }))
    expect(page.failure?.message).toContain('antwoordt met een webpagina')
    const list = await read({}, trouble({ at: 'Dimensions', does: 'rows', change: () => 'geen lijst' }))
    expect(list.failure?.message).toContain('in een andere vorm dan StatLine (OData 4)')
    const entry = await read({}, trouble({ at: 'MeasureCodes', does: 'rows', change: () => [{ Index: 1 }] }))
    expect(entry.failure?.message).toContain('MeasureCodes is anders bij 0.Identifier')
    const thing = await read({}, trouble({ at: 'Properties', does: 'thing', change: () => [] }))
    expect(thing.failure?.message).toContain('Properties is anders bij')
  })

  it('lacks what a table needs', async () => {
    const without = (kind: string) => (rows: Entry4[]) => rows.filter(({ Kind }) => Kind !== kind)
    const at = 'Dimensions'
    const regions = await read({}, { troubles: [{ at, does: 'rows', change: without('GeoDimension') }] })
    expect(regions.failure?.message).toContain('heeft geen regio’s')
    const periods = await read({}, { troubles: [{ at, does: 'rows', change: without('TimeDimension') }] })
    expect(periods.failure?.message).toContain('heeft geen periodes')
    const topics = await read({}, trouble({ at: 'MeasureCodes', does: 'rows', change: () => [] }))
    expect(topics.failure?.message).toContain('heeft geen onderwerpen met cijfers')
  })

  it('changes the table while it is being read', async () => {
    const change = (thing: Entry4) => ({ ...thing, Modified: '2026-07-01T00:00:00+02:00' })
    const { failure } = await read({}, trouble({ at: 'Properties', nth: 2, does: 'thing', change }))
    expect(failure?.message).toContain('gewijzigd terwijl die werd gelezen')
  })
})
