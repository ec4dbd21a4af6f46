import { useCallback, useMemo, useRef } from 'react'
import { pathOf } from '../../contract/addresses.ts'
import type { Seat } from '../../domain/partners/seats.ts'
import type { Initiative, Partner } from '../../domain/register/things.ts'
import type { Tier } from '../../domain/register/values.ts'
import { partnerMatrixTexts } from '../../messages/partners.ts'
import type { Language } from '../../messages/texts.ts'
import { partnerTypeWords, tierWords } from '../../messages/values.ts'
import { AppLink } from '../../ui/AppLink.tsx'
import { DutchText } from '../../ui/DutchText.tsx'
import { type MatrixCell, type MatrixRow, MatrixGrid } from '../../ui/grid/MatrixGrid.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { type Order, orderedColumns, orderedRows } from './matrixOrder.ts'
import type { Row } from './rows.ts'
import { SeatMark, seatInWords } from './SeatMark.tsx'

/** Partners by initiatives. */
export function PartnerMatrix({
  rows,
  rowOrder,
  columnOrder,
  caption,
  onOpen,
}: {
  rows: readonly Row[]
  rowOrder: Order
  columnOrder: Order
  caption: string
  onOpen: (seats: readonly [Seat, ...Seat[]]) => void
}) {
  const t = useTexts(partnerMatrixTexts)
  const types = useTexts(partnerTypeWords)
  const tiers = useTexts(tierWords)
  const language = useLanguage()
  const cells = useMemo(() => cellsOf(rows), [rows])
  const rowOf = useKeptRows()
  const groups = useMemo(
    () =>
      orderedRows(rows, rowOrder).map(({ type, rows: of }) => ({
        key: type ?? '',
        head: type === undefined ? undefined : <span className="matrix-view__type">{types[type]}</span>,
        rows: of.map(({ partner, count }) => rowOf(partner, count)),
      })),
    [rows, rowOrder, types, rowOf],
  )
  const initiatives = useMemo(
    () => orderedColumns(rows, columnOrder, language),
    [rows, columnOrder, language],
  )
  // What keeps the same initiatives in the same order draws no row again.
  const columnKey = initiatives.map(({ id }) => id).join(' ')
  const columns = useMemo(
    () =>
      initiatives.map(({ id, title, shortTitle, tier }, place) => ({
        key: id,
        head: (
          <AppLink
            to={pathOf({ kind: 'initiative', id })}
            tabIndex={-1}
            className={`matrix-view__head${isFirstOf(tier, initiatives[place - 1], columnOrder) ? ' matrix-view__head--first' : ''}`}
            title={`${title[language]} · ${tiers[tier]}`}
          >
            {shortTitle ?? title[language]}
          </AppLink>
        ),
      })),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the key says all that matters of the order
    [columnKey, columnOrder, language],
  )
  const cellOf = useKeptCells()
  const cell = useCallback(
    (partner: string, initiative: string) => {
      const seats = cells.get(partner)?.get(initiative)
      return seats && cellOf(seats, language)
    },
    [cells, cellOf, language],
  )
  const open = useCallback(
    (partner: string, initiative: string) => {
      const seats = cells.get(partner)?.get(initiative)
      if (seats !== undefined) onOpen(seats)
    },
    [cells, onOpen],
  )
  return (
    <MatrixGrid
      caption={caption}
      corner={t.corner}
      asideHead={t.count}
      columns={columns}
      groups={groups}
      cell={cell}
      open={open}
    />
  )
}

/** Does a level begin here? Only where the columns stand by level, and not at the very first. */
const isFirstOf = (tier: Tier, before: Initiative | undefined, order: Order): boolean =>
  order === undefined && before !== undefined && before.tier !== tier

type Cells = ReadonlyMap<string, ReadonlyMap<string, readonly [Seat, ...Seat[]]>>

/** The seats by partner and initiative. */
function cellsOf(rows: readonly Row[]): Cells {
  const cells = new Map<string, Map<string, readonly [Seat, ...Seat[]]>>()
  for (const { seat } of rows) {
    if (seat === undefined) continue
    const { partner, initiative } = seat
    const row = cells.get(partner.id) ?? new Map<string, readonly [Seat, ...Seat[]]>()
    const before = row.get(initiative.id)
    row.set(initiative.id, before === undefined ? [seat] : [...before, seat])
    cells.set(partner.id, row)
  }
  return cells
}

/** A row object is made once per partner and number: the matrix draws a row again when its object changes. */
function useKeptRows(): (partner: Partner, count: number) => MatrixRow {
  const kept = useRef(new Map<string, MatrixRow>())
  return useCallback((partner, count) => {
    const key = `${partner.id} ${count}`
    const before = kept.current.get(key)
    if (before !== undefined) return before
    const row: MatrixRow = {
      key: partner.id,
      head: (
        <AppLink to={pathOf({ kind: 'partner', id: partner.id })} tabIndex={-1} className="matrix-view__head">
          <DutchText>{partner.name}</DutchText>
        </AppLink>
      ),
      aside: <span className="number">{count}</span>,
    }
    kept.current.set(key, row)
    return row
  }, [])
}

/** A cell is made once, whichever filter it passes: its words take longer than its drawing. */
function useKeptCells(): (seats: readonly [Seat, ...Seat[]], language: Language) => MatrixCell {
  const kept = useRef(new Map<string, MatrixCell>())
  return useCallback((seats, language) => {
    const [{ partner, initiative }] = seats
    const groups = seats.map(({ via }) => via?.id ?? '')
    const key = [language, partner.id, initiative.id, ...groups].join(' ')
    const before = kept.current.get(key)
    if (before !== undefined) return before
    const cell: MatrixCell = {
      mark: <SeatMark seats={seats} language={language} />,
      says: seatInWords(seats, initiative.shortTitle ?? initiative.title[language], language),
    }
    kept.current.set(key, cell)
    return cell
  }, [])
}
