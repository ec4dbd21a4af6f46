/**
 * OData 4 gives one figure at a time, and the import wants all topics of a region, period and age in one row. A publisher
 * gives the topics of a row one after another, so a row is handed on when its last topic has come, and few are ever held.
 */
import { noFigure, givenAgain } from '../reading/rowFaults.ts'
import type { Report } from '../reading/rows.ts'
import type { Entry } from '../statline/publisher.ts'
import type { Description4 } from './description4.ts'
import { unknownMeasure } from './faults4.ts'

/** A row in the form of OData 3: the codes of its dimensions, and a cell per topic. */
export interface JoinedRow {
  /** Number of its first figure in the answer. */
  line: number
  entry: Entry
  /** Places of the topics that were not given. */
  absent: readonly number[]
}

interface OpenRow {
  line: number
  codes: Entry
  cells: unknown[]
  left: number
}

/**
 * Rows that wait for topics that may never come, and the cells in them: a row of a hundred topics takes a hundred times the
 * room. With more of either the oldest is handed on as it is: what comes of it
 * later is then named as given twice, and nothing is imported.
 */
const MOST_OPEN = { rows: 100_000, cells: 2_000_000 }

/** Takes figures one by one; `take` gives the row that became whole with it, if any, `rest` the rows that did not. */
export function createJoining(
  { head: { topics }, places, region, period, age, side, others }: Description4,
  report: Report,
  most = MOST_OPEN,
) {
  const keys = [region, period, age, side, ...others].flatMap((each) => (each === undefined ? [] : each.key))
  const open = new Map<string, OpenRow>()
  const mostOpen = Math.min(most.rows, Math.floor(most.cells / topics.length))

  function closed({ line, codes, cells }: OpenRow): JoinedRow {
    const entry: Record<string, unknown> = { ...codes }
    const absent: number[] = []
    for (const [place, { key }] of topics.entries()) {
      entry[key] = cells[place] ?? null
      if (cells[place] === undefined) absent.push(place)
    }
    return { line, entry, absent }
  }

  return {
    take(line: number, figure: Entry): JoinedRow | undefined {
      const measure = textIn(figure, 'Measure')
      const place = places.get(measure)
      if (place === undefined) {
        if (!places.has(measure)) report(unknownMeasure(line, measure))
        return undefined
      }
      const key = keys.map((each) => textIn(figure, each)).join(' ')
      let row = open.get(key)
      if (row === undefined) {
        row = {
          line,
          codes: Object.fromEntries(keys.map((each) => [each, figure[each]])),
          cells: [],
          left: topics.length,
        }
        open.set(key, row)
      }
      if (row.cells[place] !== undefined) {
        report(givenAgain(line, measure, key))
        return undefined
      }
      row.cells[place] = cellIn(figure, line, measure, report)
      row.left -= 1
      const done = row.left === 0 ? key : open.size > mostOpen ? open.keys().next().value : undefined
      const whole = done === undefined ? undefined : open.get(done)
      if (done === undefined || whole === undefined) return undefined
      open.delete(done)
      return closed(whole)
    },

    *rest(): Generator<JoinedRow> {
      for (const row of open.values()) yield closed(row)
    },
  }
}

const textIn = (figure: Entry, key: string): string => {
  const value = figure[key]
  return typeof value === 'string' ? value.trim() : ''
}

/**
 * A number, an empty cell for what cannot occur, and a point where the publisher gives no figure and does not say that it
 * cannot occur: the two absences that `reading/cells.ts` tells apart.
 */
function cellIn(figure: Entry, line: number, measure: string, report: Report): number | '' | '.' {
  const { Value: value, ValueAttribute: attribute } = figure
  if (attribute === 'Impossible') return ''
  if (value === null) return '.'
  if (typeof value === 'number') return value
  report(noFigure(line, measure, typeof value === 'string' ? value : (JSON.stringify(value) ?? ''), '.'))
  return '.'
}
