import type { Box } from '../box.ts'
import { inkOn } from '../colours.ts'
import type { Cell, Table } from '../content.ts'
import { CELL, type RowLayout, type TableLayout } from '../layout/tableLayout.ts'
import { fillStyle, ROW_RULE, strokeStyle } from '../strokes.ts'
import { TextBlock } from './TextBlock.tsx'

/** A table as it was set: its head on the municipality's colour, a line between rows. */
export function TablePicture({ table, layout, body }: { table: Table; layout: TableLayout; body: Box }) {
  const { head, rows, widths } = layout
  const tops = topsOf(rows, body.y + head.height)
  return (
    <>
      <Row cells={table.head} row={head} widths={widths} x={body.x} y={body.y} isHead />
      {rows.map((row, place) => {
        const top = tops[place] ?? body.y
        const cells = table.rows[place] ?? []
        const isLast = place === rows.length - 1
        return <Row key={top} cells={cells} row={row} widths={widths} x={body.x} y={top} isLast={isLast} />
      })}
    </>
  )
}

function topsOf(rows: readonly RowLayout[], first: number): number[] {
  const tops: number[] = []
  let top = first
  for (const { height } of rows) {
    tops.push(top)
    top += height
  }
  return tops
}

interface RowProps {
  cells: readonly Cell[]
  row: RowLayout
  widths: readonly number[]
  x: number
  y: number
  isHead?: boolean
  /** The line above the foot ends the table. */
  isLast?: boolean
}

function Row({ cells, row, widths, x, y, isHead = false, isLast = false }: RowProps) {
  const lefts = widths.map((_, column) => widths.slice(0, column).reduce((sum, width) => sum + width, x))
  const right = widths.reduce((sum, width) => sum + width, x)
  return (
    <g>
      {cells.map((cell, column) => {
        const words = row.cells[column]
        const left = lefts[column] ?? x
        const width = widths[column] ?? 0
        const ground = isHead ? 'own' : cell.tint
        return words === undefined ? null : (
          <g key={left}>
            {ground === undefined ? null : (
              // Without soft edges no light seam shows between cells of one colour.
              <rect
                x={left}
                y={y}
                width={width}
                height={row.height}
                style={fillStyle(ground)}
                shapeRendering="crispEdges"
              />
            )}
            <TextBlock
              words={words}
              x={textX(cell.align, left, width)}
              y={y + (row.height - words.height) / 2}
              anchor={cell.align}
              colour={inkOn(ground)}
              strong={isHead || cell.strong === true}
            />
          </g>
        )
      })}
      {isLast ? null : (
        <line x1={x} x2={right} y1={y + row.height} y2={y + row.height} style={strokeStyle(ROW_RULE)} />
      )}
    </g>
  )
}

const textX = (align: Cell['align'], left: number, width: number): number =>
  align === 'end' ? left + width - CELL.across : align === 'middle' ? left + width / 2 : left + CELL.across
