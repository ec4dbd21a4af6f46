import type { PossibleBreak, SeriesBreak } from '../../domain/register/things.ts'
import { figureTexts } from '../../messages/figures.ts'
import type { Language } from '../../messages/texts.ts'

/** "Breuk in 2016: andere vraag. Cijfers ervoor en erna zijn niet te vergelijken." */
export const breakWords = (breaks: readonly SeriesBreak[], language: Language): string[] =>
  breaks.map(({ year, reason }) => {
    const { breakIn, breakMeans } = figureTexts[language]
    return `${breakIn(String(year))} ${reason} ${breakMeans}`
  })

/**
 * "Mogelijke breuk tussen 2020 en 2022, in de grafiek gestippeld." and what the register says of it; without the chart where
 * none goes with these words.
 */
export const possibleBreakWords = (
  { possibleBreaks }: { possibleBreaks: readonly PossibleBreak[] },
  language: Language,
  isDrawn = true,
): string[] =>
  possibleBreaks.map(({ from, to, reason }) => {
    const { possibleBreakDrawn, possibleBreakIn } = figureTexts[language]
    return `${(isDrawn ? possibleBreakDrawn : possibleBreakIn)(String(from), String(to))} ${reason}`
  })
