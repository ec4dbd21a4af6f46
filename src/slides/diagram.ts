import type { Box, Point, Side } from './box.ts'
import type { Paint } from './colours.ts'
import type { Words } from './words.ts'

/**
 * Boxes, lines and areas at places that whoever makes the slide has worked out, within the body of the slide. Drawn in
 * this order: bands, areas, lines, boxes.
 */
export interface Diagram {
  readonly bands: readonly Band[]
  readonly areas: readonly Area[]
  readonly links: readonly Link[]
  readonly boxes: readonly DiagramBox[]
}

/** A strip behind the boxes, with its name at a place of its own, else in the upper corner at the end. */
export interface Band {
  readonly box: Box
  /** Where its name begins: beside the boxes that it is the name of. */
  readonly label?: Box
  readonly name: Words
  readonly fill: Paint
}

export interface DiagramBox {
  /** Lines name it; unique within the diagram. */
  readonly id: string
  readonly box: Box
  readonly form: 'square' | 'round' | 'ellipse' | 'hexagon'
  /** Absent: only its words show. */
  readonly fill?: Paint
  readonly stroke?: Stroke
  readonly words: Words
  readonly strong?: boolean
  readonly align?: 'start' | 'middle' | 'end'
  /** Size of the letters in points, at least 14; smaller sizes down to 14 are tried where the words do not fit. */
  readonly size: number
  /** For who does not see it; absent where the words say it all. */
  readonly description?: string
}

export interface Stroke {
  readonly colour: Paint
  /** In points. */
  readonly width: number
  readonly dash?: boolean | 'dots'
}

/** A line between two boxes, which stays with them when they are moved in PowerPoint. */
export interface Link {
  readonly from: string
  readonly fromSide: Side
  readonly to: string
  readonly toSide: Side
  /** `bent`: with two corners, halfway; only between sides that face each other. */
  readonly form: 'straight' | 'bent'
  readonly stroke: Stroke
  readonly arrow?: boolean
  /** What it says, as a sentence: "CZ is financier van de Preventiecoalitie". */
  readonly description: string
}

/** A region of a map, or another outline. */
export interface Area {
  readonly name: string
  /** Rings of corners; a ring within another is a hole. */
  readonly rings: readonly (readonly Point[])[]
  /** `hatched`: nothing is known here. */
  readonly fill: Paint | 'hatched'
  readonly stroke?: Stroke
  readonly description: string
}
