/**
 * Compressed answers of the API, kept by their entity tag: the register is compressed once, as small as can be, and not
 * for every visitor, nor for every moment at which it was the same.
 */
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { ENCODINGS, preferredEncodings, type Encoding } from './encodings.ts'
import type { FetchHandler } from './service/createService.ts'

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/** Under a kilobyte compression costs more than it saves. */
const isWorthwhile = ({ byteLength }: { byteLength: number }) => byteLength >= 1024
/** What is kept in all, in bytes; the oldest goes first. */
const KEPT = 8 * 1024 * 1024
const QUICK = 5
const SMALLEST = 11

export interface Compression {
  handle: FetchHandler
  /** Compresses what an address answers now at the best quality, so that no visitor waits for that. */
  prepare: (url: string) => Promise<void>
}

type Bytes = Uint8Array<ArrayBuffer>

export function withCompression(service: FetchHandler): Compression {
  /** By coding and tag of the content. */
  const kept = new Map<string, Bytes>()
  const underWay = new Map<string, Promise<Bytes | undefined>>()
  let size = 0

  function keep(key: string, entry: Bytes): void {
    size += entry.byteLength - (kept.get(key)?.byteLength ?? 0)
    kept.delete(key)
    kept.set(key, entry)
    for (const [oldest, bytes] of kept) {
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
      // Asked as it came: the service keeps its answers, so the whole of one costs no more than a 304.
      const response = await service(request)
      const tag = response.headers.get('etag')
      if (tag === null) return response
      response.headers.append('vary', 'Accept-Encoding')
      const ownTag = encoding === undefined ? tag : tag.replace(/"$/, `${ENCODINGS[encoding].suffix}"`)
      const sent = sentTag(request, tag)
      if (response.status === 304 || (response.status === 200 && sent !== undefined))
        return notModified(response, (encoding === undefined ? undefined : sent) ?? ownTag)
      if (encoding === undefined || response.status !== 200) return response
      const key = keyOf(encoding, tag)
      const held = kept.get(key)
      if (held !== undefined) return answerWith(request, response, held, encoding, ownTag)
      if (request.method === 'HEAD') {
        // What GET would name it by: a page asks this way whether what it holds is still the same.
        const whole = await service(new Request(request.url, { headers: request.headers }))
        if (!isWorthwhile(await whole.arrayBuffer())) return response
        response.headers.set('etag', ownTag)
        response.headers.set('content-encoding', encoding)
        response.headers.delete('content-length')
        return response
      }
      const bytes = await (underWay.get(key) ?? started(key, compress(response.clone(), encoding, QUICK)))
      if (bytes === undefined) return response
      keep(key, bytes)
      return answerWith(request, response, bytes, encoding, ownTag)
    },
    async prepare(url) {
      const response = await service(new Request(url))
      const tag = response.headers.get('etag')
      if (tag === null) return
      const bytes = await compress(response, 'br', SMALLEST)
      if (bytes !== undefined) keep(keyOf('br', tag), bytes)
    },
  }
}

const keyOf = (encoding: Encoding, tag: string) => `${encoding} ${tag}`

/** The headers of the service's answer are taken over as they are: copying them for every visitor is what takes time. */
function answerWith(
  request: Request,
  { headers }: Response,
  bytes: Bytes,
  encoding: Encoding,
  tag: string,
): Response {
  headers.set('etag', tag)
  headers.set('content-encoding', encoding)
  headers.set('content-length', String(bytes.byteLength))
  return new Response(request.method === 'HEAD' ? null : bytes, { status: 200, headers })
}

function notModified({ headers }: Response, tag: string): Response {
  headers.set('etag', tag)
  headers.delete('content-type')
  return new Response(null, { status: 304, headers })
}

/** The body compressed, or undefined when it is too small to gain by it. */
async function compress(response: Response, encoding: Encoding, quality: number): Promise<Bytes | undefined> {
  const body = new Uint8Array(await response.arrayBuffer())
  if (!isWorthwhile(body)) return undefined
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

const SUFFIX = /-(?:br|gz)"$/

/**
 * The tag by which the caller names this content, as it was sent: a 304 confirms the very copy that the caller holds. The
 * service knows the content only, so a tag that names a coding means nothing to it.
 */
function sentTag(request: Request, tag: string): string | undefined {
  return request.headers
    .get('if-none-match')
    ?.split(',')
    .map((one) => one.trim().replace(/^W\//, ''))
    .find((one) => one.replace(SUFFIX, '"') === tag)
}
