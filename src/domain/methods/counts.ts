/** What was given wrong: the field, its value and what would mend it. Worded for the reader where it is shown. */
export interface InvalidCount {
  state: 'invalid'
  field: 'count' | 'denominator' | 'multiplier'
  value: number
  remedy:
    /** Give the count itself; a count worked back from a percentage is none. */
    | 'whole-number'
    | 'not-negative'
    | 'above-zero'
    /** No more are counted than there are. */
    | 'at-most-denominator'
    | 'finite-number'
}

type Field = InvalidCount['field']
type Remedy = InvalidCount['remedy']

const invalid = (field: Field, value: number, remedy: Remedy): InvalidCount => ({
  state: 'invalid',
  field,
  value,
  remedy,
})

/** A number of people or events: whole, finite and not negative. */
export function faultOfCount(field: Field, value: number): InvalidCount | undefined {
  const fault = faultOfAmount(field, value)
  return fault ?? (Number.isInteger(value) ? undefined : invalid(field, value, 'whole-number'))
}

/** An amount that may be in parts, as person-years are: finite and not negative. */
export function faultOfAmount(field: Field, value: number): InvalidCount | undefined {
  if (!Number.isFinite(value)) return invalid(field, value, 'finite-number')
  return value < 0 ? invalid(field, value, 'not-negative') : undefined
}

/** A count out of a denominator: both counts, and the first no larger than the second. */
export function faultOfProportion(count: number, denominator: number): InvalidCount | undefined {
  return (
    faultOfCount('count', count) ??
    faultOfCount('denominator', denominator) ??
    (count > denominator ? invalid('count', count, 'at-most-denominator') : undefined)
  )
}

/** A multiplier ("per 1.000"): finite and above 0. */
export function faultOfMultiplier(value: number): InvalidCount | undefined {
  if (!Number.isFinite(value)) return invalid('multiplier', value, 'finite-number')
  return value > 0 ? undefined : invalid('multiplier', value, 'above-zero')
}

/** There is nobody to count among, so that there is nothing to compute. */
export interface NoDenominator {
  state: 'not-computable'
  reason: 'no-denominator'
}

export const NO_DENOMINATOR: NoDenominator = { state: 'not-computable', reason: 'no-denominator' }
