import { isEmbedded } from '../contract/addresses.ts'
import { HASHED_FILES } from '../contract/offline.ts'
import { API_ROOT } from '../contract/resources.ts'

/** What the worker does with a request; `undefined`: nothing, the browser goes on as if there were no worker. */
export type Kind = 'answer' | 'page' | 'hashed file' | 'file' | undefined

type Asked = Pick<Request, 'method' | 'url' | 'mode' | 'headers'>

/** Whoever asks with one of these wants something else than the whole, or as someone. */
const NOT_OURS = ['if-none-match', 'if-modified-since', 'range', 'authorization']
/** Addresses of the server itself, and files: none of them is a page of the app. */
const NO_PAGE = /^\/(?:api(?:\/|$)|health$|csp-reports$|\.)|\.[A-Za-z0-9]+$/

/** @param isFile is this path a file of this version of the app? */
export function kindOf(
  { method, url, mode, headers }: Asked,
  origin: string,
  isFile: (path: string) => boolean,
): Kind {
  const { pathname, origin: asked } = new URL(url)
  if (method !== 'GET' || asked !== origin || NOT_OURS.some((name) => headers.has(name))) return undefined
  if (pathname.startsWith(`${API_ROOT}/`)) return 'answer'
  // A figure in a page of another site comes from the network, with the headers that allow it, or not at all.
  if (mode === 'navigate') return NO_PAGE.test(pathname) || isEmbedded(pathname) ? undefined : 'page'
  // Of an older version too: a page of that version may still be open.
  if (pathname.startsWith(HASHED_FILES)) return 'hashed file'
  return isFile(pathname) ? 'file' : undefined
}
