/**
 * The figures of an address of the page that compares, as a table in its HTML: read while the app is on its way. It stands
 * in the opening, which the app takes away.
 */
import { html } from 'hono/html'
import type { FigureBlocksAnswer } from '../src/contract/figureBlocks.ts'
import { readBlocks } from '../src/contract/figureBlocks.ts'
import type { FigureIndex } from '../src/domain/graph/registerIndex.ts'
import {
  type Answered,
  type AskedTable,
  type FirstTable,
  askedTable,
  firstTable,
} from '../src/features/compare/firstTable.ts'
import type { FetchHandler } from './service/createService.ts'

/** What of the page is replaced: all that the opening says of the app as a whole. */
const BEGIN = '<!-- opening -->'
const END = '<!-- /opening -->'

/** The table of this address, where it can be shown at once. */
export async function readFirstTable(
  url: URL,
  index: FigureIndex,
  service: FetchHandler,
  today: string,
): Promise<FirstTable | undefined> {
  const asked = askedTable(url.searchParams, index)
  return asked && firstTable(asked, await answersTo(asked, url, service), index, today)
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

/** The page with the table in its opening; as it was where it has none. */
export function withFirstTable(page: string, table: FirstTable): string {
  const [begin, end] = [page.indexOf(BEGIN), page.indexOf(END)]
  return begin === -1 || end < begin ? page : page.slice(0, begin) + drawn(table) + page.slice(end)
}

function drawn(table: FirstTable): string {
  const { language, heading, lead, title, frame, region, columns, comparator, rows, warning, foot, loading } =
    table
  return String(
    html`<main lang="${language}">
      <h1 class="opening-title">${heading}</h1>
      <p class="lead">${lead}</p>
      <div class="opening-table">
        ${warning === undefined ? '' : html`<p class="lead">${warning}</p> `}
        <p><strong>${title}</strong> <span>${frame}</span></p>
        <div class="opening-scroll" role="region" aria-label="${title}" tabindex="0">
          <table>
            <thead>
              <tr>
                <th scope="col">${region}</th>
                ${columns.map((each) => html`<th scope="col">${each.name} <small>${each.frame}</small></th>`)}
              </tr>
            </thead>
            <tbody>
              <tr class="opening-comparator">
                <th scope="row">${comparator.name} <small>${comparator.basis}</small></th>
                ${comparator.cells.map(cellOf)}
              </tr>
              ${rows.map(
                ({ name, isOwn, cells }) =>
                  html`<tr class="${isOwn ? 'opening-own' : ''}">
                    <th scope="row" lang="nl">${name}</th>
                    ${cells.map(cellOf)}
                  </tr>`,
              )}
            </tbody>
          </table>
        </div>
        <p class="opening-loading" aria-busy="true">${loading}</p>
        ${foot.map((line) => html`<p class="note">${line}</p> `)}
      </div>
    </main> `,
  )
}

const cellOf = (text: string) => html`<td>${text}</td>`
