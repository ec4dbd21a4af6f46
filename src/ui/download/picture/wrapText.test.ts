import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wrapText } from './wrapText.ts'

const byCharacter = (line: string) => line.length
const wrap = (text: string, width: number) => wrapText(text, width, byCharacter)

describe('lines of a text', () => {
  it('break at spaces', () => {
    expect(wrap('stand 1 oktober 2026', 9)).toEqual(['stand 1', 'oktober', '2026'])
  })

  it('break within a word that is wider than a line', () => {
    expect(wrap('zie https://a.nl/taken', 8)).toEqual(['zie', 'https://', 'a.nl/tak', 'en'])
  })

  it('hold every character once and are never too wide', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 2, max: 30 }), (text, width) => {
        const lines = wrap(text, width)
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
        expect(lines.every((line) => line.length <= width)).toBe(true)
      }),
    )
  })
})
