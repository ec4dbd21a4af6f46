import type { Axis } from './axis.ts'

/** A cell of a sheet. What is not there is undefined: no 0, no dash, no empty text. */
export type Value = string | number | undefined

/** The table behind a chart. Drawing, chart in the file, its workbook and the table for a screen reader are made of it. */
export interface Sheet {
  readonly name: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly Value[])[]
  /** Why a figure is not there, in words. A cell without a reason says "geen cijfer". */
  readonly absences?: readonly Absence[]
}

export interface Absence {
  readonly row: number
  readonly column: number
  readonly words: string
}

/** Number of a column of the sheet, from 0. */
export type Column = number
/** Number of a row of the sheet below its head, from 0. */
export type Row = number

/** The columns with the bounds of an interval, as the publisher gives them. */
export interface Margins {
  readonly lower: Column
  readonly upper: Column
}

/** One bar per row, from top to bottom in the order of the sheet. */
export interface BarsChart {
  readonly kind: 'bars'
  readonly sheet: Sheet
  readonly names: Column
  readonly values: Column
  readonly margins?: Margins
  /** The row that the slide is about. */
  readonly marked?: Row
  readonly comparator?: Row
  readonly axis: Axis
  /** Decimals of the figures as published. */
  readonly digits: number
}

/**
 * Lines through time. The rows stand in order of year; years, and parts of years, are as far apart as they are. A line is interrupted where
 * the sheet gives a reason why a figure is not there; an empty cell without one is a year that was not measured.
 */
export interface TrendChart {
  readonly kind: 'trend'
  readonly sheet: Sheet
  readonly years: Column
  /** Names of the moments in the sheet, where they are no whole years: these stand along the axis then. */
  readonly periods?: Column
  readonly lines: readonly TrendLine[]
  readonly breaks: readonly TrendBreak[]
  readonly axis: Axis
  readonly digits: number
}

export interface TrendLine {
  readonly values: Column
  readonly margins?: Margins
  /** `pace`: what the line of `own` would come to; nothing was measured there, so that it has no points. */
  readonly part: 'own' | 'comparator' | 'other' | 'pace'
}

/** From this year on figures are not comparable with those before. No line runs across. */
export interface TrendBreak {
  readonly year: number
  readonly words: string
  /** Nobody knows that it is one: only its words are said, which say so. */
  readonly isPossible?: boolean
}

/** A point per row that has both figures. */
export interface ScatterChart {
  readonly kind: 'scatter'
  readonly sheet: Sheet
  readonly names: Column
  readonly x: Column
  readonly y: Column
  readonly marked?: Row
  readonly comparator?: Row
  /** Rows whose name stands beside the point, the most wanted first. */
  readonly labelled: readonly Row[]
  readonly xAxis: Axis
  readonly yAxis: Axis
  readonly digits: number
}

export type Chart = BarsChart | TrendChart | ScatterChart

/** The figure in a cell; undefined where there is none. */
export function figureAt({ rows }: Sheet, row: Row, column: Column): number | undefined {
  const value = rows[row]?.[column]
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined
}

export const textAt = ({ rows }: Sheet, row: Row, column: Column): string => String(rows[row]?.[column] ?? '')

/** The reason that is given for an empty cell. */
export const absenceAt = ({ absences = [] }: Sheet, row: Row, column: Column): string | undefined =>
  absences.find((each) => each.row === row && each.column === column)?.words
