import type { Point } from '../../slides/box.ts'
import { type Outline, frameFor, placed } from './outlines.ts'
import { tileCorners } from './tileDrawing.ts'
import { TILES } from './tileLayout.ts'

const HEXAGONS = TILES.map((tile) => ({ code: tile.code, rings: [tileCorners(tile)] }))

/** All municipalities of today as hexagons within a room, from its upper left corner. */
export const tileOutlines = (
  chosen: { has: (code: string) => boolean },
  room: { width: number; height: number },
  at: Point,
): readonly Outline[] => {
  const outlines = placed(HEXAGONS, frameFor(HEXAGONS, chosen, room), at)
  const size = Math.max(...outlines.map((each) => each.room))
  // Half a hexagon at the edge looks like another shape.
  return outlines.filter((each) => chosen.has(each.code) || each.room > size * 0.99)
}
