import { describe, expect, it } from 'vitest'
import { findAll } from './findRegion.ts'
import { standingAs } from './standingAs.ts'

const names: Record<string, string> = {
  v: 'Voorne aan Zee',
  b: 'Brielle',
  h: 'Hellevoetsluis',
  w: 'Westvoorne',
}
const replaced = { asked: 'v', by: ['b', 'h', 'w'], partly: [], kind: 'merger' } as const
const nameOf = (code: string) => names[code] ?? code
const rows = (...codes: string[]) => codes.map((code) => ({ code }))

describe('a municipality that the figures do not know yet', () => {
  it('is found by its own name, says what stands for it, and leads to the first of those', () => {
    const others = standingAs([replaced], rows('h', 'x', 'b', 'w'), nameOf, 'nl')
    expect(findAll(others, 'voorne')).toEqual([0])
    expect(others).toEqual([
      {
        name: 'Voorne aan Zee',
        place: 2,
        said: 'Voorne aan Zee staat hier als Brielle, Hellevoetsluis en Westvoorne. Enter gaat naar Brielle.',
      },
    ])
  })

  it('names only those that are there', () => {
    expect(standingAs([replaced], rows('x', 'w'), nameOf, 'en')).toEqual([
      expect.objectContaining({
        place: 1,
        said: 'Voorne aan Zee is here as Westvoorne. Enter goes to Westvoorne.',
      }),
    ])
    expect(standingAs([replaced], rows('x'), nameOf, 'nl')).toEqual([])
  })

  it('is left out where it is in the list itself', () => {
    expect(standingAs([{ ...replaced, by: ['v', 'w'] }], rows('v', 'w'), nameOf, 'nl')).toEqual([])
  })
})
