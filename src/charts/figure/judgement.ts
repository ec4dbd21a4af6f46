import type {
  Against,
  ComparatorFigure,
  ComparedCell,
  ComparedColumn,
} from '../../domain/comparison/comparison.ts'
import { readAlike } from './comparatorBasis.ts'

/**
 * How one figure lies beside the comparator, as far as that may be said: better and worse only where the publisher's
 * margins show a difference and the indicator has a better side; else the order alone.
 */
export type Judgement =
  | 'favourable'
  | 'unfavourable'
  | 'similar'
  | 'tested-higher'
  | 'tested-lower'
  | 'untested-higher'
  | 'untested-lower'
  | 'untested-equal'
  /** Not equal, but written with the decimals of the column it reads the same: no order can be read. */
  | 'untested-near'

/** The judgement of a comparison; undefined where there is nothing to compare with. */
export function judgementOf(against: Against | undefined): Judgement | undefined {
  if (against === undefined) return undefined
  const { position, differs, favourable } = against
  if (differs === undefined) return `untested-${position}`
  if (!differs || position === 'equal') return 'similar'
  if (favourable === undefined) return `tested-${position}`
  return favourable ? 'favourable' : 'unfavourable'
}

/**
 * The judgement of a figure as it is written: one that reads the same as the comparator and was not tested is nearly equal,
 * on the screen, in the words for who does not see it and in a file alike.
 *
 * @param digits of the column
 */
export function judgementAsRead(
  { cell, against }: ComparedCell,
  comparator: ComparatorFigure,
  digits: number,
): Judgement | undefined {
  return cell.state === 'value' && readAlike(cell.value, against, comparator, digits)
    ? 'untested-near'
    : judgementOf(against)
}

/** Can the differences of a column be tested: all of them, some, or none? */
export function testability({ cells }: ComparedColumn): 'all' | 'some' | 'none' {
  let [compared, tested] = [0, 0]
  for (const { against } of cells) {
    if (against === undefined) continue
    compared += 1
    if (against.differs !== undefined) tested += 1
  }
  return tested === 0 ? 'none' : tested === compared ? 'all' : 'some'
}
