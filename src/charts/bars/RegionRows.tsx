import { Fragment, type CSSProperties, type KeyboardEvent, type ReactNode, memo } from 'react'
import type { ComparedRow } from '../../domain/comparison/comparison.ts'
import { barsTexts } from '../../messages/compare/bars.ts'
import { formatNumber } from '../../messages/format.ts'
import { DutchText } from '../../ui/DutchText.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import type { RowList } from './useRowList.ts'

/**
 * A table of regions, a row each, of which only those in sight need be on the page. Every element says what it is, for
 * a browser that forgets it when a table is laid out otherwise.
 */
export function RegionRows<Row extends ComparedRow>({
  rows,
  list,
  skippedBefore,
  caption,
  form,
  rowHeight,
  head,
  cells,
  picked,
  own,
  onPick,
}: {
  rows: readonly Row[]
  list: RowList
  /** On paper: how many rows are left out before a row, by its code. */
  skippedBefore: ReadonlyMap<string, number> | undefined
  caption: string
  /** How the columns are laid out. */
  form: string
  rowHeight: number
  head: ReactNode
  /** What stands behind the name: keep the same function between renders. */
  cells: (row: Row) => ReactNode
  picked: string | undefined
  own: string | undefined
  onPick: (code: string) => void
}) {
  const { frame, virtualizer, scrolls, active, onKeyDown } = list
  const shown = scrolls
    ? virtualizer
        .getVirtualItems()
        .map(({ index, start }) => ({ place: index, top: start - virtualizer.options.scrollMargin }))
    : rows.map((_, place) => ({ place, top: undefined }))
  return (
    <div
      className={`region-rows region-rows--${form}${scrolls ? ' region-rows--scrolls' : ''}`}
      ref={frame}
      style={{ '--row-height': `${rowHeight}px` } as CSSProperties}
    >
      <div role="table" aria-label={caption} aria-rowcount={rows.length + 1}>
        <div role="rowgroup" className="region-rows__heads">
          <div role="row" aria-rowindex={1} className="region-rows__head">
            {head}
          </div>
        </div>
        <div role="rowgroup" style={scrolls ? { blockSize: virtualizer.getTotalSize() } : undefined}>
          {shown.map(({ place, top }) => {
            const row = rows[place]
            if (row === undefined) return null
            const skipped = skippedBefore?.get(row.code)
            return (
              <Fragment key={row.code}>
                {skipped === undefined ? null : <Skipped count={skipped} />}
                <RegionRow
                  row={row}
                  place={place}
                  top={top}
                  cells={cells as (row: ComparedRow) => ReactNode}
                  isActive={place === active}
                  isPicked={row.code === picked}
                  isOwn={row.code === own}
                  onPick={onPick}
                  onKeyDown={onKeyDown}
                />
              </Fragment>
            )
          })}
        </div>
      </div>
    </div>
  )
}

function Skipped({ count }: { count: number }) {
  const t = useTexts(barsTexts)
  const language = useLanguage()
  return (
    <div role="row" className="region-rows__skipped">
      <div role="cell">{t.skipped(formatNumber(count, language))}</div>
    </div>
  )
}

const RegionRow = memo(function RegionRow({
  row,
  place,
  top,
  cells,
  isActive,
  isPicked,
  isOwn,
  onPick,
  onKeyDown,
}: {
  row: ComparedRow
  place: number
  top: number | undefined
  cells: (row: ComparedRow) => ReactNode
  isActive: boolean
  isPicked: boolean
  isOwn: boolean
  onPick: (code: string) => void
  onKeyDown: (event: KeyboardEvent) => void
}) {
  const t = useTexts(barsTexts)
  return (
    <div
      role="row"
      aria-rowindex={place + 2}
      className="region-rows__row"
      data-active={isActive || undefined}
      data-picked={isPicked || undefined}
      data-own={isOwn || undefined}
      style={top === undefined ? undefined : { insetBlockStart: top }}
    >
      <div role="rowheader">
        <button
          type="button"
          aria-pressed={isPicked}
          tabIndex={isActive ? 0 : -1}
          onClick={() => onPick(row.code)}
          onKeyDown={onKeyDown}
        >
          <DutchText>{row.name}</DutchText>
          {row.within === undefined ? null : (
            <small>
              , <DutchText>{row.within}</DutchText>
            </small>
          )}
          {isOwn ? (
            <>
              {' '}
              <small>· {t.own}</small>
            </>
          ) : null}
        </button>
      </div>
      {cells(row)}
    </div>
  )
})
