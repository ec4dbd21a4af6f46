import { cssOf, type SlideColour } from '../colours.ts'

export interface MarkProps {
  x: number
  y: number
  /** Half of its width, in points. */
  radius: number
  form: 'circle' | 'square' | 'diamond' | 'triangle'
  colour: SlideColour
}

/** A point of a chart. The rim in the colour of the paper keeps points apart that lie on each other. */
export function Mark({ x, y, radius, form, colour }: MarkProps) {
  const style = { fill: cssOf(colour), stroke: cssOf('paper'), strokeWidth: 0.75 }
  if (form === 'circle') return <circle cx={x} cy={y} r={radius} style={style} />
  return <path d={outline(form, x, y, radius)} style={style} />
}

function outline(form: 'square' | 'diamond' | 'triangle', x: number, y: number, radius: number): string {
  switch (form) {
    case 'square':
      return `M${x - radius} ${y - radius}h${2 * radius}v${2 * radius}h${-2 * radius}z`
    case 'diamond':
      return `M${x} ${y - radius}l${radius} ${radius}l${-radius} ${radius}l${-radius} ${-radius}z`
    case 'triangle':
      return `M${x} ${y - radius}l${radius} ${2 * radius}h${-2 * radius}z`
  }
}
