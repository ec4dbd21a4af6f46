import type { CellComparison } from '../../domain/figures/cells.ts'
import { figureTexts, formatFigurePeriod } from '../../messages/figures.ts'
import { indicatorListTexts } from '../../messages/indicatorList.ts'
import type { Language } from '../../messages/texts.ts'
import { absenceWords } from '../../messages/values.ts'
import type { CatalogueFigure } from './catalogue.ts'

/** "hoger dan Nederland, niet te toetsen": an order, and whether the publisher's margins allow more to be said. */
export function comparisonWords({ position, marginsOverlap }: CellComparison, language: Language): string {
  const t = figureTexts[language]
  const test =
    marginsOverlap === undefined ? t.notTestable : marginsOverlap ? t.marginsOverlap : t.marginsApart
  return `${t[position](indicatorListTexts[language].country)}, ${test}`
}

/** Why there is no figure of my municipality, in words; nothing where there is one. */
export function missingWords(
  figure: CatalogueFigure | undefined,
  place: string,
  language: Language,
): string | undefined {
  const t = indicatorListTexts[language]
  if (figure === undefined) return t.figuresUnknown
  const { held, latest, absent } = figure
  if (held === 'here') return undefined
  if (absent !== undefined && absent.cell.state !== 'value') {
    const { state, reason } = absent.cell
    const words = `${place}: ${absenceWords[language][state]}, ${formatFigurePeriod(absent.period, language)}`
    return reason === undefined ? words : `${words} (${reason})`
  }
  if (latest?.reference !== undefined) return t.referenceFigure(t.country, place)
  return held === 'elsewhere' ? t.elsewhereFigure(place, t.country) : t.noFigure
}
