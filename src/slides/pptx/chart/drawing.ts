import type { Box } from '../../box.ts'
import type { Paint } from '../../colours.ts'
import type { Stroke } from '../../diagram.ts'
import { type Hand, officeLanguage } from '../hand.ts'
import { extent, fill, hundredths, stroke } from '../paint.ts'
import { type Known, known } from '../shapes.ts'
import { type Markup, NS, xml } from '../xml.ts'
import { share } from './parts.ts'

/** What is drawn on a chart and moves with it: the line and words of a break, and words where no figure is. */
export type ChartMark =
  | {
      readonly kind: 'line'
      readonly name: string
      readonly description: string
      readonly box: Box
      readonly stroke: Stroke
    }
  | {
      readonly kind: 'words'
      readonly name: string
      readonly box: Box
      readonly lines: readonly string[]
      readonly size: number
      readonly colour: Paint
      readonly align: 'l' | 'r' | 'ctr'
    }

const CDR = 'http://schemas.openxmlformats.org/drawingml/2006/chartDrawing'

/** @param frame of the chart, in points on the slide, as the boxes of the marks are */
export const chartDrawing = (marks: readonly ChartMark[], frame: Box, hand: Hand): Markup => xml`
  <c:userShapes xmlns:c="${NS.c}" xmlns:a="${NS.a}" xmlns:cdr="${CDR}">
    ${marks.map((mark, place) => {
      const { x, y, width, height } = mark.box
      const box = { x: x - frame.x, y: y - frame.y, width, height }
      return xml`
        <cdr:relSizeAnchor>
          <cdr:from><cdr:x>${share(box.x, frame.width)}</cdr:x><cdr:y>${share(box.y, frame.height)}</cdr:y></cdr:from>
          <cdr:to><cdr:x>${share(box.x + width, frame.width)}</cdr:x><cdr:y>${share(box.y + height, frame.height)}</cdr:y></cdr:to>
          ${mark.kind === 'line' ? line(mark, place + 2, box, hand) : words(mark, place + 2, box, hand)}
        </cdr:relSizeAnchor>`
    })}
  </c:userShapes>`

const named = (given: Known): Markup => known(given, 'cdr:cNvPr')

const line = (
  { name, description, stroke: given }: Extract<ChartMark, { kind: 'line' }>,
  id: number,
  box: Box,
  hand: Hand,
): Markup => xml`
  <cdr:cxnSp macro="">
    <cdr:nvCxnSpPr>${named({ id, name, description })}<cdr:cNvCxnSpPr/></cdr:nvCxnSpPr>
    <cdr:spPr><a:xfrm>${extent(box)}</a:xfrm><a:prstGeom prst="line"><a:avLst/></a:prstGeom>${stroke(given, hand)}</cdr:spPr>
  </cdr:cxnSp>`

const words = (
  { name, lines, size, colour, align }: Extract<ChartMark, { kind: 'words' }>,
  id: number,
  box: Box,
  hand: Hand,
): Markup => xml`
  <cdr:sp macro="" textlink="">
    <cdr:nvSpPr>${named({ id, name })}<cdr:cNvSpPr txBox="1"/></cdr:nvSpPr>
    <cdr:spPr><a:xfrm>${extent(box)}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></cdr:spPr>
    <cdr:txBody>
      <a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="t"/><a:lstStyle/>
      ${lines.map(
        (text) => xml`
          <a:p>
            <a:pPr algn="${align}"/>
            <a:r>
              <a:rPr lang="${officeLanguage(hand.language)}" sz="${hundredths(size)}">${fill(colour, hand)}<a:latin typeface="+mn-lt"/></a:rPr><a:t>${text}</a:t>
            </a:r>
          </a:p>`,
      )}
    </cdr:txBody>
  </cdr:sp>`
