/** Boundaries of regions to draw a map with, where they were imported. */
import * as z from 'zod/mini'
import { figureImport, REGION_SCALES, type RegionScale } from './figureBlocks.ts'
import { API_ROOT } from './resources.ts'

export const BOUNDARIES_PATH = `${API_ROOT}/boundaries`

/**
 * A TopoJSON topology in longitude and latitude. Its object `regions` has the regions with their code as id and, where
 * known, a property `name`; `borders` has what they lie in (provinces, or wijken).
 */
export const boundariesAnswer = z.strictObject({
  level: z.enum(REGION_SCALES),
  within: z.exactOptional(z.string()),
  classificationYear: z.int(),
  source: figureImport,
  topology: z.looseObject({
    type: z.literal('Topology'),
    objects: z.record(z.string(), z.looseObject({ type: z.literal('GeometryCollection') })),
    arcs: z.array(z.array(z.array(z.number()))),
  }),
})
export type BoundariesAnswer = z.infer<typeof boundariesAnswer>

/** The boundaries of the municipalities, or of the wijken or buurten of one, of the year nearest to `year`. */
export function boundariesPath(level: RegionScale, within?: string, year?: number): string {
  const search = new URLSearchParams({
    level,
    ...(within === undefined ? {} : { within }),
    ...(year === undefined ? {} : { year: String(year) }),
  })
  return `${BOUNDARIES_PATH}?${search}`
}
