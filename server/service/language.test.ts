import { expect, it } from 'vitest'
import { languageOf } from './language.ts'

it.each([
  [undefined, 'nl'],
  ['', 'nl'],
  ['en', 'en'],
  ['en-GB,en;q=0.9', 'en'],
  ['nl,en;q=0.9', 'nl'],
  ['en;q=0.5,nl;q=0.4', 'en'],
  ['en;q=0', 'nl'],
  ['*', 'nl'],
  ['*,en;q=0.5', 'nl'],
  ['de,fr', 'nl'],
  ['en;q=rommel', 'en'],
])('reads %s as %s', (header, language) => {
  expect(languageOf(header)).toBe(language)
})
