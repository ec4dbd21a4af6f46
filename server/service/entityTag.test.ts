import { expect, it } from 'vitest'
import { entityTag, isNamedIn } from './entityTag.ts'

it('gives the same text the same tag, and nearly the same text another', () => {
  expect(entityTag('register')).toBe(entityTag('register'))
  const tags = Array.from({ length: 20_000 }, (_, index) => entityTag(`wmo-2-1-${index}`))
  expect(new Set(tags).size).toBe(tags.length)
})

it('uses more than a hundred bits, so that chance does not join two registers', () => {
  expect(entityTag('register').length).toBeGreaterThanOrEqual(20)
})

it.each([
  ['"a"', true],
  ['W/"a"', true],
  ['"b", "a"', true],
  ['*', true],
  ['"b"', false],
  ['a', false],
  [null, false],
])('reads If-None-Match %s', (header, named) => {
  expect(isNamedIn(header, '"a"')).toBe(named)
})
