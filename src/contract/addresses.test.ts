import { describe, expect, it } from 'vitest'
import { KIND_WORDS, kindOfWord, pathOf, patternAt } from './addresses.ts'

describe('the page at an address', () => {
  it.each([
    ['/', '/'],
    ['/taken', '/taken'],
    ['/taken/wpg-2-2-d', '/taken/:id'],
    ['/taken/', '/taken'],
    ['/verband/taak/wpg-5', '/verband/:type/:id'],
    ['/over/herkomst', '/over/herkomst'],
  ])('%s is %s', (address, pattern) => {
    expect(patternAt(address)).toBe(pattern)
  })

  it('is none for an address that does not exist', () => {
    expect(patternAt('/bestaat-niet')).toBeUndefined()
    expect(patternAt('/taken/wpg-5/meer')).toBeUndefined()
  })
})

describe('addresses of things', () => {
  it('read back the Dutch word for every kind', () => {
    for (const [kind, word] of Object.entries(KIND_WORDS)) expect(kindOfWord(word)).toBe(kind)
    expect(kindOfWord('wethouder')).toBeUndefined()
  })

  it('show a law as its tasks', () => {
    expect(pathOf({ kind: 'law', id: 'wpg' })).toBe('/taken?wet=wpg')
  })
})
