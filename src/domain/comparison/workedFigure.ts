/** What means and rests share: their members, what they rest on, and the cell that they come to. */
import type { Member } from '../methods/weightedMean.ts'
import type { CellValue } from '../register/things.ts'
import type { ComparatorBasis, ComparatorFigure, NoComparator } from './comparison.ts'
import type { Standing } from './members.ts'
import type { PeriodFigures } from './readFigures.ts'
import type { ChosenWeights } from './weights.ts'

type ValueCell = Extract<CellValue, { state: 'value' }>

/** There is no such figure. */
export const none = (reason: NoComparator): ComparatorFigure => ({ state: 'none', reason })

/** A region with its figure and weight. */
export const memberOf = (code: string, { read }: PeriodFigures, { set }: ChosenWeights): Member => ({
  code,
  cell: read(code),
  inhabitants: set.of(code),
})

/**
 * Which of them stand in it with the figures of former municipalities. One that was a single other is none of these: it only
 * had another code, and its figure is the publisher’s own.
 */
export function formedAmong(members: readonly Standing[]): { formed?: readonly string[] } {
  const formed = members.filter(({ of }) => of.length > 1).map(({ code }) => code)
  return formed.length === 0 ? {} : { formed }
}

/** What weights a mean rests on: of the same age and year, or others and what was shared out, which it then names. */
export function basisOf(
  { set: { age, period }, exact, isShared }: ChosenWeights,
  mean: Omit<Extract<ComparatorBasis, { form: 'weighted' }>, 'form'>,
): ComparatorBasis {
  return exact
    ? { form: 'weighted', ...mean }
    : { form: 'approximation', weights: { age, period, ...(isShared && { isShared }) }, ...mean }
}

/** A mean has no margins, and is as provisional or approximate as any figure in it. */
export function worked(value: number, members: readonly Member[], basis: ComparatorBasis): ComparatorFigure {
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

/** The mean of one figure is that figure, also to the computer; and never −0. */
export const withoutResidue = (value: number): number => Math.round(value * 1e9) / 1e9 + 0
