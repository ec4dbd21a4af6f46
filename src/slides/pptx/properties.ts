import { SLIDE } from '../places.ts'
import { type Hand, officeLanguage } from './hand.ts'
import { MASTER_ID, themeLetters } from './master.ts'
import { NOTES_PAGE } from './notes.ts'
import { emu } from './paint.ts'
import { type Markup, NS, SHAPE_NAMESPACES, xml } from './xml.ts'

/** Numbers of slides begin at 256 (ECMA-376 part 1, 19.7.13). */
const FIRST_SLIDE_ID = 256
/** Relations of the presentation: 1 the master, 2 the master of the notes, from 3 on the slides. */
export const FIRST_SLIDE_RELATION = 3

const TEXT_SIZE = 18

/** The order of the elements is that of the schema: PowerPoint repairs any other. */
export const presentationPart = (slides: number, hand: Hand): Markup => xml`
  <p:presentation${SHAPE_NAMESPACES} saveSubsetFonts="1">
    <p:sldMasterIdLst><p:sldMasterId id="${MASTER_ID}" r:id="rId1"/></p:sldMasterIdLst>
    <p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst>
    <p:sldIdLst>${Array.from({ length: slides }, (_, place) => xml`<p:sldId id="${FIRST_SLIDE_ID + place}" r:id="rId${FIRST_SLIDE_RELATION + place}"/>`)}</p:sldIdLst>
    <p:sldSz cx="${emu(SLIDE.width)}" cy="${emu(SLIDE.height)}"/>
    <p:notesSz cx="${emu(NOTES_PAGE.width)}" cy="${emu(NOTES_PAGE.height)}"/>
    <p:defaultTextStyle>
      <a:defPPr><a:defRPr lang="${officeLanguage(hand.language)}"/></a:defPPr>
      <a:lvl1pPr marL="0" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1">
        ${themeLetters(TEXT_SIZE, 'mn', false, hand)}
      </a:lvl1pPr>
    </p:defaultTextStyle>
  </p:presentation>`

export const presentationProperties = xml`<p:presentationPr${SHAPE_NAMESPACES}/>`
export const viewProperties = xml`<p:viewPr${SHAPE_NAMESPACES}/>`
export const tableStyles = xml`<a:tblStyleLst xmlns:a="${NS.a}" def="{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}"/>`

export interface FileProperties {
  readonly title: string
  readonly author: string
  /** When it was made: ISO 8601, in UTC, with seconds. */
  readonly made: string
}

export const coreProperties = ({ title, author, made }: FileProperties, hand: Hand): Markup => xml`
  <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
    <dc:title>${title}</dc:title><dc:creator>${author}</dc:creator><dc:language>${officeLanguage(hand.language)}</dc:language>
    <cp:lastModifiedBy>${author}</cp:lastModifiedBy>
    <dcterms:created xsi:type="dcterms:W3CDTF">${made}</dcterms:created>
    <dcterms:modified xsi:type="dcterms:W3CDTF">${made}</dcterms:modified>
  </cp:coreProperties>`

export const appProperties = (author: string, slides: number, notes: number): Markup => xml`
  <Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">
    <Application>${author}</Application><PresentationFormat>Widescreen</PresentationFormat>
    <Slides>${slides}</Slides><Notes>${notes}</Notes><HiddenSlides>0</HiddenSlides>
  </Properties>`
