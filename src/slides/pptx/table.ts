import type { Box } from '../box.ts'
import { inkOn } from '../colours.ts'
import type { Cell, Table } from '../content.ts'
import { CELL, tableAt, tableLayout, TABLE_LEADING } from '../layout/tableLayout.ts'
import { SIZES } from '../places.ts'
import { ROW_RULE } from '../strokes.ts'
import type { Hand } from './hand.ts'
import { emu, fill, stroke } from './paint.ts'
import { frame, type Known, type Placeholder } from './shapes.ts'
import { paragraph } from './text.ts'
import { type Markup, xml } from './xml.ts'

const URI = 'http://schemas.openxmlformats.org/drawingml/2006/table'
/** "No Style, No Grid", which PowerPoint knows without being told what it is. */
const NO_STYLE = '{2D5ABB26-0587-4C30-8999-92F81FD0307C}'

/** A table whose cells can be edited, with the widths, heights and letters of the one on screen. */
export function tableFrame(given: Known, table: Table, box: Box, place: Placeholder, hand: Hand): Markup {
  const layout =
    tableLayout(table, box, hand.measure) ?? tableAt(table, box.width, Math.min(...SIZES.table), hand.measure)
  const cell = (content: Cell, isHead: boolean, isLast: boolean): Markup => {
    const ground = isHead ? 'own' : content.tint
    const words = paragraph(content.words, hand, {
      size: layout.size,
      strong: isHead || content.strong === true,
      colour: inkOn(ground),
      align: content.align ?? 'start',
      // In a font with tall lines rows would grow over the source.
      lineHeight: layout.size * TABLE_LEADING,
    })
    return xml`
      <a:tc>
        <a:txBody><a:bodyPr/><a:lstStyle/>${words}</a:txBody>
        <a:tcPr marL="${emu(CELL.across)}" marR="${emu(CELL.across)}" marT="${emu(CELL.down)}" marB="${emu(CELL.down)}" anchor="ctr">
          ${stroke(isLast ? undefined : ROW_RULE, hand, { tag: 'a:lnB' })}${fill(ground, hand)}
        </a:tcPr>
      </a:tc>`
  }
  const row = (cells: readonly Cell[], height: number, isHead: boolean, isLast: boolean): Markup =>
    xml`<a:tr h="${emu(height)}">${cells.map((each) => cell(each, isHead, isLast))}</a:tr>`
  const rows = table.rows.map((cells, index) =>
    row(cells, (layout.rows[index] ?? layout.head).height, false, index === table.rows.length - 1),
  )
  const content = xml`
    <a:tbl>
      <a:tblPr firstRow="1" firstCol="1"><a:tableStyleId>${NO_STYLE}</a:tableStyleId></a:tblPr>
      <a:tblGrid>${layout.widths.map((width) => xml`<a:gridCol w="${emu(width)}"/>`)}</a:tblGrid>
      ${row(table.head, layout.head.height, true, false)}${rows}
    </a:tbl>`
  const width = layout.widths.reduce((sum, each) => sum + each, 0)
  return frame(given, { ...box, width, height: layout.height }, URI, content, place)
}
