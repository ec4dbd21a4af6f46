import { type ReactNode, useId, useState } from 'react'
import { PAGES } from '../../contract/addresses.ts'
import { parameters } from '../../contract/selection.ts'
import type { GapKind } from '../../domain/gaps/gapLists.ts'
import { gapTexts } from '../../messages/gaps.ts'
import { gapListWords } from '../../messages/overview.ts'
import { ViewActions } from '../../register/ViewActions.tsx'
import { AppLink } from '../../ui/AppLink.tsx'
import { Button } from '../../ui/Button.tsx'
import { useTexts } from '../../ui/language.tsx'
import { Section } from '../../ui/Pages.tsx'
import { GapLine } from './GapLine.tsx'
import { listCodec } from './gapFilters.ts'
import type { GapRow, RowContext } from './gapRow.ts'
import { gapSheet } from './gapSheet.ts'
import { listNote, listTitle } from './listWords.ts'
import { useOnPaper } from '../../ui/useOnPaper.ts'

const FIRST = 10

/** Where the same things stand with more about them, by the address of that list. */
const ELSEWHERE: Partial<Record<GapKind, { to: string; words: 'atTasks' | 'atProvenance' }>> = {
  tasks: {
    to: `${PAGES.tasks}?${parameters.coverage.name}=${parameters.coverage.write('absent')}`,
    words: 'atTasks',
  },
  unsure: { to: `${PAGES.provenance}#onzeker`, words: 'atProvenance' },
  reread: { to: `${PAGES.provenance}#opnieuw-lezen`, words: 'atProvenance' },
}

/** One list under its heading: what is on it and what is not, the lines, and the file. */
export function GapList({
  kind,
  rows,
  context,
  isAlone,
  filters,
  waiting,
  note,
}: {
  kind: GapKind
  rows: readonly GapRow[]
  context: RowContext
  /** The only list on the page: nothing of it is folded away. */
  isAlone: boolean
  /** The other filters that are set, in words. */
  filters: readonly string[]
  /** Stands in place of the lines as long as they cannot be made. */
  waiting?: ReactNode
  /** What else is to be said of the list. */
  note?: ReactNode
}) {
  const t = useTexts(gapTexts)
  const id = useId()
  const onPaper = useOnPaper()
  const [isOpen, setIsOpen] = useState(false)
  const folds = !isAlone && rows.length > FIRST
  const shown = folds && !isOpen && !onPaper ? rows.slice(0, FIRST) : rows
  const title = listTitle(kind, context.language, context.place)
  const elsewhere = ELSEWHERE[kind]
  return (
    <Section id={gapListWords[kind]} title={title} note={listNote(kind, context)} className="gap-list">
      {note}
      {waiting ??
        (rows.length === 0 ? (
          <p>{t.none}</p>
        ) : (
          <>
            <div className="gap-list__actions no-print">
              {elsewhere === undefined ? null : <AppLink to={elsewhere.to}>{t[elsewhere.words]}</AppLink>}
              <ViewActions
                title={`${title} – ${context.place}`}
                sheet={() => gapSheet(context.index, title, rows, context.language)}
                filters={filters}
                about={[[t.counts, listNote(kind, context)]]}
                pin={{ [listCodec.name]: listCodec.write(kind) }}
              />
            </div>
            <ul className="rows" id={id}>
              {shown.map((row, place) => (
                <GapLine key={row.key} row={row} isSame={row.where?.text === shown[place - 1]?.where?.text} />
              ))}
            </ul>
            {folds ? (
              <Button
                className="no-print"
                look="subtle"
                aria-expanded={isOpen}
                aria-controls={id}
                onClick={() => setIsOpen(!isOpen)}
              >
                {isOpen ? t.showFirst(FIRST) : t.showAll(rows.length)}
              </Button>
            ) : null}
          </>
        ))}
    </Section>
  )
}
