import { isValue } from '../figures/cells.ts'
import { type Member, restOf, weightedMean } from '../methods/weightedMean.ts'
import { COUNTRY } from '../regions/regionTree.ts'
import type { CellValue } from '../register/things.ts'
import { isTotal, isWeighable } from './against.ts'
import type { Alike, Comparator, ComparatorBasis, ComparatorFigure, NoComparator } from './comparison.ts'
import type { ComparatorContext } from './comparatorContext.ts'
import type { PeriodFigures } from './readFigures.ts'
import type { RedrawnCell } from './redrawn.ts'
import type { RedrawnWeights } from './redrawnWeights.ts'
import { ALL_AGES, type ChosenWeights } from './weights.ts'

type ValueCell = Extract<CellValue, { state: 'value' }>

/** A mean of which more than this share of the weight is missing is none of the whole. */
const MISSING_AT_MOST = 0.1

/**
 * The rest of the country must be this much of it. Of less, the rounding of the country's figure weighs more than the
 * rest itself, and what is left could come down to one region whose figure is withheld.
 */
const REST_AT_LEAST = 0.25

/** The comparator's figure for one line and period, and how it came about. Only published figures are read. */
export function comparatorFigure(
  comparator: Comparator,
  figures: PeriodFigures,
  context: ComparatorContext,
): ComparatorFigure {
  if (isTotal(figures.unit)) return none('total')
  switch (comparator.kind) {
    case 'country':
      return published(figures.read(COUNTRY)) ?? none('no-figure')
    case 'region':
      return regionFigure(comparator.code, figures, context)
    case 'rest':
      return restFigure(figures, context)
    case 'group':
      return meanFigure(context.chosen, figures, context)
    case 'similar': {
      const similar = context.similar()
      return similar === undefined || similar.codes.length === 0
        ? none('none-similar')
        : meanFigure(similar.codes, figures, context, similar.by)
    }
  }
}

const none = (reason: NoComparator): ComparatorFigure => ({ state: 'none', reason })

const published = (cell: CellValue | undefined): ComparatorFigure | undefined =>
  cell !== undefined && isValue(cell) ? { state: 'figure', cell, basis: { form: 'published' } } : undefined

function regionFigure(code: string, figures: PeriodFigures, context: ComparatorContext): ComparatorFigure {
  const cell = figures.read(code)
  const found = published(cell)
  if (found !== undefined) return found
  const redrawn = cell === undefined ? context.redraw(figures, code) : undefined
  if (redrawn !== undefined) return redrawnFigure(redrawn)
  const level = context.regions.byCode.get(code)?.level
  // A mean of its parts would give away what the publisher withholds of the whole.
  const isWithheld = cell?.state === 'suppressed' || cell?.state === 'not-distinguished'
  const hasParts = level === 'province' || level === 'ggd-region' || level === 'subregion'
  return hasParts && !isWithheld
    ? meanFigure(context.municipalities(code, figures.classificationYear), figures, context)
    : none('no-figure')
}

/** A municipality that is younger than the figures: the mean of what it was formed of, named as any mean of ours. */
function redrawnFigure(cell: RedrawnCell): ComparatorFigure {
  const { redrawn } = cell
  if (redrawn.form === 'none') return none(redrawn.reason === 'split' ? 'incomplete' : redrawn.reason)
  if (!isValue(cell)) return none('no-figure')
  if (redrawn.form !== 'weighted') return { state: 'figure', cell, basis: { form: 'published' } }
  const { weights, parts } = redrawn
  const mean = { of: parts.length, without: [] }
  const basis: ComparatorBasis =
    weights.from === 'population' && weights.exact
      ? { form: 'weighted', ...mean }
      : { form: 'approximation', weights: namedWeights(weights), ...mean }
  return { state: 'figure', cell, basis }
}

const namedWeights = (weights: RedrawnWeights): { age: string; period: string } =>
  weights.from === 'population'
    ? { age: weights.age, period: weights.period }
    : { age: ALL_AGES, period: weights.on.slice(0, 4) }

function meanFigure(
  codes: readonly string[],
  figures: PeriodFigures,
  context: ComparatorContext,
  alike?: Alike,
): ComparatorFigure {
  if (codes.length === 0) return none('nothing-chosen')
  if (!isWeighable(figures.unit)) return none('no-mean')
  const weights = context.weights(figures, codes)
  if (weights === undefined) return none('no-weights')
  const whole: Member[] = []
  const lacking: Member[] = []
  for (const code of codes) {
    const member = memberOf(code, figures, weights)
    const isWhole = member.cell?.state === 'value' && member.inhabitants !== undefined
    ;(isWhole ? whole : lacking).push(member)
  }
  if (missingShare(whole, lacking) > MISSING_AT_MOST) return none('incomplete')
  const mean = weightedMean(whole)
  if (mean.state === 'none') return none(mean.reason)
  const without = lacking.map((each) => each.code)
  return worked(mean.value, whole, basisOf(weights, { of: whole.length, without, ...(alike && { alike }) }))
}

function restFigure(figures: PeriodFigures, context: ComparatorContext): ComparatorFigure {
  const { chosen } = context
  if (chosen.length === 0) return none('nothing-chosen')
  if (!isWeighable(figures.unit)) return none('no-mean')
  const weights = context.restWeights(figures)
  if (weights === undefined) return none('no-weights')
  const country = memberOf(COUNTRY, figures, weights)
  const members = chosen.map((code) => memberOf(code, figures, weights))
  // Of those that the figures are about: what is not held here is not withheld by the publisher.
  const others = context
    .unchosen(figures.classificationYear)
    .map((code) => memberOf(code, figures, weights))
    .filter((each) => each.cell !== undefined)
  // Nothing but parts of municipalities is left, and who they are is not known here: they may all be withheld.
  if (others.length === 0 && chosen.some(isSmall)) return none('incomplete')
  const rest = restOf(country, members, others)
  if (rest.state === 'none') return none(rest.reason)
  if (rest.inhabitants < (country.inhabitants ?? 0) * REST_AT_LEAST) return none('too-small')
  return worked(
    rest.value,
    [country, ...members],
    basisOf(weights, { of: members.length, takenOut: true, without: [] }),
  )
}

/** Is this a wijk or a buurt? */
const isSmall = (code: string): boolean => /^(?:WK|BU)/.test(code)

const memberOf = (code: string, { read }: PeriodFigures, { set }: ChosenWeights): Member => ({
  code,
  cell: read(code),
  inhabitants: set.of(code),
})

/** Which share of the weight is missing; a member of unknown weight counts as an average one. */
function missingShare(whole: readonly Member[], lacking: readonly Member[]): number {
  const known = lacking.flatMap((each) => each.inhabitants ?? [])
  const held = sum(whole.flatMap((each) => each.inhabitants ?? []))
  const withKnown = held + sum(known)
  const average = withKnown / Math.max(1, whole.length + known.length)
  const missing = sum(known) + (lacking.length - known.length) * average
  return missing === 0 ? 0 : missing / (held + missing)
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)

/** What weights a mean rests on, from the same age and year or others, which it then names. */
function basisOf(
  { set, exact }: ChosenWeights,
  mean: { of: number; takenOut?: true; without: readonly string[]; alike?: Alike },
): ComparatorBasis {
  return exact
    ? { form: 'weighted', ...mean }
    : { form: 'approximation', weights: { age: set.age, period: set.period }, ...mean }
}

/** A mean has no margins, and is as provisional or approximate as any figure in it. */
function worked(value: number, members: readonly Member[], basis: ComparatorBasis): ComparatorFigure {
  const isMarked = (mark: 'provisional' | 'approximate'): boolean =>
    members.some(({ cell }) => cell?.state === 'value' && cell[mark])
  const cell: ValueCell = {
    state: 'value',
    value: withoutResidue(value),
    ...(isMarked('provisional') && { provisional: true as const }),
    ...(isMarked('approximate') && { approximate: true as const }),
  }
  return { state: 'figure', cell, basis }
}

/** The mean of one figure is that figure, also to the computer. */
const withoutResidue = (value: number): number => Math.round(value * 1e9) / 1e9
