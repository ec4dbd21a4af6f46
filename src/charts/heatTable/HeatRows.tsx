import { type ReactNode, memo, useMemo } from 'react'
import type { ComparedCell, ComparedRow, Comparison } from '../../domain/comparison/comparison.ts'
import { heatTableTexts } from '../../messages/compare/heatTable.ts'
import type { Language } from '../../messages/texts.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { BODY, CELL, ROW, ROW_HEAD } from './roles.ts'
import { cellText } from './CellText.tsx'
import { paint } from './cellProps.ts'
import { type HeatColumn, shadeOf, signOf } from './heatModel.ts'
import { cellInWords } from './heatWords.ts'
import type { Drawn } from './useHeatWindow.ts'

interface RowsProps {
  comparison: Comparison
  columns: readonly HeatColumn[]
  order: readonly number[]
  rows: readonly Drawn[]
  across: readonly Drawn[]
  /** Rows of the head that the arrow keys pass, and those that they do not. */
  headRows: number
  hiddenRows: number
  rowHeight: number
  columnWidth: number
  comparator: string
  own: string | undefined
  picked: string | undefined
}

/** The rows that are in view, each put in its place: the others need not be there to keep it. */
export const HeatRows = memo(function HeatRows({
  comparison,
  columns,
  order,
  rows,
  across,
  headRows,
  hiddenRows,
  rowHeight,
  columnWidth,
  comparator,
  own,
  picked,
}: RowsProps) {
  return (
    <tbody {...BODY} style={{ blockSize: order.length * rowHeight }}>
      {rows.map(({ at }) => {
        const place = order[at]
        const row = place === undefined ? undefined : comparison.rows[place]
        if (place === undefined || row === undefined) return null
        return (
          <tr
            {...ROW}
            // By its place in the order: sorting writes other figures into the same cells, which is quicker than making them.
            key={at}
            data-row={at + headRows}
            data-region={row.code}
            data-own={row.code === own || undefined}
            data-picked={row.code === picked || undefined}
            aria-rowindex={at + 1 + headRows + hiddenRows}
            style={{ insetBlockStart: at * rowHeight }}
          >
            <RowHead row={row} isOwn={row.code === own} isPicked={row.code === picked} />
            <Cells
              columns={columns}
              across={across}
              place={place}
              columnWidth={columnWidth}
              comparator={comparator}
            />
          </tr>
        )
      })}
    </tbody>
  )
})

const RowHead = memo(function RowHead({
  row: { name, within },
  isOwn,
  isPicked,
}: {
  row: ComparedRow
  isOwn: boolean
  isPicked: boolean
}) {
  const t = useTexts(heatTableTexts)
  return (
    <th scope="row" {...ROW_HEAD} aria-colindex={1}>
      <button type="button" tabIndex={-1} aria-pressed={isPicked}>
        {/* One box: between two, a screen reader would put a space before the comma. */}
        <span className="heat__region">
          <span lang="nl">
            {name}
            {within === undefined ? null : <small> {within}</small>}
          </span>
          {isOwn ? <span className="visually-hidden">, {t.mine}</span> : null}
        </span>
      </button>
    </th>
  )
})

/** Apart from its row: sorting moves a row, and its figures stay what they are. */
const Cells = memo(function Cells({
  columns,
  across,
  place,
  columnWidth,
  comparator,
}: Pick<RowsProps, 'columns' | 'across' | 'columnWidth' | 'comparator'> & { place: number }) {
  const language = useLanguage()
  // A cell that stays is the same element: another column in view makes no other cell anew.
  const made = useMemo(
    () => new Map<number, ReactNode>(),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- what a cell is made of
    [columns, place, comparator, language],
  )
  return (
    <>
      {/* Flat: a cell that room comes before, or goes from, stays the same element, and keeps the focus. */}
      {across.flatMap(({ at, skipped }) => {
        const heat = columns[at]
        const compared = heat?.column.cells[place]
        if (heat === undefined || compared === undefined) return []
        const cell = made.get(at) ?? figureCell(heat, compared, at, comparator, language)
        made.set(at, cell)
        if (skipped === 0) return [cell]
        return [<Gap key={`before ${at}`} from={at - skipped} span={skipped} width={columnWidth} />, cell]
      })}
    </>
  )
})

const figureCell = (
  heat: HeatColumn,
  compared: ComparedCell,
  at: number,
  comparator: string,
  language: Language,
) => (
  <td
    key={at}
    {...CELL}
    aria-colindex={at + 2}
    tabIndex={-1}
    aria-label={cellInWords(heat, compared, comparator, language)}
    data-sign={signOf(compared)}
    data-absent={compared.cell.state === 'value' ? undefined : true}
    {...paint(shadeOf(heat, compared))}
  >
    {cellText(compared.cell, heat.digits, language)}
  </td>
)

/** In the place of columns that are not drawn: as wide as they are, and counted as so many, so that heads stay with figures. */
const Gap = ({ from, span, width }: { from: number; span: number; width: number }) => (
  <td
    {...CELL}
    className="heat__gap"
    aria-colindex={from + 2}
    aria-colspan={span}
    style={{ inlineSize: span * width }}
  />
)
