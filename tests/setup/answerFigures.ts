import { vi } from 'vitest'
import { writeBlocks } from '../../src/contract/figureBlocks.ts'
import { blocksOf } from '../../src/domain/figures/blocks.ts'
import type { Observation } from '../../src/domain/register/things.ts'

/** The service for pages that ask for figures one by one and in blocks; `vi.unstubAllGlobals` ends it. */
export function answerFigures(figures: readonly Observation[]): void {
  vi.stubGlobal('fetch', (address: string) => {
    const { pathname, searchParams } = new URL(address, 'https://voorbeeld.nl')
    if (!pathname.endsWith('figure-blocks'))
      return Promise.resolve(
        Response.json({ items: figures, total: figures.length, page: 1, size: figures.length || 1 }),
      )
    const indicator = searchParams.get('indicator') ?? ''
    const held = figures.filter((each) => each.indicator === indicator)
    return Promise.resolve(Response.json(writeBlocks(indicator, 'gemeente', blocksOf(held), [])))
  })
}
