import type { SlideTheme } from '../slideTheme.ts'
import { element, type Markup, NS, type Put, xml } from './xml.ts'

/** The colours of the house style in the twelve places that a theme has. */
const PLACES = [
  ['dk1', 'ink'],
  ['lt1', 'paper'],
  ['dk2', 'soft'],
  ['lt2', 'ground'],
  ['accent1', 'own'],
  ['accent2', 'unfavourable'],
  ['accent3', 'reference'],
  ['accent4', 'comparator'],
  ['accent5', 'favourable'],
  ['accent6', 'warning'],
  ['hlink', 'accent'],
  ['folHlink', 'accent'],
] as const

/** Arial's: what PowerPoint looks for when the font itself is not there. */
const PANOSE = '020B0604020202020204'
const LINE_WIDTHS = [6_350, 12_700, 19_050]

const thrice = (content: Put): Put => [content, content, content]
const SOLID = xml`<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>`

/** Each list of styles has three: of a theme with fewer, PowerPoint repairs the file. */
export function themePart({ name, font, colours }: SlideTheme): Markup {
  const fonts = (kind: string) =>
    element(
      kind,
      undefined,
      xml`<a:latin typeface="${font}" panose="${PANOSE}"/><a:ea typeface=""/><a:cs typeface=""/>`,
    )
  return xml`
    <a:theme xmlns:a="${NS.a}" name="${name}">
      <a:themeElements>
        <a:clrScheme name="${name}">
          ${PLACES.map(([place, each]) => element(`a:${place}`, undefined, xml`<a:srgbClr val="${colours[each]}"/>`))}
        </a:clrScheme>
        <a:fontScheme name="${name}">${fonts('a:majorFont')}${fonts('a:minorFont')}</a:fontScheme>
        <a:fmtScheme name="${name}">
          <a:fillStyleLst>${thrice(SOLID)}</a:fillStyleLst>
          <a:lnStyleLst>${LINE_WIDTHS.map(
            (width) =>
              xml`<a:ln w="${width}" cap="flat" cmpd="sng" algn="ctr">${SOLID}<a:prstDash val="solid"/></a:ln>`,
          )}</a:lnStyleLst>
          <a:effectStyleLst>${thrice(xml`<a:effectStyle><a:effectLst/></a:effectStyle>`)}</a:effectStyleLst>
          <a:bgFillStyleLst>${thrice(SOLID)}</a:bgFillStyleLst>
        </a:fmtScheme>
      </a:themeElements>
      <a:objectDefaults/>
      <a:extraClrSchemeLst/>
    </a:theme>`
}
