/** The diagram as plain data, all in one unit (CSS pixels): for the drawing on screen and for shapes of a slide alike. */
import type { Tier } from '../../domain/register/values.ts'
import type { BoxContents, BoxText, KeyContents, TieLook } from './contentParts.ts'

/** Width of a line of text. */
export type Measure = (text: string, size: number, weight: Weight) => number
export type Weight = 400 | 650

/** A line of text; `y` is the line that its letters stand on. */
export interface PlacedText {
  text: string
  x: number
  y: number
  size: number
  weight: Weight
  as: BoxText['as']
  lang?: 'nl' | undefined
  /** The sign at the left of its first line; `x` leaves room for it. */
  mark?: BoxText['mark']
}

export interface PlacedBox extends Omit<BoxContents, 'texts'> {
  x: number
  y: number
  width: number
  height: number
  texts: readonly PlacedText[]
}

export interface PlacedBand {
  tier: Tier
  x: number
  y: number
  width: number
  height: number
  label: readonly PlacedText[]
}

export interface Point {
  x: number
  y: number
}

/** A line between two boxes: only upright and level pieces. */
export interface Connector extends TieLook {
  id: string
  from: string
  to: string
  points: readonly Point[]
}

export type PlacedKey = KeyContents & { x: number; y: number; size: number; sample: number }

export interface CoalitionLayout {
  width: number
  height: number
  bands: readonly PlacedBand[]
  boxes: readonly PlacedBox[]
  connectors: readonly Connector[]
  key: readonly PlacedKey[]
}

export const connectorOf = (
  from: string,
  to: string,
  { via, isSure }: TieLook,
  points: readonly Point[],
): Connector => ({ id: `${from}>${to}`, from, to, via, isSure, points })
