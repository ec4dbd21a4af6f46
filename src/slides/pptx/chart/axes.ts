import { type Axis, tickDigits } from '../../axis.ts'
import { SCALE_SIZE } from '../../layout/barsLayout.ts'
import { spacious } from '../../measure.ts'
import { AXIS, GRID } from '../../strokes.ts'
import type { Hand } from '../hand.ts'
import { stroke } from '../paint.ts'
import { type Markup, xml } from '../xml.ts'
import { letters, manualLayout, numberFormat, richText } from './parts.ts'

export interface AxisPlace {
  readonly id: number
  readonly crosses: number
  readonly position: 'b' | 'l'
}

const AXIS_END = xml`<c:majorTickMark val="none"/><c:minorTickMark val="none"/>`

/** Names, from top to bottom in the order of the sheet. */
export const nameAxis = ({ id, crosses, position }: AxisPlace, size: number, hand: Hand): Markup => xml`
  <c:catAx>
    <c:axId val="${id}"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="${position}"/>
    <c:numFmt formatCode="General" sourceLinked="0"/>${AXIS_END}<c:tickLblPos val="low"/>
    <c:spPr>${stroke(AXIS, hand)}</c:spPr>${letters({ size }, hand)}
    <c:crossAx val="${crosses}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>
    <c:tickLblSkip val="1"/><c:noMultiLvlLbl val="1"/>
  </c:catAx>`

export interface ScaleSetting {
  readonly hasGrid: boolean
  readonly hasLine: boolean
  readonly hasNumbers?: boolean
  /** Years are written without a mark for the thousands. */
  readonly isYears?: boolean
  /** Of bars: the scale belongs below, where their last name is. */
  readonly isBelowBars?: boolean
  /** Where its title stands, as a share of the frame. */
  readonly titleAt?: { readonly x: number; readonly y: number }
}

/** A scale of numbers. Its title lies flat: it is read from the back of a room. */
export const numberAxis = (
  axis: Axis,
  { id, crosses, position }: AxisPlace,
  setting: ScaleSetting,
  hand: Hand,
): Markup => {
  const { hasGrid, hasLine, hasNumbers = true, isYears = false, isBelowBars = false, titleAt } = setting
  const format = isYears ? '0' : numberFormat(tickDigits(axis), hand)
  return xml`
    <c:valAx>
      <c:axId val="${id}"/>
      <c:scaling><c:orientation val="minMax"/><c:max val="${axis.max}"/><c:min val="${axis.min}"/></c:scaling>
      <c:delete val="0"/><c:axPos val="${position}"/>
      ${hasGrid && xml`<c:majorGridlines><c:spPr>${stroke(GRID, hand)}</c:spPr></c:majorGridlines>`}
      ${
        axis.title !== undefined &&
        titleAt !== undefined &&
        xml`<c:title>${richText(axis.title, { size: SCALE_SIZE }, hand)}${manualLayout(titleAt, 'edge')}<c:overlay val="1"/></c:title>`
      }
      <c:numFmt formatCode="${format}" sourceLinked="0"/>${AXIS_END}<c:tickLblPos val="${hasNumbers ? (isBelowBars ? 'nextTo' : 'low') : 'none'}"/>
      <c:spPr>${stroke(hasLine ? AXIS : undefined, hand)}</c:spPr>${letters({ size: SCALE_SIZE }, hand)}
      <c:crossAx val="${crosses}"/><c:crosses val="${isBelowBars ? 'max' : 'autoZero'}"/>
      <c:crossBetween val="${isBelowBars ? 'between' : 'midCat'}"/><c:majorUnit val="${axis.step}"/>
    </c:valAx>`
}

/** Width of a title along the foot of a chart, in points. */
export const titleWidth = (title: string, { measure }: Hand): number =>
  spacious(measure)(title, SCALE_SIZE, false)
