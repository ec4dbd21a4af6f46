/** The tables as Kysely sees them. Only types that SQLite and PostgreSQL share. */

interface Versioned {
  id: string
  version: number
  recorded_at: string
  superseded_at: string | null
  origin: string
  reference_version: string | null
  position: number
  /** The thing as JSON. */
  body: string
}

export interface RecordRow extends Versioned {
  collection: string
}

/** A figure; the parts of its key that are asked for stand in columns. */
export interface ObservationRow extends Versioned {
  indicator: string
  region: string
  classification_year: number
  period: string
  age: string
  breakdown: string
  table_id: string
  edition: string
}

export interface RevisionRow {
  number: number
  recorded_at: string
  reference_version: string
  state_on: string
}

export interface ImportRow {
  number: number
  table_id: string
  edition: string
  fingerprint: string
  imported_at: string
  published_at: string | null
  superseded_at: string | null
  /** What else is known of it, as JSON. */
  body: string
}

/** The regions that the blocks of an import at one scale and in one classification are about, as JSON. */
export interface FigureListRow {
  import: number
  scale: string
  classification_year: number
  body: string
}

export interface FigureBlockRow {
  import: number
  scale: string
  indicator: string
  /** Place within the import: the order in which the table has them. */
  position: number
  /** The block without its regions, as JSON. */
  body: string
}

export interface BoundaryRow {
  import: number
  scale: string
  /** Empty for the municipalities of the country. */
  within: string
  classification_year: number
  /** The topology as JSON. */
  body: string
}

export interface Tables {
  records: RecordRow
  observations: ObservationRow
  revisions: RevisionRow
  imports: ImportRow
  figure_lists: FigureListRow
  figure_blocks: FigureBlockRow
  boundaries: BoundaryRow
  figure_revision: { number: number; last_import: number }
}
