/** What was read beside what the register itself, and the import that it replaces, have of the same table. */
import type { BlockKey, FigureBlock, RegionList } from '../../src/domain/figures/blocks.ts'
import { cellAt } from '../../src/domain/figures/blocks.ts'
import type { Register } from '../../src/domain/register/things.ts'
import type { Store } from '../service/store.ts'
import type { Assembled } from './assembler.ts'
import type { KnownTopic } from './knownTopic.ts'
import type { TableHead } from './reading/rows.ts'
import type { Scratch } from './scratch.ts'

/** One figure that is another than it was; `became` is absent where no figure is left. */
export interface Changed {
  region: string
  period: string
  was: number
  became: number | undefined
}

/** Of one topic: how many figures are on both sides, and how many of them are others. */
export interface TopicDifference {
  topic: string
  compared: number
  different: number
  /** The first that is another. */
  example: Changed | undefined
}

export interface Differences {
  different: number
  compared: number
  /** Beside the register's own figures, topic by topic: one wrong column is lost in the total of a table. */
  topics: readonly TopicDifference[]
  /** Beside the import in use: `different` counts the figures that change by a lot. */
  replaced: readonly TopicDifference[]
}

/** An indicator of which the import in use has figures of this table, and what was read has not even a column. */
export interface Lost {
  indicator: string
  figures: number
}

/** A figure that more than doubles or halves (part of the larger of the two): no revision, but another unit or decimal sign. */
const A_LOT = 0.5

/**
 * Counts, per topic, the figures that are others than before: one of the two was then taken over wrongly, or is older. Only
 * municipalities and what is larger are looked at: a wrong column is wrong there too, and buurten would take seconds.
 */
export async function differences(
  store: Store,
  known: readonly KnownTopic[],
  scratch: Scratch,
  { scales }: Assembled,
): Promise<Differences> {
  const lists = scales.find(({ scale }) => scale === 'gemeente')?.lists ?? []
  const [ofRegister, ofImport] = [await registerFigures(store, known), await importedFigures(store, known)]
  const topics = new Map(known.map(({ indicator, topic }) => [indicator.id, counter(topic.stem)]))
  const replaced = new Map(known.map(({ indicator, topic }) => [indicator.id, counter(topic.stem)]))
  for (const body of scratch.keptBlocks('gemeente')) {
    const block = blockIn(body, lists)
    const key = keyOf(block)
    for (const { value, region } of ofRegister.get(key) ?? [])
      count(topics.get(block.indicator), block, region, value, (now) => now !== value)
    for (const before of ofImport.get(key) ?? [])
      for (const [place, value] of before.values.entries()) {
        const region = before.regions.codes[place]
        if (value === null || region === undefined) continue
        count(replaced.get(block.indicator), block, region, value, (now) => isFar(value, now))
      }
  }
  const all = [...topics.values()]
  return {
    different: all.reduce((sum, each) => sum + each.different, 0),
    compared: all.reduce((sum, each) => sum + each.compared, 0),
    topics: all,
    replaced: [...replaced.values()],
  }
}

/** Only municipalities and what is larger are counted, as above. */
export async function lostWith(
  store: Store,
  { indicators }: Register,
  { table }: TableHead,
  known: readonly KnownTopic[],
): Promise<Lost[]> {
  const lost: Lost[] = []
  for (const { id, title, tables } of indicators) {
    if (known.some(({ indicator }) => indicator.id === id)) continue
    if (!tables.some((each) => each.table === table)) continue
    const { blocks } = await store.importedBlocks(id, 'gemeente')
    const figures = blocks
      .filter((each) => each.table === table)
      .reduce((sum, { values }) => sum + values.filter((value) => value !== null).length, 0)
    if (figures > 0) lost.push({ indicator: title.nl, figures })
  }
  return lost
}

type Held = Map<string, { value: number; region: string }[]>

async function registerFigures(store: Store, known: readonly KnownTopic[]): Promise<Held> {
  const held: Held = new Map()
  for (const { indicator } of known) {
    const { items } = await store.observations({ indicator: indicator.id, offset: 0, limit: 100_000 })
    for (const each of items) {
      if (each.cell.state !== 'value') continue
      add(held, keyOf(each), { value: each.cell.value, region: each.region })
    }
  }
  return held
}

async function importedFigures(
  store: Store,
  known: readonly KnownTopic[],
): Promise<Map<string, FigureBlock[]>> {
  const held = new Map<string, FigureBlock[]>()
  for (const { indicator } of known)
    for (const block of (await store.importedBlocks(indicator.id, 'gemeente')).blocks)
      add(held, keyOf(block), block)
  return held
}

function add<T>(lists: Map<string, T[]>, key: string, one: T): void {
  const before = lists.get(key)
  if (before === undefined) lists.set(key, [one])
  else before.push(one)
}

const counter = (topic: string): TopicDifference => ({ topic, compared: 0, different: 0, example: undefined })

function count(
  into: TopicDifference | undefined,
  block: FigureBlock,
  region: string,
  was: number,
  isOther: (now: number | undefined) => boolean,
): void {
  const cell = cellAt(block, region)
  if (into === undefined || cell === undefined) return
  const became = cell.state === 'value' ? cell.value : undefined
  into.compared += 1
  if (!isOther(became)) return
  into.different += 1
  into.example ??= { region, period: block.period, was, became }
}

/** What is no longer there is no change by a lot: that so many figures are left is looked at apart. */
const isFar = (was: number, now: number | undefined): boolean =>
  now !== undefined && Math.abs(now - was) > A_LOT * Math.max(Math.abs(was), Math.abs(now))

/** What two editions of one figure share. */
const keyOf = (key: BlockKey): string =>
  [key.table, key.indicator, key.period, key.age, key.breakdown].join(' ')

/** A block as the assembler kept it, with the list that it shares with others of its scale and classification. */
export function blockIn(body: string, lists: readonly RegionList[]): FigureBlock {
  const block = JSON.parse(body) as Omit<FigureBlock, 'regions'>
  const regions = lists.find(({ classificationYear }) => classificationYear === block.classificationYear)
  return { ...block, regions: regions ?? { classificationYear: block.classificationYear, codes: [] } }
}
