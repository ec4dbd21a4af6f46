import { useQueries } from '@tanstack/react-query'
import type { RegionScale } from '../contract/figureBlocks.ts'
import { figureBlocksQuery } from './figureBlocks.ts'

/** The figures of several indicators, each asked for once and kept; in the order asked. */
export const useFigureBlocks = (indicators: readonly string[], level: RegionScale, within?: string) =>
  useQueries({ queries: indicators.map((indicator) => figureBlocksQuery(indicator, level, within)) })
