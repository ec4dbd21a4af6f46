/**
 * Figures of many regions together: one indicator, table, edition, period, age and part of the population per block, one
 * place per region. Thousands of regions travel, and are looked up, without an object per figure.
 */
import type { CellValue, Id, Observation, Provenance } from '../register/things.ts'
import type { Absence, IndicatorUnit } from '../register/values.ts'

/** The regions that blocks are about, in the order of their figures. Several blocks share one list. */
export interface RegionList {
  /** Year of the regional classification that the codes are of. */
  classificationYear: number
  codes: readonly string[]
  /** Names of wijken and buurten, which the register itself does not hold; `null` where the publisher gave none. */
  names?: readonly (string | null)[]
}

/** What all figures of a block share: everything of a figure's key but the region. */
export interface BlockKey {
  indicator: Id
  table: string
  edition: string
  classificationYear: number
  /** "2020", "2022-H1" (half-year), "2009/2012". */
  period: string
  age: string
  breakdown: string
}

/** The figures of one block. `null` among the values is an absence; why stands in `absence` or, per place, in `absences`. */
export interface FigureBlock extends BlockKey {
  unit: IndicatorUnit
  regions: RegionList
  values: readonly (number | null)[]
  /** Limits of the publisher's interval, where it gives them; `null` where it gives none for that region. */
  lower?: readonly (number | null)[]
  upper?: readonly (number | null)[]
  /** Why most absent figures of the block are absent. */
  absence: Absence
  /** Places that are absent for another reason. */
  absences?: Readonly<Record<number, Absence>>
  /** Places whose figure the publisher calls provisional, or the register approximate. */
  provisional?: readonly number[]
  approximate?: readonly number[]
  /** Where the figures come from; of an imported table only what the register doubts of it. */
  provenance?: Provenance
  /** Of an imported table: the file or address that it came from, and when. */
  imported?: { origin: string; at: string }
}

const places = new WeakMap<RegionList, ReadonlyMap<string, number>>()

/** The place of a region in a list, or undefined; worked out once per list. */
export function placeOf(regions: RegionList, code: string): number | undefined {
  let known = places.get(regions)
  if (known === undefined) {
    known = new Map(regions.codes.map((each, place) => [each, place]))
    places.set(regions, known)
  }
  return known.get(code)
}

/** What a block says of a region; undefined where the block is not about it at all. */
export function cellAt(block: FigureBlock, code: string): CellValue | undefined {
  const place = placeOf(block.regions, code)
  return place === undefined ? undefined : cellIn(block, place)
}

/** What a block says at a place of its list. What is called absent stays absent, whatever stands among the values. */
export function cellIn(block: FigureBlock, place: number): CellValue {
  const value = block.values[place]
  const named = block.absences?.[place]
  if (named !== undefined || value === undefined || value === null) return { state: named ?? block.absence }
  const lower = block.lower?.[place] ?? undefined
  const upper = block.upper?.[place] ?? undefined
  return {
    state: 'value',
    value,
    ...(lower === undefined || upper === undefined ? {} : { lower, upper }),
    ...(block.provisional?.includes(place) ? { provisional: true as const } : {}),
    ...(block.approximate?.includes(place) ? { approximate: true as const } : {}),
  }
}

/** What two blocks must share for their figures to stand on one line: never two tables, editions, ages or classifications. */
export const blockLine = (key: Omit<BlockKey, 'period'> & { unit: IndicatorUnit }): string =>
  [key.table, key.edition, key.classificationYear, key.age, key.breakdown, key.unit].join(' · ')

/** Figures given one by one as blocks: those that differ in region only stand together. */
export function blocksOf(observations: readonly Observation[]): FigureBlock[] {
  const groups = new Map<string, Observation[]>()
  for (const each of observations) {
    const key = [each.indicator, blockLine(each), each.period, JSON.stringify(each.provenance)].join(' · ')
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [each])
    else group.push(each)
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    return first === undefined ? [] : [blockOf(first, group)]
  })
}

function blockOf(first: Observation, group: readonly Observation[]): FigureBlock {
  const { indicator, table, edition, classificationYear, period, age, breakdown, unit, provenance } = first
  const absences: Record<number, Absence> = {}
  const provisional: number[] = []
  const approximate: number[] = []
  const margins = (side: 'lower' | 'upper') =>
    group.map(({ cell }) => (cell.state === 'value' ? (cell[side] ?? null) : null))
  const values = group.map(({ cell }, place) => {
    if (cell.state !== 'value') {
      absences[place] = cell.state
      return null
    }
    if (cell.provisional) provisional.push(place)
    if (cell.approximate) approximate.push(place)
    return cell.value
  })
  const lower = margins('lower')
  const upper = margins('upper')
  return {
    indicator,
    table,
    edition,
    classificationYear,
    period,
    age,
    breakdown,
    unit,
    regions: { classificationYear, codes: group.map((each) => each.region) },
    values,
    ...(lower.some((each) => each !== null) ? { lower, upper } : {}),
    absence: 'missing',
    ...(Object.keys(absences).length > 0 ? { absences } : {}),
    ...(provisional.length > 0 ? { provisional } : {}),
    ...(approximate.length > 0 ? { approximate } : {}),
    provenance,
  }
}
