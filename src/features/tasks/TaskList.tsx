import { memo, useState } from 'react'
import { pathOf } from '../../contract/addresses.ts'
import type { Tie } from '../../domain/coverage/ties.ts'
import { taskTexts } from '../../messages/tasks.ts'
import { dutyHolderWords } from '../../messages/values.ts'
import { CoverageMark } from '../../register/CoverageMark.tsx'
import { LawMark } from '../../register/LawMark.tsx'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { ThingChip } from '../../register/ThingChip.tsx'
import { nameOf } from '../../register/things.ts'
import { AppLink } from '../../ui/AppLink.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { TieDialog } from './TieDialog.tsx'
import { TieKey, TieMark } from './TieMark.tsx'
import { tieInWords } from './tieInWords.ts'
import { GroupHead } from './GroupHead.tsx'
import { type Order, grouped } from './order.ts'
import type { TaskItem } from './taskFilters.ts'

/** The tasks as a list: the same ties as the matrix has, each with its mark, which opens the why. */
export const TaskList = memo(function TaskList({
  items,
  order,
}: {
  items: readonly TaskItem[]
  order: Order
}) {
  const { index } = useRegisterView()
  const [why, setWhy] = useState<Tie>()
  return (
    <div className="stack">
      <TieKey />
      {grouped(index.register.laws, items, order).map(({ head, items: of }) => {
        const key = 'law' in head ? `wet-${head.law.id}` : `stand-${head.state}`
        return (
          <section key={key} aria-labelledby={key}>
            <h2 id={key} className="tasks-law">
              <GroupHead head={head} count={of.length} />
            </h2>
            <ul className="rows">
              {of.map((item) => (
                <TaskRow key={item.coverage.task.id} item={item} onWhy={setWhy} />
              ))}
            </ul>
          </section>
        )
      })}
      {why === undefined ? null : <TieDialog tie={why} onClose={() => setWhy(undefined)} />}
    </div>
  )
})

function TaskRow({
  item: {
    coverage: { task, state, unsure },
    ties,
  },
  onWhy,
}: {
  item: TaskItem
  onWhy: (tie: Tie) => void
}) {
  const t = useTexts(taskTexts)
  const holders = useTexts(dutyHolderWords)
  const language = useLanguage()
  const { index } = useRegisterView()
  return (
    <li className="task-row">
      <span className="task-row__article">
        <LawMark law={task.law} article={task.article} />
      </span>
      <AppLink
        to={pathOf({ kind: 'task', id: task.id })}
        className="utrecht-link utrecht-link--html-a task-row__title"
      >
        {task.title[language]}
      </AppLink>
      <span className="note">{task.dutyHolders.map((holder) => holders[holder]).join(', ')}</span>
      <CoverageMark state={state} law={task.law} unsure={unsure} />
      <ul className="task-row__ties">
        {ties.map((tie) => {
          const thing = { kind: 'initiative', id: tie.initiative.id } as const
          return (
            <li key={tie.link.id}>
              <button
                type="button"
                className="tie-button"
                aria-label={t.whyOf(
                  nameOf(index, thing, language)?.short ?? thing.id,
                  tieInWords(tie, language),
                )}
                onClick={() => onWhy(tie)}
              >
                <TieMark tie={tie} />
              </button>
              <ThingChip thing={thing} />
            </li>
          )
        })}
      </ul>
    </li>
  )
}
