/**
 * Turns rows, one per region, into blocks, one per topic, period and age. Rows are checked as they come in; what can only
 * be seen over the whole table (a key given twice, margins that do not hold their figure, the classification) at the end.
 */
import { createHash } from 'node:crypto'
import type { RegionScale } from '../../src/contract/figureBlocks.ts'
import type { RegionList } from '../../src/domain/figures/blocks.ts'
import { yearOf } from '../../src/domain/figures/series.ts'
import type { Region } from '../../src/domain/register/things.ts'
import { faultOf } from './assemblyFaults.ts'
import { blockOf } from './blockFigures.ts'
import { cellsOf, MISSING } from './cellStates.ts'
import type { KnownTopic } from './knownTopic.ts'
import { type Classification, createMetRegions, type PlacedList } from './metRegions.ts'
import { choosePeriods } from './periodChoice.ts'
import type { PeriodLength } from './reading/codes.ts'
import type { FigureRow, Report } from './reading/rows.ts'
import type { BlockPlace, Fragment, Scratch } from './scratch.ts'

export interface AssemblerParts {
  table: string
  edition: (classificationYear: number) => string
  topics: readonly KnownTopic[]
  regions: readonly Region[]
  /** As the one who imports says; else it is read from the codes. */
  classification?: Classification
  /** The year that the edition names, which decides where the codes are those of several years. */
  namedYear: number | undefined
  /** The years in which the register has figures of this table and edition, which go before that. */
  heldYears: readonly number[]
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
        if (yearOf(row.period) > parts.thisYear) {
          report(faultOf.ofTheFuture(row.line, row.period, parts.thisYear))
          continue
        }
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
      const all = scratch.places().map((place) => ({ place, fragments: scratch.fragmentsOf(place) }))
      const { ofTopics, used, leftOut } = choosePeriods(all, topics.length, hasFigures)
      const periods = new Set(used.map(({ place }) => place.period))
      const known = met.classify(parts.classification, {
        thisYear: parts.thisYear,
        periods,
        named: parts.namedYear,
        held: parts.heldYears,
      })
      for (const each of all) reportTwice(each)
      // Without a classification nothing can be imported; the rest is looked at all the same, for one report of all faults.
      const classification = known ?? 'per-period'
      const classificationYear =
        classification === 'per-period'
          ? Math.max(...used.map(({ place }) => yearOf(place.period)))
          : classification
      const edition = parts.edition(classificationYear)
      const { listFor, scales } = listsOf(used, classification)
      const hash = createHash('sha256').update(JSON.stringify(scales))
      let figures = 0
      for (const [order, { indicator, topic }] of topics.entries()) {
        scratch.begin()
        for (const { place, fragments } of ofTopics[order] ?? []) {
          const list = listFor(place)
          const block = blockOf({ order, topic, list, fragments }, parts)
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
      if (known === undefined) return undefined
      const fingerprint = hash.digest('hex')
      return { classificationYear, edition, scales, fingerprint, figures, leftOutPeriods: leftOut }
    },
  }

  /** One list per scale; or one per scale and year, of the regions that the table has in that year. */
  function listsOf(places: readonly Placed[], classification: Classification) {
    const keyOf = ({ scale, period }: BlockPlace) =>
      classification === 'per-period' ? `${scale} ${yearOf(period)}` : scale
    const lists = new Map<string, PlacedList>()
    const scales = met.scales().flatMap((scale) => {
      const own = places.filter(({ place }) => place.scale === scale)
      if (own.length === 0) return []
      if (classification !== 'per-period') lists.set(scale, met.listOf(scale, classification, regionsIn(own)))
      else
        for (const year of new Set(own.map(({ place }) => yearOf(place.period)))) {
          const ofYear = own.filter(({ place }) => yearOf(place.period) === year)
          lists.set(`${scale} ${year}`, met.listOf(scale, year, regionsIn(ofYear)))
        }
      const made = new Set(own.flatMap(({ place }) => lists.get(keyOf(place))?.list ?? []))
      return [{ scale, lists: [...made] }]
    })
    const listFor = (place: BlockPlace): PlacedList => lists.get(keyOf(place)) ?? EMPTY
    return { listFor, scales }
  }

  /** Is there any figure, or any reason why there is none, of a topic in a place? */
  function hasFigures({ fragments }: Placed, order: number): boolean {
    return fragments.some(
      ({ id, side }) =>
        side === 'value' && scratch.cellsOf(id, order).states.some((state) => state !== MISSING),
    )
  }

  /** Reports a region that is given twice. */
  function reportTwice({ place, fragments }: Placed): void {
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
  }
}

/** The numbers of the regions that places speak of. */
function regionsIn(places: readonly Placed[]): Set<number> {
  const numbers = new Set<number>()
  for (const { fragments } of places)
    for (const { regions } of fragments) for (const number of regions) numbers.add(number)
  return numbers
}

type Group = Omit<Fragment, 'regions' | 'lines'> & { rows: { row: FigureRow; number: number }[] }
interface Placed {
  place: BlockPlace
  fragments: ReturnType<Scratch['fragmentsOf']>
}
const EMPTY: PlacedList = { list: { classificationYear: 0, codes: [] }, places: new Map() }
