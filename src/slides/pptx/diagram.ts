import { boxAround } from '../box.ts'
import { inkOn } from '../colours.ts'
import type { Area, Band, Diagram, DiagramBox } from '../diagram.ts'
import { BOX_INSET, bandName, boxWords, linkLayouts } from '../layout/diagramLayout.ts'
import { plainText } from '../words.ts'
import { connector, outline, shape, type Shape } from './drawn.ts'
import type { Hand } from './hand.ts'
import { extent } from './paint.ts'
import { DECORATION, known, saidOf } from './shapes.ts'
import { paragraph } from './text.ts'
import { type Markup, xml } from './xml.ts'

const FORMS: Readonly<Record<DiagramBox['form'], Shape['form']>> = {
  square: 'rect',
  round: 'roundRect',
  ellipse: 'ellipse',
  hexagon: 'hexagon',
}

/**
 * A diagram as shapes and lines, in the order in which they lie on each other: bands, areas, lines, boxes.
 * @param firstId of the shapes; every next one is one higher
 */
export function diagramShapes(diagram: Diagram, description: string, firstId: number, hand: Hand): Markup[] {
  let id = firstId
  const next = () => id++
  const boxes = new Map(diagram.boxes.map((box) => [box.id, { box, id: next(), form: FORMS[box.form] }]))
  const bands = diagram.bands.flatMap((band) => bandShapes(band, next, hand))
  const areas = diagram.areas.length === 0 ? [] : [areaGroup(diagram.areas, description, next, hand)]
  const links = linkLayouts(diagram).flatMap((layout) => {
    const from = boxes.get(layout.link.from)
    const to = boxes.get(layout.link.to)
    if (from === undefined || to === undefined) return []
    const { description: said } = layout.link
    return [connector({ id: next(), name: said, description: said }, layout, from, to, hand)]
  })
  return [
    ...bands,
    ...areas,
    ...links,
    ...[...boxes.values()].map((each) => boxShape(each.box, each.id, hand)),
  ]
}

/** The strip with its name; a name with a place of its own is a shape of its own. */
function bandShapes(band: Band, next: () => number, hand: Hand): Markup[] {
  const { box, label, fill, name } = band
  const words = plainText(name)
  const { size } = bandName(band, hand.measure)
  const text = (align: 'start' | 'end', of = name) => [paragraph(of, hand, { size, colour: 'soft', align })]
  const common = { form: 'rect', anchor: 't', inset: BOX_INSET } as const
  const strip = { ...common, box, fill }
  const called = { id: next(), name: hand.texts.band(words) }
  return label === undefined
    ? [shape({ ...strip, known: { ...called, description: saidOf(words) }, text: text('end') }, hand)]
    : [
        shape({ ...strip, known: { ...called, description: DECORATION }, text: text('end', '') }, hand),
        shape({ ...common, known: { id: next(), name: words }, box: label, text: text('start') }, hand),
      ]
}

function boxShape(given: DiagramBox, id: number, hand: Hand): Markup {
  const { box, form, fill, stroke, words, align, description } = given
  const { size } = boxWords(given, hand.measure)
  return shape(
    {
      known: { id, name: plainText(words), description: saidOf(plainText(words), description) },
      box,
      form: FORMS[form],
      fill,
      stroke,
      text: [
        paragraph(words, hand, {
          size,
          strong: given.strong === true,
          colour: inkOn(fill),
          align: align ?? 'middle',
        }),
      ],
      anchor: 'ctr',
      inset: BOX_INSET,
    },
    hand,
  )
}

/** The regions of a map hang together, so that a map is moved as one thing. */
function areaGroup(areas: readonly Area[], description: string, next: () => number, hand: Hand): Markup {
  const box = boxAround(areas.flatMap(({ rings }) => rings.flat()))
  return xml`
    <p:grpSp>
      <p:nvGrpSpPr>${known({ id: next(), name: hand.texts.diagram, description })}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>
      <p:grpSpPr><a:xfrm>${extent(box)}${extent(box, 'ch')}</a:xfrm></p:grpSpPr>
      ${areas.map((area) => outline({ id: next(), name: area.name, description: area.description }, area, hand))}
    </p:grpSp>`
}
