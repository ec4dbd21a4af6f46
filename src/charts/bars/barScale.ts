import type { BarsModel } from './barsModel.ts'

export interface BarScale {
  width: number
  /** Where a value stands, in pixels from the left. */
  x: (value: number) => number
}

/** Room behind the longest bar for its figure. */
const LABEL = 64

/** Values to pixels over a width, with room for the figure at the end of the longest bar. */
export function barScale({ axis }: Pick<BarsModel, 'axis'>, width: number): BarScale {
  const low = axis.ticks[0] ?? 0
  const high = axis.ticks.at(-1) ?? 1
  const room = Math.max(1, width - LABEL - (low < 0 ? LABEL : 1))
  const from = low < 0 ? LABEL : 1
  return { width, x: (value) => from + ((value - low) / (high - low || 1)) * room }
}

/** Between a bar or a line and the figure behind it. */
const BESIDE = 6

/** Where the figure of a bar begins (of a bar to the left: ends): behind the bar, or behind the comparator's line where that would run through it. */
export function clearOf(line: number | undefined, reach: number, width: number, isLeft: boolean): number {
  const away = isLeft ? -BESIDE : BESIDE
  const [from, to] = isLeft ? [reach + away - width, reach + away] : [reach + away, reach + away + width]
  const isCrossed = line !== undefined && line > from - BESIDE && line < to + BESIDE
  return (isCrossed ? line : reach) + away
}
