import type { Id } from '../../domain/register/things.ts'
import { followedFrom } from '../../domain/trajectory/followable.ts'
import type { GapGoal } from '../../domain/trajectory/gapGoals.ts'
import { figureSlideTexts } from '../../messages/figureSlides.ts'
import type { MadeSlide, SlideContext } from '../../register/slideMaker.ts'
import { dutchIn } from '../trend/dutchIn.ts'
import { chosenIndicator } from './chosenOf.ts'
import { otherGapOf } from './otherGapOf.ts'
import { type TrajectorySlideGiven, trajectorySlide } from './trajectorySlide.ts'

/** The slides of the gap that a goal is about; says so where the page has none (any more). */
export async function gapGoalSlide(
  gap: GapGoal | undefined,
  given: Pick<TrajectorySlideGiven, 'asked' | 'unreadable' | 'view' | 'address'>,
  figuresOf: (indicator: Id) => Promise<NonNullable<TrajectorySlideGiven['figures']>>,
  context: SlideContext,
): Promise<MadeSlide> {
  const { index, municipality, language } = context
  if (gap === undefined) return { contents: [], missing: [figureSlideTexts[language].noTrajectory] }
  const { indicators, target, areas } = gap
  const indicator = chosenIndicator(indicators, given.asked.indicator)
  const figures = indicator && (await figuresOf(indicator.id))
  const owns = followedFrom(municipality, index.regions, areas)
  const other = otherGapOf(gap, language)
  const cautions = other === undefined ? [] : [dutchIn(other.words, other.dutch, language)]
  const held = figures === undefined ? {} : { figures }
  return trajectorySlide({ ...given, ...held, indicators, indicator, owns, target, cautions }, context)
}
