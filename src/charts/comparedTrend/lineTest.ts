import { type NoTrend, type Trend, trendTest } from '../../domain/methods/trendTest.ts'
import type { Polarity } from '../../domain/register/values.ts'
import type { ComparedLine, ComparedPoint } from './comparedLines.ts'

/** Does a line rise or fall, as far as the publisher's margins let that be tested? */
export interface LineTest {
  line: ComparedLine
  /** The figures that the test looked at: the last five after the last break. */
  points: readonly ComparedPoint[]
  result: Trend | NoTrend
}

const POINTS = 5

/** The trend test of one line. Only what comes after the last break counts: what lies before it cannot be compared. */
export function lineTest(line: ComparedLine, polarity: Polarity): LineTest {
  const last = line.points.at(-1)?.segment
  const points = line.points.filter(({ segment }) => segment === last).slice(-POINTS)
  const result = trendTest(
    points.map(({ at, cell }) => ({ year: at, cell })),
    polarity,
  )
  return { line, points, result }
}
