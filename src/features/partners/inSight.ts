import type { Row, Sight } from './rows.ts'

/** What every view of the partners is given. */
export interface InSight {
  sight: Sight
  /** What passes the filters. */
  rows: readonly Row[]
  /** Name of my municipality. */
  place: string
  /** Is only what has to do with my municipality looked at? */
  here: boolean
  /** The filters that are set, in words. */
  filters: readonly string[]
  /** Parameters of the address that the view takes from this reader's own choices. */
  pin: Readonly<Record<string, string>>
}
