/** The names above a trajectory: the year of the target, and the breaks. */
import { figureTexts } from '../../messages/figures.ts'
import type { Language } from '../../messages/texts.ts'
import { trajectoryFigureTexts } from '../../messages/trajectoryFigure.ts'
import { CHARACTER } from './freePlace.ts'
import type { TrajectoryModel } from './trajectoryModel.ts'

export interface Head {
  of: 'target' | 'break' | 'possible-break'
  /** Where its line stands. */
  x: number
  /** Where its words stand: in the middle of it, or up to the end of the drawing. */
  words: { x: number; anchor: 'middle' | 'end' }
  /** The second row has the names for which the first has no room. */
  row: 0 | 1
  text: string
}

/** Between the words of two names. */
const APART = 10

/** All of them, in two rows, each as near to its line as it can be. */
export function headsOf(
  { target, breaks, possibleBreaks }: TrajectoryModel,
  x: (at: number) => number,
  { left, right }: { left: number; right: number },
  language: Language,
): Head[] {
  const t = figureTexts[language]
  const wanted = [
    {
      of: 'target' as const,
      at: target.year,
      text: trajectoryFigureTexts[language].targetYear(String(target.year)),
    },
    ...breaks.map((each) => ({
      of: 'break' as const,
      at: each.at,
      text: t.breakName(each.breaks.map(({ year }) => year).join(', ')),
    })),
    ...possibleBreaks.map(({ at }) => ({ of: 'possible-break' as const, at, text: t.possibleBreak })),
  ]
  const heads: (Head & { middle: number })[] = []
  for (const { of, at, text } of wanted) {
    const half = (text.length * CHARACTER) / 2
    const middle = Math.max(left + half, Math.min(x(at), right - half))
    const isTaken = heads.some(
      (each) =>
        each.row === 0 && Math.abs(each.middle - middle) < half + (each.text.length * CHARACTER) / 2 + APART,
    )
    const isAtEnd = x(at) > right - half
    heads.push({
      of,
      x: x(at),
      middle,
      words: isAtEnd ? { x: right, anchor: 'end' } : { x: middle, anchor: 'middle' },
      row: isTaken ? 1 : 0,
      text,
    })
  }
  return heads
}
