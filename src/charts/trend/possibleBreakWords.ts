import { figureTexts } from '../../messages/figures.ts'
import type { Language } from '../../messages/texts.ts'
import type { DrawnPossibleBreak } from './possibleBreaks.ts'

/** "Mogelijke breuk tussen 2020 en 2022, in de grafiek gestippeld." and what the register says of it. */
export const possibleBreakWords = (
  { possibleBreaks }: { possibleBreaks: readonly DrawnPossibleBreak[] },
  language: Language,
): string[] =>
  possibleBreaks.map(
    ({ from, to, reason }) => `${figureTexts[language].possibleBreakIn(String(from), String(to))} ${reason}`,
  )
