import type { GapKind } from '../../domain/gaps/gapLists.ts'
import { yearAhead } from '../../domain/gaps/withinYear.ts'
import { formatDay } from '../../messages/format.ts'
import { gapTexts } from '../../messages/gaps.ts'
import type { Language } from '../../messages/texts.ts'
import type { RowContext } from './gapRow.ts'

/** The three questions, and the lists that answer each. */
export const QUESTIONS = [
  { question: 'missing', kinds: ['tasks', 'goals', 'figures', 'owners'] },
  { question: 'doubtful', kinds: ['unsure', 'reread'] },
  { question: 'soon', kinds: ['endings', 'deadlines'] },
] as const satisfies readonly { question: string; kinds: readonly GapKind[] }[]

/** How the lines of a list look: under a law, frame or theme; a fact with its field; or with the days that are left. */
export type ListLook = 'grouped' | 'fact' | 'dated'

export function lookOf(kind: GapKind): ListLook {
  if (kind === 'endings' || kind === 'deadlines') return 'dated'
  return kind === 'unsure' || kind === 'reread' ? 'fact' : 'grouped'
}

/** The heading of a list. */
export function listTitle(kind: GapKind, language: Language, place: string): string {
  const t = gapTexts[language]
  return kind === 'figures' ? t.figuresTitle(place) : t[`${kind}Title`]
}

/** What is on the list and what is not. */
export function listNote(kind: GapKind, { language, place, today }: RowContext): string {
  const t = gapTexts[language]
  switch (kind) {
    case 'tasks':
      return t.tasksNote(place)
    case 'figures':
      return t.figuresNote(place)
    case 'endings':
      return t.endingsNote(formatDay(yearAhead(today), language))
    case 'deadlines':
      return t.deadlinesNote(formatDay(yearAhead(today), language))
    case 'goals':
      return t.goalsNote
    case 'owners':
      return t.ownersNote
    case 'unsure':
      return t.unsureNote
    case 'reread':
      return t.rereadNote
  }
}
