/** The files of the built app, kept in the browser. */
import { HASHED_FILES } from '../contract/offline.ts'

/** This worker's version of the app, written into it by the build (vite/offline.ts). */
export interface AppVersion {
  /** Another when any file is. */
  name: string
  paths: readonly string[]
}

/** What has a hash in its name is the same in every version: what a new version has in common with the old is there already. */
const HASHED = 'gezond-verband-assets'
const OWN = 'gezond-verband-app-'
const OPENING = '/index.html'
/** Requests at a time: a browser makes six, and the reader goes first. */
const AT_ONCE = 2

export interface AppFiles {
  /** Fetches what is not there yet. @throws when a file does not come: there is no version without all of it. */
  fetchAll: () => Promise<void>
  has: (path: string) => boolean
  find: (path: string) => Promise<Response | undefined>
  opening: () => Promise<Response | undefined>
  /** Puts away what only other versions have. */
  forgetOthers: () => Promise<void>
}

const isHashed = (path: string): boolean => path.startsWith(HASHED_FILES)
const isPage = ({ headers }: Response): boolean => /^text\/html\b/i.test(headers.get('content-type') ?? '')

export function createAppFiles({ name, paths }: AppVersion, caches: CacheStorage): AppFiles {
  const known = new Set(paths)
  const cacheOf = (path: string) => (isHashed(path) ? HASHED : OWN + name)
  // Not by opening it: that would make one where there is none.
  const find = (path: string) => caches.match(path, { cacheName: cacheOf(path), ignoreVary: true })

  async function fetchOne(path: string): Promise<void> {
    if (isHashed(path) && (await find(path)) !== undefined) return
    const response = await fetch(path, { cache: isHashed(path) ? 'default' : 'no-cache' })
    if (response.status !== 200 || response.redirected) throw new Error(`${path}: ${response.status}`)
    if (path === OPENING) isOfThisVersion(await response.clone().text())
    // What stands before the server may say with 200 that it is away. Under a name with a hash that would be kept for good.
    else if (isPage(response)) throw new Error(`${path} is a page.`)
    await (await caches.open(cacheOf(path))).put(path, response)
  }

  /** The server may have gone on to a next version meanwhile; its page would ask for files that are not kept. */
  function isOfThisVersion(html: string): void {
    const named = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, path = '']) => path)
    if (named.length === 0) throw new Error(`${OPENING} is not of this app.`)
    for (const path of named) if (!known.has(path)) throw new Error(`${path} is of another version.`)
  }

  return {
    async fetchAll() {
      const waiting = [...paths]
      const worker = async () => {
        for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) await fetchOne(path)
      }
      await Promise.all(Array.from({ length: AT_ONCE }, worker))
    },
    has: (path) => known.has(path),
    find,
    opening: () => find(OPENING),
    async forgetOthers() {
      for (const each of await caches.keys())
        if (each.startsWith(OWN) && each !== OWN + name) await caches.delete(each)
      const hashed = await caches.open(HASHED)
      for (const request of await hashed.keys())
        if (!known.has(new URL(request.url).pathname)) await hashed.delete(request)
    },
  }
}
