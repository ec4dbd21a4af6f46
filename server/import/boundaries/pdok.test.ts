import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { ImportFailure } from '../reading/rows.ts'
import { pdokFeatures, type PdokOptions } from './pdok.ts'

let servers: Server[] = []
afterEach(() => {
  for (const server of servers) server.close()
  servers = []
})

/** Answers as PDOK does: a FeatureCollection with links to itself and to the next page. */
async function publisher(answer: (url: URL) => { status?: number; body: unknown }): Promise<string> {
  const server = createServer((request, response) => {
    const here = `http://${request.headers.host}`
    const { status = 200, body } = answer(new URL(request.url ?? '', here))
    response.writeHead(status, { 'content-type': 'application/geo+json' })
    response.end(typeof body === 'string' ? body : JSON.stringify(body))
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/ogc/v1`
}

const patience = { timeout: 500, attempts: 3, wait: async () => undefined }
const page = (codes: string[], next?: string) => ({
  type: 'FeatureCollection',
  features: codes.map((statcode) => ({
    type: 'Feature',
    properties: { statcode, jaarcode: 2025 },
    geometry: null,
  })),
  links: [{ rel: 'self', href: 'x' }, ...(next === undefined ? [] : [{ rel: 'next', href: next }])],
})
/** All that comes, as one list. */
async function featuresOf(options: PdokOptions): Promise<unknown[]> {
  const features: unknown[] = []
  await pdokFeatures('gemeente', 2025, options)((feature) => features.push(feature))
  return features
}
const failure = async (base: string) => {
  const error = await featuresOf({ base, patience }).catch((cause: unknown) => cause)
  if (!(error instanceof ImportFailure)) throw new Error('no failure', { cause: error })
  return error.faults[0]?.reason.nl
}

describe('boundaries from PDOK', () => {
  it('are asked for by collection and year, and followed page by page', async () => {
    const asked: string[] = []
    const base = await publisher((url) => {
      asked.push(url.pathname + url.search)
      return {
        body: url.searchParams.has('cursor')
          ? page(['GM0003'])
          : page(['GM0001', 'GM0002'], `${url.href}&cursor=2`),
      }
    })
    const counts: number[] = []
    const features = await featuresOf({
      base,
      patience,
      onFeatures: (count) => counts.push(count),
    })
    expect(features).toHaveLength(3)
    expect(counts).toEqual([2, 3])
    expect(asked[0]).toBe(
      '/ogc/v1/collections/gemeente_gegeneraliseerd/items?f=json&jaarcode=2025&limit=1000',
    )
  })

  it('come after a failure that passes', async () => {
    let times = 0
    const base = await publisher(() => {
      times += 1
      return times < 3 ? { status: 503, body: 'busy' } : { body: page(['GM0001']) }
    })
    expect(await featuresOf({ base, patience })).toHaveLength(1)
  })

  it('are refused when the answer is something else, leads elsewhere, or leads in a circle', async () => {
    expect(await failure(await publisher(() => ({ body: { type: 'Collection' } })))).toMatch(
      /FeatureCollection/,
    )
    expect(await failure(await publisher((url) => ({ body: page(['GM0001'], url.href) })))).toMatch(
      /terug naar/,
    )
    expect(await failure(await publisher(() => ({ body: page(['GM0001'], 'http://[') })))).toMatch(
      /ander adres/,
    )
  })

  it('ask nothing of another origin, also when it would answer', async () => {
    let asked = 0
    const other = await publisher(() => {
      asked += 1
      return { body: page(['GM0002']) }
    })
    expect(await failure(await publisher(() => ({ body: page(['GM0001'], `${other}/next`) })))).toMatch(
      /ander adres .* dan 127\.0\.0\.1/,
    )
    expect(asked).toBe(0)
  })

  it('are left when pages keep coming', async () => {
    let number = 0
    const base = await publisher((url) => ({
      body: page([`GM${(number += 1)}`], `${url.origin}/?${number}`),
    }))
    const endless = await featuresOf({ base, patience: { ...patience, pages: 5 } }).catch(
      (cause: unknown) => cause,
    )
    expect(endless).toMatchObject({ message: expect.stringContaining('blijft naar een volgende verwijzen') })
    expect(number).toBe(5)
  })

  it('are left when there are more than a country can have', async () => {
    let asked = 0
    const base = await publisher((url) => {
      asked += 1
      const features = Array.from({ length: 60_000 }, (_, place) => asked * 100_000 + place)
      const links = [{ rel: 'next', href: `${url.origin}/?${asked}` }]
      return { body: { type: 'FeatureCollection', features, links } }
    })
    const limited = { base, patience: { ...patience, timeout: 20_000, pages: 5 } }
    await expect(featuresOf(limited)).rejects.toThrow('120.000 rijen')
    expect(asked).toBe(2)
  })
})
