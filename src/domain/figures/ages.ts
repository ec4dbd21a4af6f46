import type { LifeStage } from '../register/values.ts'

/** Ages in whole years, from the first up to the one that no longer belongs to it; without that there is no upper limit. */
export interface AgeSpan {
  from: number
  before?: number
}

/** The ages of each stage that is a matter of years; the others are not counted from birth, or name no age. */
const STAGE_AGES: Readonly<Partial<Record<LifeStage, AgeSpan>>> = {
  '0-2': { from: 0, before: 2 },
  '2-4': { from: 2, before: 4 },
  '4-12': { from: 4, before: 12 },
  '12-18': { from: 12, before: 18 },
  '18-27': { from: 18, before: 27 },
  '18-65': { from: 18, before: 65 },
  '65plus': { from: 65 },
}

/** The ages that a figure is of, as tables write them: "18+", "0-17", "10"; undefined for what names no ages ("bij geboorte"). */
export function agesOf(age: string): AgeSpan | undefined {
  // Of age at eighteen, by law.
  if (age === 'volwassenen') return { from: 18 }
  const [, from, plus, last] = /^(\d{1,3})(?:(\+)|-(\d{1,3}))?$/.exec(age) ?? []
  if (from === undefined) return undefined
  if (plus !== undefined) return { from: Number(from) }
  return { from: Number(from), before: Number(last ?? from) + 1 }
}

/** Are the people of one age group all in another: 65+ in 18+? Of groups that name no ages only where they are the same. */
export function isWithin(age: string, other: string): boolean {
  if (age === other) return true
  const [inner, outer] = [agesOf(age), agesOf(other)]
  if (inner === undefined || outer === undefined || inner.from < outer.from) return false
  return outer.before === undefined || (inner.before !== undefined && inner.before <= outer.before)
}

/** Whom a figure is of, and whom what it stands with is for. */
export interface OtherAge {
  figure: AgeSpan
  /** Ages, each as long as it goes on, and stages that are not a matter of years. */
  meant: readonly (AgeSpan | LifeStage)[]
}

/**
 * Is a figure of other ages than those that it is set beside a goal or an initiative for? Undefined when they are the same,
 * and when it cannot be known: for what is for all ages or names no stage, and for a figure without ages.
 */
export function otherAge(stages: readonly LifeStage[], age: string): OtherAge | undefined {
  const figure = agesOf(age)
  if (figure === undefined || stages.length === 0 || stages.includes('all')) return undefined
  const ageless = stages.filter((each) => STAGE_AGES[each] === undefined)
  const spans = joined(stages.flatMap((each) => STAGE_AGES[each] ?? []))
  const [only] = spans
  const isSame =
    ageless.length === 0 && spans.length === 1 && only?.from === figure.from && only.before === figure.before
  return isSame ? undefined : { figure, meant: [...ageless, ...spans] }
}

/** Has the figure no age at all in common with those it is set beside? A figure of a part of them is not apart. */
export const isApart = ({ figure, meant }: OtherAge): boolean =>
  meant.every((each) => typeof each === 'string' || each.from >= endOf(figure) || figure.from >= endOf(each))

/** Spans that follow on each other or overlap as one: 12 to 18 and 18 to 27 is 12 to 27. */
function joined(spans: readonly AgeSpan[]): AgeSpan[] {
  const result: AgeSpan[] = []
  for (const each of spans.toSorted((a, b) => a.from - b.from)) {
    const last = result.at(-1)
    if (last !== undefined && each.from <= endOf(last))
      result.splice(-1, 1, spanUpTo(last.from, Math.max(endOf(last), endOf(each))))
    else result.push(each)
  }
  return result
}

const endOf = ({ before = Infinity }: AgeSpan): number => before
const spanUpTo = (from: number, before: number): AgeSpan =>
  before === Infinity ? { from } : { from, before }
