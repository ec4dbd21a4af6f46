import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query'
import { act, render, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { forgetOrigins } from '../../api/kept.ts'
import { requestJson } from '../../api/request.ts'
import { useBackOnline } from './useBackOnline.ts'

let isOnline: boolean
const asked = vi.fn<(path: string, init?: RequestInit) => Promise<Response>>()

/** The service, and the worker that gives an answer of the morning when it is away. */
beforeEach(() => {
  isOnline = false
  asked.mockReset().mockImplementation(async (path, init) => {
    if (isOnline) return Response.json(`${path} of now`)
    if (init?.method === 'HEAD') throw new TypeError('Failed to fetch')
    const at = path === '/api/v1/b' ? '2026-11-22T08:00:00Z' : '2026-11-22T09:00:00Z'
    return Response.json(`${path} kept`, { headers: { 'kept-at': at } })
  })
  vi.stubGlobal('fetch', asked)
})
afterEach(() => {
  forgetOrigins()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const query = (path: string) => ({
  queryKey: [path],
  queryFn: () => requestJson<string>(path),
  staleTime: Infinity,
})

function Page() {
  const { keptSince, askAnew } = useBackOnline()
  const one = useQuery(query('/api/v1/a'))
  const other = useQuery(query('/api/v1/b'))
  return (
    <>
      <p>{one.data}</p>
      <p>{other.data}</p>
      <p>{keptSince === undefined ? 'fresh' : new Date(keptSince).toISOString()}</p>
      <button type="button" onClick={() => void askAnew()}>
        again
      </button>
    </>
  )
}

function open() {
  const client = new QueryClient()
  render(
    <QueryClientProvider client={client}>
      <Page />
    </QueryClientProvider>,
  )
  return client
}

it('says of when the oldest kept answer is', async () => {
  open()
  expect(await screen.findByText('2026-11-22T08:00:00.000Z')).toBeVisible()
  expect(screen.getByText('/api/v1/a kept')).toBeVisible()
})

it('asks anew for what is on screen when the network is back', async () => {
  open()
  await screen.findByText('2026-11-22T08:00:00.000Z')
  isOnline = true
  act(() => void window.dispatchEvent(new Event('online')))
  expect(await screen.findByText('fresh')).toBeVisible()
  expect(await screen.findByText('/api/v1/a of now')).toBeVisible()
  expect(await screen.findByText('/api/v1/b of now')).toBeVisible()
})

it('finds out by itself that the service is back, where the network was never away', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  open()
  await screen.findByText('2026-11-22T08:00:00.000Z')
  isOnline = true
  await act(() => vi.advanceTimersByTimeAsync(6000))
  await waitFor(() => expect(screen.getByText('/api/v1/b of now')).toBeVisible())
  expect(screen.getByText('fresh')).toBeVisible()
})

it('says no longer that an answer was kept when the service gave it anew', async () => {
  const client = open()
  await screen.findByText('2026-11-22T08:00:00.000Z')
  isOnline = true
  await act(() => client.refetchQueries({ queryKey: ['/api/v1/b'] }))
  expect(screen.getByText('2026-11-22T09:00:00.000Z')).toBeVisible()
})

it('leaves everything as it is while the service is away', async () => {
  open()
  await screen.findByText('2026-11-22T08:00:00.000Z')
  const before = asked.mock.calls.length
  await act(async () => screen.getByRole('button', { name: 'again' }).click())
  expect(asked.mock.calls.slice(before).map(([, init]) => init?.method)).toEqual(['HEAD'])
  expect(screen.getByText('2026-11-22T08:00:00.000Z')).toBeVisible()
})
