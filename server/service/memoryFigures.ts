/** Imported tables in memory; behaves as the SQL store does. */
import type { FigureBlock } from '../../src/domain/figures/blocks.ts'
import { nearestYear } from './nearestYear.ts'
import type { Clock, FigureStore, ImportedBlocks, StoredBoundaries, StoredImport } from './store.ts'

/** `revision` counts up with every table that is published or removed; `add` and `drop` are for imports without figures of their own. */
export function createMemoryFigures(clock: Clock): {
  figures: FigureStore
  revision: () => number
  add: (one: Omit<StoredImport, 'number' | 'importedAt'>, at: string) => number
  drop: (number: number) => void
} {
  const imports = new Map<number, StoredImport>()
  const held = new Map<number, ImportedBlocks[]>()
  const outlines = new Map<number, StoredBoundaries[]>()
  let revision = 0
  let last = 0

  const counts = (one: StoredImport, asOf?: string): boolean =>
    one.publishedAt !== undefined &&
    (asOf === undefined
      ? one.supersededAt === undefined
      : one.publishedAt <= asOf && (one.supersededAt === undefined || one.supersededAt > asOf))

  const figures: FigureStore = {
    imports: async () => [...imports.values()].toReversed(),

    async importedBlocks(indicator, scale, asOf) {
      const blocks: FigureBlock[] = []
      const from: StoredImport[] = []
      for (const one of imports.values()) {
        const found = counts(one, asOf)
          ? (held.get(one.number) ?? [])
              .filter((part) => part.scale === scale)
              .flatMap((part) => part.blocks.filter((block) => block.indicator === indicator))
          : []
        if (found.length > 0) from.push(one)
        blocks.push(...found)
      }
      return { blocks, imports: from }
    },

    async stage(head) {
      const number = last + 1
      last = number
      imports.set(number, { ...head, number, importedAt: clock().toISOString() })
      held.set(number, [])
      return number
    },

    async addBlocks(number, blocks) {
      held.get(number)?.push(blocks)
    },

    async addBoundaries(number, boundaries) {
      outlines.set(number, [...(outlines.get(number) ?? []), ...boundaries])
    },

    async boundaries(scale, within, year) {
      const found = [...imports.values()]
        .filter((one) => counts(one))
        .flatMap((one) =>
          (outlines.get(one.number) ?? [])
            .filter((each) => each.scale === scale && each.within === within)
            .map((each) => ({
              year: each.classificationYear,
              import: one.number,
              boundaries: each,
              head: one,
            })),
        )
      const chosen = nearestYear(found, year)
      return chosen && { boundaries: chosen.boundaries, import: chosen.head }
    },

    async publish(number) {
      const fresh = imports.get(number)
      if (fresh === undefined) throw new Error(`no import ${number} is staged`)
      const at = clock().toISOString()
      const before = [...imports.values()].find((one) => one.table === fresh.table && counts(one))
      if (before !== undefined) imports.set(before.number, { ...before, supersededAt: at })
      imports.set(number, { ...fresh, publishedAt: at })
      revision += 1
      return before
    },

    async remove(number) {
      const going = imports.get(number)
      const before = [...imports.values()].findLast(
        (one) =>
          going?.publishedAt !== undefined &&
          one.number < number &&
          one.table === going.table &&
          one.supersededAt === going.publishedAt,
      )
      if (before !== undefined) {
        const { supersededAt: _until, ...counting } = before
        const until = going?.supersededAt
        imports.set(before.number, { ...counting, ...(until === undefined ? {} : { supersededAt: until }) })
      }
      imports.delete(number)
      held.delete(number)
      outlines.delete(number)
      revision += 1
    },
  }
  return {
    figures,
    revision: () => revision,
    add(one, at) {
      last += 1
      imports.set(last, { ...one, number: last, importedAt: at, publishedAt: at })
      return last
    },
    drop: (number) => void imports.delete(number),
  }
}
