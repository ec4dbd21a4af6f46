import { coverageWords } from '../../messages/values.ts'
import { LawMark } from '../../register/LawMark.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import type { TaskGroup } from './order.ts'

/** What the tasks below have in common, and how many there are. */
export function GroupHead({ head, count }: { head: TaskGroup['head']; count: number }) {
  const states = useTexts(coverageWords)
  const language = useLanguage()
  return (
    <>
      {'law' in head ? (
        <>
          <LawMark law={head.law.id} /> {head.law.title[language]}
        </>
      ) : (
        <span className="tasks-state">{states[head.state]}</span>
      )}{' '}
      <span className="note">{count}</span>
    </>
  )
}
