/** Boundaries of regions to draw a map with, where they were imported. */
import type { FigureImport, RegionScale } from './figureBlocks.ts'
import { API_ROOT } from './resources.ts'

export const BOUNDARIES_PATH = `${API_ROOT}/boundaries`

/**
 * Boundaries as a TopoJSON topology in longitude and latitude. Its object `regions` has the regions with their code as id
 * and, where known, a property `name`; `borders` has what they lie in (provinces, or wijken).
 */
export interface Boundaries {
  classificationYear: number
  source: FigureImport
  topology: { type: 'Topology'; objects: Record<string, { type: 'GeometryCollection' }>; arcs: number[][][] }
}

export interface BoundariesAnswer {
  level: RegionScale
  within?: string
  /** Null where none were imported: a map can do without, so that is an answer like any other. */
  boundaries: Boundaries | null
}

/** The boundaries of the municipalities, or of the wijken or buurten of one, of the year nearest to `year`. */
export function boundariesPath(level: RegionScale, within?: string, year?: number): string {
  const search = new URLSearchParams({
    level,
    ...(within === undefined ? {} : { within }),
    ...(year === undefined ? {} : { year: String(year) }),
  })
  return `${BOUNDARIES_PATH}?${search}`
}
