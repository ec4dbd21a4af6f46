import { describe, expect, it } from 'vitest'
import { compareCells } from './cells.ts'

const cell = (value: number, lower?: number, upper?: number) => ({
  state: 'value' as const,
  value,
  ...(lower === undefined || upper === undefined ? {} : { lower, upper }),
})

describe('two figures beside each other', () => {
  it.each([
    ['apart, above', cell(50, 48, 52), cell(40, 39, 41), { position: 'higher', marginsOverlap: false }],
    ['apart, below', cell(30, 28, 32), cell(40, 39, 41), { position: 'lower', marginsOverlap: false }],
    ['overlapping', cell(42, 40, 44), cell(40, 39, 41), { position: 'higher', marginsOverlap: true }],
    ['touching', cell(43, 41, 45), cell(40, 39, 41), { position: 'higher', marginsOverlap: true }],
    ['with margins of one only', cell(50, 48, 52), cell(40), { position: 'higher' }],
    ['with half a margin', { ...cell(50), lower: 48 }, cell(40, 39, 41), { position: 'higher' }],
    ['equal', cell(40), cell(40), { position: 'equal' }],
  ] as const)('%s', (_name, own, reference, expected) => {
    expect(compareCells(own, reference)).toEqual(expected)
  })

  it('cannot be compared where one is absent', () => {
    expect(compareCells({ state: 'suppressed' }, cell(40))).toBeUndefined()
  })
})
