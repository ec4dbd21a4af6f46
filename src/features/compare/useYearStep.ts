import { useState } from 'react'
import { goToFigure } from './stayingPlaces.ts'
import type { Change, CompareSelection } from './useCompareSelection.ts'

interface Step {
  /** The addresses before and after the press; the second as soon as it is there. */
  before: string
  after?: string
}

/** A press that changes the year of all indicators, and its undoing as long as nothing else was chosen after it. */
export function useYearStep({ selection: { period }, query, change, restore }: CompareSelection): {
  changeYear: Change
  undo: { period: string | undefined; back: () => void } | undefined
} {
  const [step, setStep] = useState<Step>()
  if (step !== undefined && step.after === undefined && step.before !== query)
    setStep({ before: step.before, after: query })
  return {
    changeYear: (next) => {
      // What was pressed goes away by it.
      goToFigure()
      setStep({ before: query })
      change(next)
    },
    undo:
      step === undefined || step.after !== query
        ? undefined
        : {
            period,
            back: () => {
              setStep(undefined)
              restore(step.before)
            },
          },
  }
}
