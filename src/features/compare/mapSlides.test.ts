import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { dataset, indicator, observation, region } from '../../../tests/builders/dataset.ts'
import { madeOf, saidBy } from '../../../tests/builders/registerSlides.ts'
import { writeBlocks } from '../../contract/figureBlocks.ts'
import { blocksOf } from '../../domain/figures/blocks.ts'
import { indexRegister } from '../../domain/graph/registerIndex.ts'
import type { CellValue } from '../../domain/register/things.ts'
import { makeCompareSlides } from './slides.ts'

const value = (number: number): CellValue => ({ state: 'value', value: number })
/** Of a few regions without a figure of one of them no mean is made. */
const OTHERS = ['GM0882', 'GM0888', 'GM0899', 'GM0965', 'GM0971', 'GM0981', 'GM0986', 'GM0994']
const MUNICIPALITIES: Readonly<Record<string, CellValue>> = {
  NL01: value(50.8),
  GM0935: value(49.2),
  GM0917: value(57.8),
  GM0928: { state: 'suppressed' },
  GM9997: value(55),
  ...Object.fromEntries(OTHERS.map((code, place) => [code, value(51 + place)])),
}
const index = indexRegister(
  dataset({
    indicators: [
      indicator(),
      indicator({
        id: 'inwoners',
        unit: 'count',
        polarity: 'none',
        title: { nl: 'Inwoners', en: 'Inhabitants' },
      }),
    ],
    regions: [
      region({ code: 'NL01', name: 'Nederland', level: 'country', parents: [] }),
      region(),
      region({ code: 'GM0917', name: 'Heerlen' }),
      region({ code: 'GM0928', name: 'Kerkrade' }),
      // Of no municipality of now: it has no hexagon.
      region({ code: 'GM9997', name: 'Nergens' }),
      ...OTHERS.map((code) => region({ code, name: code })),
    ],
  }),
)
const FIGURES = [
  ...Object.entries(MUNICIPALITIES).flatMap(([code, cell]) => [
    observation({ region: code, cell }),
    observation({ indicator: 'inwoners', region: code, unit: 'count', cell: value(1000) }),
  ]),
  ...['WK093501', 'WK093502'].map((code, place) => observation({ region: code, cell: value(50 + place) })),
]

// No boundaries are held: municipalities are hexagons, and of wijken there is no map.
beforeEach(() => {
  vi.stubGlobal('fetch', (path: string) => {
    const { pathname, searchParams } = new URL(path, 'https://voorbeeld.nl')
    if (pathname.endsWith('boundaries')) return Promise.resolve(Response.json({ boundaries: null }))
    const id = searchParams.get('indicator') ?? ''
    const isSmall = searchParams.get('level') !== 'gemeente'
    const held = FIGURES.filter((each) => each.indicator === id && each.region.startsWith('WK') === isSmall)
    return Promise.resolve(Response.json(writeBlocks(id, isSmall ? 'wijk' : 'gemeente', blocksOf(held), [])))
  })
})
afterEach(() => {
  vi.unstubAllGlobals()
})

const made = (query: string) =>
  madeOf(makeCompareSlides, `/vergelijken?indicator=overgewicht&weergave=kaart&${query}`, index)

it('says beside a map whom the mean leaves out, also to who does not see it', async () => {
  const { contents } = await made(`gebied=GM0935,GM0917,GM0928,${OTHERS.join(',')}&vergelijk=groep`)
  const left = 'Zonder Kerkrade: daarvan is geen cijfer of gewicht.'
  expect(contents[0]?.body.kind).toBe('diagram')
  expect(contents.flatMap(saidBy).join('\n')).toContain(left)
  expect(contents[0]?.description).toContain(left)
})

it('says where the figures are of what has no shape: there is no table below a slide', async () => {
  const { contents } = await made('gebied=GM0935,GM0917,GM9997')
  const said = contents.flatMap(saidBy).join('\n')
  expect(said).toContain('Niet op deze kaart: Nergens. Op de pagina staan hun cijfers wel.')
  expect(said).not.toContain('De tabel')
})

it('says that bars stand where there are no boundaries to draw', async () => {
  const { contents, missing } = await made('schaal=wijken&binnen=GM0935')
  expect(contents[0]?.body).toMatchObject({ kind: 'chart', chart: { kind: 'bars' } })
  expect(missing).toEqual([
    'Van deze gebieden zijn geen grenzen ingelezen: daarom staan de cijfers hier als staven.',
  ])
})
