import { type Member, weightedMean } from '../methods/weightedMean.ts'
import { isWeighable } from './against.ts'
import type { ComparatorContext } from './comparatorContext.ts'
import type { Alike, ComparatorFigure } from './comparison.ts'
import type { Standing } from './members.ts'
import type { PeriodFigures } from './readFigures.ts'
import type { ChosenWeights } from './weights.ts'
import { basisOf, formedAmong, memberOf, none, worked } from './workedFigure.ts'

/** A mean of which more than this share of the weight is missing is none of the whole. */
const MISSING_AT_MOST = 0.1

/**
 * The mean of some regions weighted by inhabitants, without those that lack a figure or a weight as long as they are few,
 * and of one that is younger than the figures with what it was formed of.
 */
export function meanFigure(
  codes: readonly string[],
  figures: PeriodFigures,
  context: ComparatorContext,
  alike?: Alike,
): ComparatorFigure {
  if (codes.length === 0) return none('nothing-chosen')
  if (!isWeighable(figures.unit)) return none('no-mean')
  const standings = context.standings(figures, codes)
  const weights = context.weights(figures, standings.codes)
  if (weights === undefined) return none('no-weights')
  const whole: Standing[] = []
  const lacking: Standing[] = []
  const members: Member[] = []
  for (const standing of standings.members) {
    const before = members.length
    for (const code of standing.of) members.push(memberOf(code, figures, weights))
    if (isEachCounted(members, before)) whole.push(standing)
    else {
      members.length = before
      lacking.push(standing)
    }
  }
  // Where nobody counts, a share of what is missing says nothing: it may be that nobody lives there.
  if (whole.length === 0) return none('incomplete')
  const inhabitantsOf = ({ of }: Standing) => together(of, weights)
  if (
    lacking.length > 0 &&
    missingShare(whole.map(inhabitantsOf), lacking.map(inhabitantsOf)) > MISSING_AT_MOST
  )
    return none('incomplete')
  const mean = weightedMean(members)
  if (mean.state === 'none') return none(mean.reason)
  const without = lacking.map((each) => each.code)
  return worked(
    mean.value,
    members,
    basisOf(weights, { of: whole.length, without, ...formedAmong(whole), ...(alike && { alike }) }),
  )
}

/** Has each of them, from this place on, a figure and a weight? */
function isEachCounted(members: readonly Member[], from: number): boolean {
  for (let place = from; place < members.length; place += 1) {
    const member = members[place]
    if (member?.cell?.state !== 'value' || member.inhabitants === undefined) return false
  }
  return true
}

/** The inhabitants of all of them; undefined where those of one are not known. */
function together(codes: readonly string[], { set }: ChosenWeights): number | undefined {
  const known = codes.flatMap((code) => set.of(code) ?? [])
  return known.length < codes.length ? undefined : sum(known)
}

/** Which share of the weight is missing; a member of unknown weight counts as an average one. */
function missingShare(
  whole: readonly (number | undefined)[],
  lacking: readonly (number | undefined)[],
): number {
  const known = lacking.flatMap((each) => each ?? [])
  const held = sum(whole.flatMap((each) => each ?? []))
  const withKnown = held + sum(known)
  const average = withKnown / Math.max(1, whole.length + known.length)
  const missing = sum(known) + (lacking.length - known.length) * average
  return missing === 0 ? 0 : missing / (held + missing)
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)
