import { describe, expect, it } from 'vitest'
import { leastSure, leastSureOf } from './sureness.ts'

describe('what rests on several claims', () => {
  it('is as sure as the least certain of them, in whatever order they are given', () => {
    expect(leastSure(['found', 'unsure', 'known'])).toBe('unsure')
    expect(leastSure(['editorial', 'known'])).toBe('editorial')
    expect(leastSure(['known', 'founding'])).toBe('known')
    expect(leastSure(['found', 'founding'])).toBe('found')
  })

  it('takes note and sources of the least certain claim along, and of equals those of the first', () => {
    const read = { status: 'found' as const, sources: ['a'] }
    const doubt = { status: 'unsure' as const, note: 'Niet zeker.' }
    expect(leastSureOf(read, doubt)).toBe(doubt)
    expect(leastSureOf(read, { ...read })).toBe(read)
  })
})
