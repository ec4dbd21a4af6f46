/** One row of the timeline as shapes of a slide: a bar on the axis, and what stands on and beside it. In points. */
import type { Paint } from '../../slides/colours.ts'
import type { DiagramBox, Stroke } from '../../slides/diagram.ts'
import type { RowShapes, Stretch } from './rowShapes.ts'

/** How a bar looks: by its form and edge, not by its colour alone. */
export type BarLook = 'running' | 'finished' | 'prepared' | 'unsure'

/** Heights of bars. */
const TALL = 12
const THIN = 5
/** Higher than a bar: of the same height its edge would run together with that of the bar. */
const MARK = 16
/** Room for a sign beside a bar: its letters with the rim that a box has. */
const SIGN = { width: 26, height: 22.5 }
const SIGN_SIZE = 14

const EDGE: Stroke = { colour: 'own', width: 1.25 }
const DASHED: Stroke = { ...EDGE, dash: true }
const DOTTED: Stroke = { colour: 'own', width: 1.75, dash: 'dots' }
const FADE: Paint = { of: 'own', share: 0.25 }

const LOOKS: Readonly<Record<BarLook, Pick<DiagramBox, 'fill' | 'stroke'>>> = {
  running: { fill: 'own' },
  finished: { fill: 'soft' },
  prepared: { fill: 'paper', stroke: EDGE },
  unsure: { fill: { of: 'own', share: 0.4 }, stroke: DASHED },
}

/** A shape that says nothing by itself: the words of its row say it. */
export const silent = (
  id: string,
  box: DiagramBox['box'],
  look: Partial<Pick<DiagramBox, 'form' | 'fill' | 'stroke'>>,
): DiagramBox => ({ id, box, form: 'square', words: '', size: SIGN_SIZE, description: '', ...look })

/** The shapes of a row. @param x where the axis begins @param y middle of the bar */
export function rowBoxes(
  id: string,
  { bar, cutLeft, arrow, aim, marks }: RowShapes,
  look: BarLook,
  { x, y }: { x: number; y: number },
): DiagramBox[] {
  const height = look === 'finished' ? THIN : TALL
  const piece = (part: string, { x1, x2 }: Stretch, of: Pick<DiagramBox, 'fill' | 'stroke'>): DiagramBox[] =>
    x2 <= x1 ? [] : [silent(`${id}-${part}`, { x: x + x1, y: y - height / 2, width: x2 - x1, height }, of)]
  return [
    ...(bar === undefined
      ? []
      : [
          ...piece('from', bar.fadeIn, { fill: FADE }),
          ...piece('bar', bar.sure, LOOKS[look]),
          ...piece('until', bar.fadeOut, { fill: FADE }),
        ]),
    ...(bar !== undefined && cutLeft
      ? [sign(`${id}-before`, '‹', x + bar.fadeIn.x1 - SIGN.width + 4, y)]
      : []),
    ...(arrow === undefined ? [] : [sign(`${id}-on`, '›', x + arrow - 4, y)]),
    ...(aim === undefined ? [] : [mark(`${id}-aim`, 'hexagon', x + (aim.at.x1 + aim.at.x2) / 2, y, EDGE)]),
    ...marks.map((each, place) =>
      mark(
        `${id}-mark-${place}`,
        each.what === 'money' ? 'ellipse' : 'square',
        x + (each.x1 + each.x2) / 2,
        y,
        each.exact ? EDGE : DOTTED,
      ),
    ),
  ]
}

const mark = (id: string, form: DiagramBox['form'], x: number, y: number, stroke: Stroke): DiagramBox =>
  silent(id, { x: x - MARK / 2, y: y - MARK / 2, width: MARK, height: MARK }, { form, fill: 'paper', stroke })

const sign = (id: string, words: string, x: number, y: number): DiagramBox => ({
  id,
  box: { x, y: y - SIGN.height / 2, ...SIGN },
  form: 'square',
  words,
  strong: true,
  size: SIGN_SIZE,
  description: '',
})
