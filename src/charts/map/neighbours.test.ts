import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Place, neighbourInDirection, neighboursOf, reachedFrom } from './neighbours.ts'
import { tileDrawing } from './tileDrawing.ts'

const place = (code: string, x: number, y: number): Place => ({ code, x, y })

describe('the neighbour in a direction', () => {
  const middle = place('middle', 0, 0)
  const places = [
    middle,
    place('near', 10, 0),
    place('far', 30, 0),
    place('aslant', 4, -3),
    place('north', 2, -20),
    place('south-west', -10, 30),
  ]

  it('is the nearest one ahead', () => {
    expect(neighbourInDirection(places, middle, 'right')?.code).toBe('aslant')
    expect(neighbourInDirection(places, middle, 'up')?.code).toBe('north')
  })

  it('lies straight ahead sooner than a little nearer but aslant', () => {
    const two = [middle, place('ahead', 10, 0), place('aslant', 8, 6)]
    expect(neighbourInDirection(two, middle, 'right')?.code).toBe('ahead')
  })

  it('is found across the water, and outside of a quarter turn when there is nothing else', () => {
    expect(neighbourInDirection(places, middle, 'down')?.code).toBe('south-west')
    expect(neighbourInDirection(places, middle, 'left')?.code).toBe('south-west')
  })

  it('is not there at the edge of the map', () => {
    expect(neighbourInDirection([middle, place('east', 1, 1)], middle, 'left')).toBeUndefined()
  })
})

describe('the arrow keys', () => {
  it('reach every municipality of the hexagons from every other', () => {
    const { shapes } = tileDrawing(600, () => undefined)
    const neighbours = neighboursOf(shapes)
    for (const { code } of shapes) expect(reachedFrom(code, neighbours).size).toBe(shapes.length)
  })

  it('keep to a straight line over the hexagons, row by row', () => {
    const { shapes } = tileDrawing(600, () => undefined)
    const neighbours = neighboursOf(shapes)
    const eindhoven = shapes.find(({ code }) => code === 'GM0772')
    const twoUp = neighbours.get(neighbours.get('GM0772')?.up ?? '')?.up
    expect(shapes.find(({ code }) => code === twoUp)?.x).toBe(eindhoven?.x)
  })

  it('reach every place from the first one, however they lie', () => {
    const spots = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 })), {
      minLength: 1,
      maxLength: 14,
      selector: ([x, y]) => `${x} ${y}`,
    })
    fc.assert(
      fc.property(spots, (drawn) => {
        const places = drawn.map(([x, y]) => place(`${x} ${y}`, x, y))
        expect(reachedFrom(places[0]?.code, neighboursOf(places)).size).toBe(places.length)
      }),
      { numRuns: 3000 },
    )
  })
})
