import { yearOf } from '../../domain/figures/series.ts'
import type { Compared } from './workOut.ts'

/**
 * The first year that a view of the selection has figures of, the trend among them, and the classifications that they are
 * counted in. Undefined without figures.
 */
export function figureSpan({
  comparison,
  input,
}: Pick<Compared, 'comparison' | 'input'>):
  { firstYear: number; classifications: readonly number[] } | undefined {
  const keys = comparison.columns.flatMap(({ key }) => key ?? [])
  if (keys.length === 0) return undefined
  const years = keys.flatMap((key) =>
    (input.blocks.get(key.indicator) ?? [])
      .filter(
        ({ table, edition, classificationYear }) =>
          table === key.table && edition === key.edition && classificationYear === key.classificationYear,
      )
      .map(({ period }) => yearOf(period)),
  )
  return {
    firstYear: Math.min(...years),
    classifications: [...new Set(keys.map(({ classificationYear }) => classificationYear))],
  }
}
