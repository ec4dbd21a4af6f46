/** What every reader of an import hands over, one row at a time: the figures of one region, period, age and kind of margin. */
import type { Absence } from '../../../src/domain/register/values.ts'
import type { Phrase } from '../../service/language.ts'

export interface Topic {
  /** As the publisher numbers it in this table: "Overgewicht_9". */
  key: string
  /** Without that number, which changes per table: "Overgewicht". */
  stem: string
  title?: string
  /** The groups that it stands under, outermost first: two topics "Nederland" differ in nothing else. */
  groups?: readonly string[]
  /** As published: "%", "aantal", "1 000 euro". */
  unit?: string
  decimals?: number
  description?: string
}

export interface TableHead {
  /** "50090NED" */
  table: string
  /** As far as the publisher says. */
  title?: string
  publisher?: string
  licence?: string
  modified?: string
  /** The table's topics, in the order of the cells of a row. */
  topics: readonly Topic[]
  /** The names of all columns of a file that has one per topic, for whoever looks for one that was not found. */
  columns?: readonly string[]
  /** Rows to come, where known, for the progress bar. */
  rows?: number
}

/** MW00000, MOG0095 and MBG0095: the figure, and the lower and upper limit of the publisher's interval. */
export type Side = 'value' | 'lower' | 'upper'
export type ReadCell = number | Absence

export interface FigureRow {
  /** Line in the file (1 = head) or number of the row in the answer, for reports. */
  line: number
  /** Trimmed: "GM0935". */
  region: string
  regionName?: string
  /** "2020" from "2020JJ00"; "2022-H1", "2020-Q1", "2020-01" from HJ, KW and MM codes. */
  period: string
  /** As the register writes ages: "18+", "18-64", "65+". */
  age: string
  side: Side
  /** In the order of the topics of the head. */
  cells: readonly ReadCell[]
  provisional?: true
}

/** What is wrong in one place, and what to do about it. */
export interface Fault {
  line?: number
  field: string
  value: string
  reason: Phrase
  remedy: Phrase
}

/** Told of every row that cannot be used. The row is left out and reading goes on, so that one report names all lines. */
export type Report = (fault: Fault) => void

export interface TableReader {
  head: TableHead
  /** In batches; what stops everything is thrown as an ImportFailure. */
  rows: AsyncIterable<readonly FigureRow[]>
}

/** @throws Error when there is no fault at all */
export function failureOf(faults: readonly Fault[]): ImportFailure {
  const [first, ...others] = faults
  if (first === undefined) throw new Error('a failed import names at least one fault')
  return new ImportFailure([first, ...others])
}

/** Why nothing more can be read. The message is the first fault, in Dutch and on the second line in English. */
export class ImportFailure extends Error {
  override readonly name = 'ImportFailure'
  readonly faults: readonly Fault[]
  constructor(faults: readonly [Fault, ...Fault[]], options?: ErrorOptions) {
    const [{ line, reason, remedy }] = faults
    const [at, enAt] = line === undefined ? ['', ''] : [`Regel ${line}: `, `Line ${line}: `]
    super(`${at}${reason.nl} ${remedy.nl}\n${enAt}${reason.en} ${remedy.en}`, options)
    this.faults = faults
  }
}
