// @vitest-environment jsdom
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { exampleSlides, pptxDeck } from '../../../tests/builders/slides.ts'
import { packageFaults } from '../../../tests/pptx/packageFaults.ts'
import { writePptx } from './deck.ts'

/** The check of a file is only worth something if it sees what is wrong: a good file, broken in one way at a time. */

type Files = Record<string, Uint8Array>
type Break = (files: Files) => void

const sound = unzipSync(writePptx(pptxDeck()))
const slideOf = (kind: string): string => {
  const isOne = ({ body }: (typeof exampleSlides)[number]) => body.kind === kind
  return `ppt/slides/slide${exampleSlides.findIndex(isOne) + 1}.xml`
}
const TYPES = '[Content_Types].xml'
const DIAGRAM = slideOf('diagram')
const TABLE = slideOf('table')
const CHART = slideOf('chart')
const BARS = 'ppt/charts/chart1.xml'
const TREND = 'ppt/charts/chart3.xml'

const edited =
  (path: string, from: string | RegExp, to: string): Break =>
  (files) => {
    const text = strFromU8(files[path] ?? new Uint8Array())
    const broken = text.replace(from, to)
    if (broken === text) throw new Error(`${path} holds no ${String(from)}`)
    files[path] = strToU8(broken)
  }
const without =
  (path: string): Break =>
  (files) => {
    Reflect.deleteProperty(files, path)
  }

const BREAKS: readonly (readonly [what: string, fault: RegExp, breakIt: Break])[] = [
  ['a mark that is not escaped', /not well-formed/, edited(TABLE, 'Overgewicht', 'Over & gewicht')],
  ['a character that XML cannot hold', /not well-formed/, edited(TABLE, 'Overgewicht', 'Over\u000bgewicht')],
  ['a type for a part that is not there', /a type for no part/, edited(TYPES, 'slide3.xml', 'slide99.xml')],
  [
    'a part without a type',
    /no type/,
    edited(TYPES, /<Override PartName="\/ppt\/slides\/slide4.xml"[^>]*>/, ''),
  ],
  ['a part that is not there', /which is not there/, without('ppt/charts/chart1.xml')],
  [
    'a part that nothing leads to',
    /nothing leads to it/,
    (files) => {
      files['ppt/media/loose.xlsx'] = new Uint8Array()
    },
  ],
  ['a relation that is not there', /which is no relation/, edited(CHART, 'r:id="rId3"', 'r:id="rId33"')],
  [
    'a relation twice',
    /relation rId1 twice/,
    edited('ppt/slides/_rels/slide1.xml.rels', 'Id="rId4"', 'Id="rId1"'),
  ],
  [
    'a slide without a layout',
    /0 relations to a slideLayout/,
    edited('ppt/slides/_rels/slide1.xml.rels', /<Relationship Id="rId1"[^>]*>/, ''),
  ],
  [
    'a number of a slide twice',
    /slide number 256 twice/,
    edited('ppt/presentation.xml', 'id="257"', 'id="256"'),
  ],
  ['a number of a slide that is too low', /below 256/, edited('ppt/presentation.xml', 'id="257"', 'id="7"')],
  [
    'a layout with the number of the master',
    /of master or layout twice/,
    edited('ppt/slideMasters/slideMaster1.xml', '2147483649', '2147483648'),
  ],
  [
    'a theme with two fills',
    /fillStyleLst is too short/,
    edited(
      'ppt/theme/theme1.xml',
      '<a:fillStyleLst><a:solidFill><a:schemeClr val="phClr"/></a:solidFill>',
      '<a:fillStyleLst>',
    ),
  ],
  [
    'notes with the theme of the slides',
    /two masters share it/,
    edited('ppt/notesMasters/_rels/notesMaster1.xml.rels', 'theme2', 'theme1'),
  ],
  ['a shape twice', /shape 11 twice/, edited(DIAGRAM, 'cNvPr id="12"', 'cNvPr id="11"')],
  ['a line that holds on to nothing', /holds on to 999/, edited(DIAGRAM, /stCxn id="\d+"/, 'stCxn id="999"')],
  [
    'a colour outside the theme',
    /not the theme's/,
    edited(DIAGRAM, '<a:schemeClr val="accent1"/>', '<a:srgbClr val="red"/>'),
  ],
  ['a row with a cell too few', /more or fewer cells/, edited(TABLE, /<a:tc>.*?<\/a:tc>/, '')],
  ['text without a language', /without a language/, edited(TABLE, /<a:rPr lang="nl-NL"/, '<a:rPr')],
  ['a slide without a title', /no title/, edited(TABLE, '<a:t>Overgewicht in de regio</a:t>', '<a:t></a:t>')],
  [
    'two titles that are alike',
    /two slides are called/,
    edited(TABLE, 'Overgewicht in de regio', 'Overgewicht op de kaart'),
  ],
  ['a chart without a description', /Grafiek has no description/, edited(CHART, / descr="Staaf[^"]*"/, '')],
  [
    'a line without a description',
    /has no description/,
    edited(DIAGRAM, / descr="Voorbeeldstad is trekker[^"]*"/, ''),
  ],
  ['a place that the layout does not have', /no place/, edited(CHART, 'idx="14"', 'idx="15"')],
  [
    'a chart without a workbook',
    /which is not there|no workbook/,
    without('ppt/embeddings/Microsoft_Excel_Worksheet1.xlsx'),
  ],
  [
    'a figure that differs from the workbook',
    /in the workbook/,
    edited(BARS, '<c:v>58.4</c:v>', '<c:v>59.4</c:v>'),
  ],
  ['an empty figure', /an empty point/, edited(BARS, '<c:v>58.4</c:v>', '<c:v></c:v>')],
  ['a figure that is no number', /null is no number/, edited(BARS, '<c:v>58.4</c:v>', '<c:v>null</c:v>')],
  [
    'fewer points than rows',
    /its count/,
    edited(
      BARS,
      '<c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="17"/>',
      '<c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="16"/>',
    ),
  ],
  [
    'a label on a side that lines do not have',
    /with a label outEnd/,
    edited(TREND, '<c:dLblPos val="r"/>', '<c:dLblPos val="outEnd"/>'),
  ],
  [
    'an axis that is not there',
    /its axes/,
    edited(TREND, '<c:axId val="1002"/></c:scatterChart>', '<c:axId val="1003"/></c:scatterChart>'),
  ],
  [
    'a third axis',
    /its axes/,
    edited(
      TREND,
      '<c:axId val="1002"/></c:scatterChart>',
      '<c:axId val="1002"/><c:axId val="1002"/></c:scatterChart>',
    ),
  ],
]

describe('the check of a PowerPoint file', () => {
  it('finds nothing in a sound file', () => {
    expect(packageFaults(zipSync({ ...sound }, { level: 0 }))).toEqual([])
  })

  it.each(BREAKS)('finds %s', (_what, fault, breakIt) => {
    const files = { ...sound }
    breakIt(files)
    expect(packageFaults(zipSync(files, { level: 0 })).join('\n')).toMatch(fault)
  })
})
