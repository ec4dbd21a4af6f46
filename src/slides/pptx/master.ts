import { TITLE_LEADING, LINE_HEIGHT } from '../layout/fitWords.ts'
import { BULLETS, HANGING, INDENT, PARAGRAPH_GAP } from '../layout/textLayout.ts'
import { FOOT_LINE, PLACES, SIZES } from '../places.ts'
import { FOOT_RULE } from '../strokes.ts'
import type { Hand } from './hand.ts'
import { emu, extent, fill, hundredths, stroke } from './paint.ts'
import { place } from './places.ts'
import { DECORATION, known, tree } from './shapes.ts'
import { type Markup, SHAPE_NAMESPACES, xml } from './xml.ts'

/** Who adds a slide in PowerPoint gets the same places, sizes and colours: one master, three layouts. */
export const LAYOUTS = ['cover', 'content', 'diagram'] as const
export type LayoutName = (typeof LAYOUTS)[number]

/** Master and layouts take their numbers from one range: unique over both, from 2³¹ (ECMA-376 part 1, 19.7.4). */
export const MASTER_ID = 2_147_483_648
const FIRST_LAYOUT_ID = MASTER_ID + 1

/** How PowerPoint calls each kind of layout. */
const KINDS: Readonly<Record<LayoutName, string>> = {
  cover: 'title',
  content: 'obj',
  diagram: 'titleOnly',
}

export function layoutPart(which: LayoutName, hand: Hand): Markup {
  const { texts } = hand
  const names = {
    cover: texts.layoutCover,
    content: texts.layoutContent,
    diagram: texts.layoutDiagram,
  }
  const foot = [place('source', 5, hand), place('number', 6, hand), footRule(7, hand)]
  const shapes =
    which === 'cover'
      ? [place('coverTitle', 2, hand), coverMark(8, hand), place('coverSubtitle', 3, hand), ...foot]
      : [
          place('title', 2, hand),
          place('subtitle', 3, hand),
          which === 'content' && place('content', 4, hand),
          ...foot,
        ]
  return xml`
    <p:sldLayout${SHAPE_NAMESPACES} type="${KINDS[which]}" preserve="1">
      <p:cSld name="${names[which]}">${tree(shapes)}</p:cSld>
      <p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>
    </p:sldLayout>`
}

export const masterPart = (hand: Hand): Markup => xml`
  <p:sldMaster${SHAPE_NAMESPACES}>
    <p:cSld>
      <p:bg><p:bgPr>${fill('paper', hand)}<a:effectLst/></p:bgPr></p:bg>
      ${tree([
        place('title', 2, hand),
        place('content', 3, hand, { type: 'body', index: 1 }),
        place('number', 4, hand, { type: 'sldNum', size: 'quarter', index: 4 }),
      ])}
    </p:cSld>
    ${COLOUR_MAP}
    <p:sldLayoutIdLst>${LAYOUTS.map((_, index) => xml`<p:sldLayoutId id="${FIRST_LAYOUT_ID + index}" r:id="rId${index + 1}"/>`)}</p:sldLayoutIdLst>
    ${textStyles(hand)}
  </p:sldMaster>`

export const COLOUR_MAP = xml`
  <p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>`

/** Everything that text of the theme has in common: font of the theme, colour of ink. */
export const themeLetters = (size: number, font: 'mj' | 'mn', isStrong: boolean, hand: Hand): Markup => xml`
  <a:defRPr sz="${hundredths(size)}" b="${isStrong ? 1 : 0}" kern="1200">
    ${fill('ink', hand)}<a:latin typeface="+${font}-lt"/><a:ea typeface="+${font}-ea"/><a:cs typeface="+${font}-cs"/>
  </a:defRPr>`

const textStyles = (hand: Hand): Markup => {
  const [size] = SIZES.text
  const level = (number: 1 | 2): Markup => xml`
    <a:lvl${number}pPr marL="${emu(INDENT[number])}" indent="${emu(-HANGING)}" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1">
      <a:spcBef><a:spcPts val="${hundredths(PARAGRAPH_GAP)}"/></a:spcBef><a:buFont typeface="Arial"/><a:buChar char="${BULLETS[number]}"/>
      ${themeLetters(size, 'mn', false, hand)}
    </a:lvl${number}pPr>`
  return xml`
    <p:txStyles>
      <p:titleStyle>
        <a:lvl1pPr algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1">
          <a:lnSpc><a:spcPct val="${Math.round((TITLE_LEADING / LINE_HEIGHT) * 100_000)}"/></a:lnSpc><a:spcBef><a:spcPct val="0"/></a:spcBef><a:buNone/>
          ${themeLetters(SIZES.title[0], 'mj', true, hand)}
        </a:lvl1pPr>
      </p:titleStyle>
      <p:bodyStyle>${level(1)}${level(2)}</p:bodyStyle>
      <p:otherStyle>
        <a:lvl1pPr marL="0" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1">
          ${themeLetters(18, 'mn', false, hand)}
        </a:lvl1pPr>
      </p:otherStyle>
    </p:txStyles>`
}

/** The line above the foot. */
const footRule = (id: number, hand: Hand): Markup => {
  const box = { x: PLACES.foot.x, y: FOOT_LINE, width: PLACES.body.width, height: 0 }
  return xml`
    <p:cxnSp>
      <p:nvCxnSpPr>${known({ id, name: 'Lijn', description: DECORATION })}<p:cNvCxnSpPr/><p:nvPr userDrawn="1"/></p:nvCxnSpPr>
      <p:spPr>
        <a:xfrm>${extent(box)}</a:xfrm><a:prstGeom prst="line"><a:avLst/></a:prstGeom>${stroke(FOOT_RULE, hand)}
      </p:spPr>
    </p:cxnSp>`
}

/** The short bar between title and subtitle of the first slide, in the municipality's colour. */
const coverMark = (id: number, hand: Hand): Markup => xml`
  <p:sp>
    <p:nvSpPr>${known({ id, name: 'Accent', description: DECORATION })}<p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr>
    <p:spPr>
      <a:xfrm>${extent(PLACES.coverMark)}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>
      ${fill('own', hand)}${stroke(undefined, hand)}
    </p:spPr>
  </p:sp>`
