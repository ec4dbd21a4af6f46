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
import { sharedList } from './sharedLists.ts'

/** The figures of one indicator for many regions, and the imported tables among their sources. */
export interface IndicatorBlocks {
  blocks: readonly FigureBlock[]
  imports: readonly FigureImport[]
  /** What the service calls this answer; with another name there are other figures. */
  answer: { path: string; tag: string | null }
}

/** The first part of the key of every query of figures. */
export const FIGURE_BLOCKS = 'figure-blocks'

/**
 * All figures of an indicator: of municipalities and everything larger, or of wijken or buurten (of one municipality);
 * with `asOf` as they stood at that moment (ISO 8601, UTC).
 */
export const figureBlocksQuery = (indicator: string, level: RegionScale, within?: string, asOf?: string) =>
  queryOptions({
    queryKey: [FIGURE_BLOCKS, indicator, level, within ?? 'all', ...(asOf === undefined ? [] : [asOf])],
    queryFn: async ({ signal }): Promise<IndicatorBlocks> => {
      const path = figureBlocksPath(indicator, level, within, asOf)
      const told: { tag: string | null } = { tag: null }
      const answer = await requestJson<FigureBlocksAnswer>(path, signal, (headers) => {
        told.tag = headers.get('etag')
      })
      const blocks = readBlocks({ ...answer, lists: answer.lists.map(sharedList) })
      return { blocks, imports: answer.imports, answer: { path, tag: told.tag } }
    },
    staleTime: 5 * 60_000,
    // useNewFigures asks by entity tag: figures that are the same are not read, and not compared, again.
    refetchOnWindowFocus: false,
    // Read once and never changed: comparing what came with what was there would cost more than it saves.
    structuralSharing: false,
  })
