import { useGapFigures } from '../../api/gapFigures.ts'
import { GapGoalSection } from '../../charts/trajectory/GapGoalSection.tsx'
import { chosenIndicator } from '../../charts/trajectory/chosenOf.ts'
import { POPULATION } from '../../domain/figures/weighing.ts'
import type { GapGoal } from '../../domain/trajectory/gapGoals.ts'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { useTrajectoryAddress } from '../../state/useTrajectoryAddress.ts'

/** The gap of a goal of the initiative: its address and its figures. */
export default function InitiativeTrajectory({ gap }: { gap: GapGoal }) {
  const { index } = useRegisterView()
  const address = useTrajectoryAddress()
  const indicator = chosenIndicator(gap.indicators, address.asked.indicator)
  const figures = useGapFigures(indicator?.id, index.indicators.has(POPULATION))
  return <GapGoalSection gap={gap} indicator={indicator} {...address} {...figures} />
}
