/** The names on a map: of the highest, the lowest and the region that the slide is about, each with a line to where it lies. */
import { isValue } from '../../domain/figures/cells.ts'
import { mapTexts } from '../../messages/compare/map.ts'
import { figureSlideTexts } from '../../messages/figureSlides.ts'
import type { Language } from '../../messages/texts.ts'
import type { Box, Point } from '../../slides/box.ts'
import type { DiagramBox, Link } from '../../slides/diagram.ts'
import { BOX_INSET } from '../../slides/layout/diagramLayout.ts'
import { type Measure, spacious } from '../../slides/measure.ts'
import { fullName } from '../figure/absence.ts'
import { dutchIn } from '../trend/dutchIn.ts'
import { HEAVY } from './mapAreas.ts'
import type { MapModel, MapRegion } from './mapModel.ts'
import { type Standing, quantityWords } from './mapWords.ts'
import type { Outline } from './outlines.ts'
import { costOf, uncrossed } from './uncrossed.ts'

/** In points. */
const HEIGHT = 30
const GAP = 6
const SIZE = 18
const MARK = 6

/** A region with what its label says, and where its mark stands. */
export interface NamedPlace {
  region: MapRegion
  words: string
  at: Point
}

/** The regions to name, as far as they are on the map. */
export function namedPlaces(
  outlines: readonly Outline[],
  model: MapModel,
  { placed }: Pick<Standing, 'placed'>,
  marked: string | undefined,
  language: Language,
): readonly NamedPlace[] {
  const t = figureSlideTexts[language]
  const held = model.regions.filter(({ cell }) => isValue(cell))
  const [highest, lowest] = held.length < 2 ? [] : [held[0], held.at(-1)]
  const own = marked === undefined ? undefined : model.byCode.get(marked)
  return [...new Set([highest, lowest, own])].flatMap((region) => {
    const outline = outlines.find(({ code }) => code === region?.code)
    if (region === undefined || outline === undefined || !placed.has(region.code)) return []
    const name = mapTexts[language].named(fullName(region), quantityWords(region, model, language))
    const part = region === highest ? t.highest : region === lowest ? t.lowest : undefined
    const words = part === undefined ? name : t.titled(part, name)
    return [{ region, words, at: markAt(outline) }]
  })
}

/** Beside the sign in the middle of a region, as far as it has room. */
const markAt = ({ x, y, room }: Outline): Point => ({ x: x + Math.min(11, room * 0.4), y })

/** How high so many labels are together. */
export const heightOfLabels = (count: number): number => count * (HEIGHT + GAP)

const startIn =
  ({ x, y }: Point) =>
  (place: number): Point => ({ x, y: y + place * (HEIGHT + GAP) + HEIGHT / 2 })

/** What it costs the eye to have them begin there. */
export const costAt = (places: readonly NamedPlace[], corner: Point): number =>
  costOf(uncrossed(places, startIn(corner)), startIn(corner))

/** The labels below each other, in the order in which their lines cross least. */
export function mapLabels(
  places: readonly NamedPlace[],
  { x, y, width }: Omit<Box, 'height'>,
  {
    marked,
    dutch,
    language,
    measure,
  }: { marked: string | undefined; dutch: readonly string[]; language: Language; measure: Measure },
): { boxes: DiagramBox[]; links: Link[] } {
  const ordered = uncrossed(places, startIn({ x, y }))
  const wide = (words: string) =>
    Math.min(width, Math.ceil(spacious(measure)(words, SIZE, true)) + 2 * BOX_INSET.across + 6)
  const boxes = ordered.flatMap(({ region: { code }, words, at }, place): DiagramBox[] => [
    {
      id: labelId(code),
      box: { x, y: y + place * (HEIGHT + GAP), width: wide(words), height: HEIGHT },
      form: 'square',
      stroke: code === marked ? HEAVY : { colour: 'soft', width: 0.75 },
      fill: 'paper',
      words: dutchIn(words, dutch, language),
      strong: code === marked,
      align: 'start',
      size: SIZE,
    },
    {
      id: markId(code),
      box: { x: at.x - MARK / 2, y: at.y - MARK / 2, width: MARK, height: MARK },
      form: 'ellipse',
      fill: 'ink',
      stroke: { colour: 'paper', width: 0.75 },
      words: '',
      size: SIZE,
    },
  ])
  const links = ordered.map(({ region: { code }, words }): Link => ({
    from: labelId(code),
    fromSide: 'left',
    to: markId(code),
    toSide: 'right',
    form: 'straight',
    stroke: { colour: 'ink', width: 1 },
    description: words,
  }))
  return { boxes, links }
}

const labelId = (code: string): string => `naam-${code}`
const markId = (code: string): string => `plaats-${code}`
