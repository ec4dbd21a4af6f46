/** Figures, gaps and paces of a trajectory as they are written. */
import type { ComparatorFigure } from '../../domain/comparison/comparison.ts'
import type { IndicatorUnit } from '../../domain/register/values.ts'
import type { CellValue } from '../../domain/register/things.ts'
import { formatCellQuantity, formatQuantity } from '../../messages/figures.ts'
import { formatNumber } from '../../messages/format.ts'
import type { Language } from '../../messages/texts.ts'
import { trajectoryFigureTexts } from '../../messages/trajectoryFigure.ts'

interface Exactness {
  unit: IndicatorUnit
  digits: number
}

/** "57,8 %" */
export const figureWords = ({ unit, digits }: Exactness, value: number, language: Language): string =>
  formatQuantity(value, unit, language, digits)

/** The same of a cell, with what its source says of it: "12,2 % (voorlopig)". */
export const cellWords = ({ unit, digits }: Exactness, cell: CellValue, language: Language): string =>
  formatCellQuantity(cell, unit, language, digits)

/** The size of a gap or a change: "5,6 procentpunt", "3,9 jaar". Which way it goes is said in words. */
export function gapWords({ unit, digits }: Exactness, gap: number, language: Language): string {
  const size = Math.abs(gap)
  return unit === 'percent'
    ? trajectoryFigureTexts[language].points(formatNumber(size, language, digits))
    : formatQuantity(size, unit, language, digits)
}

/** A pace, one decimal more exact than the figures: what goes in a year is small. */
export const paceWords = ({ unit, digits }: Exactness, pace: number, language: Language): string =>
  gapWords({ unit, digits: digits + 1 }, pace, language)

/** Is it nothing at all at the exactness of the figures? Then no direction is named. */
export const isNothing = (value: number, digits: number): boolean => Math.abs(value) < 0.5 * 10 ** -digits

/** Both figures of a moment in words, with what their sources say of them. */
export function momentWords(
  model: Exactness & {
    moments: readonly { period: string; own: CellValue; comparator: ComparatorFigure }[]
  },
  period: string,
  language: Language,
): { own: string; comparator: string } {
  const moment = model.moments.find((each) => each.period === period)
  const words = (cell: CellValue | undefined) => (cell === undefined ? '' : cellWords(model, cell, language))
  return {
    own: words(moment?.own),
    comparator: words(moment?.comparator.state === 'figure' ? moment.comparator.cell : undefined),
  }
}
