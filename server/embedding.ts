/**
 * Figures on other sites. Every page says in its head which sites may show them, so that the app can offer it; where none may, the
 * addresses of single figures are not there, and the app says why.
 */
import { isEmbedded } from '../src/contract/addresses.ts'
import { EMBED_ORIGINS_META } from '../src/contract/embedOrigins.ts'
import { parameters, readParameter } from '../src/contract/selection.ts'
import { withCompression } from './compression.ts'
import { withOpening } from './firstTable.ts'
import { jsonAnswer } from './service/answers.ts'
import type { FetchHandler } from './service/createService.ts'
import { entityTag } from './service/entityTag.ts'

const HTML = 'text/html; charset=utf-8'
const HEAD = '</head>'

/** The app's files, with that in its pages. Without sites its pages are the files as they are. */
export function withEmbedding(files: FetchHandler, origins: readonly string[]): FetchHandler {
  return origins.length === 0 ? withoutFigures(files) : withMark(files, origins)
}

function withoutFigures(files: FetchHandler): FetchHandler {
  return async (request) => {
    if (!isEmbedded(new URL(request.url).pathname)) return files(request)
    const asked = new Request(request.url, { method: request.method, headers: request.headers })
    // That the caller has the page of another time does not make it there.
    asked.headers.delete('if-none-match')
    const { body, status, headers } = await files(asked)
    headers.delete('etag')
    return new Response(body, { status: status === 200 ? 404 : status, headers })
  }
}

function withMark(files: FetchHandler, origins: readonly string[]): FetchHandler {
  // Origins hold nothing that means something in HTML (config.ts).
  const mark = `<meta name="${EMBED_ORIGINS_META}" content="${origins.join(' ')}" />`
  const pages = withCompression(async (request) => {
    // No headers: the file as it is, whatever this visitor holds or can unpack.
    const file = await files(new Request(request.url))
    const html = await file.text()
    const end = html.indexOf(HEAD)
    const page = end === -1 ? mark + html : html.slice(0, end) + mark + html.slice(end)
    const { pathname, searchParams } = new URL(request.url)
    const body = isEmbedded(pathname) ? alone(page, searchParams) : page
    if (file.status === 200) return jsonAnswer(request, { body, tag: entityTag(body), headers: {} }, HTML)
    return new Response(body, {
      status: file.status,
      headers: { 'content-type': HTML, 'cache-control': 'no-cache' },
    })
  })
  return async (request) => {
    const answer = await files(request)
    return answer.headers.get('content-type') === HTML ? pages.handle(request) : answer
  }
}

const HEADER = /<header class="shell-head">.*?<\/header>/s

/** The first picture of a figure on another site: no head of ours, and that it comes. */
function alone(page: string, search: URLSearchParams): string {
  const language = readParameter(parameters.language, search)
  const isEnglish = language.state === 'valid' && language.value === 'en'
  const [coming, failed] = isEnglish
    ? ['The figure is being loaded.', 'The figure could not be loaded. Load the page again, or try later.']
    : [
        'De figuur wordt geladen.',
        'De figuur kon niet worden geladen. Laad de pagina opnieuw, of probeer het later.',
      ]
  const opening = `<p id="opening-failed" role="alert" hidden>${failed}</p><p>${coming}</p>`
  return withOpening(page.replace(HEADER, ''), isEnglish ? `<div lang="en">${opening}</div>` : opening)
}
