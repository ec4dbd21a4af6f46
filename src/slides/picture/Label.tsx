import { cssOf, type SlideColour } from '../colours.ts'
import { middleOf } from './TextBlock.tsx'

/** One line in a chart, with its middle at a height. */
export function Label({
  x,
  y,
  size,
  text,
  anchor = 'start',
  colour = 'ink',
  strong = false,
}: {
  x: number
  y: number
  size: number
  text: string
  anchor?: 'start' | 'middle' | 'end'
  colour?: SlideColour
  strong?: boolean
}) {
  return (
    <text
      x={x}
      y={middleOf(y, size)}
      fontSize={size}
      fontWeight={strong ? 700 : 400}
      textAnchor={anchor}
      style={{ fill: cssOf(colour) }}
    >
      {text}
    </text>
  )
}
