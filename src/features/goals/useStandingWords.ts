import type { FrameStanding } from '../../domain/goals/frameStanding.ts'
import { goalTexts } from '../../messages/goals.ts'
import { useTexts } from '../../ui/language.tsx'
import { useGoalFigures } from './goalFigures.ts'

/** What a frame is to my municipality, in words. */
export function useStandingWords(): Record<FrameStanding, string> {
  const t = useTexts(goalTexts)
  const { place } = useGoalFigures()
  return {
    here: t.standingHere(place),
    national: t.standingNational,
    general: t.standingGeneral,
    past: t.standingPast,
    elsewhere: t.standingElsewhere(place),
    outside: t.standingOutside,
  }
}
