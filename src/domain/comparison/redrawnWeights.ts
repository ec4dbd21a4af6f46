import type { BoundaryChange } from '../register/things.ts'
import { formersOf } from './formers.ts'
import { type WeightSet, weightsFor } from './weights.ts'

/** What former municipalities are weighted with. */
export type RedrawnWeights =
  /** Inhabitants of an age and year; `exact`: those of the figures themselves. */
  | { from: 'population'; age: string; period: string; exact: boolean }
  /** Inhabitants on the day of the change, of all ages. */
  | { from: 'change'; on: string }

interface WeightedFormers {
  figures: { age: string; period: string }
  /** The former municipalities. */
  codes: readonly string[]
  changes: readonly BoundaryChange[]
  sets: readonly WeightSet[]
}

/** One way to weight former municipalities. */
export interface Weighting {
  changes: readonly BoundaryChange[]
  inhabitantsOf: (code: string) => number | undefined
  as: RedrawnWeights
  isLast: boolean
}

/**
 * With what to weight, the best first: inhabitants of the same age and year where they are held of every part, else those
 * that the changes give, else those of another age or year.
 */
export function weightingsOf({ figures, codes, changes, sets }: WeightedFormers): readonly Weighting[] {
  const held = weightsFor(sets, figures, codes, 1)
  const on = changes.reduce(
    (last, each) => (each.kind !== 'border-correction' && each.on > last ? each.on : last),
    '',
  )
  const ofChanges = {
    changes,
    inhabitantsOf: (): undefined => undefined,
    as: { from: 'change', on } as const,
  }
  if (held === undefined || codes.some((code) => held.set.of(code) === undefined))
    return [{ ...ofChanges, isLast: true }]
  const { set, exact } = held
  const ofPopulation: Weighting = {
    changes: changes.map((each) => {
      const { inhabitants, ...whole } = each
      return inhabitants === undefined ? each : whole
    }),
    inhabitantsOf: (code) => set.of(code) ?? inhabitantsTogether(formersOf(code, changes), set),
    as: { from: 'population', age: set.age, period: set.period, exact },
    isLast: true,
  }
  return exact ? [ofPopulation] : [{ ...ofChanges, isLast: false }, ofPopulation]
}

/** One that was formed and gone in between has the inhabitants of what it was formed of. */
function inhabitantsTogether(codes: readonly string[], set: WeightSet): number | undefined {
  const held = codes.flatMap((each) => set.of(each) ?? [])
  return held.length === 0 ? undefined : held.reduce((sum, each) => sum + each, 0)
}
