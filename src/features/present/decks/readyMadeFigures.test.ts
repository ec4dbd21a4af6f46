import { QueryClient } from '@tanstack/react-query'
import { afterEach, expect, it, vi } from 'vitest'
import {
  boundaryChange,
  dataset,
  indicator,
  observation,
  region,
} from '../../../../tests/builders/dataset.ts'
import { type FigureImport, writeBlocks } from '../../../contract/figureBlocks.ts'
import { finder, heldLines } from '../../../domain/comparison/heldLines.ts'
import { blocksOf } from '../../../domain/figures/blocks.ts'
import { indexRegister } from '../../../domain/graph/registerIndex.ts'
import type { Observation } from '../../../domain/register/things.ts'
import { anchorsOf, figuresHere, isCompared, NO_FIGURES } from './readyMadeFigures.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

const IMPORT: FigureImport = {
  table: '50090NED',
  edition: '2022',
  classificationYear: 2020,
  origin: 'tabel.csv',
  importedAt: '2026-11-22T10:00:00Z',
}
const AROUND = ['GM1', 'GM2', 'GM3']
const regions = [
  region({ code: 'NL01', name: 'Nederland', level: 'country', parents: [] }),
  region({ code: 'GG1', name: 'GGD', level: 'ggd-region' }),
  ...['GM0363', ...AROUND].map((code) => region({ code, name: code, parents: ['GG1', 'NL01'] })),
  region({ code: 'GM2000', name: 'Nieuw', parents: ['GG1', 'NL01'], validFrom: '2023-01-01' }),
  region({ code: 'GM1000', name: 'Oud', parents: ['NL01'], validTo: '2023-01-01' }),
]
const INDEX = indexRegister(
  dataset({
    regions,
    indicators: [indicator(), indicator({ id: 'roken' }), indicator({ id: 'inwoners', unit: 'count' })],
    boundaryChanges: [
      boundaryChange({ on: '2023-01-01', kind: 'code-change', from: 'GM1000', to: 'GM2000' }),
    ],
  }),
)
const INDICATORS = ['overgewicht', 'roken']
const of = (code: string, more: Partial<Observation> = {}) => observation({ region: code, ...more })

/** A service that holds these figures as imported: `/observations` has none of them. */
function imported(figures: Observation[], silent: readonly string[] = []) {
  vi.stubGlobal('fetch', (address: string) => {
    const { pathname, searchParams } = new URL(address, 'https://voorbeeld.nl')
    if (!pathname.endsWith('figure-blocks'))
      return Promise.resolve(Response.json({ items: [], total: 0, page: 1, size: 1 }))
    const id = searchParams.get('indicator') ?? ''
    if (silent.includes(id)) return Promise.reject(new TypeError('no network'))
    const blocks = blocksOf(figures.filter((each) => each.indicator === id))
    return Promise.resolve(
      Response.json(
        writeBlocks(
          id,
          'gemeente',
          blocks.map(({ provenance: _provenance, ...block }) => block),
          [IMPORT],
        ),
      ),
    )
  })
}
const OWN = new Map([['overgewicht', ['cijfer-50090ned-2022-18-totaal-percent']]])
const here = (municipality: string) => figuresHere(new QueryClient(), INDEX, municipality, INDICATORS)

it('knows the imported figures of a municipality, and whether those around it have them too', async () => {
  imported(['GM0363', ...AROUND].map((code) => of(code)))
  expect(await here('GM0363')).toEqual({
    own: OWN,
    compared: new Set(['overgewicht']),
    unknown: new Set(),
  })
})

it('never sets totals beside each other', async () => {
  imported(['GM0363', ...AROUND].map((code) => of(code, { indicator: 'inwoners' })))
  const { own, compared } = await figuresHere(new QueryClient(), INDEX, 'GM0363', ['inwoners'])
  expect([own.has('inwoners'), compared.has('inwoners')]).toEqual([true, false])
})

it('counts what is suppressed as no figure', async () => {
  imported([of('GM0363', { cell: { state: 'suppressed' } }), ...AROUND.map((code) => of(code))])
  expect(await here('GM0363')).toEqual(NO_FIGURES)
})

it('knows the figure of a municipality that its table has by an older code', async () => {
  imported([of('GM1000'), ...AROUND.map((code) => of(code))])
  expect(await here('GM2000')).toEqual({
    own: OWN,
    compared: new Set(['overgewicht']),
    unknown: new Set(),
  })
})

it('calls unknown what the service does not answer, and keeps what it does', async () => {
  imported([of('GM0363')], ['roken'])
  expect(await here('GM0363')).toEqual({
    own: OWN,
    compared: new Set(),
    unknown: new Set(['roken']),
  })
  imported([], INDICATORS)
  expect((await here('GM0363')).unknown).toEqual(new Set(INDICATORS))
})

it('sets bars beside each other only where what is compared has mine and some others', () => {
  const compared = (...figures: Observation[]) =>
    isCompared(blocksOf(figures), 'GM0363', [...AROUND, 'GM4'], finder([], INDEX))
  const around = AROUND.map((code) => of(code))
  expect(compared(of('GM0363'), ...around)).toBe(true)
  expect(compared(of('GM0363', { period: '2016' }), ...around, of('GM4'))).toBe(false)
  expect(compared(of('GM0363'), ...around.slice(1))).toBe(false)
  // Of another age is another line.
  expect(compared(of('GM0363', { age: '65+' }), ...around)).toBe(false)
  expect(compared(of('GM0363', { cell: { state: 'suppressed' } }), ...around, of('GM4'))).toBe(false)
  expect(compared()).toBe(false)
})

it('shows of an indicator its other groups and what is newer, never the first figure alone', () => {
  const anchors = (...figures: Partial<Observation>[]) =>
    anchorsOf(heldLines(blocksOf(figures.map((each) => of('GM0363', each))), 'GM0363', finder([], INDEX)))
  // The favourable age is no figure of all ages.
  expect(anchors({ age: '5-6', period: '2016' }, { age: '10', period: '2016' })).toEqual([
    'cijfer-50090ned-2022-10-totaal-percent',
    'cijfer-50090ned-2022-5-6-totaal-percent',
  ])
  const years = [{ period: '2016' }, { period: '2020' }]
  expect(anchors(...years, { table: '50150NED', period: '2024' })).toEqual([
    'cijfer-50090ned-2022-18-totaal-percent',
    'cijfer-50150ned-2022-18-totaal-percent',
  ])
  // Who are 65 and older are among all adults.
  expect(anchors(...years, { age: '65+', period: '2020' }, { age: '18-64', period: '2016' })).toEqual([
    'cijfer-50090ned-2022-18-totaal-percent',
  ])
  const older = { table: '83674NED', age: '19+', period: '2016' }
  expect(anchors(...years, older, { table: '85012NED', period: '2020' })).toEqual([
    'cijfer-50090ned-2022-18-totaal-percent',
  ])
})
