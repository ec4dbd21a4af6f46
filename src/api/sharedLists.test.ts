import { expect, it } from 'vitest'
import { sharedList } from './sharedLists.ts'

const list = (parts: object = {}) => ({ classificationYear: 2020, codes: ['GM1', 'GM2'], ...parts })

it('gives the former list where another answer brings the same', () => {
  const first = sharedList(list())
  expect(sharedList(list())).toBe(first)
})

it.each([
  { classificationYear: 2021 },
  { codes: ['GM2', 'GM1'] },
  { codes: ['GM1'] },
  { names: ['Een', null] },
])('keeps a list apart that differs by %j', (parts) => {
  const first = sharedList(list())
  const other = list(parts)
  expect(sharedList(other)).toBe(other)
  expect(sharedList(list())).toBe(first)
})
