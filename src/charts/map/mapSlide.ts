import type { Language } from '../../messages/texts.ts'
import { type Box, type Point, boxAround } from '../../slides/box.ts'
import type { Diagram } from '../../slides/diagram.ts'
import type { Measure } from '../../slides/measure.ts'
import { mapAreas } from './mapAreas.ts'
import type { MapGeometry } from './mapGeometry.ts'
import { mapKey } from './mapKey.ts'
import type { KeyGiven } from './mapKeyEntries.ts'
import { costAt, heightOfLabels, mapLabels, namedPlaces } from './mapLabels.ts'
import type { MapModel } from './mapModel.ts'
import type { Standing } from './mapWords.ts'
import type { Outline } from './outlines.ts'
import { tileOutlines } from './tileOutlines.ts'

/** What a map is put on a slide with. */
export interface MapSlideGiven {
  model: MapModel
  geometry: MapGeometry | undefined
  standing: Standing
  comparatorName: string
  /** The region that the slide is about. */
  marked: string | undefined
  /** The classifications of the figures and of the shapes. */
  years: KeyGiven['years']
  nameOf: (code: string) => string
}

/** In points: the most of the width that is the map's, what lies between map and key, and how wide the key is. */
const MAP_SHARE = 0.58
const BETWEEN = 28
const KEY = { least: 300, most: 470 } as const
const GAP = 8

/** A map with what it is to be read by, within a box of a slide; the names of `marked` and of the ends lead to their regions. */
export async function mapDiagram(
  given: MapSlideGiven,
  box: Box,
  { language, measure }: { language: Language; measure: Measure },
): Promise<Diagram> {
  const { model, standing, marked, nameOf, comparatorName, geometry, years } = given
  const drawn = await outlinesOf(geometry, standing, { width: box.width * MAP_SHARE, height: box.height })
  const size = boxAround(drawn.flatMap(({ rings }) => rings.flat()))
  const width = Math.max(KEY.least, Math.min(KEY.most, box.width - size.width - BETWEEN))
  const left = box.x + Math.max(0, (box.width - size.width - BETWEEN - width) / 2)
  const outlines = moved(drawn, {
    x: left - size.x,
    y: box.y + (box.height - size.height) / 2 - size.y,
  })
  const dutch = [comparatorName, ...model.regions.map(({ name }) => name)]
  const hasOutside = outlines.some(({ code }) => !standing.placed.has(code) && !standing.instead.has(code))
  const places = namedPlaces(outlines, model, standing, marked, language)
  const ofLabels = heightOfLabels(places.length) + (places.length === 0 ? 0 : GAP)
  const corner = { x: left + size.width + BETWEEN, y: box.y }
  const room = box.height - ofLabels
  const key = mapKey(
    { model, standing, comparatorName, dutch, hasOutside, years, language, measure },
    { ...corner, width, height: room },
  )
  const below = { ...corner, y: box.y + key.height + GAP }
  // Where the lines to the regions are short: over the key, or under it.
  const isBelow = costAt(places, below) < costAt(places, corner)
  const labels = mapLabels(
    places,
    { ...(isBelow ? below : corner), width },
    { marked, dutch, language, measure },
  )
  const { boxes, areas } = key.at(isBelow ? 0 : ofLabels)
  return {
    bands: [],
    areas: [...mapAreas(outlines, model, standing, marked, nameOf, language), ...areas],
    links: labels.links,
    boxes: [...labels.boxes, ...boxes],
  }
}

/** True boundaries, which need their library, or hexagons. */
async function outlinesOf(
  geometry: MapGeometry | undefined,
  { placed, instead, also }: Standing,
  room: { width: number; height: number },
): Promise<readonly Outline[]> {
  const chosen = new Set([...placed, ...instead.keys(), ...also.keys()])
  const at = { x: 0, y: 0 }
  if (geometry === undefined) return tileOutlines(chosen, room, at)
  const { geoOutlines } = await import('./geoOutlines.ts')
  return geoOutlines(geometry, chosen, room, at)
}

function moved(outlines: readonly Outline[], by: Point): Outline[] {
  const tenth = (value: number) => Math.round(value * 10) / 10
  return outlines.map(({ rings, x, y, ...rest }) => ({
    ...rest,
    x: tenth(x + by.x),
    y: tenth(y + by.y),
    rings: rings.map((ring) => ring.map((point) => ({ x: tenth(point.x + by.x), y: tenth(point.y + by.y) }))),
  }))
}
