import type { IndicatorTable } from '../../domain/register/things.ts'

/** What the register says of a table: its note, and what may be a break in its series. Dutch. */
export function tableNote({
  note,
  possibleBreaks = [],
}: Pick<IndicatorTable, 'note' | 'possibleBreaks'>): string | undefined {
  const sentences = [note, ...possibleBreaks.map(({ reason }) => reason)].filter((each) => each !== undefined)
  return sentences.length === 0 ? undefined : sentences.join(' ')
}
