import { describe, expect, it } from 'vitest'
import { cellOf, shown } from './cells.ts'

describe('a cell as the publisher writes it', () => {
  it.each([
    ['76.1', 76.1],
    ['    47.7', 47.7],
    ['   -35.5', -35.5],
    ['0', 0],
    ['       .', 'not-distinguished'],
    ['', 'missing'],
    ['        ', 'missing'],
  ])('reads “%s” as %s', (text, cell) => expect(cellOf(text, 'missing')).toBe(cell))

  it.each(['12,5', '1.234.5', '1e5', 'NaN', 'Infinity', '-', 'x', '12.', '.5', '+3', '3 %', '0x1F'])(
    'does not make a number of “%s”',
    (text) => expect(cellOf(text, 'missing')).toBeUndefined(),
  )

  it('reads a decimal comma where that is the sign, and then no point', () => {
    expect(cellOf('12,5', 'missing', ',')).toBe(12.5)
    expect(cellOf('1.234', 'missing', ',')).toBeUndefined()
  })

  it('shows what it could not read in one line, without control characters', () => {
    expect(shown('a\u001B[31m\r\nb')).toBe('a [31m b')
    expect(shown('x'.repeat(200))).toHaveLength(60)
  })
})
