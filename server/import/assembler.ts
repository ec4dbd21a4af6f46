/**
 * Turns rows, one per region, into blocks, one per topic, period and age. Rows are checked as they come in; what can only
 * be seen over the whole table (a key given twice, margins that do not hold their figure, the classification) at the end.
 */
import { createHash } from 'node:crypto'
import type { RegionScale } from '../../src/contract/figureBlocks.ts'
import type { FigureBlock, RegionList } from '../../src/domain/figures/blocks.ts'
import { yearOf } from '../../src/domain/figures/series.ts'
import type { Region } from '../../src/domain/register/things.ts'
import { faultOf } from './assemblyFaults.ts'
import { absencesOf, cellsOf, MISSING, numbersOf, ofValues, PROVISIONAL } from './cellStates.ts'
import type { KnownTopic } from './knownTopic.ts'
import { type Classification, createMetRegions, type PlacedList } from './metRegions.ts'
import { lengthOf, type PeriodLength } from './reading/codes.ts'
import type { FigureRow, Report, Side, Topic } from './reading/rows.ts'
import type { BlockPlace, Fragment, Scratch, TopicCells } from './scratch.ts'

export interface AssemblerParts {
  table: string
  edition: (classificationYear: number) => string
  topics: readonly KnownTopic[]
  regions: readonly Region[]
  /** As the one who imports says; else it is read from the codes. */
  classification?: Classification
  /** The year it is now: the last classification there can be. */
  thisYear: number
  report: Report
  scratch: Scratch
}

export interface Assembled {
  /** The last one, where each period has its own. */
  classificationYear: number
  edition: string
  /** The lists of regions per scale: one, or one for each classification. */
  scales: readonly { scale: RegionScale; lists: readonly RegionList[] }[]
  /** Of all figures together. */
  fingerprint: string
  figures: number
  /** Periods that were left out because the table has longer ones of the same topic, by their length. */
  leftOutPeriods: ReadonlyMap<PeriodLength, number>
}

/** Quarters and the year that they make up are not on one line: of each topic the longest periods are taken. */
const LENGTHS: readonly (readonly PeriodLength[])[] = [
  ['year', 'span'],
  ['half-year'],
  ['quarter'],
  ['month'],
]

export function createAssembler(parts: AssemblerParts) {
  const { topics, report, scratch } = parts
  const met = createMetRegions(parts.regions, report)
  let rows = 0

  return {
    leftOut: met.leftOut,
    rows: () => rows,

    add(batch: readonly FigureRow[]): void {
      const groups = new Map<string, Group>()
      for (const row of batch) {
        rows += 1
        const region = met.meet(row)
        if (region === undefined) continue
        const { scale, number } = region
        const { period, age, side } = row
        const key = `${scale} ${period} ${age} ${side}`
        const group = groups.get(key)
        if (group === undefined) groups.set(key, { scale, period, age, side, rows: [{ row, number }] })
        else group.rows.push({ row, number })
      }
      scratch.begin()
      for (const { rows: grouped, ...shared } of groups.values()) {
        scratch.add(
          {
            ...shared,
            regions: Uint32Array.from(grouped, ({ number }) => number),
            lines: Uint32Array.from(grouped, ({ row }) => row.line),
          },
          topics.map((topic) => cellsOf(topic, grouped, report)),
        )
      }
      scratch.commit()
    },

    /** Checks the table as a whole and makes its blocks. Undefined when a fault was reported that leaves none to make. */
    finish(): Assembled | undefined {
      const known = met.classify(parts.classification, parts.thisYear)
      const places = scratch.places().map((place) => ({ place, fragments: fragmentsOf(place) }))
      const years = places.map(({ place }) => yearOf(place.period))
      // Without a classification nothing can be imported; the rest is looked at all the same, for one report of all faults.
      const classification = known ?? 'per-period'
      const classificationYear = classification === 'per-period' ? Math.max(...years) : classification
      const edition = parts.edition(classificationYear)
      const { listFor, scales } = listsOf(places, classification)
      const hash = createHash('sha256').update(JSON.stringify(scales))
      const leftOut = new Map<string, PeriodLength>()
      let figures = 0
      for (const [order, { indicator, topic }] of topics.entries()) {
        scratch.begin()
        let longest: readonly PeriodLength[] | undefined
        for (const { place, fragments } of inOrderOfLength(places)) {
          const length = lengthOf(place.period)
          if (longest?.includes(length) === false) {
            leftOut.set(place.period, length)
            continue
          }
          const list = listFor(place)
          const block = blockOf({ order, topic, list, fragments })
          if (block === undefined) continue
          longest ??= LENGTHS.find((each) => each.includes(length))
          const body = JSON.stringify({
            indicator: indicator.id,
            table: parts.table,
            edition,
            classificationYear: list.list.classificationYear,
            period: place.period,
            age: place.age,
            breakdown: 'totaal',
            unit: indicator.unit,
            ...block,
          })
          figures += block.values.reduce<number>((sum, value) => (value === null ? sum : sum + 1), 0)
          hash.update(body)
          scratch.keepBlock(place.scale, body)
        }
        scratch.commit()
      }
      if (known === undefined) return undefined
      const fingerprint = hash.digest('hex')
      const leftOutPeriods = new Map<PeriodLength, number>()
      for (const length of leftOut.values()) leftOutPeriods.set(length, (leftOutPeriods.get(length) ?? 0) + 1)
      return { classificationYear, edition, scales, fingerprint, figures, leftOutPeriods }
    },
  }

  /** One list per scale; or one per scale and year, of the regions that the table has in that year. */
  function listsOf(places: readonly Placed[], classification: Classification) {
    const keyOf = ({ scale, period }: BlockPlace) =>
      classification === 'per-period' ? `${scale} ${yearOf(period)}` : scale
    const lists = new Map<string, PlacedList>()
    const scales = met.scales().map((scale) => {
      const own = places.filter(({ place }) => place.scale === scale)
      if (classification !== 'per-period') lists.set(scale, met.listOf(scale, classification))
      else
        for (const year of new Set(own.map(({ place }) => yearOf(place.period)))) {
          const ofYear = own.filter(({ place }) => yearOf(place.period) === year)
          const numbers = new Set(
            ofYear.flatMap(({ fragments }) => fragments.flatMap(({ regions }) => [...regions])),
          )
          lists.set(`${scale} ${year}`, met.listOf(scale, year, numbers))
        }
      const made = new Set(own.flatMap(({ place }) => lists.get(keyOf(place))?.list ?? []))
      return { scale, lists: [...made] }
    })
    const listFor = (place: BlockPlace): PlacedList => lists.get(keyOf(place)) ?? EMPTY
    return { listFor, scales }
  }

  /** The fragments of a block; a region that is given twice is reported. */
  function fragmentsOf(place: BlockPlace) {
    const fragments = scratch.fragmentsOf(place)
    for (const side of ['value', 'lower', 'upper'] as const) {
      const lines = new Uint32Array(met.count(place.scale))
      for (const fragment of fragments) {
        if (fragment.side !== side) continue
        for (const [at, number] of fragment.regions.entries()) {
          const line = fragment.lines[at] ?? 0
          const before = lines[number] ?? 0
          if (before > 0) {
            const region = met.codeOf(place.scale, number)
            report(faultOf.twice(line, before, { region, ...place, side }))
          } else lines[number] = line
        }
      }
    }
    return fragments
  }

  function blockOf({
    order,
    topic,
    list: { list, places },
    fragments,
  }: {
    order: number
    topic: Topic
    list: PlacedList
    fragments: Placed['fragments']
  }): BlockFigures | undefined {
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
}

/** Whole years first, then their parts; those of one length stay in their order. */
const inOrderOfLength = (places: readonly Placed[]): Placed[] =>
  LENGTHS.flatMap((lengths) => places.filter(({ place }) => lengths.includes(lengthOf(place.period))))

type Group = Omit<Fragment, 'regions' | 'lines'> & { rows: { row: FigureRow; number: number }[] }
type BlockFigures = Pick<FigureBlock, 'values' | 'lower' | 'upper' | 'absence' | 'absences' | 'provisional'>
interface Placed {
  place: BlockPlace
  fragments: ReturnType<Scratch['fragmentsOf']>
}
type SideCells = TopicCells & { lines: Uint32Array }
const EMPTY: PlacedList = { list: { classificationYear: 0, codes: [] }, places: new Map() }
