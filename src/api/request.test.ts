import { afterEach, expect, it, vi } from 'vitest'
import { API_VERSION, READABLE_SINCE } from '../contract/resources.ts'
import { requestJson, ServiceError } from './request.ts'

const answer = (headers: Record<string, string>) =>
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ items: [] }, { headers })))
const KEPT = { 'kept-at': '2026-11-22T12:00:00.000Z' }

afterEach(() => {
  vi.unstubAllGlobals()
})

it.each(['1.3.0', '1.3.10', '0.9.0'])(
  'does not read what was kept by contract %s as if it were of its own: nothing came',
  async (version) => {
    answer({ ...KEPT, 'api-version': version })
    await expect(requestJson('/api/v1/laws')).rejects.toEqual(new ServiceError(0))
  },
)

it.each([
  ['kept by the contract of the app', { ...KEPT, 'api-version': API_VERSION }],
  ['kept by the oldest that the app can read', { ...KEPT, 'api-version': READABLE_SINCE }],
  ['kept by a later one', { ...KEPT, 'api-version': '1.40.0' }],
  ['kept without a version', KEPT],
  ['of the service itself', { 'api-version': '1.3.0' }],
])('reads an answer %s', async (_which, headers) => {
  answer(headers)
  await expect(requestJson('/api/v1/laws')).resolves.toEqual({ items: [] })
})
