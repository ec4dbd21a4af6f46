import { useState } from 'react'
import { useLanguage } from '../../ui/language.tsx'
import { type TrajectoryGiven, trajectoryModel } from './trajectoryModel.ts'
import { trajectoryFindings } from './trajectoryWords.ts'

/**
 * Tells who does not see the figure what a choice came to: the focus stays at what was pressed. What stood there when the
 * page was opened is read where it stands.
 */
export function Said({ given }: { given: TrajectoryGiven | undefined }) {
  const language = useLanguage()
  const words = given === undefined ? '' : (trajectoryFindings(trajectoryModel(given), language)[0] ?? '')
  const [first] = useState(words)
  const [hasChanged, change] = useState(false)
  if (!hasChanged && words !== first) change(true)
  return (
    <p className="visually-hidden" role="status">
      {hasChanged ? words : ''}
    </p>
  )
}
