import type { Paint } from '../../colours.ts'
import type { Hand } from '../hand.ts'
import { fill, stroke } from '../paint.ts'
import { type Markup, xml } from '../xml.ts'
import { letters, type Letters, manualLayout, richText } from './parts.ts'

/**
 * @param form undefined of points that are not shown
 * @param size across, in points
 */
export const marker = (form: string | undefined, size: number, paint: Paint, hand: Hand): Markup =>
  form === undefined
    ? xml`<c:marker><c:symbol val="none"/></c:marker>`
    : xml`
        <c:marker>
          <c:symbol val="${form}"/><c:size val="${size}"/>
          <c:spPr>${fill(paint, hand)}${stroke({ colour: 'paper', width: 0.75 }, hand)}</c:spPr>
        </c:marker>`

export interface DataLabel extends Letters {
  /** Of the point, within its series. */
  readonly point: number
  /** Absent: the figure itself, which follows when the data are edited. */
  readonly text?: string
  readonly format?: string
  /** Of the sides that this kind of chart knows: PowerPoint drops a chart with any other. */
  readonly position: 'r' | 'l' | 't' | 'b' | 'outEnd'
  /** Away from where Office puts it, as shares of the frame. */
  readonly moved?: { readonly x: number; readonly y: number } | undefined
}

export const dataLabel = (label: DataLabel, hand: Hand): Markup => xml`
  <c:dLbl>
    <c:idx val="${label.point}"/>
    ${label.moved !== undefined && manualLayout(label.moved, 'default')}
    ${label.text !== undefined && richText(label.text, label, hand)}
    ${label.format !== undefined && xml`<c:numFmt formatCode="${label.format}" sourceLinked="0"/>`}
    <c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>
    ${label.text === undefined && letters(label, hand)}
    <c:dLblPos val="${label.position}"/>${shown(true)}
  </c:dLbl>`

/** What labels of a series hold: the figure, or nothing. */
export const shown = (figure: boolean): Markup => xml`
  <c:showLegendKey val="0"/><c:showVal val="${figure ? 1 : 0}"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`
