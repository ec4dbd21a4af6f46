import type { Standing } from './comparedLines.ts'

/** The mark at a figure, by what its line is: a disc, a diamond or a ring, so that colour is not all that tells them apart. */
export function markPath(standing: Standing | 'comparator', x: number, y: number): string {
  switch (standing) {
    case 'picked':
      return `M${x} ${y - 6}l6 6l-6 6l-6-6Z`
    case 'own':
      return disc(x, y, 4.5)
    case 'comparator':
      return disc(x, y, 3.5)
    case 'other':
      return disc(x, y, 2)
  }
}

const disc = (x: number, y: number, radius: number): string =>
  `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${radius * 2} 0a${radius} ${radius} 0 1 0 ${-radius * 2} 0Z`
