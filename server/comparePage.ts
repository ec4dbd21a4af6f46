/**
 * The page that compares, with what figures are read with written into it, and the figures of its address as a table. While
 * the first stylesheet is on its way the line is idle; asked for by the app, the same would come last.
 */
import { PAGES, patternAt } from '../src/contract/addresses.ts'
import { EMBEDDED_REGISTER_ID } from '../src/contract/embeddedRegister.ts'
import { type FigureIndex, indexFigures } from '../src/domain/graph/registerIndex.ts'
import { figureRegister } from '../src/domain/register/figureRegister.ts'
import { type Day, dayInNetherlands } from '../src/domain/time/calendar.ts'
import { type AskedTable, askedTable } from '../src/features/compare/firstTable.ts'
import { drawFirstTable, withOpening } from './firstTable.ts'
import { jsonAnswer, type Rendered } from './service/answers.ts'
import type { FetchHandler, LogEntry } from './service/createService.ts'
import { entityTag } from './service/entityTag.ts'
import { createKeptAnswers } from './service/keptAnswers.ts'
import type { Clock, Store } from './service/store.ts'

const HTML = 'text/html; charset=utf-8'

export const isComparePage = (request: Request): boolean =>
  (request.method === 'GET' || request.method === 'HEAD') &&
  patternAt(new URL(request.url).pathname) === PAGES.compare

interface ComparePageParts {
  files: FetchHandler
  store: Store
  /** Answers with figures. */
  service: FetchHandler
  clock: Clock
  log: (entry: LogEntry) => void
}

/** Answers that page; without a register, or when it cannot be read, as the file it is: the app then says what is the matter. */
export function createComparePage({ files, store, service, clock, log }: ComparePageParts): FetchHandler {
  const answerOf = createKeptAnswers()
  let latest: { revision: number; part: Promise<EmbeddedPart | undefined> } | undefined
  const partOf = (revision: number) => {
    if (latest?.revision !== revision) {
      const part = embeddedPart(store)
      latest = { revision, part }
      // A failure is not kept: the next one tries again.
      part.catch(() => (latest = undefined))
    }
    return latest.part
  }
  return async (request) => {
    // No headers: the file as it is, whatever this visitor holds or can unpack. What is answered is compressed after this.
    const plain = new Request(request.url, { method: request.method })
    const file = await files(new Request(request.url))
    if (file.status !== 200) return files(plain)
    try {
      const html = await file.text()
      const url = new URL(request.url)
      const today = dayInNetherlands(clock())
      // Last before the answer is looked up: of two that are under way, the later one then knows the later number.
      const { register, figures } = await store.standing()
      if (register === 0) return await files(plain)
      const part = await partOf(register)
      if (part === undefined) return await files(plain)
      const asked = askedTable(url.searchParams, part.index)
      const make = async () => {
        const opening = asked && (await openingOf(asked, part.index, url, today))
        return written(opening === undefined ? html : withOpening(html, opening), part)
      }
      // Without a table every address has the same page.
      const key = `${file.headers.get('etag') ?? ''} ${asked === undefined ? '' : keyOf(asked)}`
      return jsonAnswer(request, await answerOf(`${register} ${figures} ${today}`, key, make), HTML)
    } catch (error) {
      log({ level: 'error', message: `GET ${PAGES.compare}`, error })
      return files(plain)
    }
  }

  /** A table that cannot be made is no reason to keep the page from anyone: the app asks for the figures itself. */
  async function openingOf(
    asked: AskedTable,
    index: FigureIndex,
    url: URL,
    today: Day,
  ): Promise<string | undefined> {
    try {
      return await drawFirstTable(asked, index, service, { url, today })
    } catch (error) {
      log({ level: 'error', message: `GET ${PAGES.compare}: first table`, error })
      return undefined
    }
  }
}

/** Addresses that ask for the same have one page, whatever else they hold. */
const keyOf = ({ selection, municipality, language }: AskedTable): string => {
  const { indicators, codes, x: _x, y: _y, groups, regions, ...rest } = selection
  return JSON.stringify([
    indicators.map(({ id }) => id),
    codes,
    groups.map(({ id }) => id),
    regions,
    rest,
    municipality,
    language,
  ])
}

/** What figures are read with, for the page and for its first table. */
interface EmbeddedPart {
  element: string
  index: FigureIndex
}

/** Data, and no script: the content security policy lets nothing inline run. */
async function embeddedPart(store: Store): Promise<EmbeddedPart | undefined> {
  const register = await store.register()
  if (register === undefined) return undefined
  const part = figureRegister(register)
  // `</script>` in a text of the register would end the element.
  const json = JSON.stringify(part).replaceAll('<', String.raw`\u003c`)
  const element = `<script type="application/json" id="${EMBEDDED_REGISTER_ID}">${json}</script>\n`
  return { element, index: indexFigures(part) }
}

function written(html: string, { element }: EmbeddedPart): Rendered {
  const end = html.lastIndexOf('</body>')
  return asItIs(end === -1 ? html : html.slice(0, end) + element + html.slice(end))
}

const asItIs = (body: string): Rendered => ({ body, tag: entityTag(body), headers: {} })
