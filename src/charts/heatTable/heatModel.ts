/** Regions by indicators: in which order they stand and how full each shade is, without words and without pixels. */
import type { ComparedCell, ComparedColumn, Comparison } from '../../domain/comparison/comparison.ts'
import { compareNames } from '../../domain/register/nameOrder.ts'
import { digitsOf } from '../../messages/format.ts'
import { type Judgement, judgementAsRead, judgementOf } from '../figure/judgement.ts'

/**
 * By name, or by the figures of one indicator. By inhabitants is another order of the rows, in which they are given: how
 * many there are is no part of a comparison.
 */
export interface HeatSort {
  by: 'name' | 'population' | { indicator: string }
  descending: boolean
}

/** How full a cell is painted. */
export type Shade =
  /** Around the comparator: -1 the largest unfavourable difference of the column, 0 none, 1 the largest favourable. */
  | { scale: 'judged'; at: number }
  /** No better or worse side: from 0, the lowest figure of the column, to 1, the highest. */
  | { scale: 'neutral'; at: number }

export interface HeatColumn {
  column: ComparedColumn
  /** Decimals of its figures, so that they line up. */
  digits: number
  /** The difference that is painted fullest: a round number, just over the largest one; 0 without differences. */
  reach: number
}

export interface HeatTheme {
  theme: string
  /** How many columns in a row are of it. */
  count: number
}

/** What does not change when the rows are sorted. */
export interface HeatColumns {
  columns: readonly HeatColumn[]
  /** Headings over the columns; undefined when they are not grouped. */
  themes?: readonly HeatTheme[]
}

export interface HeatModel extends HeatColumns {
  comparison: Comparison
  /** Places of `comparison.rows`, in the order that they are shown. */
  order: readonly number[]
}

/** The columns, by theme when asked. Their cells are worked out when they are drawn: most of them never are. */
export function heatColumns({ columns: compared }: Comparison, grouped: boolean): HeatColumns {
  const columns = compared.map(heatColumn)
  if (!grouped) return { columns }
  const themes = [...new Set(columns.map(themeOf))].map((theme) => ({
    theme,
    of: columns.filter((each) => themeOf(each) === theme),
  }))
  return {
    columns: themes.flatMap(({ of }) => of),
    themes: themes.map(({ theme, of }) => ({ theme, count: of.length })),
  }
}

const themeOf = ({ column }: HeatColumn): string => column.indicator.theme

function heatColumn(column: ComparedColumn): HeatColumn {
  // A mean is no more exact than what it is of.
  let digits =
    column.comparator.state === 'figure' && column.comparator.basis.form === 'published'
      ? digitsOf(column.comparator.cell.value)
      : 0
  let largest = 0
  for (const { cell, against } of column.cells) {
    // Two decimals are the most that is written. A number that fits is not written out to count them: there are thousands.
    if (digits < 2 && cell.state === 'value' && !cell.approximate && !fits(cell.value, digits))
      digits = Math.max(digits, digitsOf(cell.value))
    if (against !== undefined) largest = Math.max(largest, Math.abs(against.difference))
  }
  return { column, digits, reach: roundUp(largest) }
}

/** Has a number no more than so many decimals? A no may be wrong, since 0.29 is no exact number; a yes is not. */
const fits = (value: number, digits: number): boolean => Number.isInteger(value * 10 ** digits)

/** 0.34 → 0.4, 7.3 → 8, 62 → 70: one figure that counts, so that a scale can be named. */
export function roundUp(value: number): number {
  if (value <= 0) return 0
  const step = 10 ** Math.floor(Math.log10(value))
  // 0.1 is no exact number: what differs by less than a billionth is round already.
  return Number((Math.ceil(value / step - 1e-9) * step).toPrecision(1))
}

/**
 * Places of the rows in the order asked for. Absent figures stand last, whichever way the rest is sorted; equal ones stay
 * as they were given.
 */
export function heatOrder({ rows, columns }: Comparison, sort: HeatSort | undefined): number[] {
  const order = rows.map((_, place) => place)
  if (sort === undefined || sort.by === 'population') return order
  const { by } = sort
  const way = sort.descending ? -1 : 1
  if (by === 'name')
    return order.toSorted((a, b) => way * compareNames(rows[a]?.name ?? '', rows[b]?.name ?? ''))
  const column = columns.find(({ indicator }) => indicator.id === by.indicator)
  if (column === undefined) return order
  const last = sort.descending ? -Infinity : Infinity
  const values = column.cells.map(({ cell }) => (cell.state === 'value' ? cell.value : last))
  return order.toSorted((a, b) => {
    const [one = last, other = last] = [values[a], values[b]]
    // Two absences: their difference is no number.
    return one === other ? 0 : way * (one - other)
  })
}

/** How full a cell is painted; undefined where there is nothing to paint by. */
export function shadeOf({ column, digits, reach }: HeatColumn, compared: ComparedCell): Shade | undefined {
  const { cell, against } = compared
  if (cell.state !== 'value') return undefined
  if (column.indicator.polarity === 'none') {
    const [low, high] = column.extent ?? [0, 0]
    return high > low ? { scale: 'neutral', at: (cell.value - low) / (high - low) } : undefined
  }
  if (against === undefined || reach === 0) return undefined
  // What reads the same as the comparator lies on neither side of it.
  if (judgementAsRead(compared, column.comparator, digits) === 'untested-near')
    return { scale: 'judged', at: 0 }
  const distance = Math.min(1, Math.abs(against.difference) / reach)
  return { scale: 'judged', at: against.favourable === false ? -distance : distance }
}

/** Only a difference that was tested carries a sign: without margins the order alone is known. */
export function signOf({ against }: ComparedCell): TestedJudgement | undefined {
  const judgement = judgementOf(against)
  return judgement === undefined || isUntested(judgement) ? undefined : judgement
}

type Untested = Extract<Judgement, `untested-${string}`>
export type TestedJudgement = Exclude<Judgement, Untested>
const isUntested = (judgement: Judgement): judgement is Untested => judgement.startsWith('untested-')

/** What a press on the head of a column asks for: the highest figures or the first names on top, then the other way. */
export const nextSort = (sort: HeatSort | undefined, by: 'name' | { indicator: string }): HeatSort => ({
  by,
  descending: isSortedBy(sort, by) ? !sort.descending : by !== 'name',
})

/** Are the rows in order of this column? */
export const isSortedBy = (
  sort: HeatSort | undefined,
  by: 'name' | { indicator: string },
): sort is HeatSort =>
  typeof by === 'object' && typeof sort?.by === 'object'
    ? sort.by.indicator === by.indicator
    : sort?.by === by

/** Without the municipality of every row, where all lie in one and the same: the title names it. */
export function withoutOnePlace(comparison: Comparison): Comparison {
  const [first] = comparison.rows
  if (first?.within === undefined || !comparison.rows.every(({ within }) => within === first.within))
    return comparison
  const rows = comparison.rows.map((row) => {
    const { within: _, ...rest } = row
    return rest
  })
  return { ...comparison, rows }
}

/** Where a region stands among the rows, or -1. */
export const rowOf = ({ comparison, order }: Pick<HeatModel, 'comparison' | 'order'>, code: string): number =>
  order.findIndex((place) => comparison.rows[place]?.code === code)
