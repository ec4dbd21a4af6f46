import { describe, expect, it, vi } from 'vitest'
import { DownloadError } from './failure.ts'
import { fetchedPart } from './fetchPart.ts'

const unreachable = (address = '') => new TypeError(`Failed to fetch dynamically imported module: ${address}`)

describe('a part of the app that is fetched when asked for', () => {
  it('is said not to come when it cannot be fetched, and asked for again', async () => {
    const load = vi.fn<() => Promise<string>>().mockRejectedValueOnce(unreachable()).mockResolvedValue('part')
    const part = fetchedPart(load)
    await expect(part()).rejects.toEqual(new DownloadError('noNetwork'))
    await expect(part()).resolves.toBe('part')
  })

  it('is asked for under another address once a browser named the one that failed', async () => {
    // Node fetches no modules over the network: it names the address that it refuses.
    const load = vi.fn<() => Promise<string>>().mockRejectedValue(unreachable('https://x.nl/a.js?v=1'))
    const part = fetchedPart(load)
    await expect(part()).rejects.toThrow(DownloadError)
    await expect(part()).rejects.toThrow(/x\.nl\/a\.js\?v=1&poging=\d+|protocol 'https:'/)
    expect(load).toHaveBeenCalledOnce()
  })

  it('does not take a mistake within it for a matter of the network', async () => {
    const mistake = new TypeError("Cannot read properties of undefined (reading 'title')")
    await expect(fetchedPart(() => Promise.reject(mistake))()).rejects.toBe(mistake)
  })
})
