import { useMemo } from 'react'
import { POPULATION, useGapFigures } from '../../api/gapFigures.ts'
import { TrajectorySection } from '../../charts/trajectory/TrajectorySection.tsx'
import type { Indicator } from '../../domain/register/things.ts'
import { followedFrom } from '../../domain/trajectory/followable.ts'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { useTrajectoryAddress } from '../../state/useTrajectoryAddress.ts'
import { useLanguage } from '../../ui/language.tsx'
import { useAboutFigure } from './useAboutFigure.ts'

/** What Programma Trendbreuk aims at, for who asks nothing else. */
const TARGET = { share: 0.25, year: 2030 }

/** The gap of my municipality on one indicator, and the way to a target on it. */
export default function IndicatorTrajectory({ indicator }: { indicator: Indicator }) {
  const { index, municipality } = useRegisterView()
  const language = useLanguage()
  const { addressOf, ...address } = useTrajectoryAddress()
  const figures = useGapFigures(indicator.id, index.indicators.has(POPULATION))
  const owns = useMemo(() => followedFrom(municipality, index.regions), [municipality, index])
  const indicators = useMemo(() => [indicator], [indicator])
  const about = useAboutFigure(indicator)
  return (
    <TrajectorySection
      figures={undefined}
      {...figures}
      {...address}
      indicators={indicators}
      indicator={indicator}
      owns={owns}
      target={TARGET}
      addressOf={(view) => addressOf({ municipality, language, view })}
      about={about}
    />
  )
}
