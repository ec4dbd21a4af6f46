/**
 * Regions beside each other on one or more indicators, each against a comparator that the reader chose: what the heat
 * table, the bars, the trend, the scatter, the distribution, the profile and the map of one selection are all drawn from.
 */
import type { Beside } from '../figures/cells.ts'
import type { BlockKey, FigureBlock } from '../figures/blocks.ts'
import type { CellValue, Indicator, Provenance } from '../register/things.ts'
import type { IndicatorUnit } from '../register/values.ts'

/** What regions are held against. */
export type Comparator =
  | { kind: 'country' }
  /** The country without the chosen regions. */
  | { kind: 'rest' }
  /** The mean of the chosen regions, weighted by inhabitants. */
  | { kind: 'group' }
  /** The mean of municipalities of the same size and urbanity as mine. */
  | { kind: 'similar' }
  /** One region: a province, a GGD region, a municipality. */
  | { kind: 'region'; code: string }

/** How a comparator's figure came about. */
export type ComparatorBasis =
  /** The publisher's own figure of that region. */
  | { form: 'published' }
  /** A mean weighted by the population of the same age and year. */
  | ({ form: 'weighted' } & MeanOf)
  /** A mean with other weights, which it names: "benadering". */
  | ({ form: 'approximation'; weights: NamedWeights } & MeanOf)

/** The inhabitants that a mean is weighted with, where they are not simply those of its figures. */
export interface NamedWeights {
  age: string
  period: string
  /** Of a municipality that was divided, each that took it in has its share. */
  isShared?: true
}

interface MeanOf {
  /** How many regions went into it, or were taken out. */
  of: number
  /** The figure is of the country without those regions. */
  takenOut?: true
  /** Regions that belong to it and have no figure or no weight. */
  without: readonly string[]
  /** Of which of them the figure is that of the former municipalities that they were formed of; absent: of none. */
  formed?: readonly string[]
  /** What the similar municipalities are similar in, and why not in urbanity too. */
  alike?: Alike
}

/** What municipalities are similar in: classes of inhabitants, and of urbanity where it can be. */
export type Alike =
  | 'size-and-urbanity'
  /** No class of urbanity is held of any municipality. */
  | 'size'
  /** Of one's own municipality none is held. */
  | 'size-own-unknown'
  /** Of none of the others of the same size one is held. */
  | 'size-others-unknown'

/** The comparator's figure for one indicator and period, or why there is none ("niet te berekenen"). */
export type ComparatorFigure =
  | { state: 'figure'; cell: Extract<CellValue, { state: 'value' }>; basis: ComparatorBasis }
  | { state: 'none'; reason: NoComparator }

export type NoComparator =
  /** The publisher gives no figure of that region in this table, age and period. */
  | 'no-figure'
  /** What it is worked out with could not be fetched: without it, it would be another figure under the same name. */
  | 'not-fetched'
  /** No inhabitants are held to weight with. */
  | 'no-weights'
  /** The unit is no share or mean that could be weighted. */
  | 'no-mean'
  /** The unit is one of totals, which grow with the region: none is a yardstick for another. */
  | 'total'
  /** A member's figure is absent, so that the mean would not be of the whole. */
  | 'incomplete'
  /** So little of the country is left that rounding, or a single region, would decide the figure. */
  | 'too-small'
  /** Nothing is chosen to compare. */
  | 'nothing-chosen'
  /** The chosen regions are the whole country: there is no rest of it. */
  | 'nothing-left'
  /** No municipality is known to be similar. */
  | 'none-similar'

/** One figure against the comparator. Order only, unless the publisher's margins let the difference be tested. */
export interface Against {
  position: Beside
  /** Own figure minus the comparator's, in the unit. */
  difference: number
  /** false without margins: "niet te toetsen". */
  testable: boolean
  /** Does the margin leave the comparator out? Undefined when it cannot be tested. */
  differs?: boolean
  /** With 99.8 % margins too, where a method gives them. */
  differsStrictly?: boolean
  /** Undefined when the indicator has no better or worse, or the two are equal. */
  favourable?: boolean
}

export interface ComparedCell {
  cell: CellValue
  against?: Against
}

/** One indicator of a comparison: which of its figures are compared, and with what. */
export interface ComparedColumn {
  indicator: Indicator
  /** Undefined: no block holds a figure of any chosen region for the period and age asked for. */
  key?: BlockKey
  /** Without a key: what there is of the chosen regions instead, for the page to name. Never shown in its place. */
  otherwise?: HeldOtherwise
  unit: IndicatorUnit
  /** Where the figures come from, each source once; what is not sure about one of them counts for the column. */
  provenances?: readonly Provenance[]
  /** The import that they are of, where they are. */
  imported?: NonNullable<FigureBlock['imported']>
  comparator: ComparatorFigure
  /** One per row, in the order of the rows. */
  cells: readonly ComparedCell[]
  /** Smallest and largest value among the rows and the comparator; undefined without any. */
  extent?: readonly [number, number]
}

/** The periods, ages and tables in which an indicator has a figure of a chosen region; all empty: it has none. */
export interface HeldOtherwise {
  periods: readonly string[]
  ages: readonly string[]
  tables: readonly string[]
}

export interface ComparedRow {
  code: string
  name: string
  /** The municipality of a wijk or buurt. */
  within?: string
}

export interface Comparison {
  rows: readonly ComparedRow[]
  columns: readonly ComparedColumn[]
  comparator: Comparator
}
