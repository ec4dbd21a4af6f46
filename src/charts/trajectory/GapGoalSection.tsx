import { useMemo } from 'react'
import { followedFrom } from '../../domain/trajectory/followable.ts'
import type { GapGoal } from '../../domain/trajectory/gapGoals.ts'
import { useFiguresView } from '../../register/RegisterContext.tsx'
import { NotFollowed, OtherGap } from './GapGoalNotes.tsx'
import { TrajectorySection } from './TrajectorySection.tsx'
import type { TrajectorySectionProps } from './sectionProps.ts'

/** The gap that a goal is about, followed with an indicator of the reader’s choice; never an effect of an initiative. */
export function GapGoalSection({
  gap,
  ...props
}: { gap: GapGoal } & Omit<TrajectorySectionProps, 'indicators' | 'owns' | 'target'>) {
  const { index, municipality } = useFiguresView()
  const owns = useMemo(() => followedFrom(municipality, index.regions, gap.areas), [gap, municipality, index])
  return (
    <>
      <OtherGap gap={gap} />
      <TrajectorySection {...props} indicators={gap.indicators} owns={owns} target={gap.target} />
      <NotFollowed gap={gap} />
    </>
  )
}
