/** How numbers are printed, beside what we aim for. */

/**
 * @typedef {object} Line
 * @property {string} label what it is, with its unit
 * @property {number | undefined} value undefined: there is none
 * @property {number} [digits] how exact it is shown; whole numbers without
 * @property {number} [most] more than this is beyond its aim
 * @property {number} [least] less than this is beyond its aim
 */

const LABEL_WIDTH = 46

/** @param {string} title @param {readonly Line[]} lines */
export function printLines(title, lines) {
  console.log(`\n${title}`)
  for (const line of lines) {
    const { most, least } = line
    const aim = most === undefined ? (least === undefined ? '' : ` (at least ${least})`) : ` (aim ${most})`
    console.log(`${line.label.padEnd(LABEL_WIDTH)}${shown(line)}${aim}`)
  }
}

/** @param {Omit<Line, 'label'>} line @returns {string} with ! when it is beyond its aim */
export function shown({ value, digits = 0, most = Infinity, least = -Infinity }) {
  if (value === undefined || Number.isNaN(value)) return '–'
  return `${value.toFixed(digits)}${value > most || value < least ? ' !' : ''}`
}
