/** The figures of one file, all by one rule for the decimal sign: "1.234" is never taken for what it may not be. */
import type { Absence } from '../../../src/domain/register/values.ts'
import { cellOf } from './cells.ts'
import { noFigure, twoReadings } from './rowFaults.ts'
import type { ReadCell, Report } from './rows.ts'

/** Reads one cell; undefined when it is neither a figure nor an absence, which is then reported. */
export type ReadNumber = (line: number, field: string, text: string, blank: Absence) => ReadCell | undefined

/** May be twelve hundred, or one and a bit: one to three digits, and groups of three behind the sign. */
const TWO_READINGS = /^-?[1-9]\d{0,2}(?:[.,]\d{3})+$/
const WITH_SIGN = /^-?\d+([.,])\d+$/

/**
 * A file with commas between its columns writes a decimal point. In one with semicolons the first figure that can only be
 * read in one way shows the sign; from there on the other sign is a fault, and before it a figure with two readings is.
 */
export function numbersOf(delimiter: ',' | ';', report: Report): ReadNumber {
  let decimal: '.' | ',' | undefined = delimiter === ',' ? '.' : undefined
  return (line, field, text, blank) => {
    if (decimal === undefined) {
      const cell = text.trim()
      if (TWO_READINGS.test(cell)) {
        report(twoReadings(line, field, cell))
        return undefined
      }
      const sign = WITH_SIGN.exec(cell)?.[1]
      if (sign === '.' || sign === ',') decimal = sign
    }
    const figure = cellOf(text, blank, decimal)
    if (figure === undefined) report(noFigure(line, field, text, decimal ?? '.'))
    return figure
  }
}
