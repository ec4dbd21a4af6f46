import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainText } from '../words.ts'
import { fitWords } from './fitWords.ts'
import { wrapWords } from './wrapWords.ts'

const byLetter = (text: string) => text.length
const measure = (text: string, size: number) => (text.length * size) / 2
const lines = (words: Parameters<typeof wrapWords>[0], width: number) =>
  wrapWords(words, width, byLetter).map(plainText)

describe('lines of words', () => {
  it('break at spaces, not at a space that holds words together', () => {
    expect(lines('een taak staat', 8)).toEqual(['een taak', 'staat'])
    expect(lines('stand 5\u00a0jaar', 8)).toEqual(['stand', '5\u00a0jaar'])
  })

  it('keep how each stretch is set, also within a word', () => {
    const words = [
      { text: 'Drie', strong: true },
      { text: 'voud van ' },
      { text: 'care', language: 'en' as const },
    ]
    expect(wrapWords(words, 12, byLetter)).toEqual([
      [{ text: 'Drie', strong: true }, { text: 'voud van' }],
      [{ text: 'care', language: 'en' }],
    ])
  })

  it('leave a space between two ways of setting to neither', () => {
    expect(wrapWords([{ text: 'Bron', linked: true }, { text: ' · oud' }], 99, byLetter)).toEqual([
      [{ text: 'Bron', linked: true }, { text: ' · oud' }],
    ])
  })

  it('hold every character once and are never too wide', () => {
    const phrase = fc.record({ text: fc.string(), strong: fc.boolean() })
    fc.assert(
      fc.property(fc.array(phrase), fc.integer({ min: 2, max: 30 }), (words, width) => {
        const found = lines(words, width)
        expect(found.join('').replace(/\s/g, '')).toBe(plainText(words).replace(/\s/g, ''))
        expect(found.filter((line) => line.length > width)).toEqual([])
      }),
    )
  })
})

describe('words in a place', () => {
  it('stand at the first size at which they fit, with a tenth to spare', () => {
    const room = { width: 110, height: 1000 }
    expect(fitWords('x'.repeat(10), { ...room, height: 25 }, [20, 10], measure)).toMatchObject({
      size: 20,
      lines: [[{ text: 'x'.repeat(10) }]],
      isCut: false,
    })
    expect(fitWords('x'.repeat(11), { ...room, height: 25 }, [20, 10], measure).size).toBe(10)
  })

  it('end in "…" where no size is small enough', () => {
    const fitted = fitWords('een twee drie vier', { width: 55, height: 12 }, [10], measure)
    expect(fitted.isCut).toBe(true)
    expect(fitted.lines.map(plainText)).toEqual(['een twee…'])
  })
})
