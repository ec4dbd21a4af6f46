import type { TrendSeries } from '../../charts/trend/trendSeries.ts'
import { redrawnOf } from '../../domain/comparison/redrawn.ts'
import { yearOf } from '../../domain/figures/series.ts'
import { boundaryEvents } from '../../domain/regions/boundaryEvents.ts'
import type { Language } from '../../messages/texts.ts'
import type { FiguresView } from '../../register/RegisterContext.tsx'
import { boundaryWords } from '../../register/boundaryWords.ts'

/** The first year of these figures, and the classifications that they are counted in. */
export function spanOf(series: readonly TrendSeries[]): {
  firstYear: number
  classifications: readonly number[]
} {
  const points = series.flatMap((one) => one.points)
  return {
    firstYear: Math.min(...points.map(({ period }) => yearOf(period))),
    // One that was put together knows of the merger; of what it is stands with its figure.
    classifications: points.flatMap(({ cell, observation }) =>
      redrawnOf(cell) === undefined ? observation.classificationYear : [],
    ),
  }
}

/** How the borders of my municipality moved since the first of its figures, a sentence each. */
export function boundarySentences(
  own: readonly TrendSeries[],
  { index, municipality, today, language }: FiguresView & { language: Language },
): string[] {
  const { firstYear, classifications } = spanOf(own)
  const { regions, register } = index
  const nameOf = (code: string) => regions.byCode.get(code)?.name ?? code
  return boundaryEvents([municipality], { firstYear, today }, regions, register.boundaryChanges).map(
    (event) => boundaryWords(event, classifications, nameOf, language),
  )
}
