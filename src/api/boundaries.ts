import { queryOptions, useQueries } from '@tanstack/react-query'
import { useMemo } from 'react'
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

export interface HeldBoundaries {
  /** Those that are there, in the order asked; the same list as long as they are. */
  held: readonly Boundaries[]
  /** Some are on their way, and have not failed to come yet. */
  isPending: boolean
  /** Some could not be had; another attempt follows by itself. */
  isFailed: boolean
}

/** The boundaries within each of some municipalities, or of the country (undefined); each asked for once and kept. */
export function useBoundaries(
  level: RegionScale,
  within: readonly (string | undefined)[],
  year?: number,
): HeldBoundaries {
  const key = [level, year, ...within.map((each) => each ?? 'all')].join(' ')
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- the key is all that the questions are made of
  const queries = useMemo(() => within.map((each) => boundariesQuery(level, each, year)), [key])
  const answers = useQueries({ queries })
  const stamp = [key, ...answers.map(({ dataUpdatedAt }) => dataUpdatedAt)].join(' ')
  const held = useMemo(
    () => answers.flatMap(({ data }) => data ?? []),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the stamp says which answers these are
    [stamp],
  )
  return {
    held,
    isPending: answers.some(({ isPending, failureCount }) => isPending && failureCount === 0),
    isFailed: answers.some(({ data, failureCount }) => data === undefined && failureCount > 0),
  }
}
