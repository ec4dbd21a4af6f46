import { expect, it } from 'vitest'
import { numbersOf } from './numbers.ts'
import type { Fault } from './rows.ts'

function reading(delimiter: ',' | ';', texts: readonly string[]) {
  const faults: Fault[] = []
  const read = numbersOf(delimiter, (fault) => faults.push(fault))
  const cells = texts.map((text, place) => read(place + 2, 'Inwoners', text, 'missing'))
  return { cells, faults: faults.map(({ line, reason }) => `${line} ${reason.nl}`) }
}

it.each([
  [[' 1.234'], [undefined], /^2 .* duizendtallen /],
  [['1,234', '86832'], [undefined, 86832], /^2 .* duizendtallen /],
  [['1.234.567', '.'], [undefined, 'not-distinguished'], /^2 .* duizendtallen /],
  [['57,8', '1.234'], [57.8, undefined], /^3 .* decimale komma/],
  [['57.8', '57,8'], [57.8, undefined], /^3 .* decimale punt/],
] as const)('of a file with semicolons, %j is %j and a fault', (texts, cells, fault) => {
  const read = reading(';', texts)
  expect(read.cells).toEqual(cells)
  expect(read.faults).toEqual([expect.stringMatching(fault)])
})

it.each([
  [';', ['57,8', '1,234', '', '-3'], [57.8, 1.234, 'missing', -3]],
  [';', ['0.123', '1.234'], [0.123, 1.234]],
  [';', ['1234.567', '1.234'], [1234.567, 1.234]],
  [',', ['1.234'], [1.234]],
] as const)('of a file with “%s”, %j is read by the sign that it shows', (delimiter, texts, cells) => {
  expect(reading(delimiter, texts)).toEqual({ cells, faults: [] })
})
