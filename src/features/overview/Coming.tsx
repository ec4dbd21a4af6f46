import type { Deadline } from '../../domain/deadlines/deadlines.ts'
import { deadlineTexts } from '../../messages/deadlines.ts'
import { DeadlineList } from '../../register/DeadlineList.tsx'
import { useTexts } from '../../ui/language.tsx'

const SHOWN = 4

/** The soonest deadlines, what has passed lately among them; the rest behind a press. */
export function Coming({ deadlines }: { deadlines: readonly Deadline[] }) {
  const t = useTexts(deadlineTexts)
  const first = deadlines.slice(0, SHOWN)
  const rest = deadlines.slice(SHOWN)
  return (
    <>
      <DeadlineList deadlines={first} />
      {rest.length === 0 ? null : (
        <details className="more">
          <summary>{t.more(rest.length)}</summary>
          <DeadlineList deadlines={rest} />
        </details>
      )}
    </>
  )
}
