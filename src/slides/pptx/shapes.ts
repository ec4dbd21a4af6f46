import type { Box } from '../box.ts'
import { extent } from './paint.ts'
import { attribute, element, Markup, type Put, writable, xml } from './xml.ts'

/** How a shape is known: to the file by its number, to people by its name, to a screen reader by its description. */
export interface Known {
  /** Unique on its slide. */
  readonly id: number
  readonly name: string
  /** Absent: its text says it all. `'decoration'`: a screen reader passes over it. */
  readonly description?: string | undefined
  /** Relation to the address that it leads to. */
  readonly link?: string
}

export const DECORATION = 'decoration'

/** What a screen reader says of a shape with words: what is given, else the words; without either it is decoration. */
export const saidOf = (words: string, description?: string): string | undefined =>
  description ?? (writable(words).trim() === '' ? DECORATION : undefined)

const IS_DECORATION = xml`
  <a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}">
    <adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/>
  </a:ext></a:extLst>`

export const known = ({ id, name, description, link }: Known, tag = 'p:cNvPr'): Markup => {
  const isDecoration = description === DECORATION
  // A description of nothing but what a file cannot hold would be none.
  const said = description === undefined || writable(description).trim() !== '' ? description : name
  return element(
    tag,
    [attribute('id', id), attribute('name', name), attribute('descr', isDecoration ? undefined : said)],
    [link !== undefined && xml`<a:hlinkClick r:id="${link}"/>`, isDecoration && IS_DECORATION],
  )
}

/** A place of the layout. The same type and index on layout and slide tie the two together. */
export interface Placeholder {
  readonly type?: 'title' | 'ctrTitle' | 'subTitle' | 'body' | 'sldNum' | 'sldImg'
  readonly index?: number
  readonly size?: 'quarter'
}

export const placeholder = ({ type, index, size }: Placeholder): Markup =>
  element('p:ph', [attribute('type', type), attribute('sz', size), attribute('idx', index)], undefined)

export interface Placed {
  readonly known: Known
  readonly place: Placeholder
  readonly text: Put
  /** Only where it differs from the layout's. */
  readonly box?: Box | undefined
  readonly body?: Put
  readonly styles?: Put
}

/** Text in a place of the layout, which says where it stands and how it looks. */
export const placed = ({ known: given, place, text, box, body, styles }: Placed): Markup => xml`
  <p:sp>
    <p:nvSpPr>${known(given)}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>${placeholder(place)}</p:nvPr></p:nvSpPr>
    ${element(
      'p:spPr',
      undefined,
      box && xml`<a:xfrm>${extent(box)}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`,
    )}
    <p:txBody>${body ?? xml`<a:bodyPr/>`}${styles ?? xml`<a:lstStyle/>`}${text}</p:txBody>
  </p:sp>`

/** A chart or a table in the place for content: it moves along when someone changes the layout. */
export const frame = (
  given: Known,
  box: Box,
  uri: string,
  content: Markup,
  place: Placeholder,
): Markup => xml`
  <p:graphicFrame>
    <p:nvGraphicFramePr>
      ${known(given)}<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr>
      <p:nvPr>${placeholder(place)}</p:nvPr>
    </p:nvGraphicFramePr>
    <p:xfrm>${extent(box)}</p:xfrm>
    <a:graphic><a:graphicData uri="${uri}">${content}</a:graphicData></a:graphic>
  </p:graphicFrame>`

/** The shapes of a slide. Their order is that in which they are drawn, and that in which they are read out. */
export const tree = (shapes: readonly Put[]): Markup => xml`
  <p:spTree>
    <p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>
    <p:grpSpPr>${GROUP_EXTENT}</p:grpSpPr>
    ${shapes}
  </p:spTree>`

const GROUP_EXTENT = new Markup(
  '<a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm>',
)
