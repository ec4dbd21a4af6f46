import type { Cell, Table } from '../content.ts'
import { Said } from './Said.tsx'

/** The table of a slide as a table of the page, letters and signs written out. It is pushed aside with the keyboard too. */
export function TableText({ table: { head, rows }, caption }: { table: Table; caption: string }) {
  return (
    // What scrolls has to be reached by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="slide-text__frame" tabIndex={0} role="region" aria-label={caption}>
      <table>
        <thead>
          <tr>
            {head.map((cell, column) => (
              // Columns have no other name than their place.
              // oxlint-disable-next-line react/no-array-index-key
              <th key={column} scope="col" className={classOf(cell)}>
                <Said words={cell.words} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={row}>
              {cells.map((cell, column) =>
                column === 0 ? (
                  // oxlint-disable-next-line react/no-array-index-key
                  <th key={column} scope="row">
                    <Said words={cell.words} />
                  </th>
                ) : (
                  // oxlint-disable-next-line react/no-array-index-key
                  <td key={column} className={classOf(cell)}>
                    <Said words={cell.inWords ?? cell.words} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const classOf = ({ align }: Cell): string | undefined => (align === 'end' ? 'number' : undefined)
