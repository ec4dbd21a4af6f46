import { type ReactNode, memo, useId, useRef } from 'react'
import './MatrixGrid.css'
import { useGridKeys } from './useGridKeys.ts'
import { useGrowing } from './useGrowing.ts'

export interface MatrixColumn {
  key: string
  /** One link or button (with `tabIndex={-1}`), or text. */
  head: ReactNode
}

export interface MatrixRow {
  key: string
  /** One link or button (with `tabIndex={-1}`), or text. */
  head: ReactNode
  /** A column of its own beside the head, for what is said of the row as a whole. */
  aside?: ReactNode
}

export interface MatrixGroup {
  key: string
  /** Undefined: the rows stand without a heading. */
  head?: ReactNode
  rows: readonly MatrixRow[]
}

/** What a filled cell shows, and what it says to who does not see it. */
export interface MatrixCell {
  mark: ReactNode
  says: string
}

export interface MatrixGridProps {
  caption: string
  /** Head of the first column. */
  corner: ReactNode
  /** Head of the column beside the row heads; its absence leaves that column out. */
  asideHead?: ReactNode
  columns: readonly MatrixColumn[]
  groups: readonly MatrixGroup[]
  /** Keep the same function between renders: a row is drawn again when it changes. */
  cell: (row: string, column: string) => MatrixCell | undefined
  open: (row: string, column: string) => void
}

/**
 * Rows by columns, walked through with the arrow keys as a grid: one stop for Tab, Enter opens a cell or follows a head.
 * Rows come in a few at a time, so that a large one never holds the page up; keep row objects the same between renders.
 */
export function MatrixGrid({ caption, corner, asideHead, columns, groups, cell, open }: MatrixGridProps) {
  const table = useRef<HTMLTableElement>(null)
  const label = useId()
  const count = groups.reduce((sum, { rows }) => sum + rows.length, 0)
  const shown = useGrowing(count)
  const onKeyDown = useGridKeys(table)
  let before = 0
  return (
    <div className="matrix" role="region" aria-labelledby={label} tabIndex={-1}>
      {/* A grid is walked through with the arrow keys; rows and heads stay those of a table. */}
      <table ref={table} role="grid" aria-labelledby={label} aria-rowcount={count + 1} onKeyDown={onKeyDown}>
        <caption id={label} className="visually-hidden">
          {caption}
        </caption>
        <thead>
          <tr>
            <th scope="col" className="matrix__corner">
              {corner}
            </th>
            {asideHead === undefined ? null : <th scope="col">{asideHead}</th>}
            {columns.map(({ key, head }) => (
              <th key={key} scope="col" className="matrix__column">
                <span>{head}</span>
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ key, head, rows }) => {
          const from = before
          before += rows.length
          const drawn = rows.slice(0, Math.max(0, shown - from))
          return drawn.length === 0 ? null : (
            <tbody key={key}>
              {head === undefined ? null : (
                <tr className="matrix__group">
                  <th scope="rowgroup" colSpan={columns.length + (asideHead === undefined ? 1 : 2)}>
                    <span>{head}</span>
                  </th>
                </tr>
              )}
              {drawn.map((row) => (
                <Row
                  key={row.key}
                  row={row}
                  hasAside={asideHead !== undefined}
                  columns={columns}
                  cell={cell}
                  open={open}
                />
              ))}
            </tbody>
          )
        })}
      </table>
    </div>
  )
}

const Row = memo(function Row({
  row,
  hasAside,
  columns,
  cell,
  open,
}: Pick<MatrixGridProps, 'columns' | 'cell' | 'open'> & { row: MatrixRow; hasAside: boolean }) {
  return (
    <tr>
      <th scope="row">{row.head}</th>
      {hasAside ? <td className="matrix__aside">{row.aside}</td> : null}
      {columns.map(({ key }) => {
        const filled = cell(row.key, key)
        return (
          <td key={key}>
            {filled === undefined ? null : (
              <button type="button" tabIndex={-1} aria-label={filled.says} onClick={() => open(row.key, key)}>
                {filled.mark}
              </button>
            )}
          </td>
        )
      })}
    </tr>
  )
})
