/** Paths of the drawing. */
import type { BandPoint } from '../comparedTrend/band.ts'
import type { PathPoint } from './drawnPaths.ts'
import type { Scales } from './placedLabels.ts'

const fixed = (value: number): number => Math.round(value * 10) / 10

const through = (points: readonly PathPoint[], { x, y }: Scales): string =>
  points.map(({ at, value }) => `${fixed(x(at))},${fixed(y(value))}`).join('L')

/** One stretch or several, each a line of its own: "M0,1L2,3M…". A single point is no line. */
export const linePath = (runs: readonly (readonly PathPoint[])[], scales: Scales): string =>
  runs
    .filter((run) => run.length > 1)
    .map((run) => `M${through(run, scales)}`)
    .join('')

/** The outline of margins: along their top and back along their bottom; of a figure alone as wide as a mark. */
export function bandPath(run: readonly BandPoint[], scales: Scales): string {
  const perPixel = 1 / Math.max(1e-9, scales.x(1) - scales.x(0))
  const wide =
    run.length > 1
      ? run
      : run.flatMap((each) => [-5, 5].map((pixels) => ({ ...each, at: each.at + pixels * perPixel })))
  const top = wide.map(({ at, high }) => ({ at, value: high }))
  const bottom = wide.toReversed().map(({ at, low }) => ({ at, value: low }))
  return `M${through([...top, ...bottom], scales)}Z`
}
