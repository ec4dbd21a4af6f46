import { type Part, relation, zipParts } from './package.ts'
import { letterOf, type SheetCells } from './sheetCells.ts'
import { attribute, element, type Markup, NS, xml } from './xml.ts'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.'
const BOOK = 'xl/workbook.xml'
const NARROWEST = 12
const WIDEST = 40

/** The workbook behind a chart: what PowerPoint opens when someone edits its data. */
export function workbook(sheet: SheetCells): Uint8Array {
  const parts: Part[] = [
    {
      path: BOOK,
      type: `${TYPE}sheet.main+xml`,
      content: xml`
        <workbook xmlns="${MAIN}" xmlns:r="${NS.r}"><sheets><sheet name="${sheet.name}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      relations: [
        relation('rId1', 'worksheet', 'xl/worksheets/sheet1.xml'),
        relation('rId2', 'styles', 'xl/styles.xml'),
      ],
    },
    { path: 'xl/worksheets/sheet1.xml', type: `${TYPE}worksheet+xml`, content: worksheet(sheet) },
    { path: 'xl/styles.xml', type: `${TYPE}styles+xml`, content: STYLES },
  ]
  return zipParts(parts, [relation('rId1', 'officeDocument', BOOK)])
}

function worksheet({ head, rows }: SheetCells): Markup {
  const widths = head.map((text) => Math.min(Math.max(text.length + 2, NARROWEST), WIDEST))
  return xml`
    <worksheet xmlns="${MAIN}">
      <sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>
      <cols>${widths.map((width, column) => xml`<col min="${column + 1}" max="${column + 1}" width="${width}" customWidth="1"/>`)}</cols>
      <sheetData>
        ${[head, ...rows].map(
          (row, place) => xml`
            <row r="${place + 1}">${row.map((cell, column) => cellXml(cell, `${letterOf(column)}${place + 1}`, place === 0))}</row>`,
        )}
      </sheetData>
    </worksheet>`
}

/** A cell that holds nothing is not written. Text is text: an inline string is never read as a formula. */
function cellXml(cell: SheetCells['rows'][number][number], at: string, isHead: boolean): Markup | undefined {
  if (cell === undefined) return undefined
  const where = [attribute('r', at), attribute('s', isHead ? 1 : undefined)]
  if (typeof cell === 'number') return element('c', where, xml`<v>${cell}</v>`)
  if (typeof cell === 'string')
    return element('c', [...where, attribute('t', 'inlineStr')], xml`<is><t>${cell}</t></is>`)
  return element('c', where, xml`<f>${cell.formula}</f><v>${cell.value}</v>`)
}

const font = (isStrong: boolean): Markup =>
  xml`<font>${isStrong && xml`<b/>`}<sz val="11"/><name val="Calibri"/><family val="2"/></font>`

const STYLES = xml`
  <styleSheet xmlns="${MAIN}">
    <fonts count="2">${font(false)}${font(true)}</fonts>
    <fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>
    <borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
    <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
    <cellXfs count="2">
      <xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>
    </cellXfs>
    <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
  </styleSheet>`
