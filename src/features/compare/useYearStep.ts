import { useState } from 'react'
import { goToFigure } from './stayingPlaces.ts'
import type { Change, CompareSelection } from './useCompareSelection.ts'

/** The addresses before and after a press. */
interface Step {
  before: string
  after: string
}

/** A press that changes the year of all indicators, and its undoing as long as nothing else was chosen after it. */
export function useYearStep({
  selection: { period },
  query,
  latest,
  change,
  restore,
}: Pick<CompareSelection, 'query' | 'latest' | 'change' | 'restore'> & {
  selection: { period?: string | undefined }
}): {
  changeYear: Change
  undo: { period: string | undefined; back: () => void } | undefined
} {
  const [step, setStep] = useState<Step>()
  return {
    changeYear: (next) => {
      // What was pressed goes away by it.
      goToFigure()
      const before = latest()
      change(next)
      const after = latest()
      // What changed nothing has nothing to undo.
      if (after !== before) setStep({ before, after })
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
