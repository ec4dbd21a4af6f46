/**
 * Asks for an answer before the app can: the request that is made for it later takes up this one (the same address, and
 * no credentials of another origin). `low`: after everything else that the page fetches.
 */
export function preload(path: string, priority: 'auto' | 'low' = 'auto'): void {
  const link = document.createElement('link')
  const parts = { rel: 'preload', as: 'fetch', crossorigin: 'anonymous', fetchpriority: priority, href: path }
  for (const [name, value] of Object.entries(parts)) link.setAttribute(name, value)
  document.head.append(link)
}
