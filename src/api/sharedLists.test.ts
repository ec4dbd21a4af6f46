import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
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

it('forgets a list that no answer holds any more', async () => {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const kept = sharedList(list({ classificationYear: 2030 }))
  const gone = new WeakRef(sharedList(list({ classificationYear: 2031 })))
  // What a reference pointed to lives until the end of its turn.
  await new Promise((done) => setTimeout(done, 0))
  collect()
  expect(gone.deref()).toBeUndefined()
  expect(sharedList(list({ classificationYear: 2030 }))).toBe(kept)
})
