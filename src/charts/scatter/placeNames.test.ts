import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeNames } from './placeNames.ts'

const OPEN = { taken: [], lines: [], names: true, measure: (text: string) => text.length * 7.2 }
const EDGES = { left: 40, right: 700, top: 20, bottom: 400 }
const place = fc.record({ x: fc.integer({ min: 50, max: 690 }), y: fc.integer({ min: 30, max: 390 }) })
const point = (name: string, standing: 'own' | 'picked' | 'other' = 'other') => ({
  row: { code: name, name },
  standing,
})

const boxOf = ({ text, x, y, anchor }: ReturnType<typeof placeNames>[number]) => {
  const width = text.length * 7.2
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  return { left, right: left + width, top: y - 9, bottom: y + 9 }
}

type Box = ReturnType<typeof boxOf>
const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

describe('names in a scatter', () => {
  it('never overlap each other, nor leave the plot', () => {
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 120 }), (places) => {
        const points = places.map((_each, rank) => point(`Gebied ${rank}`))
        const boxes = placeNames(points, places, EDGES, OPEN).map(boxOf)
        boxes.forEach((box, rank) => {
          expect(box.left).toBeGreaterThanOrEqual(EDGES.left)
          expect(box.right).toBeLessThanOrEqual(EDGES.right)
          const overlapping = boxes
            .slice(rank + 1)
            .filter(
              (other) =>
                box.left < other.right &&
                other.left < box.right &&
                box.top < other.bottom &&
                other.top < box.bottom,
            )
          expect(overlapping).toEqual([])
        })
      }),
    )
  })

  it('names the outermost, and not the middle', () => {
    const crowd = Array.from({ length: 60 }, (_each, rank) => ({
      x: 300 + (rank % 10) * 14,
      y: 180 + Math.floor(rank / 10) * 14,
    }))
    const places = [...crowd, { x: 660, y: 60 }]
    const points = places.map((_each, rank) => point(`Gebied ${rank}`))
    const named = placeNames(points, places, EDGES, OPEN)
    expect(named[0]?.text).toBe('Gebied 60')
    expect(named.length).toBeLessThanOrEqual(8)
  })

  it('names what stands out wherever it lies', () => {
    const places = Array.from({ length: 80 }, (_each, rank) => ({
      x: 300 + (rank % 10) * 9,
      y: 200 + Math.floor(rank / 10) * 9,
    }))
    const points = places.map((_each, rank) =>
      rank === 44
        ? point('Heerlen', 'own')
        : rank === 45
          ? point('Maastricht', 'picked')
          : point(`Gebied ${rank}`),
    )
    const named = placeNames(points, places, EDGES, { ...OPEN, names: false })
    expect(named.map(({ text }) => text).toSorted()).toEqual(['Heerlen', 'Maastricht'])
    const [one, other] = named.map(boxOf)
    expect(one !== undefined && other !== undefined && overlaps(one, other)).toBe(false)
  })

  it('keeps a long name that stands out within the plot, also where there is no room', () => {
    const narrow = { left: 30, right: 330, top: 20, bottom: 300 }
    const name = 'Voorbeeldbuurt aan de Rijksweg'
    fc.assert(
      fc.property(fc.integer({ min: 40, max: 320 }), fc.integer({ min: 30, max: 290 }), (x, y) => {
        const lines = [{ ...narrow, left: 178, right: 182 }]
        const [label] = placeNames([point(name, 'own')], [{ x, y }], narrow, {
          ...OPEN,
          lines,
        }).map(boxOf)
        expect(label?.left).toBeGreaterThanOrEqual(narrow.left - 1e-6)
        expect(label?.right).toBeLessThanOrEqual(narrow.right + 1e-6)
      }),
    )
  })
})
