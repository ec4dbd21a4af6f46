/** From one row of a StatLine answer to a row of figures, or to a report of what is wrong with it. */
import type { Absence } from '../../../src/domain/register/values.ts'
import { cellOf } from '../reading/cells.ts'
import { ageOf, ageOfTitle, type Period, periodOf, REGION_SHAPE, sideOf } from '../reading/codes.ts'
import type { Entry } from './publisher.ts'
import { topicNotInRows } from './publisherFaults.ts'
import {
  noFigure,
  otherBreakdown,
  unknownAge,
  unknownPeriod,
  unknownRegion,
  unknownSide,
} from '../reading/rowFaults.ts'
import type { FigureRow, ReadCell, Report } from '../reading/rows.ts'
import { type Dimension, isEveryone, type TableDescription } from './tableDescription.ts'

export interface RowForm {
  description: TableDescription
  /** Of all figures, where the table has no ages or no periods. */
  age: string
  period: string | undefined
  /** Untyped answers tell an empty cell from a point; typed ones give null for both. */
  typed: boolean
  report: Report
}

/** An empty cell of an untyped answer "cannot occur" in the words of the publisher; null in a typed one may be anything. */
const blankIn = ({ typed }: RowForm): Absence => (typed ? 'not-distinguished' : 'not-applicable')

/** Codes come padded with blanks to the width of their column. */
const codeIn = (entry: Entry, { key }: Dimension): string => {
  const code = entry[key]
  return typeof code === 'string' ? code.trim() : ''
}

/** A row with faults is reported, each fault by itself, and left out. */
export function odataRowReader(form: RowForm): (line: number, entry: Entry) => FigureRow | undefined {
  const { description, report } = form
  const { region: regions, head, others } = description
  const periodFor = remembered((code: string) => periodIn(form, code))
  const ageFor = remembered((code: string) => ageIn(form, code))
  const blank = blankIn(form)
  return (line, entry) => {
    for (const other of others) {
      const code = codeIn(entry, other)
      if (!isEveryone(code, other)) throw otherBreakdown(line, other.key, code)
    }
    const region = codeIn(entry, regions)
    const known = REGION_SHAPE.test(region)
    const [periodCode, ageCode, sideCode] = [description.period, description.age, description.side].map(
      (dimension) => (dimension === undefined ? undefined : codeIn(entry, dimension)),
    )
    const when = periodFor(periodCode ?? '')
    const age = ageFor(ageCode ?? '')
    const side = sideCode === undefined ? 'value' : sideOf(sideCode)
    if (!known) report(unknownRegion(line, region))
    if (when === undefined) report(unknownPeriod(line, periodCode ?? ''))
    if (age === undefined) report(unknownAge(line, ageCode ?? ''))
    if (side === undefined) report(unknownSide(line, sideCode ?? ''))
    const cells: ReadCell[] = []
    for (const { key } of head.topics) {
      const value = entry[key]
      if (value === undefined) throw topicNotInRows(head.table, key)
      const cell = readCell(value, blank)
      if (cell === undefined)
        report(noFigure(line, key, typeof value === 'string' ? value : JSON.stringify(value), '.'))
      else cells.push(cell)
    }
    if (!known || when === undefined || age === undefined || side === undefined) return undefined
    if (cells.length !== head.topics.length) return undefined
    const regionName = regions.codes.get(region)?.title
    return { line, region, ...(regionName ? { regionName } : {}), ...when, age, side, cells }
  }
}

function readCell(value: unknown, blank: Absence): ReadCell | undefined {
  if (value === null) return blank
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined
  return typeof value === 'string' ? cellOf(value, blank) : undefined
}

function periodIn({ description, period }: RowForm, code: string): Period | undefined {
  if (description.period === undefined) return period === undefined ? undefined : { period }
  const read = periodOf(code)
  // "Voorlopig" and "NaderVoorlopig"; a table in English says "Provisional".
  const open = /voorlopig|provisional/i.test(description.period.codes.get(code)?.status ?? '')
  return read !== undefined && open ? { ...read, provisional: true } : read
}

/** The publisher's own title goes before our list of codes: it says what the code means in this table. */
function ageIn({ description, age }: RowForm, code: string): string | undefined {
  if (description.age === undefined) return age
  const title = description.age.codes.get(code)?.title
  return title ? ageOfTitle(title) : ageOf(code)
}

/** A table has few periods and ages, and many rows. */
function remembered<T>(read: (code: string) => T): (code: string) => T {
  const known = new Map<string, T>()
  return (code) => {
    const before = known.get(code)
    if (before !== undefined) return before
    const now = read(code)
    known.set(code, now)
    return now
  }
}
