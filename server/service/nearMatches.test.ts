import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editDistance, nearMatches } from './nearMatches.ts'

describe('near matches', () => {
  it('finds a misspelling before anything else, and a piece of an id', () => {
    expect(nearMatches('trendbruek', ['trendbreuk', 'wmo-1'])).toEqual(['trendbreuk'])
    expect(nearMatches('trendb', ['programma-trendbreuk'])).toEqual(['programma-trendbreuk'])
    expect(nearMatches('WMO-1', ['wmo-1'])).toEqual(['wmo-1'])
  })

  it('offers nothing where nothing is near', () => {
    expect(nearMatches('x', ['programma-trendbreuk'])).toEqual([])
    expect(nearMatches('', ['a'])).toEqual([])
  })

  it('measures the same distance both ways, never more than the longest word', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        const distance = editDistance(a, b)
        expect(distance).toBe(editDistance(b, a))
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length))
        expect(distance === 0).toBe(a === b)
      }),
    )
  })
})
