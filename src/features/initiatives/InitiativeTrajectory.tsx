import { useMemo } from 'react'
import { POPULATION, useGapFigures } from '../../api/gapFigures.ts'
import { NotFollowed, OtherGap } from '../../charts/trajectory/GapGoalNotes.tsx'
import { TrajectorySection } from '../../charts/trajectory/TrajectorySection.tsx'
import { chosenIndicator } from '../../charts/trajectory/chosenOf.ts'
import { followedFrom } from '../../domain/trajectory/followable.ts'
import type { GapGoal } from '../../domain/trajectory/gapGoals.ts'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { useTrajectoryAddress } from '../../state/useTrajectoryAddress.ts'
import { useLanguage } from '../../ui/language.tsx'

/** The gap that a goal of the initiative is about, followed with an indicator of the reader’s choice. Never an effect of it. */
export default function InitiativeTrajectory({ gap }: { gap: GapGoal }) {
  const { index, municipality } = useRegisterView()
  const language = useLanguage()
  const { addressOf, ...address } = useTrajectoryAddress()
  const indicator = chosenIndicator(gap.indicators, address.asked.indicator)
  const figures = useGapFigures(indicator?.id, index.indicators.has(POPULATION))
  const owns = useMemo(() => followedFrom(municipality, index.regions, gap.areas), [gap, municipality, index])
  return (
    <>
      <OtherGap gap={gap} />
      <TrajectorySection
        figures={undefined}
        {...figures}
        {...address}
        indicators={gap.indicators}
        indicator={indicator}
        owns={owns}
        target={gap.target}
        addressOf={(view) => addressOf({ municipality, language, view })}
      />
      <NotFollowed gap={gap} />
    </>
  )
}
