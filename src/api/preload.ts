/**
 * Asks for an answer before the app can: the request that is made for it later takes up this one (the same address, and
 * no credentials of another origin). `low`: after everything else that the page fetches.
 */
export function preload(path: string, priority: 'auto' | 'low' = 'auto'): void {
  const link = document.createElement('link')
  Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', fetchPriority: priority })
  link.href = path
  document.head.append(link)
}
