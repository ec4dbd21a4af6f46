/** Where regions are drawn, in CSS pixels and without colours: the same for hexagons and for true boundaries. */

export interface MapShape {
  code: string
  /** Outline, as the `d` of a path. */
  path: string
  /** The middle, by which the arrow keys find their way. */
  x: number
  y: number
  /** How much room there is around the middle, across. */
  room: number
}

export interface MapDrawing {
  width: number
  height: number
  shapes: readonly MapShape[]
  /** It is a part of what there is: lines end at its edge. */
  isCut?: boolean
  /** Borders that are drawn heavier, the coast among them; as the `d` of a path. */
  borders: string
}

/** A tenth of a pixel is exact enough. */
export const at = (value: number): number => Math.round(value * 10) / 10
