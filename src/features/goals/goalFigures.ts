import { createContext, useContext, useMemo } from 'react'
import { useObservations } from '../../api/observations.ts'
import { type Latest, latestByIndicator } from '../../domain/figures/latest.ts'
import { lastYears } from '../../domain/goals/targetDate.ts'
import { COUNTRY } from '../../domain/regions/regionTree.ts'
import type { Id } from '../../domain/register/things.ts'
import { goalTexts } from '../../messages/goals.ts'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { useTexts } from '../../ui/language.tsx'

/** The newest figures of my municipality beside those of the Netherlands. They come later than the register. */
export interface GoalFigures {
  /** Undefined: not there yet, or not to be had. */
  latest: ReadonlyMap<Id, Latest> | undefined
  /** The last year with a figure of either, by indicator; known when the figures are. */
  years: ReadonlyMap<Id, number> | undefined
  /** The service does not answer; what was fetched before stays. */
  failed: boolean
  retry(): void
  place: string
  country: string
}

/** Asks for the figures of every indicator of my municipality and the Netherlands at once. */
export function useFetchedFigures(): GoalFigures {
  const { index, municipality } = useRegisterView()
  const { data, failureCount, refetch } = useObservations({ regions: [municipality, COUNTRY] })
  const latest = useMemo(() => data && latestByIndicator(data, municipality, COUNTRY), [data, municipality])
  const years = useMemo(() => data && lastYears(data, [municipality, COUNTRY]), [data, municipality])
  const { country } = useTexts(goalTexts)
  const place = index.regions.byCode.get(municipality)?.name ?? municipality
  const failed = failureCount > 0
  // Every row looks at it: the same as long as nothing in it changes.
  return useMemo(
    () => ({ latest, years, failed, retry: () => void refetch(), place, country }),
    [latest, years, failed, refetch, place, country],
  )
}

export const GoalFiguresContext = createContext<GoalFigures | undefined>(undefined)

/** The figures for whatever stands below the page; a call outside it is a mistake of ours. */
export function useGoalFigures(): GoalFigures {
  const figures = useContext(GoalFiguresContext)
  if (figures === undefined) throw new Error('useGoalFigures outside of GoalFiguresContext')
  return figures
}
