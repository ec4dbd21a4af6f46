import { useState } from 'react'

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
  const next = stepOf(state, failures, isFetching)
  if (next !== state) setState(next)
  const start = () => {
    setState({ is: 'on', former: failures })
    retry()
  }
  return { ...next, start }
}

function stepOf(state: State, failures: readonly Error[], isFetching: boolean): State {
  if (state.is === 'none') return state
  if (state.is === 'on' && failures.some((each) => !state.former.includes(each)))
    return { is: 'failed', at: new Date() }
  return failures.length === 0 && !isFetching ? { is: 'none' } : state
}
