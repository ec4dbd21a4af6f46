import { QueryClient } from '@tanstack/react-query'
import { ServiceError } from '../api/request.ts'

const FIRST_WAIT = 1000
const LONGEST_WAIT = 30_000

/** What the service refuses stays refused; a failing or silent service is asked again, ever less often, without end. */
const worthRetrying = (_failures: number, error: Error): boolean =>
  !(error instanceof ServiceError) || error.status === 0 || error.status >= 500 || error.status === 429

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      retry: worthRetrying,
      retryDelay: (failures) => Math.min(FIRST_WAIT * 2 ** failures, LONGEST_WAIT),
      networkMode: 'always',
    },
  },
})
