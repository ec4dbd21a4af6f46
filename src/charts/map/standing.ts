import type { ComparedColumn, ComparedRow } from '../../domain/comparison/comparison.ts'
import type { FigureIndex } from '../../domain/graph/registerIndex.ts'
import { type MapGeometry, groundOf } from './mapGeometry.ts'
import { mapPlaces } from './mapPlaces.ts'
import type { Standing } from './mapWords.ts'
import { TILES } from './tileLayout.ts'

const TILE_CODES = new Set(TILES.map(({ code }) => code))

/** What the rows of a map stand on. */
export interface Ground {
  /** The year whose classification the rows are of. */
  rowsYear: number | undefined
  /** The year whose classification the shapes are of: hexagons are the municipalities of today. */
  groundYear: number | undefined
}

export function groundYears(
  geometry: MapGeometry | undefined,
  { key }: Pick<ComparedColumn, 'key'>,
  /** Absent: that of the figures. */
  classificationYear: number | undefined,
  today: string,
): Ground {
  const rowsYear = classificationYear ?? key?.classificationYear
  return {
    rowsYear,
    groundYear: geometry === undefined ? yearOf(today) : (geometry.classificationYear ?? rowsYear),
  }
}

/** Where the rows are on the map. */
export function standingOf(
  rows: readonly ComparedRow[],
  geometry: MapGeometry | undefined,
  { rowsYear, groundYear }: Ground,
  { regions, register }: FigureIndex,
  { isNamedAnew, today }: { isNamedAnew: boolean; today: string },
): Standing {
  const ground = geometry === undefined ? { codes: TILE_CODES } : groundOf(geometry)
  const year = groundYear ?? yearOf(today)
  return {
    ...mapPlaces(rows, { ...ground, year }, rowsYear, regions, register.boundaryChanges, isNamedAnew),
    year: rowsYear,
  }
}

/** Of wijken and buurten without boundaries nothing would be on the map. */
export const isBareMap = (rows: readonly ComparedRow[], { placed, instead, also }: Standing): boolean =>
  rows.length > 0 && placed.size + instead.size + also.size === 0

const yearOf = (day: string): number => Number(day.slice(0, 4))
