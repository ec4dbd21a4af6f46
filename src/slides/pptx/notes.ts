import type { Box } from '../box.ts'
import type { Hand } from './hand.ts'
import { COLOUR_MAP, themeLetters } from './master.ts'
import { extent } from './paint.ts'
import { slideNumber } from './places.ts'
import { known, type Placeholder, placed, placeholder, tree } from './shapes.ts'
import { lines, paragraph } from './text.ts'
import { element, type Markup, SHAPE_NAMESPACES, xml } from './xml.ts'

/**
 * What the presenter reads. Notes need a master, and that master a theme part of its own: PowerPoint repairs a file in
 * which it shares that of the slides.
 */

/** A page of notes, 7½ × 10 inch as PowerPoint's own, in points. */
export const NOTES_PAGE = { width: 540, height: 720 }
const PLACES = {
  image: { x: 30, y: 54, width: 480, height: 270 },
  notes: { x: 54, y: 342, width: 432, height: 324 },
  number: { x: 306, y: 684, width: 234, height: 36 },
} as const satisfies Record<string, Box>
/** Strict readers look type and index of the master up. */
const PLACEHOLDERS = {
  image: { type: 'sldImg', index: 2 },
  notes: { type: 'body', size: 'quarter', index: 3 },
  number: { type: 'sldNum', size: 'quarter', index: 5 },
} as const satisfies Record<string, Placeholder>

const NOTES_SIZE = 14

export const notesMaster = (hand: Hand): Markup => xml`
  <p:notesMaster${SHAPE_NAMESPACES}>
    <p:cSld>
      <p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>
      ${tree([
        slideImage(hand, PLACES.image),
        placed({
          known: { id: 3, name: hand.texts.notes },
          place: PLACEHOLDERS.notes,
          box: PLACES.notes,
          body: xml`<a:bodyPr vert="horz" lIns="91440" tIns="45720" rIns="91440" bIns="45720" rtlCol="0"/>`,
          text: paragraph(hand.texts.notes, hand),
        }),
        placed({
          known: { id: 4, name: hand.texts.number },
          place: PLACEHOLDERS.number,
          box: PLACES.number,
          body: xml`<a:bodyPr vert="horz" lIns="91440" tIns="45720" rIns="91440" bIns="45720" rtlCol="0" anchor="b"/>`,
          styles: xml`<a:lstStyle><a:lvl1pPr algn="r"><a:defRPr sz="1200"/></a:lvl1pPr></a:lstStyle>`,
          text: slideNumber('‹#›', hand),
        }),
      ])}
    </p:cSld>
    ${COLOUR_MAP}
    <p:notesStyle>
      <a:lvl1pPr marL="0" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1">
        ${themeLetters(NOTES_SIZE, 'mn', false, hand)}
      </a:lvl1pPr>
    </p:notesStyle>
  </p:notesMaster>`

/** @param number of the slide that the notes belong to, from 1 */
export const notesSlide = (notes: string, number: number, hand: Hand): Markup => xml`
  <p:notes${SHAPE_NAMESPACES}>
    <p:cSld>
      ${tree([
        slideImage(hand),
        placed({
          known: { id: 3, name: hand.texts.notes },
          place: PLACEHOLDERS.notes,
          text: lines(notes, hand),
        }),
        placed({
          known: { id: 4, name: hand.texts.number },
          place: PLACEHOLDERS.number,
          text: slideNumber(String(number), hand),
        }),
      ])}
    </p:cSld>
    <p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>
  </p:notes>`

/** Where PowerPoint shows the slide above its notes. */
const slideImage = ({ texts }: Hand, box?: Box): Markup => xml`
  <p:sp>
    <p:nvSpPr>
      ${known({ id: 2, name: texts.image })}
      <p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr>${placeholder(PLACEHOLDERS.image)}</p:nvPr>
    </p:nvSpPr>
    ${element(
      'p:spPr',
      undefined,
      box &&
        xml`
          <a:xfrm>${extent(box)}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/>
          <a:ln w="12700"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill></a:ln>`,
    )}
  </p:sp>`
