import type { Indicator } from '../../src/domain/register/things.ts'
import type { Topic } from './reading/rows.ts'

/** A topic of the table with the indicator of the register that its figures are of. */
export interface KnownTopic {
  /** Place among the cells of a row. */
  place: number
  topic: Topic
  indicator: Indicator
}
