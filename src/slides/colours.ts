/** The colours of a slide, by what they mean. Each is a property of the house style; nothing else is a colour here. */
const TOKENS = {
  ink: '--gv-ink',
  paper: '--gv-paper',
  soft: '--gv-ink-soft',
  ground: '--gv-ground',
  own: '--gv-series-own',
  reference: '--gv-series-reference',
  comparator: '--gv-series-comparator',
  favourable: '--gv-favourable',
  unfavourable: '--gv-unfavourable',
  warning: '--gv-warning-ink',
  accent: '--gv-accent',
} as const

export type SlideColour = keyof typeof TOKENS

/** That share (0 to 1) of a colour, the rest white. Text on it is in ink, so at most 0.5 where something is written. */
export interface Tint {
  readonly of: SlideColour
  readonly share: number
}
export type Paint = SlideColour | Tint

export const SLIDE_COLOURS = Object.keys(TOKENS) as readonly SlideColour[]

/** Name of the custom property that a house style gives the colour with. */
export const tokenOf = (colour: SlideColour): string => TOKENS[colour]

/** A colour as CSS, which follows the house style that the page wears. */
export const cssOf = (paint: Paint): string =>
  typeof paint === 'string'
    ? `var(${TOKENS[paint]})`
    : `color-mix(in srgb, var(${TOKENS[paint.of]}) ${Math.round(paint.share * 100)}%, white)`

const LIGHT: readonly SlideColour[] = ['paper', 'ground']
/** From this share on a tint is dark enough for white letters. */
const DARK_TINT = 0.75

/** Colour of letters on a ground. */
export function inkOn(ground: Paint | undefined): SlideColour {
  if (ground === undefined) return 'ink'
  if (typeof ground === 'string') return LIGHT.includes(ground) ? 'ink' : 'paper'
  return ground.share < DARK_TINT || LIGHT.includes(ground.of) ? 'ink' : 'paper'
}
