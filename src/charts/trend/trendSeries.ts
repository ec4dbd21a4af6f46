import type { Series } from '../../domain/figures/series.ts'
import type { CellValue, Observation, Provenance } from '../../domain/register/things.ts'

/** Of an imported table: the file or address that it came from, and when. */
export interface Imported {
  origin: string
  at: string
}

/** A figure of the register with where it was read, or one of an imported table with what it was imported from. */
export interface TrendObservation extends Omit<Observation, 'provenance'> {
  provenance?: Provenance
  imported?: Imported
}

/** A line of figures. Those of different segments are never joined: the borders of the region changed between them. */
export interface TrendSeries extends Omit<Series, 'points'> {
  points: readonly { period: string; cell: CellValue; observation: TrendObservation; segment?: number }[]
}
