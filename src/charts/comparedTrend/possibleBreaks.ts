/**
 * Breaks that nobody read of but that the register does not rule out. It holds them as a sentence in the note of the table,
 * not as a year: "Tussen 2020 en 2022 daalt het cijfer sterk; of toen de vraag veranderde, is niet nagelezen." Where no such
 * sentence stands, there is none.
 */
import { lastYearOf, yearOf } from '../../domain/figures/series.ts'
import type { DrawnPoint } from '../trend/trendModel.ts'
import type { Moment } from './runs.ts'

export interface PossibleBreak {
  /** Half way between the two periods. */
  at: number
  /** The first period after it. */
  before: string
  /** What the register says of it. Dutch. */
  sentence: string
}

const SENTENCE = /\bTussen (\d{4}) en (\d{4})\b[^.]*\bis niet nagelezen\./gu

/** The possible breaks that a note names, as far as they lie between periods that are shown. */
export const possibleBreaks = (moments: readonly Moment[], note = ''): PossibleBreak[] =>
  [...note.matchAll(SENTENCE)].flatMap(([sentence, from, to]) => {
    const last = moments.findLast(({ period }) => lastYearOf(period) <= Number(from))
    const next = moments.find(({ period }) => yearOf(period) >= Number(to))
    return last === undefined || next === undefined || last.segment !== next.segment
      ? []
      : [{ at: (last.at + next.at) / 2, before: next.period, sentence }]
  })

type Runs = readonly (readonly DrawnPoint[])[]

/** What may be joined by a whole line, and the steps over a possible break, which may not look as sure. */
export function parted(runs: Runs, breaks: readonly PossibleBreak[]): { sure: Runs; unsure: Runs } {
  if (breaks.length === 0) return { sure: runs, unsure: [] }
  const [sure, unsure]: [DrawnPoint[][], DrawnPoint[][]] = [[], []]
  for (const run of runs) {
    let before: DrawnPoint | undefined
    let piece: DrawnPoint[] = []
    for (const point of run) {
      const from = before
      if (from !== undefined && breaks.some(({ at }) => from.at < at && at < point.at)) {
        unsure.push([from, point])
        sure.push(piece)
        piece = []
      }
      piece.push(point)
      before = point
    }
    sure.push(piece)
  }
  return { sure, unsure }
}
