/**
 * Compressed answers of the API, kept per entity tag: the register is compressed once, as small as can be, and not for
 * every visitor.
 */
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { ENCODINGS, preferredEncodings, type Encoding } from './encodings.ts'
import type { FetchHandler } from './service/createService.ts'

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/** Under a kilobyte compression costs more than it saves. */
const WORTHWHILE = 1024
/** What is kept in all, in bytes; the oldest goes first. */
const KEPT = 8 * 1024 * 1024
const QUICK = 5
const SMALLEST = 11

export interface Compression {
  handle: FetchHandler
  /** Compresses what an address answers now at the best quality, so that no visitor waits for that. */
  prepare: (url: string) => Promise<void>
}

export function withCompression(service: FetchHandler): Compression {
  const kept = new Map<string, Uint8Array<ArrayBuffer>>()
  let size = 0

  function keep(key: string, bytes: Uint8Array<ArrayBuffer>): void {
    size += bytes.byteLength - (kept.get(key)?.byteLength ?? 0)
    kept.delete(key)
    kept.set(key, bytes)
    for (const [oldest, held] of kept) {
      if (size <= KEPT) break
      kept.delete(oldest)
      size -= held.byteLength
    }
  }

  return {
    async handle(request) {
      const encoding = preferredEncodings(request.headers.get('accept-encoding'))[0]
      const response = await service(withPlainTags(request))
      const tag = response.headers.get('etag')
      if (tag === null) return response
      response.headers.append('vary', 'Accept-Encoding')
      if (encoding === undefined) return response
      const ownTag = tag.replace(/"$/, `${ENCODINGS[encoding].suffix}"`)
      if (response.status === 304) {
        response.headers.set('etag', sentTag(request, tag) ?? ownTag)
        return response
      }
      if (response.status !== 200 || response.body === null) return response
      const bytes = kept.get(ownTag) ?? (await compress(response.clone(), encoding, QUICK))
      if (bytes === undefined) return response
      keep(ownTag, bytes)
      const headers = new Headers(response.headers)
      headers.set('etag', ownTag)
      headers.set('content-encoding', encoding)
      headers.set('content-length', String(bytes.byteLength))
      return new Response(bytes, { status: 200, headers })
    },
    async prepare(url) {
      const response = await service(new Request(url))
      const tag = response.headers.get('etag')
      if (tag === null) return
      const bytes = await compress(response, 'br', SMALLEST)
      if (bytes !== undefined) keep(tag.replace(/"$/, `${ENCODINGS.br.suffix}"`), bytes)
    },
  }
}

/** The body compressed, or undefined when it is too small to gain by it. */
async function compress(response: Response, encoding: Encoding, quality: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
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
          },
        })
  return new Uint8Array(bytes)
}

const SUFFIX = /-(?:br|gz)"/g

/** The service knows the content only: a tag that names a coding is asked as the tag of its content. */
function withPlainTags(request: Request): Request {
  const wanted = request.headers.get('if-none-match')
  if (wanted === null) return request
  const headers = new Headers(request.headers)
  headers.set('if-none-match', wanted.replace(SUFFIX, '"'))
  return new Request(request, { headers })
}

/** The tag as the caller sent it: a 304 confirms the very copy that the caller holds. */
function sentTag(request: Request, tag: string): string | undefined {
  return (request.headers.get('if-none-match') ?? '')
    .split(',')
    .map((one) => one.trim().replace(/^W\//, ''))
    .find((one) => one.replace(SUFFIX, '"') === tag)
}
