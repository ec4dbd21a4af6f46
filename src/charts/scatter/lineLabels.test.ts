import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparisonFor } from '../../../tests/builders/comparison.ts'
import { lineLabels } from './lineLabels.ts'
import { scatterModel } from './scatterModel.ts'

const EDGES = { left: 40, right: 400, top: 20, bottom: 300 }

function labelsAt(across: number, upwards: number, places: readonly { x: number; y: number }[] = []) {
  const { rows, columns } = comparisonFor({
    columns: [
      { values: { GM1: 50 }, comparator: 50 },
      { values: { GM1: 20 }, comparator: 20 },
    ],
  })
  const [x, y] = columns
  if (x === undefined || y === undefined) throw new Error('Two columns make a scatter.')
  const ground = {
    name: 'Nederland',
    x: () => across,
    y: () => upwards,
    places,
    edges: EDGES,
    measure: (text: string) => text.length * 7,
  }
  return lineLabels(scatterModel({ rows, x, y }), ground, 'nl')
}

describe('the names of the lines of the comparator', () => {
  it('stand at the end where they cover no point', () => {
    const free = labelsAt(200, 150)
    expect(free.y).toMatchObject({ text: 'Nederland 20', box: { right: 398 }, y: 140 })
    const above = labelsAt(200, 150, [{ x: 380, y: 142 }])
    expect(above.y).toMatchObject({ box: { right: 398 }, y: 160 })
    const right = labelsAt(200, 150, [
      { x: 380, y: 142 },
      { x: 380, y: 158 },
    ])
    expect(right.y).toMatchObject({ box: { left: 44 } })
  })

  it('stay within the drawing and off each other, and no line runs through them that need not', () => {
    const coordinate = (from: number, to: number) => fc.integer({ min: from, max: to })
    fc.assert(
      fc.property(coordinate(52, 388), coordinate(40, 280), (across, upwards) => {
        const { x, y } = labelsAt(across, upwards)
        if (x === undefined || y === undefined) throw new Error('Both lines have a name.')
        for (const { box } of [x, y]) {
          expect(box.left).toBeGreaterThanOrEqual(EDGES.left)
          expect(box.right).toBeLessThanOrEqual(EDGES.right)
        }
        const apart = x.box.right <= y.box.left || y.box.right <= x.box.left
        expect(apart || x.box.bottom <= y.box.top || y.box.bottom <= x.box.top).toBe(true)
        expect(across <= y.box.left || across >= y.box.right).toBe(true)
      }),
    )
  })
})
