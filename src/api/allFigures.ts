import type { Page } from '../contract/page.ts'
import { listPath } from '../contract/resources.ts'
import type { Observation } from '../domain/register/things.ts'
import { requestJson } from './request.ts'

const PAGE_SIZE = 500

/**
 * Every figure of the register, page after page. `onPage` is told after each how many there are and how many there will
 * be. @throws {ServiceError} when a page does not come.
 */
export async function allFigures(
  onPage: (got: number, total: number) => void,
  signal?: AbortSignal,
): Promise<Observation[]> {
  const figures: Observation[] = []
  for (let page = 1; ; page += 1) {
    const path = `${listPath('observations')}?size=${PAGE_SIZE}&page=${page}`
    const { items, total } = await requestJson<Page<Observation>>(path, signal)
    figures.push(...items)
    onPage(figures.length, total)
    if (items.length === 0 || figures.length >= total) return figures
  }
}
