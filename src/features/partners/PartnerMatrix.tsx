import { useCallback, useMemo } from 'react'
import type { Initiative } from '../../domain/register/things.ts'
import type { Tier } from '../../domain/register/values.ts'
import { partnerMatrixTexts } from '../../messages/partners/matrix.ts'
import { partnerTypeWords, tierWords } from '../../messages/values.ts'
import { MatrixGrid } from '../../ui/grid/MatrixGrid.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { type Order, orderedColumns, orderedRows } from './matrixOrder.ts'
import { type CellSeats, matrixPieces } from './matrixPieces.tsx'
import type { Row } from './rows.ts'
import { useHeadLinks } from './useHeadLinks.ts'

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
  onOpen: (seats: CellSeats) => void
}) {
  const t = useTexts(partnerMatrixTexts)
  const types = useTexts(partnerTypeWords)
  const tiers = useTexts(tierWords)
  const language = useLanguage()
  const cells = useMemo(() => cellsOf(rows), [rows])
  const links = useHeadLinks()
  const pieces = useMemo(() => matrixPieces(language, links), [language, links])
  const groups = useMemo(
    () =>
      orderedRows(rows, rowOrder).map(({ type, rows: of }) => ({
        key: type ?? '',
        head: type === undefined ? undefined : <span className="matrix-view__type">{types[type]}</span>,
        rows: of.map(({ partner, count }) => pieces.row(partner, count)),
      })),
    [rows, rowOrder, types, pieces],
  )
  const initiatives = useMemo(
    () => orderedColumns(rows, columnOrder, language),
    [rows, columnOrder, language],
  )
  // What keeps the same initiatives in the same order draws no row again.
  const columnKey = initiatives.map(({ id }) => id).join(' ')
  const columns = useMemo(
    () =>
      initiatives.map((initiative, place) => ({
        key: initiative.id,
        head: pieces.column(
          initiative,
          isFirstOf(initiative.tier, initiatives[place - 1], columnOrder),
          `${initiative.title[language]} · ${tiers[initiative.tier]}`,
        ),
      })),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the key says all that matters of the order
    [columnKey, columnOrder, language, pieces],
  )
  const cell = useCallback(
    (partner: string, initiative: string) => {
      const seats = cells.get(partner)?.get(initiative)
      return seats && pieces.cell(seats)
    },
    [cells, pieces],
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

type Cells = ReadonlyMap<string, ReadonlyMap<string, CellSeats>>

/** The seats by partner and initiative. */
function cellsOf(rows: readonly Row[]): Cells {
  const cells = new Map<string, Map<string, CellSeats>>()
  for (const { seat } of rows) {
    if (seat === undefined) continue
    const { partner, initiative } = seat
    const row = cells.get(partner.id) ?? new Map<string, CellSeats>()
    const before = row.get(initiative.id)
    row.set(initiative.id, before === undefined ? [seat] : [...before, seat])
    cells.set(partner.id, row)
  }
  return cells
}
