/**
 * Turns rows, one per region, into blocks, one per topic, period and age. Rows are checked as they come in; what can only
 * be seen over the whole table (a key given twice, margins that do not hold their figure, the classification) at the end.
 */
import { createHash } from 'node:crypto'
import type { RegionScale } from '../../src/contract/figureBlocks.ts'
import type { FigureBlock, RegionList } from '../../src/domain/figures/blocks.ts'
import { yearOf } from '../../src/domain/figures/series.ts'
import type { Indicator, Region } from '../../src/domain/register/things.ts'
import { ABSENCES, type Absence } from '../../src/domain/register/values.ts'
import { faultOf } from './assemblyFaults.ts'
import { type Classification, createMetRegions, type PlacedList } from './metRegions.ts'
import type { FigureRow, Report, Side, Topic } from './reading/rows.ts'
import type { BlockPlace, Fragment, Scratch, TopicCells } from './scratch.ts'

/** A topic of the table with the indicator of the register that its figures are of. */
export interface KnownTopic {
  /** Place among the cells of a row. */
  place: number
  topic: Topic
  indicator: Indicator
}

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
}

const MISSING = ABSENCES.indexOf('missing') + 1
/** A value that the publisher calls provisional. */
const PROVISIONAL = 100

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
      const classification = met.classify(parts.classification, parts.thisYear)
      if (classification === undefined) return undefined
      const places = scratch.places().map((place) => ({ place, fragments: fragmentsOf(place) }))
      const years = places.map(({ place }) => yearOf(place.period))
      const classificationYear = classification === 'per-period' ? Math.max(...years) : classification
      const edition = parts.edition(classificationYear)
      const { listFor, scales } = listsOf(places, classification)
      const hash = createHash('sha256').update(JSON.stringify(scales))
      let figures = 0
      for (const [order, { indicator, topic }] of topics.entries()) {
        scratch.begin()
        for (const { place, fragments } of places) {
          const list = listFor(place)
          const block = blockOf({ order, topic, list, fragments })
          if (block === undefined) continue
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
      return { classificationYear, edition, scales, fingerprint: hash.digest('hex'), figures }
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

type Group = Omit<Fragment, 'regions' | 'lines'> & { rows: { row: FigureRow; number: number }[] }
type BlockFigures = Pick<FigureBlock, 'values' | 'lower' | 'upper' | 'absence' | 'absences' | 'provisional'>
interface Placed {
  place: BlockPlace
  fragments: ReturnType<Scratch['fragmentsOf']>
}
type SideCells = TopicCells & { lines: Uint32Array }
const EMPTY: PlacedList = { list: { classificationYear: 0, codes: [] }, places: new Map() }

/** Margins of a figure that is absent would tell what it is. */
const ofValues = (margins: readonly (number | null)[], values: readonly (number | null)[]) =>
  margins.map((margin, at) => (values[at] === null ? null : margin))

function numbersOf({ numbers, states }: { numbers: Float64Array; states: Uint8Array }): (number | null)[] {
  return Array.from(numbers, (number, at) => (states[at] === 0 || states[at] === PROVISIONAL ? number : null))
}

/** The most common absence is said once, the others by their place. */
function absencesOf(states: Uint8Array): Pick<FigureBlock, 'absence' | 'absences'> {
  const counts = new Uint32Array(ABSENCES.length + 1)
  for (const state of states) if (state > 0 && state !== PROVISIONAL) counts[state] = (counts[state] ?? 0) + 1
  const most = counts.indexOf(Math.max(...counts.subarray(1)), 1)
  const absence = absenceOf(most) ?? 'missing'
  const others: Record<number, Absence> = {}
  for (const [at, state] of states.entries()) {
    const other = state === most ? undefined : absenceOf(state)
    if (other !== undefined) others[at] = other
  }
  return { absence, ...(Object.keys(others).length > 0 ? { absences: others } : {}) }
}

const absenceOf = (state: number): Absence | undefined => ABSENCES[state - 1]

/** One topic of rows that belong together. A value that cannot be is reported and left out. */
function cellsOf(
  { place, topic, indicator }: KnownTopic,
  group: readonly { row: FigureRow }[],
  report: Report,
): TopicCells {
  const numbers = new Float64Array(group.length)
  const states = new Uint8Array(group.length)
  for (const [at, { row }] of group.entries()) {
    const cell = row.cells[place] ?? 'missing'
    if (typeof cell === 'string') states[at] = ABSENCES.indexOf(cell) + 1
    else if (isPossible(cell, indicator)) {
      numbers[at] = cell
      if (row.provisional) states[at] = PROVISIONAL
    } else {
      states[at] = MISSING
      report(faultOf.impossible(row.line, topic.key, cell, indicator))
    }
  }
  return { numbers, states }
}

function isPossible(value: number, { unit }: Indicator): boolean {
  if (unit === 'percent') return value >= 0 && value <= 100
  return Number.isFinite(value) && (value >= 0 || unit === 'z-score' || unit === 'index')
}
