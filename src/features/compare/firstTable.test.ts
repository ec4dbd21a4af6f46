import { expect, it } from 'vitest'
import { blockFor } from '../../../tests/builders/comparison.ts'
import { boundaryChange, dataset, indicator, region } from '../../../tests/builders/dataset.ts'
import { indexFigures } from '../../domain/graph/registerIndex.ts'
import { figureRegister } from '../../domain/register/figureRegister.ts'
import { type Answered, askedTable, firstTable } from './firstTable.ts'

const index = indexFigures(
  figureRegister(
    dataset({
      indicators: [
        indicator({ id: 'rokers', shortTitle: 'Rokers', method: 'model' }),
        indicator({ id: 'sporters', method: 'survey' }),
        indicator({ id: 'inwoners', unit: 'count', polarity: 'none' }),
      ],
      regions: [
        region({ code: 'NL01', level: 'country', name: 'Nederland', parents: [] }),
        ...['GM0001', 'GM0002'].map((code) => region({ code, name: `Plaats ${code.slice(-1)}` })),
        region({ code: 'GM0003', name: 'Plaats 3', validFrom: '2019-01-01' }),
        region({ code: 'PV01', level: 'province', name: 'Provincie' }),
        region({ code: 'GM0009', name: 'Vroeger', validTo: '2019-01-01' }),
      ],
      boundaryChanges: [boundaryChange({ from: 'GM0009', to: 'GM0003', on: '2019-01-01' })],
    }),
  ),
)
const figures = (
  id: string,
  values: Record<string, number>,
  period = '2020',
  classificationYear = 2020,
): [string, Answered] => [
  id,
  {
    blocks: [blockFor({ indicator: id, unit: 'percent', age: '18+', period, classificationYear, values })],
    imports: [],
  },
]
const answers = new Map([
  figures('rokers', { NL01: 17.9, GM0001: 24.3, GM0002: 22 }),
  figures('sporters', { NL01: 50, GM0001: 40 }),
])
const REGIONS = 'gebied=GM0001,GM0002'
const asked = (query: string) => askedTable(new URLSearchParams(query), index)
const drawn = (query: string, held: ReadonlyMap<string, Answered> = answers) => {
  const found = asked(query)
  return found && firstTable(found, held, index, '2026-11-22')
}

it('is the figures of the address with all that belongs to them', () => {
  const table = drawn(`indicator=rokers,sporters&${REGIONS}&gemeente=GM0002`)
  expect(table).toMatchObject({
    language: 'nl',
    lead: '2 gemeenten op 2 indicatoren, vergeleken met Nederland.',
    frame: '% · leeftijd 18+ · 2020',
    columns: [
      { name: 'Rokers', frame: [{ text: '%, ' }, { text: '18+', isRegister: true }, { text: ', 2020' }] },
      {},
    ],
    comparator: { name: 'Nederland', basis: 'cijfer van de uitgever', cells: ['17,9', '50'] },
    rows: [
      { name: 'Plaats 1', isOwn: false, cells: ['24,3', '40'] },
      { name: 'Plaats 2', isOwn: true, cells: ['22,0', 'ontbreekt'] },
    ],
  })
  expect(table?.warning).toContain('Modelschatting')
  const foot = (table?.foot ?? []).map((line) => line.map(({ text }) => text).join(''))
  expect(foot).toContain('Verschillen zijn niet te toetsen: de uitgever geeft geen marges.')
  expect(foot.join(' ')).toMatch(/editie.*6 jaar geleden/)
  expect(foot).not.toContain(table?.warning)
})

it('has the comparator that the page works out', () => {
  const people: [string, Answered] = [
    'inwoners',
    {
      blocks: [
        blockFor({
          indicator: 'inwoners',
          unit: 'count',
          age: '18+',
          period: '2020',
          values: { NL01: 1000, GM0001: 300, GM0002: 100 },
        }),
      ],
      imports: [],
    },
  ]
  const held = new Map([...answers, people])
  const of = (comparator: string) =>
    drawn(`indicator=rokers&${REGIONS}&vergelijk=${comparator}`, held)?.comparator
  expect(of('groep')).toMatchObject({ basis: expect.stringMatching(/^gewogen gemiddelde/), cells: ['23,7'] })
  // (17.9 × 1000 − 24.3 × 300 − 22 × 100) / 600
  expect(of('rest')).toMatchObject({ cells: ['14,0'] })
  expect(of('GM0002')).toMatchObject({ name: 'Plaats 2', cells: ['22,0'] })
  expect(drawn(`indicator=rokers&${REGIONS}&vergelijk=rest`)).toBeUndefined()
})

it('takes the regions that the page would take for a municipality', () => {
  const table = drawn('indicator=rokers&gemeente=GM0001')
  expect(table?.rows.length).toBeGreaterThan(0)
})

it('speaks the language of the address', () => {
  expect(drawn(`indicator=rokers&${REGIONS}&taal=en`)).toMatchObject({
    language: 'en',
    heading: 'Compare',
    comparator: { name: 'the Netherlands', cells: ['17.9'] },
  })
})

it('gives as many rows as one reads while waiting, in the order of the address, and says that there are more', () => {
  const codes = Array.from({ length: 60 }, (_, place) => `GM${1000 + place}`)
  const many = indexFigures(
    figureRegister(
      dataset({
        indicators: [indicator({ id: 'rokers' })],
        regions: [
          region({ code: 'NL01', level: 'country', name: 'Nederland', parents: [] }),
          ...codes.map((code) => region({ code, name: code })),
        ],
      }),
    ),
  )
  const held = new Map([figures('rokers', Object.fromEntries(codes.map((code, place) => [code, place])))])
  const found = askedTable(
    new URLSearchParams(`indicator=rokers&gebied=${codes.join(',')}&sorteer=rokers-af`),
    many,
  )
  const table = found && firstTable(found, held, many, '2026-11-22')
  expect(table?.rows).toHaveLength(50)
  expect(table?.foot[0]).toEqual([
    { text: 'Dit zijn de eerste 50 van 60 gebieden; de rest volgt als de pagina is geladen.' },
  ])
  // Held in ascending order, asked for in descending order.
  expect(table?.rows[0]?.cells).toEqual(['59'])
})

it.each([
  ['nothing is chosen', ''],
  ['the regions are those of the reader', 'indicator=rokers'],
  ['an indicator is unknown', `indicator=rokers,zwevers&${REGIONS}`],
  ['a region is unknown', 'indicator=rokers&gebied=GM0001,GM7777'],
  ['a parameter is misnamed', `indicator=rokers&${REGIONS}&jaer=2016`],
  ['a parameter cannot be read', `indicator=rokers&${REGIONS}&vergelijk=maan`],
  [
    'others are similar to a municipality that the address does not name',
    `indicator=rokers&${REGIONS}&vergelijk=soortgelijk`,
  ],
  ['the municipality of the reader has merged', `indicator=rokers&${REGIONS}&gemeente=GM0009`],
  ['the municipality of the reader is unknown', `indicator=rokers&${REGIONS}&gemeente=GM7777`],
  ['it is of wijken', `indicator=rokers&gebied=GM0001&schaal=wijken`],
  ['it is in order of inhabitants', `indicator=rokers&${REGIONS}&sorteer=inwoners-af`],
])('is left to the page where %s', (_, query) => {
  expect(asked(query)).toBeUndefined()
})

it('is left to the page where figures are missing, or are not of the year that was asked for', () => {
  const query = `indicator=rokers&${REGIONS}`
  expect(drawn(query, new Map())).toBeUndefined()
  expect(drawn(`${query}&jaar=2012`)).toBeUndefined()
  expect(drawn(query, new Map([figures('rokers', { GM0003: 20 })]))).toBeUndefined()
})

it('is left to the page where a province, a year or the region picked out has no figures', () => {
  expect(drawn(`indicator=rokers&${REGIONS},PV01`)).toBeUndefined()
  const other = new Map([...answers, figures('sporters', { GM0001: 40 }, '2016')])
  expect(drawn(`indicator=rokers,sporters&${REGIONS}`, other)).toBeDefined()
  expect(drawn(`indicator=rokers,sporters&${REGIONS}&jaar=2016`, other)).toBeUndefined()
  expect(drawn(`indicator=rokers&${REGIONS}&uitgelicht=GM0002`)).toBeDefined()
  expect(drawn(`indicator=rokers&${REGIONS}&uitgelicht=GM0003`)).toBeUndefined()
})

it('is left to the page where regions of before stand for one that is asked for', () => {
  const query = 'indicator=rokers&gebied=GM0001,GM0003'
  expect(drawn(query)).toBeDefined()
  const old = new Map([figures('rokers', { NL01: 20, GM0001: 24, GM0009: 21 }, '2016', 2016)])
  expect(drawn(query, old)).toBeUndefined()
})
