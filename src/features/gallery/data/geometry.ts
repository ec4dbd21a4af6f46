import type { MapGeometry } from '../../../charts/map/mapGeometry.ts'

/** Made-up land: a chequerboard of fields, askew, in four parts. */
const SIDE = 5
const corner = (column: number, row: number): [number, number] => [
  5.5 + column * 0.03 + row * 0.008 + ((column * row) % 3) * 0.004,
  52.2 - row * 0.02 - ((column + 2 * row) % 4) * 0.003,
]

const fields = Array.from({ length: SIDE * SIDE }, (_, place) => {
  const column = place % SIDE
  const row = Math.floor(place / SIDE)
  // The borders above and to the left of a field, then those that its neighbours share with it.
  const across = (r: number) => r * SIDE + column
  const down = (c: number) => SIDE * (SIDE + 1) + c * SIDE + row
  const arcs = [[across(row), down(column + 1), ~across(row + 1), ~down(column)]]
  return { type: 'Polygon' as const, id: `BU${9001 + place}`, arcs, part: `${column > 1} ${row > 2}` }
})

const lines = (steps: (first: number, second: number) => [number, number][]) =>
  Array.from({ length: SIDE + 1 }, (_, first) => Array.from({ length: SIDE }, (_none, second) => steps(first, second)))

const geometry: MapGeometry = {
  topology: {
    type: 'Topology',
    arcs: [
      ...lines((row, column) => [corner(column, row), corner(column + 1, row)]).flat(),
      ...lines((column, row) => [corner(column, row), corner(column, row + 1)]).flat(),
    ],
    objects: {
      buurten: { type: 'GeometryCollection', geometries: fields.map(({ part: _, ...field }) => field) },
      delen: {
        type: 'GeometryCollection',
        geometries: [...new Set(fields.map(({ part }) => part))].map((part) => ({
          type: 'MultiPolygon' as const,
          id: part,
          arcs: fields.filter((field) => field.part === part).map(({ arcs }) => arcs),
        })),
      },
    },
  },
  regions: 'buurten',
  borders: 'delen',
  source: 'verzonnen grenzen',
}

export const madeUpGeometry = { geometry, codes: fields.map(({ id }) => id) }
