import type { Box } from '../box.ts'
import type { DiagramBox } from '../diagram.ts'

/** Corners of PowerPoint's own forms: a sixth of the shorter side is round, a quarter of it slants. */
const ROUND = 0.16667
const SLANT = 0.25

/** The outline of a box, as PowerPoint draws the same form. */
export function boxOutline(form: DiagramBox['form'], { x, y, width, height }: Box): string {
  const short = Math.min(width, height)
  switch (form) {
    case 'square':
      return `M${x} ${y}h${width}v${height}h${-width}z`
    case 'round': {
      const r = short * ROUND
      const arc = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`
      return `M${x + r} ${y}h${width - 2 * r}${arc(r, r)}v${height - 2 * r}${arc(-r, r)}h${2 * r - width}${arc(-r, -r)}v${2 * r - height}${arc(r, -r)}z`
    }
    case 'ellipse':
      return `M${x} ${y + height / 2}a${width / 2} ${height / 2} 0 1 1 ${width} 0a${width / 2} ${height / 2} 0 1 1 ${-width} 0z`
    case 'hexagon': {
      const slant = short * SLANT
      return `M${x} ${y + height / 2}l${slant} ${-height / 2}h${width - 2 * slant}l${slant} ${height / 2}l${-slant} ${height / 2}h${2 * slant - width}z`
    }
  }
}
