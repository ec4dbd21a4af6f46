/** From what a publisher writes in a cell to a number or a reason for its absence. */
import type { Absence } from '../../../src/domain/register/values.ts'
import type { ReadCell } from './rows.ts'

/** The point is CBS's explanation of symbols: unknown, insufficiently reliable or secret; which of them is not said. */
const POINT: Absence = 'not-distinguished'

/** Digits with a decimal point and nothing else: no 1e5, no Infinity, no thousands. */
const WITH_POINT = /^-?\d+(?:\.\d+)?$/
const WITH_COMMA = /^-?\d+(?:,\d+)?$/

/**
 * Reads one cell; undefined when it is neither a figure nor an absence.
 * @param blank what an empty cell stands for in this source
 */
export function cellOf(text: string, blank: Absence, decimal: '.' | ',' = '.'): ReadCell | undefined {
  const cell = text.trim()
  if (cell === '') return blank
  if (cell === '.') return POINT
  if (decimal === '.') return WITH_POINT.test(cell) ? Number(cell) : undefined
  return WITH_COMMA.test(cell) ? Number(cell.replace(',', '.')) : undefined
}

/** For a report: in one line, and not longer than one can take in. */
export function shown(value: string, most = 60): string {
  // What a damaged file holds may be anything; a terminal obeys control characters.
  const plain = value.replaceAll(/[\p{C}\s]+/gu, ' ').trim()
  return plain.length > most ? `${plain.slice(0, most - 1)}…` : plain
}
