import { type Ref, useMemo } from 'react'
import { useLanguage } from '../../ui/language.tsx'
import { useWidth } from '../../ui/useWidth.ts'
import { TrajectoryDrawing } from './TrajectoryDrawing.tsx'
import { HEIGHT, trajectoryLayout } from './trajectoryLayout.ts'
import type { TrajectoryModel } from './trajectoryModel.ts'
import { describeTrajectory } from './trajectoryWords.ts'
import './trajectory.css'

/** The drawing of a trajectory, as wide as its place; what it shows is said in words for who does not see it. */
export function TrajectoryPlot({ model, drawing }: { model: TrajectoryModel; drawing?: Ref<SVGSVGElement> }) {
  const language = useLanguage()
  const [place, width] = useWidth()
  const layout = useMemo(
    () => trajectoryLayout(model, { width, height: HEIGHT }, language),
    [model, width, language],
  )
  return (
    <div
      className="trajectory-plot"
      ref={place}
      role="img"
      aria-label={describeTrajectory(model, language)}
      style={{ minBlockSize: HEIGHT }}
    >
      {width === 0 ? null : (
        <svg
          ref={drawing}
          width={width}
          height={HEIGHT}
          viewBox={`0 0 ${width} ${HEIGHT}`}
          aria-hidden="true"
        >
          <TrajectoryDrawing model={model} layout={layout} />
        </svg>
      )}
    </div>
  )
}
