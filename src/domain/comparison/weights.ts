import type { FigureBlock } from '../figures/blocks.ts'
import { lastYearOf } from '../figures/series.ts'
import type { RegionTree } from '../regions/regionTree.ts'
import type { BoundaryChange } from '../register/things.ts'
import { isSameAge } from './choice.ts'
import { figureReader } from './readFigures.ts'
import { existedIn } from './classification.ts'
import { movesSince } from './wholeFormers.ts'

/** Inhabitants of one age in one year, to weight figures with. */
export interface WeightSet {
  age: string
  period: string
  of: (code: string) => number | undefined
  /** Is a share of a divided municipality among these inhabitants? Not where it is left out. */
  isShared?: (code: string) => boolean
}

/** The weights that a mean uses. `exact`: of the same age and year as the figures, and nobody's shared out. */
export interface ChosenWeights {
  set: WeightSet
  exact: boolean
  /** Inhabitants of a divided municipality are among them by share. */
  isShared: boolean
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
 * well, where they are counted apart. Nuth, Onderbanken and Schinnen in 2016 are Beekdaelen. Of one that was divided each
 * takes the share of the inhabitants that went over (of Haaren: Boxtel, Oisterwijk, Tilburg and Vught). The share is that of
 * everyone on the day of the division, so such a weight is near and no longer exact.
 */
export function countedAsIn(
  year: number,
  set: WeightSet,
  { byCode }: RegionTree,
  changes: readonly BoundaryChange[],
): WeightSet {
  const counted = lastYearOf(set.period)
  if (counted >= year) return set
  const to = new Map<string, BoundaryChange[]>()
  for (const each of movesSince(counted, changes, year)) to.set(each.to, [...(to.get(each.to) ?? []), each])
  const counts = (code: string, before: string): Count | undefined => {
    const region = byCode.get(code)
    const wasThere = region === undefined || existedIn(region, counted)
    const own = asCount(set.of(code))
    const arrived = (to.get(code) ?? []).filter(({ on }) => on < before)
    if (arrived.length === 0) return own
    const parts = arrived.map(({ from, on, share }) => shareOf(counts(from, on), share))
    const held = parts.flatMap((each) => each ?? [])
    // Of a later classification already, in which the parts are not counted apart.
    if (wasThere ? held.length === 0 : own !== undefined) return own
    // Of those that it was, one is not counted: neither is the whole of them.
    if (held.length < parts.length || (wasThere && own === undefined)) return undefined
    return sumOf(own === undefined ? held : [own, ...held])
  }
  const known = new Map<string, Count | undefined>()
  const of = (code: string): Count | undefined => {
    if (!to.has(code)) return asCount(set.of(code))
    if (!known.has(code)) known.set(code, counts(code, '9999-12-31'))
    return known.get(code)
  }
  return { ...set, of: (code) => of(code)?.inhabitants, isShared: (code) => of(code)?.isShared ?? false }
}

/** Inhabitants, and is a share of a divided municipality among them? */
interface Count {
  inhabitants: number
  isShared: boolean
}

const asCount = (inhabitants: number | undefined): Count | undefined =>
  inhabitants === undefined ? undefined : { inhabitants, isShared: false }

const shareOf = (whole: Count | undefined, share: number): Count | undefined =>
  whole && { inhabitants: whole.inhabitants * share, isShared: whole.isShared || share < 1 }

const sumOf = (counts: readonly Count[]): Count => ({
  inhabitants: counts.reduce((sum, { inhabitants }) => sum + inhabitants, 0),
  isShared: counts.some(({ isShared }) => isShared),
})

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
  const isEnough = (each: { isMeant: boolean; held: number }): boolean =>
    each.isMeant && each.held >= members.length * enough
  const year = lastYearOf(period)
  const candidates = sets
    .map((set) => {
      const sameAge = isOfAge(set, age)
      const isMeant = sameAge && isOfPeriod(set, period)
      const isWhole = !members.some((each) => set.isShared?.(each))
      return {
        set,
        sameAge,
        isMeant,
        exact: isMeant && isWhole,
        isShared: !isWhole,
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
  return best && { set: best.set, exact: best.exact, isShared: best.isShared }
}

const isOfAge = (set: WeightSet, age: string): boolean =>
  isSameAge(set.age, age) || (NAMES_OF_ALL_AGES.includes(set.age) && NAMES_OF_ALL_AGES.includes(age))

/** A span of years has no one number of inhabitants; half a year has that of its year. */
const isOfPeriod = (set: WeightSet, period: string): boolean =>
  set.period === period || (!period.includes('/') && set.period === period.slice(0, 4))
