import { type Member, restOf } from '../methods/weightedMean.ts'
import { COUNTRY } from '../regions/regionTree.ts'
import { isWeighable } from './against.ts'
import type { ComparatorContext } from './comparatorContext.ts'
import type { ComparatorFigure } from './comparison.ts'
import type { PeriodFigures } from './readFigures.ts'
import { basisOf, formedAmong, memberOf, none, withoutResidue, worked } from './workedFigure.ts'

/**
 * The rest of the country must be this much of it. Of less, the rounding of the country's figure weighs more than the
 * rest itself, and what is left could come down to one region whose figure is withheld.
 */
const REST_AT_LEAST = 0.25

/** The country's figure without the chosen regions, each of which must have a figure and a weight. */
export function restFigure(figures: PeriodFigures, context: ComparatorContext): ComparatorFigure {
  const { chosen } = context
  if (chosen.length === 0) return none('nothing-chosen')
  if (!isWeighable(figures.unit)) return none('no-mean')
  const standings = context.standings(figures, chosen)
  const weights = context.restWeights(figures, standings.codes)
  if (weights === undefined) return none('no-weights')
  const country = memberOf(COUNTRY, figures, weights)
  const members = standings.codes.map((code) => memberOf(code, figures, weights))
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
  if (!isPossible(rest.value, figures.unit, [country, ...members])) return none('too-small')
  return worked(
    rest.value,
    [country, ...members],
    basisOf(weights, {
      of: standings.members.length,
      takenOut: true,
      without: [],
      ...formedAmong(standings.members),
    }),
  )
}

/**
 * Can there be such a figure? Of a rare thing the rounding of the country's figure may weigh more than the rest has of it:
 * less than none is left, or more than all.
 */
function isPossible(value: number, unit: PeriodFigures['unit'], from: readonly Member[]): boolean {
  if (unit === 'percent' && withoutResidue(value) > 100) return false
  const isSigned = unit === 'z-score' || from.some(({ cell }) => cell?.state === 'value' && cell.value < 0)
  return isSigned || withoutResidue(value) >= 0
}

/** Is this a wijk or a buurt? */
const isSmall = (code: string): boolean => /^(?:WK|BU)/.test(code)
