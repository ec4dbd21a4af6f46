/** A publisher on loopback that answers as StatLine does (OData 3), and goes wrong when it is told to. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Entry, Table } from './table.ts'

export type Trouble =
  | { does: 'hang' | 'cut' | 'half' | 'page' | 'drop' | 'endless' | 'bytes' }
  | { does: 'status'; status: number; headers?: Record<string, string> }
  | { does: 'link'; link: string | ((origin: string) => string) }
  | { does: 'rows'; change: (rows: Entry[]) => unknown }

/** What happens at the n-th request (from 1) for a collection, or at every one. */
export type When = Trouble & { at: string; nth?: number }

export interface Manner {
  /** Rows on a page of the Feed. */
  page?: number
  /** Rows that the Api gives at most. */
  cap?: number
  doors?: readonly string[]
  /** What `$count` says; false: it does not know the question. */
  count?: number | false
  /** Only typed figures. */
  typedOnly?: boolean
  troubles?: readonly When[]
}

export interface TestPublisher {
  base: string
  /** Path and search of every request, in order. */
  requests: string[]
  close: () => Promise<void>
}

/** Starts on a free port; its table can be changed between two requests. */
export async function startPublisher(table: Table, manner: Manner = {}): Promise<TestPublisher> {
  const requests: string[] = []
  const counts = new Map<string, number>()
  let origin = ''
  const server = createServer((request, response) => {
    // Not beside the origin: a path of two slashes would pass for a host.
    const url = new URL(`${origin}${request.url ?? '/'}`)
    requests.push(decodeURI(`${url.pathname}${url.search}`))
    const collection = decodeURI(url.pathname).split('/').slice(4).join('/')
    const nth = (counts.get(collection) ?? 0) + 1
    counts.set(collection, nth)
    const trouble = manner.troubles?.find((one) => one.at === collection && (one.nth ?? nth) === nth)
    if (trouble?.does === 'hang') return
    respond({ request, response, url, collection, table, manner, origin, trouble })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  origin = `http://127.0.0.1:${address.port}`
  return {
    base: origin,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

interface Call {
  request: IncomingMessage
  response: ServerResponse
  url: URL
  collection: string
  table: Table
  manner: Manner
  origin: string
  trouble: Trouble | undefined
}

const JSON_TYPE = 'application/json; odata=minimalmetadata; streaming=true; charset=utf-8'

function respond(call: Call): void {
  const { response, url, collection, table, manner, trouble } = call
  const send = (status: number, type: string, body: string, headers: Record<string, string> = {}) =>
    response.writeHead(status, { 'content-type': type, ...headers }).end(body)
  const error = (status: number, value: string, headers?: Record<string, string>) =>
    send(status, JSON_TYPE, errorBody(value), headers)
  if (trouble?.does === 'drop') return void response.destroy()
  if (trouble?.does === 'status') return void error(trouble.status, 'Bezet.', trouble.headers)
  if (trouble?.does === 'page')
    return void send(200, 'text/html', '<!DOCTYPE html><html><body>Inloggen</body></html>')
  const [, door = '', , id] = url.pathname.split('/')
  if (!(manner.doors ?? ['ODataFeed', 'ODataApi']).includes(door) || id !== table.id) {
    return void send(404, 'text/html', '<html><body>404 - File or directory not found.</body></html>')
  }
  if (collection.endsWith('/$count')) {
    if (manner.count === false) return void error(404, 'Resource not found for the segment.')
    return void send(200, 'text/plain', `\uFEFF${manner.count ?? table.rows.length}`)
  }
  const all = entriesOf(call)
  if (all === undefined) return void error(404, `Resource not found for the segment '${collection}'.`)
  if (door === 'ODataFeed' && url.searchParams.get('$format') !== 'json') {
    return void send(200, 'application/atom+xml', '<?xml version="1.0" encoding="utf-8"?><feed></feed>')
  }
  const skip = Number(url.searchParams.get('$skip') ?? 0)
  const top = Number(url.searchParams.get('$top') ?? Infinity)
  const cap = manner.cap ?? 10_000
  if (door === 'ODataApi' && Math.min(all.length - skip, top) > cap) {
    return void error(500, `Het antwoord bevat meer dan ${cap} rijen; gebruik de Feed.`)
  }
  const size = Math.min(top, door === 'ODataFeed' ? (manner.page ?? 10_000) : cap)
  if (trouble?.does === 'endless')
    return void send(200, JSON_TYPE, endlessPage(call, all.slice(0, size), skip))
  const body = pageBody(
    call,
    all.slice(skip, skip + size),
    skip + size < all.length ? skip + size : undefined,
  )
  // A byte that no text in UTF-8 has.
  if (trouble?.does === 'bytes')
    return void response.writeHead(200).end(Buffer.concat([Buffer.from(body), Buffer.of(0xff)]))
  if (trouble?.does === 'half') return void send(200, JSON_TYPE, body.slice(0, body.length / 2))
  if (trouble?.does === 'cut') {
    response.writeHead(200, { 'content-type': JSON_TYPE, 'content-length': Buffer.byteLength(body) })
    return void response.write(body.slice(0, body.length / 2), () => response.destroy())
  }
  send(200, JSON_TYPE, body)
}

function entriesOf({ collection, table, manner }: Call): Entry[] | undefined {
  if (collection === 'UntypedDataSet') return manner.typedOnly ? undefined : table.rows
  if (collection === 'TypedDataSet') return table.rows.map(typed)
  return Object.hasOwn(table.described, collection) ? table.described[collection] : undefined
}

/** The typed figures: numbers, and null for a point and for an empty cell alike. */
const typed = (row: Entry): Entry =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]) => {
      if (typeof value !== 'string' || !/^(Overgewicht|Eenzaam)_/.test(key)) return [key, value]
      return [key, value.trim() === '.' ? null : Number(value)]
    }),
  )

/** Rows that were never given, and a link to more of them. */
const endlessPage = ({ url, origin }: Call, rows: Entry[], skip: number): string =>
  JSON.stringify({
    value: rows.map((row, place) => ({ ...row, ID: skip + place })),
    'odata.nextLink': `${origin}${url.pathname}?$format=json&$skip=${skip + rows.length}`,
  })

function pageBody({ url, collection, table, origin, trouble }: Call, rows: Entry[], next?: number): string {
  const door = url.pathname.split('/')[1] ?? ''
  const link =
    trouble?.does === 'link'
      ? typeof trouble.link === 'string'
        ? trouble.link
        : trouble.link(origin)
      : next === undefined || door === 'ODataApi'
        ? undefined
        : `${origin}${url.pathname}?$format=json&$skip=${next}`
  const set = door === 'ODataApi' ? `Cbs.OData.WebAPI.${collection}` : collection
  return JSON.stringify(
    {
      'odata.metadata': `${origin}/${door}/OData/${table.id}/$metadata#${set}`,
      value: trouble?.does === 'rows' ? trouble.change(structuredClone(rows)) : rows,
      ...(link === undefined ? {} : { 'odata.nextLink': link }),
    },
    null,
    2,
  )
}

/** A refusal in the form of OData 3. The words are ours: those of StatLine were not recorded. */
const errorBody = (value: string): string =>
  JSON.stringify({ 'odata.error': { code: '', message: { lang: 'nl-NL', value } } })
