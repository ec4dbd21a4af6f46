import { useId } from 'react'
import { trajectoryTexts } from '../../messages/trajectory.ts'
import { Button } from '../../ui/Button.tsx'
import { useTexts } from '../../ui/language.tsx'

/** The years that a baseline can be chosen from. None is chosen for the reader. */
export function BaselineButtons({
  own,
  years,
  chosen,
  choose,
}: {
  own: string
  years: readonly number[]
  chosen: number | undefined
  /** Pressing the chosen year once more lets it go. */
  choose: (year: number | undefined) => void
}) {
  const t = useTexts(trajectoryTexts)
  const label = useId()
  return (
    <div className="trajectory-baseline no-print">
      <p className="trajectory-baseline__ask" id={label}>
        <strong>{t.baseline}</strong> <span className="note">{t.baselineAsk(own)}</span>
      </p>
      <div className="trajectory-baseline__years" role="group" aria-labelledby={label}>
        {years.map((year) => (
          <Button
            key={year}
            aria-pressed={year === chosen}
            look={year === chosen ? 'primary' : 'secondary'}
            onClick={() => choose(year === chosen ? undefined : year)}
          >
            {year}
          </Button>
        ))}
      </div>
    </div>
  )
}
