import { describe, expect, it } from 'vitest'
import { tileDrawing } from './tileDrawing.ts'
import { TILES } from './tileLayout.ts'

const shape = (code: string, width = 600) =>
  tileDrawing(width, () => undefined).shapes.find((each) => each.code === code)

describe('the drawing of hexagons', () => {
  it('holds every municipality within its frame', () => {
    const { shapes, width, height } = tileDrawing(500, () => undefined)
    expect(shapes).toHaveLength(TILES.length)
    const numbers = shapes.flatMap(({ path }) =>
      path
        .slice(1, -1)
        .split('L')
        .map((corner) => corner.split(' ').map(Number)),
    )
    for (const [x = Number.NaN, y = Number.NaN] of numbers) {
      expect(x).toBeGreaterThanOrEqual(0)
      expect(x).toBeLessThanOrEqual(width)
      expect(y).toBeGreaterThanOrEqual(0)
      expect(y).toBeLessThanOrEqual(height)
    }
  })

  it('scales with its width', () => {
    expect(shape('GM0935', 1200)?.room).toBeGreaterThan((shape('GM0935', 600)?.room ?? 0) * 1.9)
  })

  it('draws a heavier line between groups, each side once', () => {
    const sides = (groupOf: (code: string) => string) =>
      tileDrawing(600, groupOf).borders.split('M').filter(Boolean)
    const coast = sides(() => 'one')
    const parted = sides((code) => (code === 'GM0772' ? 'other' : 'one'))
    // Eindhoven lies inland: six sides more.
    expect(parted).toHaveLength(coast.length + 6)
    expect(new Set(parted).size).toBe(parted.length)
  })
})
