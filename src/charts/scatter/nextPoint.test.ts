import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Direction, nextPoint } from './nextPoint.ts'

const points = fc.array(
  fc.record({ x: fc.integer({ min: 0, max: 12 }), y: fc.integer({ min: 0, max: 12 }) }),
  { minLength: 1, maxLength: 40 },
)

/** Every point that one key leads to from the first, in order. */
const walk = (all: readonly { x: number; y: number }[], direction: Direction) => {
  const steps = [0]
  for (let at = nextPoint(all, 0, direction); at !== undefined;) {
    steps.push(at)
    at = nextPoint(all, at, direction)
  }
  return steps
}

describe('the next point in a direction', () => {
  it('is the nearest ahead before one that is nearer but aside', () => {
    const all = [
      { x: 0, y: 0 },
      { x: 10, y: 0 },
      { x: 4, y: 5 },
    ]
    expect(nextPoint(all, 0, 'right')).toBe(1)
    expect(nextPoint(all, 0, 'down')).toBe(2)
    expect(nextPoint(all, 1, 'left')).toBe(0)
    expect(nextPoint(all, 0, 'up')).toBeUndefined()
  })

  it('passes points in the same place one by one, there and back', () => {
    const all = [
      { x: 0, y: 0 },
      { x: 5, y: 0 },
      { x: 5, y: 0 },
      { x: 9, y: 0 },
    ]
    expect(walk(all, 'right')).toEqual([0, 1, 2, 3])
    const back = [all[3], all[1], all[2], all[0]].flatMap((each) => each ?? [])
    expect(walk(back, 'left')).toEqual([0, 2, 1, 3])
  })

  it('leads to the outermost point for who keeps pressing one key, and never twice to one', () => {
    fc.assert(
      fc.property(points, (all) => {
        const right = walk(all, 'right')
        expect(new Set(right).size).toBe(right.length)
        expect(all[right.at(-1) ?? 0]?.x).toBe(Math.max(...all.map(({ x }) => x)))
        const up = walk(all, 'up')
        expect(all[up.at(-1) ?? 0]?.y).toBe(Math.min(...all.map(({ y }) => y)))
      }),
    )
  })

  it('never leads back', () => {
    fc.assert(
      fc.property(points, (all) => {
        const xs = walk(all, 'left').map((place) => all[place]?.x ?? 0)
        expect(xs).toEqual(xs.toSorted((a, b) => b - a))
      }),
    )
  })
})
