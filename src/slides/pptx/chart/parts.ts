import type { Box } from '../../box.ts'
import type { Paint } from '../../colours.ts'
import type { Stroke } from '../../diagram.ts'
import { SCALE_SIZE } from '../../layout/barsLayout.ts'
import { type Hand, officeLanguage, officeNumber } from '../hand.ts'
import { fill, hundredths, stroke } from '../paint.ts'
import type { ChartCells, Reach } from '../sheetCells.ts'
import { headOf, numbersOf } from '../sheetCells.ts'
import { attribute, element, type Markup, NS, type Put, xml } from '../xml.ts'

/**
 * What every kind of chart has. The elements stand in the order of the schema of charts (dml-chart): PowerPoint drops a
 * chart in which they stand otherwise.
 */

export interface Letters {
  readonly size: number
  readonly colour?: Paint
  readonly strong?: boolean
}

/** How text of a chart is set. Lying text keeps LibreOffice from leaving names out. */
export const letters = ({ size, colour = 'ink', strong = false }: Letters, hand: Hand): Markup => xml`
  <c:txPr>
    <a:bodyPr rot="0" vert="horz"/><a:lstStyle/>
    <a:p>
      <a:pPr><a:defRPr sz="${hundredths(size)}" b="${strong ? 1 : 0}">${fill(colour, hand)}</a:defRPr></a:pPr>
      <a:endParaRPr lang="${officeLanguage(hand.language)}"/>
    </a:p>
  </c:txPr>`

/** Text of our own in a chart. */
export const richText = (
  text: string,
  { size, colour = 'ink', strong = false }: Letters,
  hand: Hand,
): Markup => {
  const bold = strong ? 1 : 0
  return xml`
    <c:tx><c:rich>
      <a:bodyPr rot="0" vert="horz" wrap="none"/><a:lstStyle/>
      <a:p>
        <a:pPr><a:defRPr sz="${hundredths(size)}" b="${bold}">${fill(colour, hand)}</a:defRPr></a:pPr>
        <a:r>
          <a:rPr lang="${officeLanguage(hand.language)}" sz="${hundredths(size)}" b="${bold}">${fill(colour, hand)}</a:rPr><a:t>${text}</a:t>
        </a:r>
      </a:p>
    </c:rich></c:tx>`
}

interface Share {
  readonly x: number
  readonly y: number
  readonly width?: number
  readonly height?: number
}

/** Places in a chart are shares of its frame. */
export const shareOf = (inner: Box, frame: Box): Required<Share> => ({
  x: share(inner.x - frame.x, frame.width),
  y: share(inner.y - frame.y, frame.height),
  width: share(inner.width, frame.width),
  height: share(inner.height, frame.height),
})

export const share = (part: number, whole: number): number => Number((part / whole).toFixed(5))

/** `edge`: from the corner of the frame; otherwise from where Office would put it. */
export const manualLayout = (
  { x, y, width, height }: Share,
  from: 'edge' | 'inner' | 'default',
): Markup => xml`
  <c:layout><c:manualLayout>
    ${from === 'inner' && xml`<c:layoutTarget val="inner"/>`}
    ${from !== 'default' && xml`<c:xMode val="edge"/><c:yMode val="edge"/>`}
    <c:x val="${x}"/><c:y val="${y}"/>
    ${width !== undefined && xml`<c:w val="${width}"/>`}${height !== undefined && xml`<c:h val="${height}"/>`}
  </c:manualLayout></c:layout>`

export const errorBars = (
  { cells, reach }: ChartCells,
  column: number,
  line: Stroke,
  hand: Hand,
  span?: readonly [number, number],
  direction?: 'y',
): Markup | undefined => {
  const given: Reach | undefined = reach.get(column)
  if (given === undefined) return undefined
  return xml`
    <c:errBars>
      ${direction !== undefined && xml`<c:errDir val="${direction}"/>`}
      <c:errBarType val="both"/><c:errValType val="cust"/><c:noEndCap val="0"/>
      <c:plus>${numbersOf(cells, given.up, span)}</c:plus><c:minus>${numbersOf(cells, given.down, span)}</c:minus>
      <c:spPr>${stroke(line, hand)}</c:spPr>
    </c:errBars>`
}

/** What a series begins with: its place and the head of its column. */
export const seriesHead = ({ cells }: ChartCells, place: number, column: number): Markup => xml`
  <c:idx val="${place}"/><c:order val="${place}"/><c:tx>${headOf(cells, column)}</c:tx>`

/**
 * How Office writes numbers with so many decimals, in the language of the slide: LibreOffice has its marks for decimals and
 * thousands. PowerPoint keeps those of the reader's computer, whatever the format says.
 */
export const numberFormat = (digits: number, { language }: Pick<Hand, 'language'>): string =>
  `[$-${officeNumber(language)}]#,##0${digits === 0 ? '' : `.${'0'.repeat(digits)}`}`

export interface ChartSpace {
  readonly plot: Put
  readonly axes: Put
  /** Between the axes, and the frame of the chart, in points on the slide. */
  readonly inner: Box
  readonly frame: Box
  /** A line runs on over a row without a figure. Where it must not, it ends in a series of its own. */
  readonly isSpanned?: boolean
  /** Something is drawn on the chart: its second relation. */
  readonly hasDrawing: boolean
}

/** A chart as a part of the file; its first relation is its workbook. */
export const chartSpace = (given: ChartSpace, hand: Hand): Markup => {
  const { plot, axes, inner, frame, isSpanned = false, hasDrawing } = given
  const lang = officeLanguage(hand.language)
  return xml`
    <c:chartSpace xmlns:c="${NS.c}" xmlns:a="${NS.a}" xmlns:r="${NS.r}">
      <c:date1904 val="0"/><c:lang val="${lang}"/><c:roundedCorners val="0"/>
      <c:chart>
        <c:autoTitleDeleted val="1"/>
        <c:plotArea>${manualLayout(shareOf(inner, frame), 'inner')}${plot}${axes}<c:spPr><a:noFill/></c:spPr></c:plotArea>
        <c:plotVisOnly val="1"/><c:dispBlanksAs val="${isSpanned ? 'span' : 'gap'}"/>
      </c:chart>
      <c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>
      <c:txPr>
        <a:bodyPr/><a:lstStyle/>
        <a:p>
          <a:pPr><a:defRPr sz="${hundredths(SCALE_SIZE)}">${fill('ink', hand)}<a:latin typeface="+mn-lt"/></a:defRPr></a:pPr>
          <a:endParaRPr lang="${lang}"/>
        </a:p>
      </c:txPr>
      <c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData>
      ${hasDrawing && element('c:userShapes', attribute('r:id', 'rId2'), undefined)}
    </c:chartSpace>`
}
