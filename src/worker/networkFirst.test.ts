import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createNetworkFirst, type NetworkFirst } from './networkFirst.ts'

const kept = new Response('kept')
const held = async () => kept
const none = async () => undefined

let networkFirst: NetworkFirst

beforeEach(() => {
  vi.useFakeTimers()
  networkFirst = createNetworkFirst(() => Date.now())
})
afterEach(() => void vi.useRealTimers())

const after = (ms: number, response: Response) =>
  new Promise<Response>((resolve) => {
    setTimeout(() => resolve(response), ms)
  })

it.each([200, 304, 404])('gives what the network answers: %d', async (status) => {
  const answer = new Response(null, { status })
  expect(await networkFirst(Promise.resolve(answer), held)).toBe(answer)
})

it('gives what was kept when there is no network', async () => {
  expect(await networkFirst(Promise.reject(new TypeError('Failed to fetch')), held)).toBe(kept)
})

it('takes a server that fails for one that is away', async () => {
  expect(await networkFirst(Promise.resolve(new Response(null, { status: 503 })), held)).toBe(kept)
})

it('gives what was kept when the answer takes too long, and no sooner', async () => {
  const given = vi.fn<(response: Response) => void>()
  void networkFirst(after(5000, new Response()), held).then(given)
  await vi.advanceTimersByTimeAsync(2900)
  expect(given).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(200)
  expect(given).toHaveBeenCalledWith(kept)
})

it('waits for the network where nothing was kept', async () => {
  const answer = new Response()
  const given = networkFirst(after(5000, answer), none)
  await vi.advanceTimersByTimeAsync(5000)
  expect(await given).toBe(answer)
})

it('gives the failure as it is where nothing was kept, or where that cannot be read', async () => {
  const failure = new TypeError('Failed to fetch')
  await expect(networkFirst(Promise.reject(failure), none)).rejects.toBe(failure)
  const refused = new Response(null, { status: 500 })
  const broken = () => Promise.reject(new Error('storage'))
  expect(await networkFirst(Promise.resolve(refused), broken)).toBe(refused)
})

it('waits no second time for a network that was too late, for a while', async () => {
  const given = vi.fn<(response: Response) => void>()
  void networkFirst(after(60_000, new Response()), held)
  await vi.advanceTimersByTimeAsync(3100)
  void networkFirst(after(60_000, new Response()), held).then(given)
  await vi.advanceTimersByTimeAsync(500)
  expect(given).toHaveBeenCalledWith(kept)
  await vi.advanceTimersByTimeAsync(20_000)
  void networkFirst(after(60_000, new Response()), held)
  await vi.advanceTimersByTimeAsync(10_000)
  const answer = new Response()
  const later = networkFirst(after(2000, answer), held)
  await vi.advanceTimersByTimeAsync(2000)
  expect(await later).toBe(answer)
})

it('gives its time again to a network that answers after all', async () => {
  void networkFirst(after(4000, new Response()), held)
  await vi.advanceTimersByTimeAsync(4100)
  const answer = new Response()
  const next = networkFirst(after(2000, answer), held)
  await vi.advanceTimersByTimeAsync(2000)
  expect(await next).toBe(answer)
})

it('does not take one slow answer among others for a network that is away', async () => {
  void networkFirst(after(60_000, new Response()), held)
  await vi.advanceTimersByTimeAsync(1000)
  await networkFirst(Promise.resolve(new Response()), held)
  await vi.advanceTimersByTimeAsync(2500)
  const answer = new Response()
  const next = networkFirst(after(2000, answer), held)
  await vi.advanceTimersByTimeAsync(2000)
  expect(await next).toBe(answer)
})
