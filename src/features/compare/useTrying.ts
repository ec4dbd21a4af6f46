import { useEffect, useState } from 'react'

/** An attempt that the reader asked for, and how it went. */
export type Trying = { start: () => void } & (
  { is: 'none' } | { is: 'on' } | /** It failed again, at that moment. */ { is: 'failed'; at: Date }
)

type State = { is: 'none' } | { is: 'on'; former: readonly Error[] } | { is: 'failed'; at: Date }

/**
 * Follows an attempt at once to fetch what failed.
 *
 * @param failures why what is asked for failed last; a new failure is another thing. None when it begins anew and when it came
 */
export function useTrying({
  failures,
  isFetching,
  retry,
}: {
  failures: readonly Error[]
  isFetching: boolean
  retry: () => void
}): Trying {
  const [state, setState] = useState<State>({ is: 'none' })
  const hasFailedAgain = state.is === 'on' && failures.some((each) => !state.former.includes(each))
  useEffect(() => {
    // oxlint-disable-next-line react/set-state-in-effect -- the clock is read once the failure has come, never while drawing
    if (hasFailedAgain) setState({ is: 'failed', at: new Date() })
  }, [hasFailedAgain])
  const isOver = state.is !== 'none' && failures.length === 0 && !isFetching
  if (isOver) setState({ is: 'none' })
  const start = () => {
    setState({ is: 'on', former: failures })
    retry()
  }
  return isOver ? { is: 'none', start } : { ...state, start }
}
