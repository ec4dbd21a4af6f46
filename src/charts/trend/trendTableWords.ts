import { figureTexts } from '../../messages/figures.ts'
import type { Language } from '../../messages/texts.ts'
import type { TrendModel } from './trendModel.ts'

/** A row on the other side of a break says so: "na de breuk van 2016". */
export function rowOfBreak(
  { periods, breaks, possibleBreaks }: TrendModel,
  row: number,
  language: Language,
): string | undefined {
  const t = figureTexts[language]
  const [before, here] = [periods[row - 1], periods[row]]
  if (before === undefined || here === undefined) return undefined
  const sure = breaks.filter(({ at }) => at > before.at && at < here.at).map(({ year }) => year)
  if (sure.length > 0) return t.afterBreak(sure.join(', '))
  return possibleBreaks.some((each) => each.before === here.period) ? t.afterPossibleBreak : undefined
}
