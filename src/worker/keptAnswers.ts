/** The last good answers of the service, for when it cannot be reached. */
import { KEPT_AT } from '../contract/offline.ts'
import { REGISTER_PATH } from '../contract/resources.ts'
import { type Bounds, createRoom } from './room.ts'

/** What hundreds of indicators take; browsers give a site far more. */
const BOUNDS: Bounds = { bytes: 40_000_000, entries: 400 }
/** One answer that would push out a quarter of the others is not kept. */
const LARGEST = 10_000_000
const SIZE = 'kept-size'

export interface KeptAnswers {
  /** Keeps an answer if it is one to keep. It does not fail: a browser without room for it goes without. */
  keep: (path: string, response: Response) => Promise<void>
  find: (path: string) => Promise<Response | undefined>
}

/**
 * Answers of the service, without a person's data and of the whole of what was asked. What stands before it may answer in its
 * place, with 200 and a page of its own, or send on to one: that is no answer to put in the place of a good one.
 */
const isToKeep = ({ status, redirected, headers }: Response): boolean =>
  status === 200 &&
  !redirected &&
  /^application\/(?:ld\+)?json\b/i.test(headers.get('content-type') ?? '') &&
  !/no-store|private/.test(headers.get('cache-control') ?? '')

/** @param name of the cache that they are kept in */
export function createKeptAnswers(
  name: string,
  caches: CacheStorage,
  now: () => Date,
  bounds: Bounds = BOUNDS,
): KeptAnswers {
  let room: Promise<ReturnType<typeof createRoom>> | undefined
  return {
    async keep(path, response) {
      if (!isToKeep(response)) return
      const at = now().toISOString()
      try {
        // Fails on an answer that was cut off: what was kept before stays.
        const body = await response.arrayBuffer()
        if (body.byteLength > LARGEST) return
        const cache = await caches.open(name)
        room ??= readRoom(cache, bounds)
        const gone = (await room).put(path, body.byteLength)
        await cache.put(path, new Response(body, { headers: headersOf(response, at, body.byteLength) }))
        await Promise.all(gone.map((each) => cache.delete(each)))
      } catch {
        // What is there now is counted again the next time.
        room = undefined
      }
    },
    find: (path) => caches.match(path, { cacheName: name, ignoreVary: true }),
  }
}

function headersOf(response: Response, at: string, size: number): Headers {
  const headers = new Headers(response.headers)
  // The body is kept as it reads.
  for (const name of ['content-encoding', 'content-length']) headers.delete(name)
  headers.set(KEPT_AT, at)
  headers.set(SIZE, String(size))
  return headers
}

/** What is there already, in the order in which it came. */
async function readRoom(cache: Cache, bounds: Bounds) {
  const room = createRoom(bounds, (path) => path === REGISTER_PATH)
  for (const request of await cache.keys()) {
    const { pathname, search } = new URL(request.url)
    const held = await cache.match(request, { ignoreVary: true })
    const gone = room.put(pathname + search, Number(held?.headers.get(SIZE) ?? 0))
    await Promise.all(gone.map((each) => cache.delete(each)))
  }
  return room
}
