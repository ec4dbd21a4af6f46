import { memo, useCallback, useMemo, useState } from 'react'
import { pathOf } from '../../contract/addresses.ts'
import type { Tie } from '../../domain/coverage/ties.ts'
import type { Initiative } from '../../domain/register/things.ts'
import { formatImprecise } from '../../messages/format.ts'
import { taskTexts } from '../../messages/tasks.ts'
import type { Language } from '../../messages/texts.ts'
import { tierWords } from '../../messages/values.ts'
import { CoverageMark } from '../../register/CoverageMark.tsx'
import { LawMark } from '../../register/LawMark.tsx'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { AppLink } from '../../ui/AppLink.tsx'
import { type MatrixRow, MatrixGrid } from '../../ui/grid/MatrixGrid.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { TieDialog } from './TieDialog.tsx'
import { TieKey, TieMark } from './TieMark.tsx'
import { tieInWords } from './tieInWords.ts'
import { GroupHead } from './GroupHead.tsx'
import { type Order, asColumns, grouped } from './order.ts'
import type { TaskItem } from './taskFilters.ts'
import './CoverageMatrix.css'

/** Tasks by initiatives: what is covered, by whom, until when, and what is not in this register. */
export const CoverageMatrix = memo(function CoverageMatrix({
  items,
  all,
  initiatives,
  order,
  caption,
}: {
  /** The tasks to show. */
  items: readonly TaskItem[]
  /** Every task: a row is made once, whichever filter it passes. */
  all: readonly TaskItem[]
  initiatives: readonly Initiative[]
  order: Order
  caption: string
}) {
  const t = useTexts(taskTexts)
  const tiers = useTexts(tierWords)
  const language = useLanguage()
  const { index } = useRegisterView()
  const [why, setWhy] = useState<Tie>()
  const rows = useMemo(
    () => new Map(all.map((item) => [item.coverage.task.id, rowOf(item, order, language)])),
    [all, order, language],
  )
  const ties = useMemo(
    () =>
      new Map(
        all.flatMap((item) => item.ties.map((tie) => [`${tie.task.id} ${tie.initiative.id}`, tie] as const)),
      ),
    [all],
  )
  // Ordered by the ties with every task: a column keeps its place whatever rows a filter leaves, and no row is drawn again.
  const ordered = useMemo(() => asColumns(initiatives, all, order), [initiatives, all, order])
  const columnKey = ordered
    .map(({ initiative, ties: count }) => `${initiative.id}${count === 0 ? '-' : ''}`)
    .join(' ')
  const columns = useMemo(
    () =>
      ordered.map(({ initiative, ties: count }) => ({
        key: initiative.id,
        head: (
          <AppLink
            to={pathOf({ kind: 'initiative', id: initiative.id })}
            tabIndex={-1}
            className={`column-head${count === 0 ? ' column-head--empty' : ''}`}
          >
            {columnName(initiative, language)}
            <small>
              {[tiers[initiative.tier], endInShort(initiative, language)].filter(Boolean).join(', ')}
            </small>
          </AppLink>
        ),
      })),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the key says all that matters of the order
    [columnKey, language, tiers],
  )
  const cell = useCallback(
    (task: string, initiative: string) => {
      const tie = ties.get(`${task} ${initiative}`)
      return tie && { mark: <TieMark tie={tie} />, says: tieInWords(tie, language) }
    },
    [ties, language],
  )
  const open = useCallback(
    (task: string, initiative: string) => setWhy(ties.get(`${task} ${initiative}`)),
    [ties],
  )
  const groups = useMemo(
    () =>
      grouped(index.register.laws, items, order).map(({ head, items: of }) => ({
        key: 'law' in head ? head.law.id : head.state,
        head: <GroupHead head={head} count={of.length} />,
        rows: of.flatMap(({ coverage }) => rows.get(coverage.task.id) ?? []),
      })),
    [index, items, order, rows],
  )
  return (
    <div className="coverage-matrix">
      <TieKey />
      <MatrixGrid
        caption={caption}
        corner={t.task}
        asideHead={t.coverage}
        columns={columns}
        groups={groups}
        cell={cell}
        open={open}
      />
      {why === undefined ? null : <TieDialog tie={why} onClose={() => setWhy(undefined)} />}
    </div>
  )
})

function rowOf({ coverage: { task, state, unsure } }: TaskItem, order: Order, language: Language): MatrixRow {
  return {
    key: task.id,
    head: (
      <AppLink to={pathOf({ kind: 'task', id: task.id })} tabIndex={-1} className="row-head">
        <small>
          {/* Under the heading of its law a task need not name it. */}
          {order === 'law' ? (
            <span lang="nl">{task.article}</span>
          ) : (
            <LawMark law={task.law} article={task.article} />
          )}
        </small>{' '}
        {task.title[language]}
      </AppLink>
    ),
    aside: (
      <AppLink to={`${pathOf({ kind: 'task', id: task.id })}#dekking`} tabIndex={-1} className="state-link">
        <CoverageMark state={state} law={task.law} unsure={unsure} />
      </AppLink>
    ),
  }
}

/** The English name carries the Dutch one between brackets: too long for a column. */
const columnName = ({ shortTitle, title }: Initiative, language: Language): string =>
  shortTitle ?? title[language].replace(/ \(.*\)$/, '')

/** Until when, in the little room of a column head: "t/m 2026", "streefjaar 2030", "afgelopen". The why has it in full. */
function endInShort({ period: { end }, status }: Initiative, language: Language): string {
  const t = taskTexts[language]
  if (status === 'finished') return t.over
  if (end !== undefined) {
    const year = formatImprecise({ ...end, on: end.on.slice(0, 4) }, language)
    return end.aim ? t.aimOf(year) : t.until(year)
  }
  return status === 'unknown' ? t.statusUnknown : ''
}
