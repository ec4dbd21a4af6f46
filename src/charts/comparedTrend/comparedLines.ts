import type { ComparatorFigure, ComparedRow } from '../../domain/comparison/comparison.ts'
import type { ComparatorPoint, ComparedSeries } from '../../domain/comparison/seriesFor.ts'
import type { CellValue } from '../../domain/register/things.ts'
import type { DrawnPoint } from '../trend/trendModel.ts'
import { type BandPoint, marginBand } from './band.ts'
import { type Moment, runsOf } from './runs.ts'

/** How a line stands out: picked out by the reader, my municipality, or one of the others. */
export type Standing = 'picked' | 'own' | 'other'

export interface ComparedPoint extends Moment {
  cell: CellValue
}

export interface ComparedLine {
  row: ComparedRow
  standing: Standing
  /** One for every period. */
  points: readonly ComparedPoint[]
  runs: readonly (readonly DrawnPoint[])[]
  /** The publisher's margins of a line that stands out. */
  margins: readonly (readonly BandPoint[])[]
  /** The last figure, where the label stands. */
  end?: DrawnPoint
}

export interface ComparatorLine {
  name: string
  points: readonly (Moment & { figure: ComparatorFigure })[]
  runs: readonly (readonly DrawnPoint[])[]
  end?: DrawnPoint
}

/** A region's figures over all periods. */
export function lineOf(
  { row, points: given }: ComparedSeries['rows'][number],
  moments: readonly Moment[],
  standing: Standing,
): ComparedLine {
  const points = moments.map((moment, place): ComparedPoint => ({
    ...moment,
    cell: given[place]?.cell ?? { state: 'missing' },
  }))
  const runs = runsOf(points)
  const end = runs.at(-1)?.at(-1)
  const margins = standing === 'other' ? [] : marginBand(points)
  return { row, standing, points, runs, margins, ...(end === undefined ? {} : { end }) }
}

/** The comparator's figures over all periods; where it has none, why. */
export function comparatorLineOf(
  name: string,
  given: readonly ComparatorPoint[],
  moments: readonly Moment[],
): ComparatorLine {
  const points = moments.map((moment, place) => ({
    ...moment,
    figure: given[place]?.figure ?? ({ state: 'none', reason: 'no-figure' } as const),
  }))
  const runs = runsOf(
    points.map(({ figure, ...moment }) => ({
      ...moment,
      cell: figure.state === 'figure' ? figure.cell : ({ state: 'missing' } as const),
    })),
  )
  const end = runs.at(-1)?.at(-1)
  return { name, points, runs, ...(end === undefined ? {} : { end }) }
}
