import { renderHook, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { MapGeometry } from './mapGeometry.ts'
import { useDrawing } from './useDrawing.ts'

const square = (west: number): [number, number][] => [
  [west, 52],
  [west, 52.1],
  [west + 0.1, 52.1],
  [west + 0.1, 52],
  [west, 52],
]
const codes = Array.from({ length: 20 }, (_, place) => `BU${place}`)
const geometry: MapGeometry = {
  topology: {
    type: 'Topology',
    arcs: codes.map((_, place) => square(5 + place / 10)),
    objects: {
      regions: {
        type: 'GeometryCollection',
        geometries: codes.map((id, place) => ({ type: 'Polygon', id, arcs: [[place]] })),
      },
    },
  },
  regions: 'regions',
  source: 'CBS',
}
const noGroup = () => undefined

it('moves the frame along with the choice, and stays the same drawing for a new list of the same regions', async () => {
  const { result, rerender } = renderHook(
    ({ chosen }) => useDrawing(geometry, 600, new Set(chosen), noGroup),
    { initialProps: { chosen: ['BU0', 'BU19'] } },
  )
  const shown = () =>
    result.current.state === 'ready' ? result.current.drawing.shapes.map(({ code }) => code) : []
  await waitFor(() => expect(shown()).toHaveLength(20))
  const drawing = () => (result.current.state === 'ready' ? result.current.drawing : undefined)
  const before = drawing()
  rerender({ chosen: ['BU0', 'BU19'] })
  expect(drawing()).toBe(before)
  rerender({ chosen: ['BU3', 'BU4'] })
  expect(shown()).toContain('BU4')
  expect(shown()).not.toContain('BU15')
})
