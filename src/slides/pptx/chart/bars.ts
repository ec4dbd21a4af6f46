import type { Box } from '../../box.ts'
import { type BarsChart, textAt } from '../../chart.ts'
import { BAR_GAP, barsLayout, type BarsLayout } from '../../layout/barsLayout.ts'
import { LINE_HEIGHT } from '../../layout/fitWords.ts'
import type { Hand } from '../hand.ts'
import { fill } from '../paint.ts'
import { type ChartCells, numbersOf, textsOf } from '../sheetCells.ts'
import { type Markup, type Put, xml } from '../xml.ts'
import type { ChartMark } from './drawing.ts'
import { chartSpace, errorBars, letters, numberFormat, seriesHead, share } from './parts.ts'
import { nameAxis, numberAxis } from './axes.ts'
import { dataLabel, shown } from './points.ts'

const NAMES = { id: 1001, crosses: 1002, position: 'l' } as const
const SCALE = { id: 1002, crosses: 1001, position: 'b' } as const
/** Drawn over bars of every colour. */
const WHISKER = { colour: 'ink', width: 1.25 } as const

/** Bars with their figures in the foot, and where there is no figure the reason in words. */
export function barsPart(
  chart: BarsChart,
  cells: ChartCells,
  frame: Box,
  hand: Hand,
): { chart: Markup; marks: readonly ChartMark[] } {
  const layout = barsLayout(chart, frame, hand.measure, hand.language)
  const hasScale = layout.ticks.length > 0
  const marks = absent(chart, layout, frame, hand)
  const plot = xml`
    <c:barChart>
      <c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>
      <c:ser>
        ${seriesHead(cells, 0, chart.values)}<c:spPr>${fill('reference', hand)}</c:spPr><c:invertIfNegative val="0"/>
        ${pointColours(layout, hand)}
        <c:dLbls>
          ${labelsBehind(chart, layout, frame, hand)}
          <c:numFmt formatCode="${numberFormat(chart.digits, hand)}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>
          ${letters({ size: layout.size, colour: 'paper', strong: true }, hand)}<c:dLblPos val="inBase"/>${shown(true)}
        </c:dLbls>
        ${errorBars(cells, chart.values, WHISKER, hand)}
        <c:cat>${textsOf(cells.cells, chart.names)}</c:cat><c:val>${numbersOf(cells.cells, chart.values)}</c:val>
      </c:ser>
      <c:gapWidth val="${Math.round(BAR_GAP * 100)}"/><c:axId val="${NAMES.id}"/><c:axId val="${SCALE.id}"/>
    </c:barChart>`
  // The first row of the sheet stands on top; the scale then has to cross at the far end to stand below.
  const axes = [
    nameAxis(NAMES, layout.size, hand),
    numberAxis(
      chart.axis,
      SCALE,
      { hasGrid: hasScale, hasNumbers: hasScale, hasLine: false, isBelowBars: true },
      hand,
    ),
  ]
  return {
    chart: chartSpace({ plot, axes, inner: layout.plot, frame, hasDrawing: marks.length > 0 }, hand),
    marks,
  }
}

/** The bars that are not of the common colour. */
const pointColours = ({ rows }: BarsLayout, hand: Hand): Put =>
  rows.map(
    ({ colour }, row) =>
      colour !== 'reference' &&
      xml`
        <c:dPt>
          <c:idx val="${row}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr>${fill(colour, hand)}</c:spPr>
        </c:dPt>`,
  )

/** Figures of bars too short to hold them stand behind bar and margin, in ink. */
const labelsBehind = (chart: BarsChart, { rows, size }: BarsLayout, frame: Box, hand: Hand): Put =>
  rows.map(({ label, bar, whisker }, row) => {
    if (label === undefined || bar === undefined || label.isInside) return undefined
    const beyond = whisker === undefined ? 0 : Math.max(0, whisker.to - bar.x - bar.width)
    return dataLabel(
      {
        point: row,
        format: numberFormat(chart.digits, hand),
        position: 'outEnd',
        moved: beyond > 0 ? { x: share(beyond, frame.width), y: 0 } : undefined,
        size,
        strong: true,
      },
      hand,
    )
  })

const absent = (chart: BarsChart, { rows, size }: BarsLayout, frame: Box, { texts }: Hand): ChartMark[] =>
  rows.flatMap(({ absent: words, start, y }, row): ChartMark[] => {
    if (words === undefined) return []
    const height = size * LINE_HEIGHT
    return [
      {
        kind: 'words',
        name: texts.absentText(textAt(chart.sheet, row, chart.names)),
        box: { x: start, y: y - height / 2, width: frame.x + frame.width - start, height },
        lines: [words],
        size,
        colour: 'soft',
        align: 'l',
      },
    ]
  })
