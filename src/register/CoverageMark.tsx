import type { CoverageState } from '../domain/coverage/coverage.ts'
import { coverageWords, provenanceWords } from '../messages/values.ts'
import { useTexts } from '../ui/language.tsx'
import './CoverageMark.css'
import './Provenance.css'

/** One of the three coverage states: filled, grey or hatched, and always the word. */
export function CoverageMark({
  state,
  law,
  unsure = false,
}: {
  state: CoverageState
  law?: string
  /** Every initiative that serves the task has an unknown status. */
  unsure?: boolean
}) {
  const t = useTexts(coverageWords)
  const marks = useTexts(provenanceWords)
  return (
    <span className="coverage-mark">
      <i
        className={`coverage-swatch coverage-swatch--${state}${unsure ? ' coverage-swatch--unsure' : ''}${law === undefined ? '' : ` law-mark--${law}`}`}
        aria-hidden="true"
      />
      {t[state]}
      {unsure ? ' ' : null}
      {unsure ? <span className="provenance provenance--unsure">{marks.unsure}</span> : null}
    </span>
  )
}
