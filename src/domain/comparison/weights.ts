import type { FigureBlock } from '../figures/blocks.ts'
import { lastYearOf } from '../figures/series.ts'
import type { RegionTree } from '../regions/regionTree.ts'
import type { BoundaryChange } from '../register/things.ts'
import { isSameAge } from './choice.ts'
import { figureReader } from './readFigures.ts'
import { wholeFormers } from './wholeFormers.ts'

/** Inhabitants of one age in one year, to weight figures with. */
export interface WeightSet {
  age: string
  period: string
  of: (code: string) => number | undefined
}

/** The weights that a mean uses. `exact`: of the same age and year as the figures. */
export interface ChosenWeights {
  set: WeightSet
  exact: boolean
}

/** What the register's own numbers of inhabitants are of. */
export const ALL_AGES = 'alle leeftijden'
const NAMES_OF_ALL_AGES: readonly string[] = [ALL_AGES, 'alle', 'totaal', '0+']

/** Weights of the same age and year are used as soon as they are held for this share of the members. */
const NEARLY_ALL = 0.95

/** All weights that are held: the imported figures of inhabitants, and the register's own numbers of a few years. */
export function weightSets(population: readonly FigureBlock[], regions: RegionTree): WeightSet[] {
  const moments = new Map<string, FigureBlock[]>()
  for (const block of population) {
    if (block.breakdown !== 'totaal') continue
    const key = `${block.age} · ${block.period}`
    const moment = moments.get(key)
    if (moment === undefined) moments.set(key, [block])
    else moment.push(block)
  }
  const imported = [...moments.values()].flatMap((blocks) => {
    const [first] = blocks
    return first === undefined ? [] : [setFrom(first.age, first.period, blocks)]
  })
  return [...imported, ...registerSets(regions)]
}

function setFrom(age: string, period: string, blocks: readonly FigureBlock[]): WeightSet {
  const read = figureReader(blocks)
  const of = (code: string): number | undefined => {
    const cell = read(code)
    return cell?.state === 'value' ? cell.value : undefined
  }
  return { age, period, of }
}

function registerSets({ byCode }: RegionTree): WeightSet[] {
  const years = new Set([...byCode.values()].flatMap(({ population = {} }) => Object.keys(population)))
  return [...years].toSorted().map((period) => ({
    age: ALL_AGES,
    period,
    of: (code) => byCode.get(code)?.population?.[period],
  }))
}

/**
 * The same inhabitants in the municipalities of a later classification: one that others were put to since has theirs as
 * well, as far as they went over whole and are counted apart. Nuth, Onderbanken and Schinnen in 2016 are Beekdaelen.
 */
export function countedAsIn(
  year: number,
  set: WeightSet,
  regions: RegionTree,
  changes: readonly BoundaryChange[],
): WeightSet {
  const counted = lastYearOf(set.period)
  if (counted >= year) return set
  const formers = wholeFormers(counted, regions, changes, year)
  const of = (code: string): number | undefined => {
    const own = set.of(code)
    const parts = formers(code)
    if (parts === undefined) return own
    const others = parts.filter((each) => each !== code)
    const held = others.flatMap((each) => set.of(each) ?? [])
    const isNew = others.length === parts.length
    if (isNew ? own !== undefined : held.length === 0) return own
    // Of those that it was, one is not counted: neither is the whole of them.
    if (held.length < others.length || (own === undefined && !isNew)) return undefined
    return held.reduce((sum, each) => sum + each, own ?? 0)
  }
  return { ...set, of }
}

/**
 * The weights for figures of an age and period: of the same age and year where they are held for nearly all members; else
 * those held for most of them, of the same age before others, then of the nearest year. Undefined where none are held.
 */
export function weightsFor(
  sets: readonly WeightSet[],
  { age, period }: { age: string; period: string },
  members: readonly string[],
  /** The share of members that weights of the same age and year must be held for, to stand before others. */
  enough = NEARLY_ALL,
): ChosenWeights | undefined {
  const isEnough = (each: { exact: boolean; held: number }): boolean =>
    each.exact && each.held >= members.length * enough
  const year = lastYearOf(period)
  const candidates = sets
    .map((set) => {
      const sameAge = isOfAge(set, age)
      return {
        set,
        sameAge,
        exact: sameAge && isOfPeriod(set, period),
        held: members.reduce((count, each) => count + (set.of(each) === undefined ? 0 : 1), 0),
        distance: Math.abs(lastYearOf(set.period) - year),
      }
    })
    .filter((each) => each.held > 0)
    .toSorted(
      (a, b) =>
        Number(isEnough(b)) - Number(isEnough(a)) ||
        b.held - a.held ||
        Number(b.sameAge) - Number(a.sameAge) ||
        a.distance - b.distance ||
        lastYearOf(b.set.period) - lastYearOf(a.set.period),
    )
  const [best] = candidates
  return best && { set: best.set, exact: best.exact }
}

const isOfAge = (set: WeightSet, age: string): boolean =>
  isSameAge(set.age, age) || (NAMES_OF_ALL_AGES.includes(set.age) && NAMES_OF_ALL_AGES.includes(age))

/** A span of years has no one number of inhabitants; half a year has that of its year. */
const isOfPeriod = (set: WeightSet, period: string): boolean =>
  set.period === period || (!period.includes('/') && set.period === period.slice(0, 4))
