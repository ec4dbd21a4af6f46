import { figureTexts, formatQuantity } from '../../messages/figures.ts'
import type { Language } from '../../messages/texts.ts'
import type { TrendModel } from './trendModel.ts'

/** Where an axis starts, as a quantity; undefined where that is zero, as a reader thinks, or lower. */
export function axisStart(
  { axis: { ticks, digits }, unit }: Pick<TrendModel, 'axis' | 'unit'>,
  language: Language,
): string | undefined {
  const [low] = ticks
  return low === undefined || low <= 0 ? undefined : formatQuantity(low, unit, language, digits)
}

/** "De verticale as begint bij 48 %, niet bij nul."; said only where the axis starts elsewhere than a reader may think. */
export function axisSentence(model: Pick<TrendModel, 'axis' | 'unit'>, language: Language): string[] {
  const start = axisStart(model, language)
  return start === undefined ? [] : [figureTexts[language].axisFrom(start)]
}
