import { useEffect, useRef, useState } from 'react'
import { allFigures } from '../../api/allFigures.ts'
import type { Observation } from '../../domain/register/things.ts'

type Fetching =
  | { is: 'not-asked' }
  | { is: 'busy'; got: number; total?: number }
  | { is: 'there'; figures: readonly Observation[] }
  | { is: 'failed'; error: unknown }

/** All figures, fetched once when asked for; what is under way stops when the page is left. */
export function useAllFigures(): { fetching: Fetching; fetch: () => void } {
  const [fetching, setFetching] = useState<Fetching>({ is: 'not-asked' })
  const underWay = useRef<AbortController>(undefined)
  useEffect(() => () => underWay.current?.abort(), [])
  const fetch = () => {
    if (fetching.is === 'busy') return
    const controller = new AbortController()
    underWay.current = controller
    setFetching({ is: 'busy', got: 0 })
    allFigures((got, total) => setFetching({ is: 'busy', got, total }), controller.signal).then(
      (figures) => setFetching({ is: 'there', figures }),
      (error: unknown) => {
        if (!controller.signal.aborted) setFetching({ is: 'failed', error })
      },
    )
  }
  return { fetching, fetch }
}
