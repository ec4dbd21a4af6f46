import { dutchIn } from '../../charts/trend/dutchIn.ts'
import type { TrendSeries } from '../../charts/trend/trendSeries.ts'
import { isDoubtful } from '../../charts/trend/trendFrame.ts'
import { isValue } from '../../domain/figures/cells.ts'
import { lastYearOf } from '../../domain/figures/series.ts'
import { figureGroupTexts } from '../../messages/figureGroups.ts'
import { formatFigurePeriod } from '../../messages/figures.ts'
import { figureSlideTexts } from '../../messages/figureSlides.ts'
import type { Language } from '../../messages/texts.ts'
import { provenanceWords } from '../../messages/values.ts'
import type { Words } from '../../slides/words.ts'
import type { PlaceFigure } from './figuresOfPlace.ts'

/** What a slide of a figure says where the page has newer ones of the same place, in another table or edition. */
export function newerThan(
  { own, reference }: PlaceFigure,
  figures: readonly PlaceFigure[],
  language: Language,
): { newer?: Words } {
  const shown = own ?? reference
  if (shown === undefined) return {}
  const [newest] = figures
    .flatMap((each) => (own === undefined ? each.reference : each.own) ?? [])
    .filter((each) => each.table !== shown.table || each.edition !== shown.edition)
    .filter((each) => lastValueYear(each) > lastValueYear(shown))
    .toSorted((a, b) => lastValueYear(b) - lastValueYear(a))
  const last = newest?.points.findLast(({ cell }) => isValue(cell))
  if (newest === undefined || last === undefined) return {}
  const t = figureSlideTexts[language]
  const isEdition = newest.table === shown.table
  const { provenance } = last.observation
  const until = [
    formatFigurePeriod(last.period, language),
    ...(provenance !== undefined && isDoubtful(provenance)
      ? [provenanceWords[language][provenance.status]]
      : []),
  ].join(', ')
  const differing = (['age', 'breakdown'] as const).flatMap((part) =>
    newest[part] === shown[part] ? [] : [newest[part]],
  )
  const named = [
    isEdition ? newest.edition : newest.table,
    ...differing.map(figureGroupTexts[language].named),
  ].join(', ')
  return {
    newer: dutchIn(
      (isEdition ? t.newerEdition : t.newer)(named, until),
      isEdition ? [newest.edition, ...differing] : differing,
      language,
    ),
  }
}

const lastValueYear = ({ points }: TrendSeries): number =>
  Math.max(0, ...points.flatMap(({ cell, period }) => (isValue(cell) ? [lastYearOf(period)] : [])))
