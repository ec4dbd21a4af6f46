/**
 * The page that compares, with what figures are read with written into it. While the first stylesheet is on its way the
 * line is idle; asked for by the app, the same would come last.
 */
import { PAGES, patternAt } from '../src/contract/addresses.ts'
import { EMBEDDED_REGISTER_ID } from '../src/contract/embeddedRegister.ts'
import { figureRegister } from '../src/domain/register/figureRegister.ts'
import type { Register } from '../src/domain/register/things.ts'
import { jsonAnswer, type Rendered } from './service/answers.ts'
import type { FetchHandler, LogEntry } from './service/createService.ts'
import { entityTag } from './service/entityTag.ts'
import { createKeptAnswers } from './service/keptAnswers.ts'
import type { Store } from './service/store.ts'

const HTML = 'text/html; charset=utf-8'

export const isComparePage = (request: Request): boolean =>
  (request.method === 'GET' || request.method === 'HEAD') &&
  patternAt(new URL(request.url).pathname) === PAGES.compare

/** Answers that page; without a register, or when it cannot be read, as the file it is: the app then says what is the matter. */
export function createComparePage(
  files: FetchHandler,
  store: Store,
  log: (entry: LogEntry) => void,
): FetchHandler {
  const answerOf = createKeptAnswers()
  return async (request) => {
    // No headers: the file as it is, whatever this visitor holds or can unpack. What is answered is compressed after this.
    const plain = new Request(request.url, { method: request.method })
    const file = await files(new Request(request.url))
    if (file.status !== 200) return files(plain)
    try {
      const html = await file.text()
      // Last before the answer is looked up: of two that are under way, the later one then knows the later number.
      const revision = await store.revision()
      if (revision === undefined) return await files(plain)
      const make = async () => embedded(html, await store.register())
      return jsonAnswer(request, await answerOf(revision.number, file.headers.get('etag') ?? '', make), HTML)
    } catch (error) {
      log({ level: 'error', message: `GET ${PAGES.compare}`, error })
      return files(plain)
    }
  }
}

/** Data, and no script: the content security policy lets nothing inline run. */
function embedded(html: string, register: Register | undefined): Rendered {
  const end = html.lastIndexOf('</body>')
  if (register === undefined || end === -1) return { body: html, tag: entityTag(html), headers: {} }
  // `</script>` in a text of the register would end the element.
  const json = JSON.stringify(figureRegister(register)).replaceAll('<', String.raw`\u003c`)
  const element = `<script type="application/json" id="${EMBEDDED_REGISTER_ID}">${json}</script>\n`
  const body = html.slice(0, end) + element + html.slice(end)
  return { body, tag: entityTag(body), headers: {} }
}
