/** A publisher on loopback that answers as StatLine does in OData 4, and goes wrong when it is told to. */
import { createServer, type ServerResponse } from 'node:http'
import type { TestPublisher } from './startPublisher.ts'
import type { Entry4, Table4 } from './table4.ts'

/** What happens at the n-th request (from 1) for a path below the table, or at every one. */
export type When4 = { at: string; nth?: number } & (
  | { does: 'hang' | 'cut' | 'half' | 'page' | 'drop' }
  | { does: 'status'; status: number; headers?: Record<string, string> }
  | { does: 'link'; link: string | ((origin: string) => string) }
  | { does: 'rows'; change: (rows: Entry4[]) => unknown }
  | { does: 'thing'; change: (thing: Entry4) => unknown }
)

export interface Manner4 {
  /** Figures on a page; StatLine gives 100,000. */
  page?: number
  /** What `$count` says; false: it does not know the question. */
  count?: number | false
  troubles?: readonly When4[]
}

const ROOT = '/odata/v1/CBS'
const JSON_TYPE = 'application/json; odata.metadata=minimal; odata.streaming=true'

/** Starts on a free port; `base` is the address under which tables stand. */
export async function startPublisher4(table: Table4, manner: Manner4 = {}): Promise<TestPublisher> {
  const requests: string[] = []
  const counts = new Map<string, number>()
  let origin = ''
  const server = createServer((request, response) => {
    // Not beside the origin: a path of two slashes would pass for a host.
    const url = new URL(`${origin}${request.url ?? '/'}`)
    requests.push(decodeURIComponent(`${url.pathname}${url.search}`))
    const [, id, ...rest] = decodeURIComponent(url.pathname.slice(ROOT.length)).split('/')
    const path = rest.join('/')
    const nth = (counts.get(path) ?? 0) + 1
    counts.set(path, nth)
    const trouble = manner.troubles?.find((one) => one.at === path && (one.nth ?? nth) === nth)
    if (trouble?.does === 'hang') return
    if (trouble?.does === 'drop') return void response.destroy()
    if (trouble?.does === 'page') return send(response, 200, '<!DOCTYPE html><html></html>', 'text/html')
    if (trouble?.does === 'status')
      return send(response, trouble.status, error('Bezet.'), JSON_TYPE, trouble.headers)
    const body =
      url.pathname.startsWith(ROOT) && id === table.id
        ? bodyOf({ url, path, table, manner, origin, trouble })
        : undefined
    if (body === undefined) return send(response, 404, error('Resource not found.'))
    if (trouble?.does === 'half') return send(response, 200, body.slice(0, body.length / 2))
    if (trouble?.does === 'cut') {
      response.writeHead(200, { 'content-type': JSON_TYPE, 'content-length': Buffer.byteLength(body) })
      return void response.write(body.slice(0, body.length / 2), () => response.destroy())
    }
    send(response, 200, body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  origin = `http://127.0.0.1:${address.port}`
  return {
    base: `${origin}${ROOT}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

interface Call {
  url: URL
  path: string
  table: Table4
  manner: Manner4
  origin: string
  trouble: When4 | undefined
}

function send(response: ServerResponse, status: number, body: string, type = JSON_TYPE, headers = {}): void {
  response.writeHead(status, { 'content-type': type, ...headers }).end(body)
}

/** Undefined for a path that a table does not have. */
function bodyOf({ url, path, table, manner, origin, trouble }: Call): string | undefined {
  if (path === 'Properties')
    return JSON.stringify(
      trouble?.does === 'thing' ? trouble.change(structuredClone(table.properties)) : table.properties,
    )
  const filter = url.searchParams.get('$filter') ?? ''
  if (path === 'Observations/$count') {
    if (manner.count === false) return undefined
    return String(manner.count ?? table.observations.filter((each) => passes(each, filter)).length)
  }
  const all =
    path === 'Observations'
      ? table.observations.filter((each) => passes(each, filter))
      : Object.hasOwn(table.described, path)
        ? table.described[path]
        : undefined
  if (all === undefined) return undefined
  const skip = Number(url.searchParams.get('$skip') ?? 0)
  const end = skip + (manner.page ?? 100_000)
  const rows = all.slice(skip, end)
  const search = filter === '' ? '' : `$filter=${encodeURIComponent(filter)}&`
  const next = end < all.length ? `${origin}${url.pathname}?${search}$skip=${end}` : undefined
  const link =
    trouble?.does !== 'link' ? next : typeof trouble.link === 'string' ? trouble.link : trouble.link(origin)
  return JSON.stringify(
    {
      '@odata.context': `${origin}${ROOT}/${table.id}/$metadata#${path}`,
      value: trouble?.does === 'rows' ? trouble.change(structuredClone(rows)) : rows,
      ...(link === undefined ? {} : { '@odata.nextLink': link }),
    },
    null,
    1,
  )
}

/** As much of `$filter` as is asked: codes that are equal to, or not before, a text, joined by "and". */
function passes(entry: Entry4, filter: string): boolean {
  return filter.split(' and ').every((part) => {
    if (part === '') return true
    const [, key = '', operator, value = ''] = /^(\w+) (eq|ge) '(.*)'$/.exec(part) ?? []
    const code = String(entry[key])
    return operator === 'eq' ? code === value : operator === 'ge' && code >= value
  })
}

/** A refusal in the form of OData 4. The words are ours: those of StatLine were not recorded. */
const error = (message: string): string => JSON.stringify({ error: { code: '', message } })
