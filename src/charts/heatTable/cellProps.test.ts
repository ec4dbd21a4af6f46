import { expect, it } from 'vitest'
import { STEPS, paint } from './cellProps.ts'

const full = (share: number) => `heat-shade-${Math.round(share * STEPS)}`

it.each([
  ['the largest favourable difference', 1, 'favourable', 1],
  ['a small favourable difference', 0.2, 'favourable', 0.2],
  ['the largest unfavourable difference', -1, 'unfavourable', 1],
  ['a small unfavourable difference', -0.2, 'unfavourable', 0.2],
] as const)('paints %s on its side, the fuller the larger', (_, at, side, share) => {
  expect(paint({ scale: 'judged', at })).toEqual({ 'data-shade': side, className: full(share) })
})

it('paints what equals the comparator as paper, and what has no better side in neither colour', () => {
  expect(paint({ scale: 'judged', at: 0 }).className).toBe(full(0))
  expect(paint({ scale: 'neutral', at: 0.75 })).toEqual({ 'data-shade': 'neutral', className: full(0.75) })
})

it('paints nothing where there is no shade', () => {
  expect(paint(undefined)).toEqual({})
})
