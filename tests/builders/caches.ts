/** Caches of a browser in memory, with as much of them as the worker uses. */
export function memoryCaches(): CacheStorage {
  const all = new Map<string, Map<string, Response>>()
  const pathOf = (asked: RequestInfo | URL) => {
    const url = new URL(asked instanceof Request ? asked.url : String(asked), 'http://localhost')
    return url.pathname + url.search
  }
  const cacheIn = (entries: Map<string, Response>) => ({
    match: async (asked: RequestInfo | URL) => entries.get(pathOf(asked))?.clone(),
    put: async (asked: RequestInfo | URL, response: Response) => {
      entries.delete(pathOf(asked))
      entries.set(pathOf(asked), response)
    },
    delete: async (asked: RequestInfo | URL) => entries.delete(pathOf(asked)),
    keys: async () => [...entries.keys()].map((path) => new Request(`http://localhost${path}`)),
  })
  return {
    open: async (name: string) => {
      const entries = all.get(name) ?? new Map<string, Response>()
      all.set(name, entries)
      return cacheIn(entries)
    },
    match: async (asked: RequestInfo | URL, { cacheName = '' }: MultiCacheQueryOptions = {}) =>
      all.get(cacheName)?.get(pathOf(asked))?.clone(),
    keys: async () => [...all.keys()],
    delete: async (name: string) => all.delete(name),
    // What the worker does not use is not there.
  } as unknown as CacheStorage
}
