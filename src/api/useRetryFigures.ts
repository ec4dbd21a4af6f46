import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { FIGURE_BLOCKS } from './figureBlocks.ts'

/**
 * Asks at once for the figures on the page that failed. A query that waits for its next attempt would go on waiting when
 * asked to fetch again: that wait is given up.
 */
export function useRetryFigures(): () => void {
  const client = useQueryClient()
  return useCallback(() => {
    const failing = client
      .getQueryCache()
      .findAll({ queryKey: [FIGURE_BLOCKS], type: 'active' })
      .filter(({ state }) => state.fetchFailureCount > 0)
    for (const query of failing) {
      void query.cancel({ silent: true })
      // The page says what became of it.
      query.fetch().catch(() => undefined)
    }
  }, [client])
}
