import { expect, it } from 'vitest'
import { withSoftBreaks } from './softBreaks.ts'

it.each([
  ['Bestaanszekerheid', 'Bestaans|zeker|heid'],
  ['Mentale gezondheid', 'Mentale gezond|heid'],
  ['Infectieziekten', 'Infectie|ziekten'],
  ['Wonen', 'Wonen'],
  ['Werking', 'Werking'],
])('%s may be broken as %s', (heading, parts) => {
  expect(withSoftBreaks(heading).replaceAll('\u00AD', '|')).toBe(parts)
})
