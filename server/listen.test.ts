/** What comes in at the port and is no good request still gets an answer with every header. */
import { once } from 'node:events'
import { connect } from 'node:net'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { listen, type Listening } from './listen.ts'
import { createMemoryStore } from './service/memoryStore.ts'
import type { LogEntry } from './service/createService.ts'
import { createSite } from './site.ts'

describe('at the port', () => {
  const log = vi.fn<(entry: LogEntry) => void>()
  const clock = () => new Date('2026-11-21T12:00:00Z')
  let listening: Listening

  beforeEach(async () => {
    log.mockClear()
    const files = async () => new Response('page')
    const site = createSite({
      store: createMemoryStore(clock),
      clock,
      files,
      contact: undefined,
      log,
      trustProxy: false,
    })
    const handle = async (request: Request) => {
      if (request.url.endsWith('/broken')) throw new Error('broken')
      return site.handle(request)
    }
    listening = await listen(handle, { port: 0, host: '127.0.0.1' }, log)
  })
  afterEach(() => listening.stop())

  /** The answer to these very bytes. */
  const send = async (text: string) => {
    const socket = connect(listening.port, '127.0.0.1')
    let answer = ''
    socket.on('data', (chunk: Buffer) => (answer += chunk.toString()))
    socket.write(text)
    await once(socket, 'end')
    socket.destroy()
    return answer
  }
  const request = (path: string, host: string) =>
    `GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`

  it.each([
    [400, 'a host that is none', request('/', 'a b')],
    [400, 'a host that only looks like one', request('/', '1.2.3.999')],
    [400, 'what is not HTTP', 'hallo\r\n\r\n'],
    [431, 'a head that is too large', request(`/${'a'.repeat(40_000)}`, 'localhost')],
    [500, 'a fault', request('/broken', 'localhost')],
  ])('answers with %i, with every header, to %s', async (status, _what, text) => {
    const answer = await send(text)
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
    expect(answer).toMatch(/content-security-policy: default-src 'none'/i)
    expect(answer).toMatch(/x-content-type-options: nosniff/i)
    expect(answer).toMatch(/x-frame-options: DENY/i)
    expect(answer).toMatch(/api-version: 1\./i)
    expect(answer).toContain(`"status":${status}`)
  })

  it('gives a fault a number that is in the log', async () => {
    const answer = await send(request('/broken', 'localhost'))
    const reference = /"reference":"([0-9a-f]{8})"/.exec(answer)?.[1]
    expect(reference).toBeDefined()
    expect(log).toHaveBeenCalledWith(expect.objectContaining({ level: 'error', reference }))
  })
})
