/**
 * Compressed answers of the API, kept by their entity tag: the register is compressed once, as small as can be, and not
 * for every visitor, nor for every moment at which it was the same.
 */
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { ENCODINGS, preferredEncodings, type Encoding } from './encodings.ts'
import type { FetchHandler } from './service/createService.ts'
import { isNamedIn } from './service/entityTag.ts'

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/** Under a kilobyte compression costs more than it saves. */
const WORTHWHILE = 1024
/** What is kept in all, in bytes; the oldest goes first. */
const KEPT = 8 * 1024 * 1024
/** The addresses of which we know what they answered last; the oldest goes first. */
const ADDRESSES = 500
const QUICK = 5
const SMALLEST = 11

export interface Compression {
  handle: FetchHandler
  /** Compresses what an address answers now at the best quality, so that no visitor waits for that. */
  prepare: (url: string) => Promise<void>
}

type Bytes = Uint8Array<ArrayBuffer>

interface Kept {
  type: string
  bytes: Bytes
}

export function withCompression(service: FetchHandler): Compression {
  /** By coding and tag of the content. */
  const kept = new Map<string, Kept>()
  /** By address: the tag of its content, as the service gave it. */
  const tags = new Map<string, string>()
  const underWay = new Map<string, Promise<Bytes | undefined>>()
  let size = 0

  function remember(address: string, tag: string): void {
    tags.delete(address)
    tags.set(address, tag)
    const [oldest] = tags.keys()
    if (tags.size > ADDRESSES && oldest !== undefined) tags.delete(oldest)
  }

  function keep(key: string, entry: Kept): void {
    size += entry.bytes.byteLength - (kept.get(key)?.bytes.byteLength ?? 0)
    kept.delete(key)
    kept.set(key, entry)
    for (const [oldest, { bytes }] of kept) {
      if (size <= KEPT) break
      kept.delete(oldest)
      size -= bytes.byteLength
    }
  }

  /** Visitors who ask for the same at the same moment wait for one piece of work. */
  function started(work: string, result: Promise<Bytes | undefined>): Promise<Bytes | undefined> {
    const ended = result.finally(() => underWay.delete(work))
    underWay.set(work, ended)
    return ended
  }

  return {
    async handle(request) {
      const encoding = preferredEncodings(request.headers.get('accept-encoding'))[0]
      const wanted = request.headers.get('if-none-match')?.replace(SUFFIX, '"')
      const address = addressIn(request.url)
      const last = tags.get(address)
      const held = encoding === undefined || last === undefined ? undefined : kept.get(keyOf(encoding, last))
      // Like any cache we ask whether our copy still holds: then the service need not make its answer at all.
      const response = await service(withTags(request, wanted, held && last))
      const tag = response.headers.get('etag')
      if (tag === null) return response
      response.headers.append('vary', 'Accept-Encoding')
      if (encoding === undefined) return response
      const ownTag = tag.replace(/"$/, `${ENCODINGS[encoding].suffix}"`)
      if (response.status === 304 && isNamedIn(wanted, tag)) {
        response.headers.set('etag', sentTag(request, tag) ?? ownTag)
        return response
      }
      if (response.status === 304 && held !== undefined)
        return answerWith(request, response, held, encoding, ownTag)
      if (response.status !== 200) return response
      const key = keyOf(encoding, tag)
      const same = kept.get(key)
      if (same !== undefined) {
        remember(address, tag)
        return answerWith(request, response, same, encoding, ownTag)
      }
      if (request.method !== 'GET') return response
      const bytes = await (underWay.get(key) ?? started(key, compress(response.clone(), encoding, QUICK)))
      if (bytes === undefined) return response
      const entry = { type: response.headers.get('content-type') ?? 'application/json', bytes }
      keep(key, entry)
      remember(address, tag)
      return answerWith(request, response, entry, encoding, ownTag)
    },
    async prepare(url) {
      const response = await service(new Request(url))
      const tag = response.headers.get('etag')
      if (tag === null) return
      const type = response.headers.get('content-type') ?? 'application/json'
      const bytes = await compress(response, 'br', SMALLEST)
      if (bytes === undefined) return
      keep(keyOf('br', tag), { type, bytes })
      remember(addressIn(url), tag)
    },
  }
}

/** The host is left out: every name of the site gives the same answers. */
function addressIn(url: string): string {
  const { pathname, search } = new URL(url)
  return pathname + search
}

const keyOf = (encoding: Encoding, tag: string) => `${encoding} ${tag}`

function answerWith(
  request: Request,
  response: Response,
  { bytes, type }: Kept,
  encoding: Encoding,
  tag: string,
): Response {
  const headers = new Headers(response.headers)
  headers.set('etag', tag)
  headers.set('content-type', type)
  headers.set('content-encoding', encoding)
  headers.set('content-length', String(bytes.byteLength))
  return new Response(request.method === 'HEAD' ? null : bytes, { status: 200, headers })
}

/** The body compressed, or undefined when it is too small to gain by it. */
async function compress(response: Response, encoding: Encoding, quality: number): Promise<Bytes | undefined> {
  const body = new Uint8Array(await response.arrayBuffer())
  if (body.byteLength < WORTHWHILE) return undefined
  const bytes =
    encoding === 'gzip'
      ? await zip(body)
      : await brotli(body, {
          params: {
            [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
            [constants.BROTLI_PARAM_QUALITY]: quality,
            [constants.BROTLI_PARAM_SIZE_HINT]: body.byteLength,
            // A window larger than the text finds nothing more and costs megabytes for every answer at work.
            [constants.BROTLI_PARAM_LGWIN]: Math.min(22, Math.max(16, Math.ceil(Math.log2(body.byteLength)))),
          },
        })
  return new Uint8Array(bytes)
}

const SUFFIX = /-(?:br|gz)"/g

/** The service knows the content only: a tag that names a coding is asked as the tag of its content. */
function withTags(request: Request, ...tags: (string | undefined)[]): Request {
  const named = tags.filter((tag) => tag !== undefined)
  if (named.length === 0) return request
  const headers = new Headers(request.headers)
  headers.set('if-none-match', named.join(', '))
  return new Request(request, { headers })
}

/** The tag as the caller sent it: a 304 confirms the very copy that the caller holds. */
function sentTag(request: Request, tag: string): string | undefined {
  return (request.headers.get('if-none-match') ?? '')
    .split(',')
    .map((one) => one.trim().replace(/^W\//, ''))
    .find((one) => one.replace(SUFFIX, '"') === tag)
}
