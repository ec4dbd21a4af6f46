import {
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
  type Ref,
  memo,
  useEffect,
  useImperativeHandle,
  useMemo,
  useRef,
} from 'react'
import { useNavigate } from 'react-router'
import { useLanguage } from '../../ui/language.tsx'
import { useIsWide } from '../../ui/useIsWide.ts'
import { HeatBox } from './HeatBox.tsx'
import { HEAD_ROWS, HeatHead } from './HeatHead.tsx'
import { HeatRows } from './HeatRows.tsx'
import { type HeatModel, type HeatSort, nextSort, rowOf } from './heatModel.ts'
import { heatSizes } from './heatSizes.ts'
import { columnName } from './heatWords.ts'
import { useHeatKeys } from './useHeatKeys.ts'
import { useHeatWindow } from './useHeatWindow.ts'
import { useRem } from './useRem.ts'

/** What others can ask of the table. */
export interface HeatHandle {
  /** Brings a region into view and gives its name the focus; false when it is not in the table. */
  scrollTo: (code: string) => boolean
}

export interface HeatGridProps {
  model: HeatModel
  caption: string
  /** Id of what explains the keys. */
  describedBy: string
  /** What the regions are held against, by name, and in a word how its figures came about. */
  comparator: string
  basis: string
  compact: boolean
  sort: HeatSort | undefined
  onSort: (sort: HeatSort) => void
  own: string | undefined
  picked: string | undefined
  onPick: (code: string) => void
  /** Shows a figure whole; a row of -1 is the comparator. */
  open: (row: number, column: number) => void
  /** Path of the page of an indicator. */
  addressOf: (indicator: string) => string
  ref?: Ref<HeatHandle>
}

/**
 * The table as a grid that is walked through with the arrow keys. Only what is in view is drawn, of hundreds of rows and
 * tens of columns; what is read aloud counts all of them. The roles are written out: laid out as boxes of a known size,
 * which is much quicker than as a table, a table would no longer be read as one.
 */
export const HeatGrid = memo(function HeatGrid({
  model,
  caption,
  describedBy,
  comparator,
  basis,
  compact,
  sort,
  onSort,
  own,
  picked,
  onPick,
  open,
  addressOf,
  ref,
}: HeatGridProps) {
  const { comparison, columns, themes, order } = model
  const navigate = useNavigate()
  const frame = useRef<HTMLDivElement>(null)
  const isWide = useIsWide()
  const language = useLanguage()
  const rem = useRem()
  const {
    row: rowHeight,
    column: columnWidth,
    lines,
  } = useMemo(
    () =>
      heatSizes(comparison.rows, {
        compact,
        isWide,
        heads: columns.map(({ column }) => columnName(column, language)),
        rem,
      }),
    [comparison.rows, columns, compact, isWide, language, rem],
  )
  const keys = useHeatKeys(frame, {
    headRows: HEAD_ROWS,
    rows: order.length,
    columns: columns.length,
    rowHeight,
    columnWidth,
  })
  const rows = useHeatWindow(frame, { count: order.length, size: rowHeight, overscan: 2, kept: keys.keptRow })
  const across = useHeatWindow(frame, {
    count: columns.length,
    size: columnWidth,
    overscan: 1,
    horizontal: true,
    kept: keys.keptColumn,
  })

  // What was asked for stands on top of the new order. Other figures in the same order leave the reader where he is.
  const orderAsked = JSON.stringify(sort)
  const orderBefore = useRef(orderAsked)
  useEffect(() => {
    if (orderBefore.current !== orderAsked) frame.current?.scrollTo({ top: 0 })
    orderBefore.current = orderAsked
  }, [orderAsked])

  useImperativeHandle(ref, () => ({
    scrollTo: (code) => {
      const row = rowOf(model, code)
      if (row >= 0) keys.goTo(row + HEAD_ROWS, 0)
      return row >= 0
    },
  }))

  const press = (event: MouseEvent | KeyboardEvent) => {
    const element = event.target as HTMLElement
    const link = element.closest('a')
    if (link !== null) return follow(event, link.getAttribute('href') ?? '')
    const button = element.closest('button')
    const by = button?.dataset.sort
    const region = element.closest<HTMLElement>('[data-region]')?.dataset.region
    if (by !== undefined) onSort(nextSort(sort, by === '' ? 'name' : { indicator: by }))
    else if (region === undefined) return
    else if (button !== null) onPick(region)
    else {
      const column = Number(element.closest('td')?.getAttribute('aria-colindex')) - 2
      if (column >= 0 && element.closest('.heat__gap') === null)
        open(
          comparison.rows.findIndex(({ code }) => code === region),
          column,
        )
    }
  }

  /** As a link of the app does: a press that asks for another window or a download is the browser's. */
  const follow = (event: MouseEvent | KeyboardEvent, address: string) => {
    const isPlain = 'button' in event && event.button === 0
    if (!isPlain || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    void navigate(address)
  }

  return (
    <HeatBox frame={frame} compact={compact} rows={order.length}>
      <table
        // The grid pattern of the ARIA practices: a table that is walked through with the arrow keys.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
        role="grid"
        aria-label={caption}
        aria-describedby={describedBy}
        aria-rowcount={order.length + HEAD_ROWS + (themes === undefined ? 0 : 1)}
        aria-colcount={columns.length + 1}
        style={
          {
            '--heat-columns': columns.length,
            '--heat-column': `${columnWidth}px`,
            '--heat-row': `${rowHeight}px`,
            '--heat-lines': lines,
          } as CSSProperties
        }
        onFocus={keys.onFocus}
        onClick={press}
        onKeyDown={(event) => {
          keys.onKeyDown(event)
          // Buttons and links answer these keys by themselves.
          if ((event.key !== 'Enter' && event.key !== ' ') || !(event.target as HTMLElement).matches('td'))
            return
          event.preventDefault()
          press(event)
        }}
      >
        <HeatHead
          columns={columns}
          {...(themes === undefined ? {} : { themes })}
          sort={sort}
          comparator={comparator}
          basis={basis}
          addressOf={addressOf}
        />
        <HeatRows
          comparison={comparison}
          columns={columns}
          order={order}
          rows={rows}
          across={across}
          headRows={HEAD_ROWS}
          hiddenRows={themes === undefined ? 0 : 1}
          rowHeight={rowHeight}
          columnWidth={columnWidth}
          comparator={comparator}
          own={own}
          picked={picked}
        />
      </table>
    </HeatBox>
  )
})
