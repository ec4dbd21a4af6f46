import type { Box } from '../box.ts'
import type { Paint, SlideColour } from '../colours.ts'
import type { Stroke } from '../diagram.ts'
import type { Hand } from './hand.ts'
import { attribute, element, type Markup, type Put, xml } from './xml.ts'

/** Slides measure in points, the file in EMU: 12,700 to the point (ECMA-376 part 1, 20.1.10.16). */
export const emu = (points: number): number => Math.round(points * 12_700)

/** Sizes of letters are in hundredths of a point. */
export const hundredths = (points: number): number => Math.round(points * 100)

/** Shares are in thousandths of a percent. */
const thousandths = (share: number): number => Math.round(share * 100_000)

/**
 * Where a colour stands in the theme of the file. Shapes name these, so that a deck follows when someone changes its
 * colours in PowerPoint.
 */
const SLOTS: Readonly<Record<SlideColour, string>> = {
  ink: 'tx1',
  paper: 'bg1',
  soft: 'tx2',
  ground: 'bg2',
  own: 'accent1',
  unfavourable: 'accent2',
  reference: 'accent3',
  comparator: 'accent4',
  favourable: 'accent5',
  warning: 'accent6',
  accent: 'hlink',
}

export function colour(paint: Paint, { theme }: Pick<Hand, 'theme'>): Markup {
  if (typeof paint === 'string') return xml`<a:schemeClr val="${SLOTS[paint]}"/>`
  const { of, share } = paint
  return xml`
    <a:schemeClr val="${SLOTS[of]}">
      <a:satMod val="${thousandths(paler(theme.colours[of], share))}"/>
      <a:lumMod val="${thousandths(share)}"/><a:lumOff val="${thousandths(1 - share)}"/>
    </a:schemeClr>`
}

/**
 * Office lightens a colour at the same saturation, which makes it brighter than the same share mixed with white. By how
 * much saturation (of HSL) has to go down, so that a tint on a slide is the tint on screen.
 */
function paler(hex: string, share: number): number {
  const parts = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
  const [high, low] = [Math.max(...parts), Math.min(...parts)]
  const chroma = (lightness: number) => 1 - Math.abs(2 * lightness - 1)
  const before = (high + low) / 2
  const after = before * share + 1 - share
  const [full, pale] = [chroma(before), chroma(after)]
  return full === 0 || pale === 0 ? 1 : (share * full) / pale
}

export const fill = (paint: Paint | undefined, hand: Pick<Hand, 'theme'>): Markup =>
  paint === undefined ? xml`<a:noFill/>` : xml`<a:solidFill>${colour(paint, hand)}</a:solidFill>`

const dashOf = ({ dash }: Stroke): string => (dash === 'dots' ? 'sysDot' : dash === true ? 'dash' : 'solid')

/** A line, in the element that its place asks for. */
export const stroke = (
  given: Stroke | undefined,
  hand: Pick<Hand, 'theme'>,
  { ends, tag = 'a:ln' }: { ends?: Put; tag?: string } = {},
): Markup =>
  given === undefined
    ? element(tag, undefined, xml`<a:noFill/>`)
    : element(
        tag,
        [attribute('w', emu(given.width)), attribute('cap', 'flat')],
        [fill(given.colour, hand), xml`<a:prstDash val="${dashOf(given)}"/><a:round/>`, ends],
      )

/** A place on the slide: where it begins, and how large it is. `ch`: as the shapes of a group see it. */
export const extent = ({ x, y, width, height }: Box, whose: '' | 'ch' = ''): Markup => {
  const [off, ext] = whose === 'ch' ? ['a:chOff', 'a:chExt'] : ['a:off', 'a:ext']
  return xml`
    ${element(off, [attribute('x', emu(x)), attribute('y', emu(y))], undefined)}
    ${element(ext, [attribute('cx', emu(width)), attribute('cy', emu(height))], undefined)}`
}
