import { redrawnOf } from '../../domain/comparison/redrawn.ts'
import type { CellValue } from '../../domain/register/things.ts'
import { redrawnTexts } from '../../messages/compare/redrawn.ts'
import { figureTexts, formatFigurePeriod } from '../../messages/figures.ts'
import { formatList } from '../../messages/format.ts'
import type { Language } from '../../messages/texts.ts'
import type { TrendLine } from './trendModel.ts'

/**
 * "gewogen gemiddelde van Appingedam, Delfzijl en Loppersum, naar inwoners bij de herindeling van 2021": how a figure came
 * about that the publisher does not give, or why it could not. Undefined for the publisher's own.
 *
 * @param of a figure; or a line, whose figures have each the inhabitants of their own year: that is then said once
 */
export function redrawnWords(
  cell: CellValue,
  language: Language,
  of: 'figure' | 'line' = 'figure',
): string | undefined {
  const redrawn = redrawnOf(cell)
  if (redrawn === undefined) return undefined
  const t = redrawnTexts[language]
  const names = formatList(redrawn.names, language)
  switch (redrawn.form) {
    case 'renamed':
      return t.renamed(names)
    case 'summed':
      return t.summed(names)
    case 'none':
      return t[redrawn.reason](names, redrawn.names.length === 1)
    case 'weighted': {
      const { weights } = redrawn
      if (weights.from === 'change') return t.weighted(names, t.ofChange(weights.on.slice(0, 4)))
      if (weights.exact && of === 'line') return t.weighted(names, t.ofSameYear(weights.age))
      const named = weights.exact ? t.ofPopulation : t.ofOtherPopulation
      return t.weighted(names, named(weights.age, weights.period))
    }
  }
}

/**
 * "Eemsdelta 2012–2020: gewogen gemiddelde van …": which figures of a line are not the publisher's, and how each of them
 * came about. Those that came about in the same way stand together.
 */
export function redrawnSentences({ name, points }: TrendLine, language: Language): string[] {
  const places = new Map<string, number[]>()
  for (const [place, { cell }] of points.entries()) {
    const words = cell.state === 'value' ? redrawnWords(cell, language, 'line') : undefined
    if (words !== undefined) places.set(words, [...(places.get(words) ?? []), place])
  }
  const periodAt = (place: number) => formatFigurePeriod(points[place]?.period ?? '', language)
  const periodsOf = (at: readonly number[]): string => {
    const [first = 0, last = first] = [at[0], at.at(-1)]
    const isRow = at.length > 2 && last - first === at.length - 1
    return isRow
      ? figureTexts[language].years(periodAt(first), periodAt(last))
      : formatList(at.map(periodAt), language)
  }
  return [...places].map(([words, at]) => `${name} ${periodsOf(at)}: ${words}.`)
}
