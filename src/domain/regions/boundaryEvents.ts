import type { BoundaryChange, Region } from '../register/things.ts'
import type { RegionTree } from './regionTree.ts'

/** What happened to a municipality on one day, with the changes that it consisted of. */
export interface BoundaryEvent {
  kind: BoundaryEventKind
  code: string
  on: string
  /** Largest number of inhabitants first. */
  changes: readonly BoundaryChange[]
}

export type BoundaryEventKind =
  /** It is new: formed of others, or of parts of them. */
  | 'formed'
  /** It was there, and others or parts of them joined it. */
  | 'grown'
  /** Another code and name, the same municipality. */
  | 'renamed'
  /** It went over to one other, or to several. */
  | 'ended'
  | 'divided'
  /** A part of it went to another, and the rest stayed. */
  | 'shrunk'
  /** Its border with another moved, and people live there. */
  | 'corrected'

/** The years that figures are of, and the day up to which is told what happened since. */
export interface BoundarySpan {
  firstYear: number
  today: string
}

/**
 * What happened to municipalities since the first of their figures, in order of time, each told once: what one was formed of
 * says where those went. A border that moved where nobody lives is left out: no figure about people changed with it.
 */
export function boundaryEvents(
  codes: Iterable<string>,
  { firstYear, today }: BoundarySpan,
  { byCode }: RegionTree,
  changes: readonly BoundaryChange[],
): BoundaryEvent[] {
  const wanted = new Set(codes)
  const real = changes.filter(
    ({ on, from, to, kind, share, inhabitants }) =>
      on > `${firstYear}-01-01` &&
      on <= today &&
      from !== to &&
      (kind === 'border-correction' ? (inhabitants ?? 0) > 0 : share > 0),
  )
  const days = new Map<string, { code: string; on: string; changes: BoundaryChange[] }>()
  for (const change of real)
    for (const code of [change.from, change.to]) {
      if (!wanted.has(code)) continue
      const key = `${change.on} ${code}`
      const day = days.get(key)
      if (day === undefined) days.set(key, { code, on: change.on, changes: [change] })
      else day.changes.push(change)
    }
  const told = new Set<string>()
  return [...days.values()]
    .flatMap((day) => eventsOf(day, byCode.get(day.code)))
    .filter(({ kind, changes: [first] }) => kind !== 'ended' || !wanted.has(first?.to ?? ''))
    .filter(({ kind, changes: of }) => {
      const what = `${kind} ${of.map(({ id }) => id).join(' ')}`
      return !told.has(what) && told.add(what)
    })
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

function eventsOf(
  { code, on, changes }: { code: string; on: string; changes: readonly BoundaryChange[] },
  region: Region | undefined,
): BoundaryEvent[] {
  const event = (kind: BoundaryEventKind, of: readonly BoundaryChange[]): BoundaryEvent[] =>
    of.length === 0
      ? []
      : [
          {
            kind,
            code,
            on,
            changes: of.toSorted((a, b) => (b.inhabitants ?? 0) - (a.inhabitants ?? 0)),
          },
        ]
  const moves = changes.filter(({ kind }) => kind !== 'border-correction')
  const joined = moves.filter(({ to }) => to === code)
  const left = moves.filter(({ from }) => from === code)
  const isNew = region?.validFrom !== undefined && region.validFrom >= on
  const isOver = region?.validTo !== undefined && region.validTo <= on
  return [
    ...event(isRenaming(joined) ? 'renamed' : isNew ? 'formed' : 'grown', joined),
    ...event(isRenaming(left) ? 'renamed' : !isOver ? 'shrunk' : left.length > 1 ? 'divided' : 'ended', left),
    ...event(
      'corrected',
      changes.filter(({ kind }) => kind === 'border-correction'),
    ),
  ]
}

const isRenaming = (moves: readonly BoundaryChange[]): boolean =>
  moves.length === 1 && moves[0]?.kind === 'code-change'
