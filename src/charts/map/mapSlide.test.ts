import { describe, expect, it } from 'vitest'
import { columnFor, type Given } from '../../../tests/builders/comparison.ts'
import { arial } from '../../../tests/builders/slides.ts'
import { madeUpGeometry } from '../../features/gallery/data/geometry.ts'
import { type Box, overlap } from '../../slides/box.ts'
import type { Diagram } from '../../slides/diagram.ts'
import { boxWords } from '../../slides/layout/diagramLayout.ts'
import { plainText } from '../../slides/words.ts'
import type { MapGeometry } from './mapGeometry.ts'
import { mapModel } from './mapModel.ts'
import { mapDiagram } from './mapSlide.ts'
import { quantityWords } from './mapWords.ts'
import { TILES } from './tileLayout.ts'

const BODY: Box = { x: 40, y: 122, width: 880, height: 304 }
const ALL = TILES.map(({ code }) => code)
const FEW = ['GM0917', 'GM0928', 'GM0935', 'GM0938', 'GM0882', 'GM0994']

async function drawn(
  values: Readonly<Record<string, Given>>,
  {
    geometry,
    marked = 'GM0917',
    language = 'nl',
  }: { geometry?: MapGeometry; marked?: string; language?: 'nl' | 'en' } = {},
) {
  const codes = Object.keys(values)
  const column = columnFor({ values, comparator: 50, polarity: 'lower-better' })
  const model = mapModel(
    column,
    codes.map((code) => ({ code, name: `Gemeente ${code}` })),
    'comparator',
  )
  const standing = {
    placed: new Set(codes),
    instead: new Map(),
    also: new Map(),
    unplaced: [],
    isUnchecked: false,
    year: 2026,
  }
  const given = {
    model,
    geometry,
    standing,
    marked,
    comparatorName: 'Nederland',
    years: { figures: 2020, ground: 2026, isTiles: geometry === undefined },
    nameOf: (code: string) => code,
  }
  return { model, diagram: await mapDiagram(given, BODY, { language, measure: arial }) }
}

const figures = (codes: readonly string[]): Record<string, Given> =>
  Object.fromEntries(codes.map((code, place) => [code, 40 + ((place * 37) % 240) / 10]))

const areaOf = ({ areas }: Diagram, code: string) => areas.find(({ name }) => name === `Gemeente ${code}`)
const isWithin = ({ x, y }: { x: number; y: number }) =>
  x >= BODY.x - 0.1 && y >= BODY.y - 0.1 && x <= BODY.x + BODY.width + 0.1 && y <= BODY.y + BODY.height + 0.1

describe('a map on a slide', () => {
  it('says of each region what the page says of it', async () => {
    const { model, diagram } = await drawn({ ...figures(FEW), GM0935: 'suppressed' })
    for (const region of model.regions)
      expect(areaOf(diagram, region.code)?.description).toBe(
        `${region.name}: ${quantityWords(region, model, 'nl')}`,
      )
  })

  it('paints both sides of the comparator, and hatches where nothing is known', async () => {
    const { diagram } = await drawn({ GM0917: 60, GM0928: 50, GM0935: 45, GM0938: 'suppressed' })
    expect(areaOf(diagram, 'GM0917')?.fill).toEqual({ of: 'unfavourable', share: 1 })
    expect(areaOf(diagram, 'GM0928')?.fill).toEqual({ of: 'soft', share: 0.16 })
    expect(areaOf(diagram, 'GM0935')?.fill).toEqual({ of: 'favourable', share: 0.5 })
    expect(areaOf(diagram, 'GM0938')?.fill).toBe('hatched')
    const words = diagram.boxes.map((box) => plainText(box.words))
    expect(words).toContain('Met −: lager dan Nederland, hier de gunstige kant.')
    expect(words).toContain('Gearceerd, onderdrukt (te kleine aantallen): 1 gebied')
    expect(words).toContain('Cijfers in de indeling van 2020, gemeenten van 2026.')
  })

  it('names my municipality and the ends, each with a line to where it lies', async () => {
    const { diagram } = await drawn(figures(FEW), { marked: 'GM0935' })
    const names = diagram.links.map(({ description }) => description)
    expect(names.toSorted()).toEqual([
      'Gemeente GM0935 (47,4\u00a0%)',
      'Hoogst: Gemeente GM0994 (58,5\u00a0%)',
      'Laagst: Gemeente GM0917 (40,0\u00a0%)',
    ])
    const ids = new Set(diagram.boxes.map(({ id }) => id))
    for (const { from, to } of diagram.links) expect([ids.has(from), ids.has(to)]).toEqual([true, true])
  })

  it.each<[string, () => Promise<{ diagram: Diagram }>]>([
    ['of some municipalities', () => drawn(figures(FEW))],
    ['of all', () => drawn(figures(ALL))],
    [
      'of all in English, with every reason why a figure is not there',
      () => drawn(withAbsences(), { language: 'en' }),
    ],
    [
      'with true boundaries',
      () => drawn(figures(madeUpGeometry.codes), { geometry: madeUpGeometry.geometry }),
    ],
  ])('%s stays within its place, and its words stand whole beside each other', async (_, make) => {
    const { diagram } = await make()
    const corners = diagram.areas.flatMap(({ rings }) => rings.flat())
    expect(corners.filter((corner) => !isWithin(corner))).toEqual([])
    const read = diagram.boxes.filter(({ words }) => plainText(words) !== '')
    expect(read.filter((box) => boxWords(box, arial).isCut).map(({ words }) => words)).toEqual([])
    for (const [place, { box }] of read.entries()) {
      expect(isWithin({ x: box.x + box.width, y: box.y + box.height })).toBe(true)
      expect(read.slice(place + 1).filter((other) => overlap(box, other.box))).toEqual([])
    }
  })

  it('draws all municipalities with few corners', async () => {
    const { diagram } = await drawn(figures(ALL))
    expect(diagram.areas.filter(({ name }) => name.startsWith('Gemeente'))).toHaveLength(ALL.length)
    expect(diagram.areas.flatMap(({ rings }) => rings.flat()).length).toBeLessThan(8000)
  })

  it('draws a few municipalities larger than all', async () => {
    const widthOf = ({ diagram }: { diagram: Diagram }) => {
      const xs =
        areaOf(diagram, 'GM0917')
          ?.rings.flat()
          .map(({ x }) => x) ?? []
      return Math.max(...xs) - Math.min(...xs)
    }
    expect(widthOf(await drawn(figures(FEW)))).toBeGreaterThan(2 * widthOf(await drawn(figures(ALL))))
  })
})

function withAbsences(): Record<string, Given> {
  const states = ['suppressed', 'missing', 'not-applicable', 'not-yet-published'] as const
  return Object.fromEntries(
    Object.entries(figures(ALL)).map(([code, value], place) => [
      code,
      place % 9 === 0 ? (states[place % 4] ?? value) : value,
    ]),
  )
}
