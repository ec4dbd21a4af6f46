import { type Box, boxAround, type Point, type Side } from '../box.ts'
import type { Paint } from '../colours.ts'
import type { Area, Stroke } from '../diagram.ts'
import type { LinkLayout } from '../layout/diagramLayout.ts'
import type { Hand } from './hand.ts'
import { colour, emu, extent, fill, stroke } from './paint.ts'
import { type Known, known } from './shapes.ts'
import { attribute, element, type Markup, type Put, xml } from './xml.ts'

export interface Shape {
  readonly known: Known
  readonly box: Box
  readonly form: 'rect' | 'roundRect' | 'ellipse' | 'hexagon'
  readonly fill?: Paint | undefined
  readonly stroke?: Stroke | undefined
  readonly text: readonly Markup[]
  readonly anchor: 't' | 'ctr'
  /** Room between rim and text, in points. */
  readonly inset: { readonly across: number; readonly down: number }
}

/** A shape with text that PowerPoint wraps within it. */
export const shape = (
  { known: given, box, form, text, anchor, inset, ...look }: Shape,
  hand: Hand,
): Markup => xml`
  <p:sp>
    <p:nvSpPr>${known(given)}<p:cNvSpPr/><p:nvPr/></p:nvSpPr>
    <p:spPr>
      <a:xfrm>${extent(box)}</a:xfrm><a:prstGeom prst="${form}"><a:avLst/></a:prstGeom>
      ${fill(look.fill, hand)}${stroke(look.stroke, hand)}
    </p:spPr>
    <p:txBody>
      <a:bodyPr wrap="square" lIns="${emu(inset.across)}" tIns="${emu(inset.down)}" rIns="${emu(inset.across)}" bIns="${emu(inset.down)}" rtlCol="0" anchor="${anchor}"><a:normAutofit/></a:bodyPr>
      <a:lstStyle/>${text}
    </p:txBody>
  </p:sp>`

/**
 * Numbers of the places on a form that a line can hold on to (presetShapeDefinitions of ECMA-376). An ellipse has eight;
 * a hexagon has its corners, of which the left ones stand nearest to the middle of top and bottom.
 */
const SITES: Readonly<Record<Shape['form'], Readonly<Record<Side, number>>>> = {
  rect: { top: 0, left: 1, bottom: 2, right: 3 },
  roundRect: { top: 0, left: 1, bottom: 2, right: 3 },
  ellipse: { top: 0, left: 2, bottom: 4, right: 6 },
  hexagon: { top: 4, left: 3, bottom: 2, right: 0 },
}

export interface End {
  readonly id: number
  readonly form: Shape['form']
}

/**
 * A line that stays with its boxes when someone moves them. PowerPoint lays it anew only then: until that moment what
 * counts is the box that is written here.
 */
export function connector(given: Known, layout: LinkLayout, from: End, to: End, hand: Hand): Markup {
  const { link, points, bend } = layout
  const [start, end] = [points[0], points.at(-1)]
  if (start === undefined || end === undefined) return xml``
  const arrow = link.arrow === true && xml`<a:tailEnd type="triangle"/>`
  return xml`
    <p:cxnSp>
      <p:nvCxnSpPr>
        ${known(given)}
        <p:cNvCxnSpPr>
          <a:stCxn id="${from.id}" idx="${SITES[from.form][link.fromSide]}"/><a:endCxn id="${to.id}" idx="${SITES[to.form][link.toSide]}"/>
        </p:cNvCxnSpPr>
        <p:nvPr/>
      </p:nvCxnSpPr>
      <p:spPr>
        ${bend === 'down' ? turned(start, end) : across(start, end)}
        <a:prstGeom prst="${bend === undefined ? 'straightConnector1' : 'bentConnector3'}"><a:avLst/></a:prstGeom>
        ${stroke(link.stroke, hand, { ends: arrow })}
      </p:spPr>
    </p:cxnSp>`
}

/** From the left upper corner to the right lower one, mirrored where the line goes the other way. */
const across = (start: Point, end: Point): Markup =>
  element(
    'a:xfrm',
    [attribute('flipH', end.x < start.x), attribute('flipV', end.y < start.y)],
    extent(boxAround([start, end])),
  )

/**
 * A bent line begins across. One that begins down is that line turned a quarter to the right around its middle: its box
 * lies on its side, and what it mirrors is mirrored before the turn.
 */
function turned(start: Point, end: Point): Markup {
  const { x, y, width, height } = boxAround([start, end])
  const lying = {
    x: x + (width - height) / 2,
    y: y + (height - width) / 2,
    width: height,
    height: width,
  }
  return element(
    'a:xfrm',
    [attribute('rot', 5_400_000), attribute('flipH', end.y < start.y), attribute('flipV', end.x > start.x)],
    extent(lying),
  )
}

/** An outline with corners: a region of a map. */
export function outline(given: Known, { rings, fill: ground, stroke: line }: Area, hand: Hand): Markup {
  const box = boxAround(rings.flat())
  const at = ({ x, y }: Point) => xml`<a:pt x="${emu(x - box.x)}" y="${emu(y - box.y)}"/>`
  const ring = ([first, ...rest]: readonly Point[]): Put =>
    first !== undefined &&
    xml`<a:moveTo>${at(first)}</a:moveTo>${rest.map((point) => xml`<a:lnTo>${at(point)}</a:lnTo>`)}<a:close/>`
  return xml`
    <p:sp>
      <p:nvSpPr>${known(given)}<p:cNvSpPr/><p:nvPr/></p:nvSpPr>
      <p:spPr>
        <a:xfrm>${extent(box)}</a:xfrm>
        <a:custGeom>
          <a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/>
          <a:pathLst><a:path w="${emu(box.width)}" h="${emu(box.height)}">${rings.map(ring)}</a:path></a:pathLst>
        </a:custGeom>
        ${ground === 'hatched' ? hatching(hand) : fill(ground, hand)}${stroke(line, hand)}
      </p:spPr>
    </p:sp>`
}

const hatching = (hand: Hand): Markup => xml`
  <a:pattFill prst="wdUpDiag">
    <a:fgClr>${colour('soft', hand)}</a:fgClr><a:bgClr>${colour('paper', hand)}</a:bgClr>
  </a:pattFill>`
