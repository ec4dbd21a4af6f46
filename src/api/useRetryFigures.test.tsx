import { QueryClient, QueryClientProvider, useQueries } from '@tanstack/react-query'
import { act, renderHook, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { FIGURE_BLOCKS } from './figureBlocks.ts'
import { useRetryFigures } from './useRetryFigures.ts'

it('asks for what failed, and for nothing that came', async () => {
  const asked: string[] = []
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  const { result } = renderHook(
    () => ({
      retry: useRetryFigures(),
      queries: useQueries({
        queries: ['came', 'failed'].map((id) => ({
          queryKey: [FIGURE_BLOCKS, id],
          queryFn: () => {
            asked.push(id)
            return id === 'came' ? Promise.resolve(id) : Promise.reject(new Error(id))
          },
        })),
      }),
    }),
    {
      wrapper: ({ children }) => <QueryClientProvider client={client}>{children}</QueryClientProvider>,
    },
  )
  await waitFor(() =>
    expect(result.current.queries.map(({ status }) => status)).toEqual(['success', 'error']),
  )
  asked.length = 0
  await act(async () => result.current.retry())
  await waitFor(() => expect(asked).toEqual(['failed']))
})
