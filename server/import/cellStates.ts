/** What stands in the cells of a topic, as numbers beside what each of them is: a value, a provisional one, or an absence. */
import type { FigureBlock } from '../../src/domain/figures/blocks.ts'
import type { Indicator } from '../../src/domain/register/things.ts'
import { ABSENCES, type Absence } from '../../src/domain/register/values.ts'
import { faultOf } from './assemblyFaults.ts'
import type { KnownTopic } from './knownTopic.ts'
import type { FigureRow, Report } from './reading/rows.ts'
import type { TopicCells } from './scratch.ts'

/** The state of a cell is 0 for a value, else the place of its absence, from 1. */
export const MISSING = ABSENCES.indexOf('missing') + 1
/** A value that the publisher calls provisional. */
export const PROVISIONAL = 100

/** Margins of a figure that is absent would tell what it is. */
export const ofValues = (margins: readonly (number | null)[], values: readonly (number | null)[]) =>
  margins.map((margin, at) => (values[at] === null ? null : margin))

export function numbersOf({
  numbers,
  states,
}: {
  numbers: Float64Array
  states: Uint8Array
}): (number | null)[] {
  return Array.from(numbers, (number, at) => (states[at] === 0 || states[at] === PROVISIONAL ? number : null))
}

/** The most common absence is said once, the others by their place. */
export function absencesOf(states: Uint8Array): Pick<FigureBlock, 'absence' | 'absences'> {
  const counts = new Uint32Array(ABSENCES.length + 1)
  for (const state of states) if (state > 0 && state !== PROVISIONAL) counts[state] = (counts[state] ?? 0) + 1
  const largest = Math.max(...counts.subarray(1))
  // Without an absence there is nothing to say: a region that a block does not name is missing.
  const most = largest === 0 ? MISSING : counts.indexOf(largest, 1)
  const absence = absenceOf(most) ?? 'missing'
  const others: Record<number, Absence> = {}
  for (const [at, state] of states.entries()) {
    const other = state === most ? undefined : absenceOf(state)
    if (other !== undefined) others[at] = other
  }
  return { absence, ...(Object.keys(others).length > 0 ? { absences: others } : {}) }
}

const absenceOf = (state: number): Absence | undefined => ABSENCES[state - 1]

/** One topic of rows that belong together. A value that cannot be is reported and left out. */
export function cellsOf(
  { place, topic, indicator }: KnownTopic,
  group: readonly { row: FigureRow }[],
  report: Report,
): TopicCells {
  const numbers = new Float64Array(group.length)
  const states = new Uint8Array(group.length)
  for (const [at, { row }] of group.entries()) {
    const cell = row.cells[place] ?? 'missing'
    if (typeof cell === 'string') states[at] = ABSENCES.indexOf(cell) + 1
    else if (isPossible(cell, indicator)) {
      numbers[at] = cell
      if (row.provisional) states[at] = PROVISIONAL
    } else {
      states[at] = MISSING
      report(faultOf.impossible(row.line, topic.key, cell, indicator))
    }
  }
  return { numbers, states }
}

function isPossible(value: number, { unit }: Indicator): boolean {
  if (unit === 'percent') return value >= 0 && value <= 100
  return Number.isFinite(value) && (value >= 0 || unit === 'z-score' || unit === 'index')
}
