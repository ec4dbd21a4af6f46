/**
 * The built app as static files. The folder is read once at the start, so a request can only name a file that was there:
 * no path ever leads outside it.
 */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { patternAt } from '../src/contract/addresses.ts'
import { isNamedIn } from './service/entityTag.ts'
import { methodNotAllowed } from './service/faults.ts'
import type { FetchHandler } from './service/createService.ts'
import { ENCODINGS, preferredEncodings, type Encoding } from './encodings.ts'

interface AppFile {
  path: string
  type: string
  tag: string
  encodings: readonly Encoding[]
  immutable: boolean
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}

/** Vite puts a hash of the content in the name of everything in this folder, so such a file never changes. */
const HASHED = '/assets/'

/**
 * Serves the files in a folder. An address without extension that is no file gets the app, which shows a page or says
 * that there is none; the status says the same.
 */
export function createAppFiles(folder: string): FetchHandler {
  const files = filesIn(folder)
  return async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return methodNotAllowed(request, 'GET, HEAD')
    const pathname = decodedPath(request)
    const file = files.get(pathname)
    if (file !== undefined) return answer(request, file, 200)
    const app = files.get('/index.html')
    if (app === undefined || isHidden(pathname) || isFile(pathname)) return notFound()
    return answer(request, app, patternAt(pathname) === undefined ? 404 : 200)
  }
}

async function answer(request: Request, file: AppFile, status: 200 | 404): Promise<Response> {
  const encoding = preferredEncodings(request.headers.get('accept-encoding')).find((one) =>
    file.encodings.includes(one),
  )
  const tag = encoding === undefined ? file.tag : file.tag.replace(/"$/, `${ENCODINGS[encoding].suffix}"`)
  const headers: Record<string, string> = {
    'content-type': file.type,
    'cache-control': file.immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
    etag: tag,
    vary: 'Accept-Encoding',
    ...(encoding === undefined ? {} : { 'content-encoding': encoding }),
  }
  if (status === 200 && isNamedIn(request.headers.get('if-none-match'), tag))
    return new Response(null, { status: 304, headers })
  const content = await contentOf(
    encoding === undefined ? file.path : `${file.path}${ENCODINGS[encoding].extension}`,
  )
  if (content === undefined) return notFound()
  headers['content-length'] = String(content.byteLength)
  return new Response(request.method === 'HEAD' ? null : content, { status, headers })
}

/** Undefined for a file that went away since the start, when the app is being built again for example. */
async function contentOf(file: string): Promise<Buffer<ArrayBuffer> | undefined> {
  try {
    return await readFile(file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

function filesIn(folder: string): Map<string, AppFile> {
  const files = new Map<string, AppFile>()
  if (!existsSync(folder)) return files
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const full = path.join(entry.parentPath, entry.name)
    const address = `/${path.relative(folder, full).split(path.sep).join('/')}`
    const isVariant = /\.(br|gz)$/.test(entry.name)
    if (!entry.isFile() || isVariant || isHidden(address)) continue
    files.set(address, {
      path: full,
      type: TYPES[path.extname(entry.name)] ?? 'application/octet-stream',
      tag: `"${createHash('sha256').update(readFileSync(full)).digest('base64url').slice(0, 22)}"`,
      encodings: (['br', 'gzip'] as const).filter((one) => existsSync(`${full}${ENCODINGS[one].extension}`)),
      immutable: address.startsWith(HASHED),
    })
  }
  return files
}

/** `/taken/wmo-2-1-1` may be a page of the app, `/assets/gone.js` is a file that is not there. */
function isFile(pathname: string): boolean {
  return /\.[A-Za-z0-9]+$/.test(pathname)
}

/** `/.git/config`, `/.vite/manifest.json`, `/%00`: nothing that a visitor needs has such an address. */
function isHidden(pathname: string): boolean {
  return /\/\.|\p{Cc}/u.test(pathname)
}

function decodedPath(request: Request): string {
  const { pathname } = new URL(request.url)
  try {
    return decodeURIComponent(pathname)
  } catch {
    // A malformed percent sequence names no file; the app shows its own not-found page.
    return pathname
  }
}

function notFound(): Response {
  return new Response('Dit bestand bestaat niet.\n', {
    status: 404,
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'content-language': 'nl',
      'cache-control': 'no-store',
    },
  })
}
