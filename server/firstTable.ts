/**
 * The figures of an address of the page that compares, as a table in its HTML: read while the app is on its way. It stands
 * in the opening, which the app takes away; the page keeps the table until it can show the same.
 */
import { html } from 'hono/html'
import { type FigureBlocksAnswer, readBlocks } from '../src/contract/figureBlocks.ts'
import type { FigureIndex } from '../src/domain/graph/registerIndex.ts'
import {
  type Answered,
  type AskedTable,
  type FirstTable,
  type Words,
  firstTable,
} from '../src/features/compare/firstTable.ts'
import type { FetchHandler } from './service/createService.ts'

/** What of the page is replaced: all that the opening says of the app as a whole. */
const BEGIN = '<!-- opening -->'
const END = '<!-- /opening -->'

/** The opening with the table that is asked for; undefined where it cannot be shown at once. */
export async function drawFirstTable(
  asked: AskedTable,
  index: FigureIndex,
  service: FetchHandler,
  { url, today }: { url: URL; today: string },
): Promise<string | undefined> {
  const table = firstTable(asked, await answersTo(asked, url, service), index, today)
  return table && (await drawn(table))
}

/** The page with that in its opening; as it was where it has none. */
export function withOpening(page: string, opening: string): string {
  const [begin, end] = [page.indexOf(BEGIN), page.indexOf(END)]
  return begin === -1 || end < begin ? page : page.slice(0, begin) + opening + page.slice(end)
}

/** What the service answers for each indicator; one that it does not answer is left out. */
async function answersTo(
  { paths }: AskedTable,
  url: URL,
  service: FetchHandler,
): Promise<ReadonlyMap<string, Answered>> {
  const answers = await Promise.all(
    [...paths].map(async ([id, path]): Promise<[string, Answered][]> => {
      const response = await service(new Request(new URL(path, url)))
      if (!response.ok) return []
      const answer = (await response.json()) as FigureBlocksAnswer
      return [[id, { blocks: readBlocks(answer), imports: answer.imports }]]
    }),
  )
  return new Map(answers.flat())
}

async function drawn(table: FirstTable): Promise<string> {
  const { language, heading, lead, title, frame, region, columns, comparator, rows, warning, foot } = table
  const made = await html`<main lang="${language}">
    <h1 class="opening-title">${heading}</h1>
    <p class="lead">${lead}</p>
    <p id="opening-failed" role="alert" hidden>${table.failed}</p>
    <p class="opening-late opening-late--above">${table.late}</p>
    <div class="first-table">
      <p class="first-table__loading">${table.loading}</p>
      ${warning === undefined ? '' : html`<p class="lead">${warning}</p>`}
      <div class="first-table__scroll" role="region" aria-labelledby="first-table" tabindex="0">
        <table>
          <caption id="first-table">
            <strong>${title}</strong>
            ${frame}
          </caption>
          <thead>
            <tr>
              <th scope="col">${region}</th>
              ${columns.map(
                (each) => html`<th scope="col">${each.name} <small>${each.frame.map(wordsOf)}</small></th>`,
              )}
            </tr>
          </thead>
          <tbody>
            <tr class="first-table__strong">
              <th scope="row">${comparator.name} <small>${comparator.basis}</small></th>
              ${comparator.cells.map(cellOf)}
            </tr>
            ${rows.map(
              ({ name, isOwn, cells }) =>
                html`<tr class="${isOwn ? 'first-table__strong' : ''}">
                  <th scope="row">
                    <span lang="nl">${name}</span>
                    ${isOwn ? html`<span class="visually-hidden">${table.ownInWords}</span>` : ''}
                  </th>
                  ${cells.map(cellOf)}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
      ${foot.map((line) => html`<p class="note">${line.map(wordsOf)}</p>`)}
    </div>
  </main>`
  return made.toString()
}

const cellOf = (text: string) => html`<td>${text}</td>`

/** Together with the next ones: no space may come between. */
const wordsOf = ({ text, isRegister }: Words) => (isRegister ? html`<span lang="nl">${text}</span>` : text)
