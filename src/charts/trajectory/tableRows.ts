/** The rows of a trajectory as a table, on screen and in a file: every moment, and the year of the target. */
import { yearOf } from '../../domain/figures/series.ts'
import type { CellValue } from '../../domain/register/things.ts'
import { figureAtGap } from '../../domain/trajectory/trajectory.ts'
import type { Language } from '../../messages/texts.ts'
import { trajectoryFigureTexts } from '../../messages/trajectoryFigure.ts'
import { unitWords } from '../../messages/values.ts'
import { type TrajectoryModel, type TrajectoryMoment, lastOf } from './trajectoryModel.ts'

export interface TrajectoryRow {
  period: string
  standing: 'baseline' | 'target' | undefined
  /** The first row beyond what may be a break. */
  isDoubted?: boolean
  own: CellValue | 'not-yet'
  /** How the own figure came about, where the publisher gives none. */
  ownBasis?: TrajectoryMoment['ownBasis']
  /** A figure that is kept as it was is no measurement. */
  comparator: TrajectoryMoment['comparator'] | { kept: number }
  gap?: { gap: number; margin?: number }
  required: TrajectoryMoment['required']
}

/** The columns after the period, each with its unit. */
export function tableHeads(
  { unit, names }: TrajectoryModel,
  language: Language,
): [name: string, of: string][] {
  const t = trajectoryFigureTexts[language]
  const own = unitWords[language][unit]
  const ofGap = unit === 'percent' ? t.gapPoints : own
  return [
    [names.own, own],
    [names.comparator, own],
    [t.gap, ofGap],
    [t.requiredGap, ofGap],
    [t.requiredFigure, own],
  ]
}

/** In order of time. A target in a year that was measured is that row. */
export function tableRows(model: TrajectoryModel): TrajectoryRow[] {
  const { moments, result, target, baseline, indicator, possibleBreaks } = model
  const rows = moments.map(({ period, own, ownBasis, comparator, gap, required }): TrajectoryRow => {
    const year = yearOf(period)
    return {
      period,
      standing: year === baseline ? 'baseline' : year === target.year ? 'target' : undefined,
      ...(possibleBreaks.some(({ before }) => before === period) ? { isDoubted: true } : {}),
      own,
      ...(ownBasis === undefined ? {} : { ownBasis }),
      comparator,
      ...(gap === undefined
        ? {}
        : { gap: { gap: gap.gap, ...(gap.margin === undefined ? {} : { margin: gap.margin }) } }),
      required,
    }
  })
  if (result.state !== 'measured' || result.broken !== undefined) return rows
  const last = lastOf(result)
  if (target.year <= last.year || rows.some(({ standing }) => standing === 'target')) return rows
  return [
    ...rows,
    {
      period: String(target.year),
      standing: 'target',
      own: 'not-yet',
      comparator: { kept: last.comparator },
      required: {
        gap: result.targetGap,
        figure: figureAtGap(last.comparator, result.targetGap, indicator.polarity),
      },
    },
  ]
}
