import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { FigureImport } from '../contract/figureBlocks.ts'
import type { FigureBlock } from '../domain/figures/blocks.ts'
import { POPULATION } from '../domain/figures/weighing.ts'
import type { Id } from '../domain/register/things.ts'
import { figureBlocksQuery } from './figureBlocks.ts'

export interface GapFigures {
  /** Undefined until they are there, with what means are weighted with. */
  figures?: {
    blocks: readonly FigureBlock[]
    population: readonly FigureBlock[]
    imports: readonly FigureImport[]
  }
  /** Did the last request fail? What came before stays. */
  failed: boolean
  fetchedAt: Date
  retry: () => void
}

/** All figures of one indicator, or of none yet, and the inhabitants where the register has an indicator of them. */
export function useGapFigures(indicator: Id | undefined, hasPopulation: boolean): GapFigures {
  const isAsked = indicator !== undefined
  const own = useQuery({ ...figureBlocksQuery(indicator ?? '', 'gemeente'), enabled: isAsked })
  const weights = useQuery({
    ...figureBlocksQuery(POPULATION, 'gemeente'),
    enabled: isAsked && hasPopulation,
  })
  // Means wait for their weights, unless those cannot be had: then others are used, and named.
  const isReady = !hasPopulation || weights.data !== undefined || weights.failureCount > 0
  const [data, population] = [own.data, weights.data]
  const figures = useMemo(
    () =>
      isReady && data !== undefined
        ? { blocks: data.blocks, imports: data.imports, population: population?.blocks ?? [] }
        : undefined,
    [isReady, data, population],
  )
  return {
    ...(figures === undefined ? {} : { figures }),
    failed: own.failureCount > 0,
    fetchedAt: new Date(own.dataUpdatedAt),
    retry: () => void own.refetch(),
  }
}
