/** What was read beside what the register itself has of the same table. */
import type { BlockKey, FigureBlock, RegionList } from '../../src/domain/figures/blocks.ts'
import { cellAt } from '../../src/domain/figures/blocks.ts'
import type { Store } from '../service/store.ts'
import type { Assembled } from './assembler.ts'
import type { KnownTopic } from './knownTopic.ts'
import type { Scratch } from './scratch.ts'

/** Counts the figures that the register itself has otherwise: one of the two was then taken over wrongly, or is older. */
export async function differences(
  store: Store,
  known: readonly KnownTopic[],
  scratch: Scratch,
  { scales }: Assembled,
): Promise<{ different: number; compared: number }> {
  const lists = scales.find(({ scale }) => scale === 'gemeente')?.lists ?? []
  const held = new Map<string, { value: number; region: string }[]>()
  for (const { indicator } of known) {
    const { items } = await store.observations({
      indicator: indicator.id,
      offset: 0,
      limit: 100_000,
    })
    for (const each of items) {
      if (each.cell.state !== 'value') continue
      const key = keyOf(each)
      const before = held.get(key)
      const one = { value: each.cell.value, region: each.region }
      if (before === undefined) held.set(key, [one])
      else before.push(one)
    }
  }
  let [different, compared] = [0, 0]
  for (const body of scratch.keptBlocks('gemeente')) {
    const block = blockIn(body, lists)
    for (const { value, region } of held.get(keyOf(block)) ?? []) {
      const cell = cellAt(block, region)
      if (cell === undefined) continue
      compared += 1
      if (cell.state !== 'value' || cell.value !== value) different += 1
    }
  }
  return { different, compared }
}

/** What two editions of one figure share. */
const keyOf = (key: BlockKey): string =>
  [key.table, key.indicator, key.period, key.age, key.breakdown].join(' ')

/** A block as the assembler kept it, with the list that it shares with others of its scale and classification. */
export function blockIn(body: string, lists: readonly RegionList[]): FigureBlock {
  const block = JSON.parse(body) as Omit<FigureBlock, 'regions'>
  const regions = lists.find(({ classificationYear }) => classificationYear === block.classificationYear)
  return { ...block, regions: regions ?? { classificationYear: block.classificationYear, codes: [] } }
}
