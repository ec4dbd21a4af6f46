import { expect, it } from 'vitest'
import { tableNote } from './tableNote.ts'

const possible = { from: 2020, to: 2022, reason: 'Of de vraag veranderde, is niet nagelezen.' }

it('the note of a table names its possible breaks with their years, also where it has no other words', () => {
  const words = 'Mogelijke breuk tussen 2020 en 2022. Of de vraag veranderde, is niet nagelezen.'
  expect(tableNote({ note: 'Overgeschreven.', possibleBreaks: [possible] })).toBe(`Overgeschreven. ${words}`)
  expect(tableNote({ possibleBreaks: [possible] })).toBe(words)
  expect(tableNote({ note: 'Overgeschreven.' })).toBe('Overgeschreven.')
  expect(tableNote({})).toBeUndefined()
})
