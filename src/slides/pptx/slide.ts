import { safeAddress } from '../address.ts'
import type { SlideContent } from '../content.ts'
import { footWords } from '../footWords.ts'
import { frameLayout, type FrameLayout } from '../frameLayout.ts'
import type { Fitted } from '../layout/fitWords.ts'
import { PLACES, SIZES, WARNING_GROUND, WARNING_INSET } from '../places.ts'
import { plainText } from '../words.ts'
import { diagramShapes } from './diagram.ts'
import { shape } from './drawn.ts'
import type { Hand } from './hand.ts'
import type { LayoutName } from './master.ts'
import { PLACEHOLDERS, slideNumber, wordOf } from './places.ts'
import { frame, placed, saidOf, tree } from './shapes.ts'
import { tableFrame } from './table.ts'
import { paragraph } from './text.ts'
import { type Markup, NS, type Put, SHAPE_NAMESPACES, xml } from './xml.ts'

/** Relations of a slide. Not every slide has all. */
export const RELATION = { layout: 'rId1', notes: 'rId2', chart: 'rId3', source: 'rId4' } as const

/** Numbers of shapes: those of the places are fixed; shapes of a diagram come after. */
const ID = { title: 2, subtitle: 3, content: 4, warning: 5, source: 6, number: 7, firstShape: 10 } as const

export const layoutOf = ({ body }: SlideContent): LayoutName =>
  body.kind === 'cover' ? 'cover' : body.kind === 'diagram' ? 'diagram' : 'content'

/**
 * A slide with its shapes in the order in which they are read: title, subtitle, content, warning, source, number.
 * @param number of the slide in its deck, from 1
 */
export function slidePart(content: SlideContent, number: number, hand: Hand): Markup {
  const layout = frameLayout(content, hand.measure)
  const isCover = content.body.kind === 'cover'
  const [title, subtitle] = isCover
    ? (['coverTitle', 'coverSubtitle'] as const)
    : (['title', 'subtitle'] as const)
  const [titleSize, subtitleSize] = [SIZES[title][0], SIZES[subtitle][0]]
  const linked = safeAddress(content.sourceAddress) !== undefined
  return xml`
    <p:sld${SHAPE_NAMESPACES}>
      <p:cSld>${tree([
        placed({
          known: { id: ID.title, name: wordOf(title, hand) },
          place: PLACEHOLDERS[title],
          text: paragraph(content.title, hand, { size: smaller(layout.title, titleSize) }),
        }),
        placed({
          known: { id: ID.subtitle, name: wordOf(subtitle, hand) },
          place: PLACEHOLDERS[subtitle],
          text: paragraph(content.subtitle, hand, { size: smaller(layout.subtitle, subtitleSize) }),
        }),
        bodyShapes(content, layout, hand),
        warningShape(content, layout, hand),
        placed({
          known: {
            id: ID.source,
            name: wordOf('source', hand),
            ...(linked ? { link: RELATION.source } : {}),
          },
          place: PLACEHOLDERS.source,
          text: paragraph(footWords(content), hand, { size: smaller(layout.foot, SIZES.foot[0]) }),
        }),
        placed({
          known: { id: ID.number, name: wordOf('number', hand) },
          place: PLACEHOLDERS.number,
          text: slideNumber(String(number), hand),
        }),
      ])}</p:cSld>
      <p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>
    </p:sld>`
}

/** A size is written only where it is not the layout's: text at that size follows when the layout changes. */
const smaller = ({ size }: Fitted, usual: number): number | undefined => (size === usual ? undefined : size)

function bodyShapes(content: SlideContent, { places }: FrameLayout, hand: Hand): Put {
  const { body } = content
  const description = content.description || plainText(content.title)
  const { texts } = hand
  switch (body.kind) {
    case 'cover':
      return undefined
    case 'text':
      return placed({
        known: { id: ID.content, name: texts.content },
        place: PLACEHOLDERS.content,
        box: places.body.height === PLACES.body.height ? undefined : places.body,
        text: body.paragraphs.map(({ words, level }) => paragraph(words, hand, { level: level - 1 })),
      })
    case 'chart':
      return frame(
        { id: ID.content, name: texts.chart, description },
        places.body,
        NS.c,
        xml`<c:chart xmlns:c="${NS.c}" r:id="${RELATION.chart}"/>`,
        PLACEHOLDERS.content,
      )
    case 'table':
      return tableFrame(
        { id: ID.content, name: texts.table, description },
        body.table,
        places.body,
        PLACEHOLDERS.content,
        hand,
      )
    case 'diagram':
      return diagramShapes(body.diagram, description, ID.firstShape, hand)
  }
}

function warningShape({ warning }: SlideContent, layout: FrameLayout, hand: Hand): Put {
  const { places, warning: fitted } = layout
  if (warning === undefined || fitted === undefined || places.warning === undefined) return undefined
  return shape(
    {
      known: { id: ID.warning, name: hand.texts.warning, description: saidOf(plainText(warning)) },
      box: places.warning,
      form: 'rect',
      fill: WARNING_GROUND,
      text: [paragraph(warning, hand, { size: fitted.size, colour: 'warning', align: 'start' })],
      anchor: 'ctr',
      inset: WARNING_INSET,
    },
    hand,
  )
}
