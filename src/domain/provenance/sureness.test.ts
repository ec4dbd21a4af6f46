import { describe, expect, it } from 'vitest'
import { leastSure } from './sureness.ts'

describe('what rests on several claims', () => {
  it('is as sure as the least certain of them, in whatever order they are given', () => {
    expect(leastSure(['found', 'unsure', 'known'])).toBe('unsure')
    expect(leastSure(['editorial', 'known'])).toBe('editorial')
    expect(leastSure(['known', 'founding'])).toBe('known')
    expect(leastSure(['found', 'founding'])).toBe('found')
  })
})
