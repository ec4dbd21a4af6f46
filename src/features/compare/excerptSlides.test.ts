import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { dataset, indicator, observation, region } from '../../../tests/builders/dataset.ts'
import { madeOf } from '../../../tests/builders/registerSlides.ts'
import { arial } from '../../../tests/builders/slides.ts'
import { writeBlocks } from '../../contract/figureBlocks.ts'
import { blocksOf } from '../../domain/figures/blocks.ts'
import { indexRegister } from '../../domain/graph/registerIndex.ts'
import { frameLayout } from '../../slides/frameLayout.ts'
import { plainText } from '../../slides/words.ts'
import { makeCompareSlides } from './slides.ts'

/** More than a slide has rows for. */
const CODES = Array.from({ length: 45 }, (_, place) => `GM${1000 + place}`)
const index = indexRegister(
  dataset({
    indicators: [indicator()],
    regions: [
      region({ code: 'NL01', name: 'Nederland', level: 'country', parents: [] }),
      region(),
      ...CODES.map((code) => region({ code, name: `Gemeente ${code}` })),
    ],
  }),
)
const FIGURES = ['NL01', 'GM0935', ...CODES].map((code, place) =>
  observation({ region: code, cell: { state: 'value', value: 40 + place / 2 } }),
)

const serve = (figures: typeof FIGURES) => {
  vi.stubGlobal('fetch', () =>
    Promise.resolve(Response.json(writeBlocks('overgewicht', 'gemeente', blocksOf(figures), []))),
  )
}

beforeEach(() => {
  serve(FIGURES)
})
afterEach(() => {
  vi.unstubAllGlobals()
})

it.each([
  ['weergave=staven', 'cijfer, aflopend'],
  ['weergave=staven&sorteer=naam-op', 'Gebied, oplopend'],
  ['weergave=tabel&sorteer=overgewicht-op', 'Overgewicht, oplopend'],
  ['weergave=tabel', 'Gebied, oplopend'],
  ['weergave=trend', 'Gebied, oplopend'],
])('says of a part of a long list in which order that is and where the whole is: %s', async (view, order) => {
  const { contents } = await madeOf(
    makeCompareSlides,
    `/vergelijken?indicator=overgewicht&gebied=GM0935,${CODES.join(',')}&${view}`,
    index,
  )
  const [slide] = contents
  expect(plainText(slide?.subtitle ?? '')).toMatch(
    new RegExp(
      ` · \\d+ van 46 \\(volgorde: ${order}\\): begin, einde en rond Maastricht; alle rijen op de pagina$`,
    ),
  )
  expect(slide === undefined || frameLayout(slide, arial).subtitle.isCut).toBe(false)
})

it('does not name the surroundings of a region that has no bar', async () => {
  serve(FIGURES.filter(({ region: code }) => code !== 'GM0935'))
  const { contents } = await madeOf(
    makeCompareSlides,
    `/vergelijken?indicator=overgewicht&gebied=GM0935,${CODES.join(',')}&weergave=staven`,
    index,
  )
  expect(plainText(contents[0]?.subtitle ?? '')).toMatch(
    / · \d+ van 45 \(volgorde: cijfer, aflopend\): begin, einde; alle rijen op de pagina$/,
  )
})
