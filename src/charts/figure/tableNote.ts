import type { IndicatorTable } from '../../domain/register/things.ts'
import { possibleBreakWords } from '../trend/possibleBreakWords.ts'

/** What the register says of a table: its note, and between which years there may be a break in its series. Dutch. */
export function tableNote({
  note,
  possibleBreaks = [],
}: Pick<IndicatorTable, 'note' | 'possibleBreaks'>): string | undefined {
  const sentences = [note, ...possibleBreakWords({ possibleBreaks }, 'nl', false)].filter(
    (each) => each !== undefined,
  )
  return sentences.length === 0 ? undefined : sentences.join(' ')
}
