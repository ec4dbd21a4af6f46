/** The figures of one topic in one place (scale, period and age), with their margins, in the order of a list of regions. */
import type { FigureBlock } from '../../src/domain/figures/blocks.ts'
import { faultOf } from './assemblyFaults.ts'
import { absencesOf, MISSING, numbersOf, ofValues, PROVISIONAL } from './cellStates.ts'
import type { PlacedList } from './metRegions.ts'
import type { Report, Side, Topic } from './reading/rows.ts'
import type { Scratch, TopicCells } from './scratch.ts'

interface BlockParts {
  /** Place of the topic among those that are imported. */
  order: number
  topic: Topic
  list: PlacedList
  fragments: ReturnType<Scratch['fragmentsOf']>
}
type BlockFigures = Pick<FigureBlock, 'values' | 'lower' | 'upper' | 'absence' | 'absences' | 'provisional'>
type SideCells = TopicCells & { lines: Uint32Array }

/** Undefined when a topic has nothing in a place. Margins that do not hold their figure are reported. */
export function blockOf(
  { order, topic, list: { list, places }, fragments }: BlockParts,
  { scratch, report }: { scratch: Scratch; report: Report },
): BlockFigures | undefined {
  const size = list.codes.length
  const sides: Partial<Record<Side, SideCells>> = {}
  for (const { id, side, regions: numbers, lines } of fragments) {
    const into = (sides[side] ??= {
      numbers: new Float64Array(size),
      states: new Uint8Array(size).fill(MISSING),
      lines: new Uint32Array(size),
    })
    const cells = scratch.cellsOf(id, order)
    for (const [at, number] of numbers.entries()) {
      const to = places.get(number)
      if (to === undefined) continue
      into.numbers[to] = cells.numbers[at] ?? 0
      into.states[to] = cells.states[at] ?? MISSING
      into.lines[to] = lines[at] ?? 0
    }
  }
  const { value, lower, upper } = sides
  if (value === undefined || value.states.every((each) => each === MISSING)) return undefined
  const values = numbersOf(value)
  const low = lower && numbersOf(lower)
  const high = upper && numbersOf(upper)
  for (const [at, number] of values.entries()) {
    const from = low?.[at] ?? null
    const to = high?.[at] ?? null
    if (number === null || (from === null && to === null)) continue
    if (from === null || to === null || from > number || to < number)
      report(
        faultOf.marginsDoNotHold(value.lines[at] ?? 0, {
          region: list.codes[at] ?? '',
          topic: topic.key,
          number,
          from,
          to,
        }),
      )
  }
  const provisional = [...value.states].flatMap((state, at) => (state === PROVISIONAL ? [at] : []))
  const hasMargins = low !== undefined && high !== undefined && low.some((each) => each !== null)
  return {
    values,
    ...(hasMargins ? { lower: ofValues(low, values), upper: ofValues(high, values) } : {}),
    ...absencesOf(value.states),
    ...(provisional.length > 0 ? { provisional } : {}),
  }
}
