import { useQueries } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { RegionScale } from '../contract/figureBlocks.ts'
import { figureBlocksQuery } from './figureBlocks.ts'

/** The figures of several indicators, each asked for once and kept; in the order asked. */
export function useFigureBlocks(indicators: readonly string[], level: RegionScale, within?: string) {
  const ids = indicators.join(' ')
  // A new list would make the page draw itself a second time.
  const queries = useMemo(
    () => ids.split(' ').flatMap((id) => (id === '' ? [] : [figureBlocksQuery(id, level, within)])),
    [ids, level, within],
  )
  return useQueries({ queries })
}
