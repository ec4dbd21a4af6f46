import { cssOf, type Paint } from './colours.ts'
import type { Stroke } from './diagram.ts'

/** Lines of charts, in points; the file has the same. */
export const GRID: Stroke = { colour: { of: 'soft', share: 0.25 }, width: 0.75 }
export const AXIS: Stroke = { colour: 'soft', width: 1 }
export const BREAK: Stroke = { colour: 'soft', width: 1.5, dash: true }
/** The line above the foot, and lines below the rows of a table. */
export const FOOT_RULE: Stroke = { colour: { of: 'soft', share: 0.4 }, width: 0.75 }
export const ROW_RULE: Stroke = { colour: { of: 'soft', share: 0.4 }, width: 0.5 }
/** Lines through time. */
export const LINE_WIDTH = 3
export const WHISKER_CAP = 4

/** Dash and gap, in widths of the line; those that Office has by these names. */
const dashes = (dash: true | 'dots') => (dash === 'dots' ? [1, 1] : [4, 3])

export const strokeStyle = ({ colour, width, dash = false }: Stroke) => ({
  stroke: cssOf(colour),
  strokeWidth: width,
  ...(dash === false
    ? {}
    : {
        strokeDasharray: dashes(dash)
          .map((each) => each * width)
          .join(' '),
      }),
})

export const fillStyle = (paint: Paint | undefined) => ({ fill: paint === undefined ? 'none' : cssOf(paint) })
