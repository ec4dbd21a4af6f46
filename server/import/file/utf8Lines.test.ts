import { describe, expect, it } from 'vitest'
import { utf8Check } from './utf8Lines.ts'

/** Every character of one to four bytes. */
const TEXT = 'aé€\n😀z\nß'

describe('bytes that come in pieces', () => {
  it('are given back whole, wherever they were cut', () => {
    const bytes = Buffer.from(TEXT)
    for (let first = 0; first <= bytes.length; first++)
      for (let second = first; second <= bytes.length; second++) {
        const check = utf8Check()
        const pieces = [bytes.subarray(0, first), bytes.subarray(first, second), bytes.subarray(second)]
        const texts = pieces.map((piece) => check.next(piece)?.toString('utf8'))
        expect(texts.join('')).toBe(TEXT)
        expect(check.complete()).toBe(true)
      }
  })

  it.each<[string, number[]]>([
    ['a byte that starts nothing', [0xff]],
    ['a byte that follows nothing', [0x80]],
    ['a character in more bytes than it takes', [0xc0, 0xaf]],
    ['half a surrogate pair', [0xed, 0xa0, 0x80]],
  ])('are refused with their line: %s', (_, wrong) => {
    const check = utf8Check()
    expect(check.next(Buffer.from('één\ntwee\n'))).toBeDefined()
    expect(check.next(Buffer.concat([Buffer.from('drie\n'), Buffer.from(wrong), Buffer.from('\n')]))).toBe(
      undefined,
    )
    expect(check.line()).toBe(4)
  })

  it('are not complete in the middle of a character', () => {
    const check = utf8Check()
    check.next(Buffer.from('€').subarray(0, 2))
    expect(check.complete()).toBe(false)
  })
})
