import { type CSSProperties, type ReactNode, memo, useId, useRef } from 'react'
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
  /** Keep the same array while the rows are the same. */
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
  const shown = useGrowing(count, groups)
  const onKeyDown = useGridKeys(table)
  return (
    <div className="matrix" role="region" aria-labelledby={label} tabIndex={-1}>
      <table
        ref={table}
        // The grid pattern of the ARIA practices: a table that is walked through with the arrow keys.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
        role="grid"
        aria-labelledby={label}
        style={{ '--matrix-columns': columns.length } as CSSProperties}
        onKeyDown={onKeyDown}
      >
        <caption id={label} className="visually-hidden">
          {caption}
        </caption>
        <thead>
          <tr>
            <th scope="col" className="matrix__corner">
              {corner}
            </th>
            {asideHead === undefined ? null : (
              <th scope="col" className="matrix__aside">
                {asideHead}
              </th>
            )}
            {columns.map(({ key, head }) => (
              <th key={key} scope="col" className="matrix__column">
                <span>{head}</span>
              </th>
            ))}
          </tr>
        </thead>
        {firstRows(groups, shown).map(({ key, head, rows }) => (
          <tbody key={key}>
            {head === undefined ? null : (
              <tr className="matrix__group">
                <th scope="rowgroup" colSpan={columns.length + (asideHead === undefined ? 1 : 2)}>
                  <span>{head}</span>
                </th>
              </tr>
            )}
            {rows.map((row) => (
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
        ))}
      </table>
    </div>
  )
}

/** The groups with no more than `count` rows in all; a group without any is left out. */
function firstRows(groups: readonly MatrixGroup[], count: number): MatrixGroup[] {
  const drawn: MatrixGroup[] = []
  let left = count
  for (const group of groups) {
    const rows = left >= group.rows.length ? group.rows : group.rows.slice(0, left)
    if (rows.length > 0) drawn.push({ ...group, rows })
    left = Math.max(0, left - rows.length)
  }
  return drawn
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
