import type { CoverageState } from '../domain/coverage/coverage.ts'
import { coverageWords } from '../messages/values.ts'
import { useTexts } from '../ui/language.tsx'
import './CoverageMark.css'

/** One of the three coverage states: filled, grey or hatched, and always the word. */
export function CoverageMark({ state, law }: { state: CoverageState; law?: string }) {
  const t = useTexts(coverageWords)
  return (
    <span className="coverage-mark">
      <i
        className={`coverage-swatch coverage-swatch--${state}${law === undefined ? '' : ` law-mark--${law}`}`}
        aria-hidden="true"
      />
      {t[state]}
    </span>
  )
}
