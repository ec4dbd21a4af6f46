import { queryOptions } from '@tanstack/react-query'
import {
  type FigureBlocksAnswer,
  type FigureImport,
  figureBlocksPath,
  readBlocks,
  type RegionScale,
} from '../contract/figureBlocks.ts'
import type { FigureBlock } from '../domain/figures/blocks.ts'
import { requestJson } from './request.ts'

/** The figures of one indicator for many regions, and the imported tables among their sources. */
export interface IndicatorBlocks {
  blocks: readonly FigureBlock[]
  imports: readonly FigureImport[]
}

/** All figures of an indicator: of municipalities and everything larger, or of wijken or buurten (of one municipality). */
export const figureBlocksQuery = (indicator: string, level: RegionScale, within?: string) =>
  queryOptions({
    queryKey: ['figure-blocks', indicator, level, within ?? 'all'],
    queryFn: async ({ signal }): Promise<IndicatorBlocks> => {
      const answer = await requestJson<FigureBlocksAnswer>(figureBlocksPath(indicator, level, within), signal)
      return { blocks: readBlocks(answer), imports: answer.imports }
    },
    staleTime: 5 * 60_000,
    // Read once and never changed: comparing what came with what was there would cost more than it saves.
    structuralSharing: false,
  })
