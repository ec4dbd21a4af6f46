import type { HeatColumn, TestedJudgement } from './heatModel.ts'
import { signOf } from './heatModel.ts'

/** What occurs in a table, so that its key explains that and nothing else. */
export interface HeatContents {
  /** Shades around the comparator. */
  judged: boolean
  /** Shades without a better side. */
  neutral: boolean
  absent: boolean
  provisional: boolean
  /** Signs of tested differences, in the order of the key. */
  signs: readonly TestedJudgement[]
  /** Is there a figure with a comparison that could not be tested? */
  untested: boolean
}

const SIGNS: readonly TestedJudgement[] = [
  'favourable',
  'unfavourable',
  'similar',
  'tested-higher',
  'tested-lower',
]

/** Looks at every cell once, and makes nothing of them. */
export function heatContents(columns: readonly HeatColumn[]): HeatContents {
  const signs = new Set<TestedJudgement>()
  const found = { judged: false, neutral: false, absent: false, provisional: false, untested: false }
  for (const { column } of columns) {
    for (const compared of column.cells) {
      if (compared.cell.state !== 'value') found.absent = true
      else {
        if (column.indicator.polarity === 'none') found.neutral = true
        if (compared.cell.provisional) found.provisional = true
      }
      if (compared.against === undefined) continue
      if (column.indicator.polarity !== 'none') found.judged = true
      if (!compared.against.testable) {
        found.untested = true
        continue
      }
      const sign = signOf(compared)
      if (sign !== undefined) signs.add(sign)
    }
  }
  return { ...found, signs: SIGNS.filter((each) => signs.has(each)) }
}
