/** The key of the timeline on a slide: only the shapes that occur, each drawn as in a row. In points. */
import { timelineSlideTexts } from '../../messages/registerSlides/timeline.ts'
import type { Language } from '../../messages/texts.ts'
import type { DiagramBox } from '../../slides/diagram.ts'
import { BOX_INSET } from '../../slides/layout/diagramLayout.ts'
import { type Measure, spacious } from '../../slides/measure.ts'
import type { RowShapes } from './rowShapes.ts'
import { type BarLook, rowBoxes } from './slideShapes.ts'

/** A row as it will be drawn. */
export interface DrawnRow {
  shapes: RowShapes
  look: BarLook
}

const LINE = 22.5
const SAMPLE = 34
const SIZE = 14
const BETWEEN = 6
const NONE = { x1: 0, x2: 0 }
const NOTHING: RowShapes = { marks: [], cutLeft: false }
const WHOLE = { fadeIn: NONE, sure: { x1: 4, x2: 30 }, fadeOut: NONE }

/** The key in lines below each other, and how high they are. */
export function keyBoxes(
  rows: readonly DrawnRow[],
  from: number,
  width: number,
  language: Language,
  measure: Measure,
): { height: number; at: (x: number, y: number) => DiagramBox[] } {
  const wide = spacious(measure)
  const items = itemsOf(rows, from, language)
  let [left, line] = [0, 0]
  const placed = items.map(({ text, ...drawn }) => {
    const room = wide(text, SIZE, false) + 2 * BOX_INSET.across + 1
    if (left > 0 && left + SAMPLE + room > width) [left, line] = [0, line + 1]
    const at = { left, top: line * LINE }
    left += SAMPLE + room + BETWEEN
    return { text, ...drawn, room, at }
  })
  return {
    height: items.length === 0 ? 0 : (line + 1) * LINE,
    at: (x, y) =>
      placed.flatMap(({ text, shapes, look, room, at }): DiagramBox[] => [
        ...rowBoxes(`key-${text}`, shapes, look, { x: x + at.left, y: y + at.top + LINE / 2 }),
        {
          id: `key-${text}-words`,
          box: { x: x + at.left + SAMPLE, y: y + at.top, width: room, height: LINE },
          form: 'square',
          words: text,
          align: 'start',
          size: SIZE,
          description: '',
        },
      ]),
  }
}

function itemsOf(
  rows: readonly DrawnRow[],
  from: number,
  language: Language,
): (DrawnRow & { text: string })[] {
  const t = timelineSlideTexts[language]
  const has = (test: (row: DrawnRow) => boolean) => rows.some(test)
  const item = (
    wanted: boolean,
    text: string,
    shapes: Partial<RowShapes>,
    look: BarLook = 'running',
  ): (DrawnRow & { text: string })[] => (wanted ? [{ text, look, shapes: { ...NOTHING, ...shapes } }] : [])
  const isLong = ({ x1, x2 }: { x1: number; x2: number }) => x2 > x1
  const hasMark = (what: 'money' | 'agreement') =>
    has(({ shapes }) => shapes.marks.some((each) => each.what === what))
  const inexact = rows.flatMap(({ shapes }) => shapes.marks).find(({ exact }) => !exact)?.what
  return [
    ...(['running', 'finished', 'prepared', 'unsure'] as const).flatMap((look) =>
      item(
        has((row) => row.look === look && row.shapes.bar !== undefined),
        t[look],
        { bar: WHOLE },
        look,
      ),
    ),
    ...item(
      has(({ shapes: { bar } }) => bar !== undefined && (isLong(bar.fadeIn) || isLong(bar.fadeOut))),
      t.fading,
      { bar: { fadeIn: { x1: 4, x2: 16 }, sure: { x1: 16, x2: 30 }, fadeOut: NONE } },
    ),
    ...item(
      has(({ shapes }) => shapes.arrow !== undefined),
      t.open,
      {
        bar: { fadeIn: NONE, sure: { x1: 4, x2: 18 }, fadeOut: NONE },
        arrow: 18,
      },
    ),
    ...item(
      has(({ shapes }) => shapes.aim !== undefined),
      t.aim,
      {
        aim: { at: { x1: 14, x2: 26 }, dots: NONE },
      },
    ),
    ...item(hasMark('money'), t.money, { marks: [{ what: 'money', exact: true, x1: 20, x2: 20 }] }),
    ...item(hasMark('agreement'), t.agreement, {
      marks: [{ what: 'agreement', exact: true, x1: 20, x2: 20 }],
    }),
    ...item(inexact !== undefined, t.inexact, {
      marks: [{ what: inexact ?? 'agreement', exact: false, x1: 20, x2: 20 }],
    }),
    ...item(
      has(({ shapes }) => shapes.cutLeft),
      t.before(from),
      {
        bar: { fadeIn: NONE, sure: { x1: 18, x2: 30 }, fadeOut: NONE },
        cutLeft: true,
      },
    ),
  ]
}
