import { queryOptions, useQuery } from '@tanstack/react-query'
import { type Boundaries, type BoundariesAnswer, boundariesPath } from '../contract/boundaries.ts'
import type { RegionScale } from '../contract/figureBlocks.ts'
import { requestJson } from './request.ts'

/** The boundaries of a scale, of the year nearest to the one asked for; null where none were imported. */
export const boundariesQuery = (level: RegionScale, within?: string, year?: number) =>
  queryOptions({
    queryKey: ['boundaries', level, within ?? 'all', year ?? 'latest'],
    queryFn: async ({ signal }): Promise<Boundaries | null> =>
      (await requestJson<BoundariesAnswer>(boundariesPath(level, within, year), signal)).boundaries,
    staleTime: Infinity,
    structuralSharing: false,
  })

export const useBoundaries = (level: RegionScale, within?: string, year?: number) =>
  useQuery(boundariesQuery(level, within, year))
