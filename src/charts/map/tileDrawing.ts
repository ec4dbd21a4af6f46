import { type MapDrawing, type MapShape, at } from './mapDrawing.ts'
import { TILES, type Tile } from './tileLayout.ts'

/** Height of a row of hexagons that are one wide, and of a hexagon's half and quarter. */
const ROW = Math.sqrt(3) / 2
const HALF = 1 / Math.sqrt(3)
const QUARTER = HALF / 2

const COLUMNS = Math.max(...TILES.map(({ column, row }) => column + 1 + (row % 2) / 2))
const ROWS = Math.max(...TILES.map(({ row }) => row)) + 1
/** Room for the heavier line around the country. */
const EDGE = 3
/** Odd rows lie a hair to the left: of the two hexagons above, one is the nearest, and going up keeps to a straight line. */
const HAIR = 0.2

/** Width by height. */
export const TILE_ASPECT = COLUMNS / ((ROWS - 1) * ROW + 2 * HALF)

/** The corners of a hexagon, clockwise from the top. */
const CORNERS = [
  [0, -HALF],
  [0.5, -QUARTER],
  [0.5, QUARTER],
  [0, HALF],
  [-0.5, QUARTER],
  [-0.5, -QUARTER],
] as const

/** The corners of a hexagon where it lies, in widths of one. */
export const tileCorners = ({ column, row }: Tile): { x: number; y: number }[] =>
  CORNERS.map(([dx, dy]) => ({ x: column + 0.5 + (row % 2) / 2 + dx, y: row * ROW + HALF + dy }))

/** The hexagon beyond each side, clockwise from the one at the top right. */
const beyond = ({ column, row }: Tile): string[] => {
  const right = column + (row % 2)
  return [
    [right, row - 1],
    [column + 1, row],
    [right, row + 1],
    [right - 1, row + 1],
    [column - 1, row],
    [right - 1, row - 1],
  ].map((place) => place.join(' '))
}

const byPlace = new Map(TILES.map((tile) => [`${tile.column} ${tile.row}`, tile.code]))

/**
 * All municipalities of today as hexagons, as wide as asked. A border is drawn where `groupOf` differs between two of them
 * (their province), and along the coast.
 */
export function tileDrawing(width: number, groupOf: (code: string) => string | undefined): MapDrawing {
  const unit = (width - 2 * EDGE) / COLUMNS
  const middle = ({ column, row }: Tile) => ({
    x: EDGE + (column + 0.5 + (row % 2) / 2) * unit,
    y: EDGE + (row * ROW + HALF) * unit,
  })
  const corner = ({ x, y }: { x: number; y: number }, place: number): string => {
    const [dx, dy] = CORNERS[place % CORNERS.length] ?? [0, 0]
    return `${at(x + dx * unit)} ${at(y + dy * unit)}`
  }
  const shapes = TILES.map((tile): MapShape => {
    const centre = middle(tile)
    const path = `M${CORNERS.map((_, place) => corner(centre, place)).join('L')}Z`
    const x = at(centre.x - (tile.row % 2) * HAIR)
    return { code: tile.code, path, x, y: at(centre.y), room: at(unit) }
  })
  const borders = TILES.flatMap((tile) => {
    const centre = middle(tile)
    const own = groupOf(tile.code)
    return beyond(tile).flatMap((place, side) => {
      const other = byPlace.get(place)
      // Of two hexagons one draws the border between them.
      const isBorder = other === undefined || (other > tile.code && groupOf(other) !== own)
      return isBorder ? [`M${corner(centre, side)}L${corner(centre, side + 1)}`] : []
    })
  })
  return { width, height: Math.ceil(width / TILE_ASPECT) + EDGE, shapes, borders: borders.join('') }
}
