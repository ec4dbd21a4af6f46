import { agesOf } from '../figures/ages.ts'
import { placeOf } from '../figures/blocks.ts'
import { yearOf } from '../figures/series.ts'
import { COUNTRY } from '../regions/regionTree.ts'
import type { HeldOtherwise } from './comparison.ts'
import { type FigureLine, type LinePeriod, byPeriod } from './linesOf.ts'

/** What the reader asked to see of every indicator; what is not asked for is chosen per indicator. */
export interface Asked {
  /** "2020" also finds a part of that year ("2022-H1"), never a span of years that it lies in. */
  period?: string
  age?: string
  table?: string
  edition?: string
}

/** One line in one of its periods. */
export interface ChosenLine {
  line: FigureLine
  period: LinePeriod
}

/** An older period is passed over for a newer one that holds at least this share of what it holds. */
const ENOUGH = 0.5

/**
 * The line and period that are shown: those that hold a figure of most chosen regions, then of everyone before a part of
 * them, then not unsure, then newest, then with a figure of the country, of the widest ages and the longest. Regions come
 * before years, since a comparison without them is none; newer figures of fewer regions are named (`newerFigures`).
 * Undefined where nothing that was asked for holds a figure of a chosen region: never another year, age or table instead.
 */
export function chooseLine(lines: readonly FigureLine[], asked: Asked): ChosenLine | undefined {
  const [best] = lines
    .flatMap((line) => periodIn(line, asked) ?? [])
    .toSorted((a, b) => compareRanks(rankOf(b), rankOf(a)))
  return best
}

/** The period of a line that is shown: the one asked for, or the newest that holds figures of enough chosen regions. */
function periodIn(line: FigureLine, asked: Asked): ChosenLine | undefined {
  if (!isOfAsked(line, asked)) return undefined
  const held = heldPeriods(line, asked.period)
  const most = Math.max(0, ...held.map((each) => each.held))
  const period = held.findLast((each) => each.held >= most * ENOUGH)
  return period && { line, period }
}

function heldPeriods({ periods }: FigureLine, asked: string | undefined): readonly LinePeriod[] {
  const held = periods.filter((each) => each.held > 0)
  if (asked === undefined) return held
  const exact = held.filter((each) => each.period === asked)
  return exact.length > 0 ? exact : held.filter((each) => isWithin(each.period, asked)).slice(-1)
}

const isWithin = (period: string, year: string): boolean =>
  /^\d{4}$/.test(year) && !period.includes('/') && yearOf(period) === Number(year)

const isOfAsked = (
  of: Pick<FigureLine, 'age' | 'table' | 'edition'>,
  { age, table, edition }: Asked,
): boolean =>
  (age === undefined || isSameAge(of.age, age)) &&
  (table === undefined || of.table === table) &&
  (edition === undefined || of.edition === edition)

/** Do figures answer what was asked, whether or not there is one of a chosen region among them? */
export const isAskedFor = (
  of: Pick<FigureLine, 'age' | 'table' | 'edition'>,
  period: string,
  asked: Asked,
): boolean =>
  isOfAsked(of, asked) &&
  (asked.period === undefined || asked.period === period || isWithin(period, asked.period))

/** Are two ages, as tables write them, the same people? "volwassenen" and "18+" are. */
export function isSameAge(a: string, b: string): boolean {
  if (a === b) return true
  const [first, second] = [agesOf(a), agesOf(b)]
  return first !== undefined && first.from === second?.from && first.before === second.before
}

/** Larger is shown first. */
type Rank = readonly (number | string)[]

function rankOf({ line, period }: ChosenLine): Rank {
  const whole = line.breakdown === 'totaal' ? 2 : line.breakdown === 'begroot' ? 0 : 1
  const ages = agesOf(line.age)
  const width = ages === undefined ? 0 : Math.min(ages.before ?? 120, 120) - ages.from
  return [
    period.held,
    whole,
    line.unsure ? 0 : 1,
    period.period,
    period.blocks.some((each) => placeOf(each.regions, COUNTRY) !== undefined) ? 1 : 0,
    width,
    line.periods.length,
    line.classificationYear,
    line.key,
  ]
}

function compareRanks(a: Rank, b: Rank): number {
  for (const [at, one] of a.entries()) {
    const other = b[at]
    if (other === undefined || one === other) continue
    if (typeof one === 'string' && typeof other === 'string' && at === 3) return byPeriod(one, other)
    return one < other ? -1 : 1
  }
  return 0
}

/** What an indicator holds of the chosen regions, for an empty column to name. */
export function heldOtherwise(lines: readonly FigureLine[]): HeldOtherwise {
  const held = lines.filter((line) => line.periods.some((each) => each.held > 0))
  const periods = held.flatMap((line) => heldPeriods(line, undefined).map((each) => each.period))
  return {
    periods: [...new Set(periods)].toSorted(byPeriod),
    ages: [...new Set(held.map((line) => line.age))].toSorted(byText),
    tables: [...new Set(held.map((line) => line.table))].toSorted(byText),
  }
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
