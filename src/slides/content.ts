import type { Chart } from './chart.ts'
import type { Paint } from './colours.ts'
import type { Diagram } from './diagram.ts'
import type { Words } from './words.ts'

/** What a slide says, before it is drawn: the same for the screen, PowerPoint, a screen reader and print. */
export interface SlideContent {
  /** The message, as a short sentence. */
  readonly title: Words
  /** Unit · age group · year, or whom the slide is about. */
  readonly subtitle: Words
  readonly body: SlideBody
  /** What readers must know before they compare: no margins, a model estimate. */
  readonly warning?: Words
  readonly source: Words
  /** The address behind the source line: the figure that the slide was made from. */
  readonly sourceAddress?: string
  /** How old the data are, in words. */
  readonly age: Words
  /** What the body shows, in a sentence or two, for who does not see it. Empty where the body is text. */
  readonly description: string
}

export type SlideBody = CoverBody | TextBody | ChartBody | TableBody | DiagramBody

/** Title and subtitle only. */
export interface CoverBody {
  readonly kind: 'cover'
}

export interface TextBody {
  readonly kind: 'text'
  readonly paragraphs: readonly Paragraph[]
}

export interface Paragraph {
  readonly words: Words
  /** 2 belongs to the paragraph of level 1 above it. */
  readonly level: 1 | 2
}

export interface ChartBody {
  readonly kind: 'chart'
  readonly chart: Chart
}

export interface TableBody {
  readonly kind: 'table'
  readonly table: Table
}

export interface DiagramBody {
  readonly kind: 'diagram'
  readonly diagram: Diagram
}

/** Every row has as many cells as the head. */
export interface Table {
  readonly head: readonly Cell[]
  readonly rows: readonly (readonly Cell[])[]
  /** Of a part of a larger table: size of letters and widths of columns in points, the same on each slide. */
  readonly setting?: { readonly size: number; readonly widths: readonly number[] }
}

export interface Cell {
  readonly words: Words
  /** What letters and signs mean, for who does not see the key beside them. */
  readonly inWords?: string
  /** Ground of the cell. What it means also stands in the words: never colour alone. */
  readonly tint?: Paint
  readonly align?: 'start' | 'middle' | 'end'
  readonly strong?: boolean
}
