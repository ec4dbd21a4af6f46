import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A website of someone else, on a port of its own. */
export interface HostSite {
  origin: string
  /** The address of a page of it that shows a figure, by the code that our page gives. */
  pageWith: (code: string) => string
  close: () => void
}

/** Starts one. Its pages hold nothing but a heading and what is put on them. */
export async function startHostSite(): Promise<HostSite> {
  const pages: string[] = []
  const server = createServer((request, response) => {
    const code = pages[Number(request.url?.slice(1))] ?? ''
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(
      `<!doctype html><html lang="nl"><head><title>Gemeente Voorbeeld</title><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,"></head><body><main><h1>Gemeente Voorbeeld</h1>${code}<p>Onder de figuur.</p></main></body></html>`,
    )
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    origin,
    pageWith: (code) => `${origin}/${pages.push(code) - 1}`,
    close: () => server.close(),
  }
}
