import { useMemo } from 'react'
import { useGapFigures } from '../../api/gapFigures.ts'
import { TrajectorySection } from '../../charts/trajectory/TrajectorySection.tsx'
import { POPULATION } from '../../domain/figures/weighing.ts'
import type { Indicator } from '../../domain/register/things.ts'
import { followedFrom } from '../../domain/trajectory/followable.ts'
import { TRENDBREUK } from '../../domain/trajectory/trajectory.ts'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { useTrajectoryAddress } from '../../state/useTrajectoryAddress.ts'
import { useAboutFigure } from './useAboutFigure.ts'

/** The gap of my municipality on one indicator, and the way to a target on it. */
export default function IndicatorTrajectory({ indicator }: { indicator: Indicator }) {
  const { index, municipality } = useRegisterView()
  const address = useTrajectoryAddress()
  const figures = useGapFigures(indicator.id, index.indicators.has(POPULATION))
  const owns = useMemo(() => followedFrom(municipality, index.regions), [municipality, index])
  const indicators = useMemo(() => [indicator], [indicator])
  const about = useAboutFigure(indicator)
  return (
    <TrajectorySection
      {...figures}
      {...address}
      indicators={indicators}
      indicator={indicator}
      owns={owns}
      target={TRENDBREUK}
      about={about}
    />
  )
}
