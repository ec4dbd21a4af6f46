import type { Standing } from './comparedLines.ts'

/** The mark at a figure, by what its line is: a disc, a diamond or a ring, so that colour is not all that tells them apart. */
export function markPath(standing: Exclude<Standing, 'other'> | 'comparator', x: number, y: number): string {
  switch (standing) {
    case 'picked':
      return `M${x} ${y - 6}l6 6l-6 6l-6-6Z`
    case 'own':
      return disc(x, y, 4.5)
    case 'comparator':
      return disc(x, y, 3.5)
  }
}

const disc = (x: number, y: number, radius: number): string =>
  `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${radius * 2} 0a${radius} ${radius} 0 1 0 ${-radius * 2} 0Z`

/** Drawn around the figure: a square, triangles up and down, a cross, a plus and a bow tie. */
const SHAPES = [
  'm-4-4h8v8h-8Z',
  'm0-5l5 9h-10Z',
  'm0 5l5-9h-10Z',
  'm-4-4l8 8m0-8l-8 8',
  'm-5 0h10m-5-5v10',
  'm-4-4l8 8v-8l-8 8Z',
]

/** The mark of a line among few, by its place: six shapes filled, then the same six hollow. */
export const shapePath = (place: number, x: number, y: number): string =>
  `M${x} ${y}${SHAPES[place % SHAPES.length] ?? ''}`

/** Is the mark of this place a hollow one? */
export const isHollow = (place: number): boolean => place >= SHAPES.length
