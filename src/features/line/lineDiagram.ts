/** The line as boxes in columns with lines between them, for a slide. In points. */
import type { Box } from '../../slides/box.ts'
import type { Diagram, DiagramBox, Link } from '../../slides/diagram.ts'
import { BOX_INSET } from '../../slides/layout/diagramLayout.ts'
import { fitWords } from '../../slides/layout/fitWords.ts'
import type { Measure } from '../../slides/measure.ts'
import { plainText, type Words } from '../../slides/words.ts'

/** One thing in a column. */
export interface LineThing {
  id: string
  words: Words
  isFocus: boolean
}

export interface LineStrip {
  head: string
  things: readonly LineThing[]
  /** In place of what is not shown: how many, or that there are none. */
  rest: string | undefined
}

/** Two things in columns beside each other. */
export interface LineTie {
  from: string
  to: string
  says: string
  isSure: boolean
}

const GAP = 34
const ROW_GAP = 8
const HEAD = 24
const FOOT = 14
/** Another font than was measured may be wider. */
const SPARE = 1.1

/** The columns in a frame; undefined where there is no room for all of it, or for a word in its box. */
export function lineDiagram(
  strips: readonly LineStrip[],
  ties: readonly LineTie[],
  note: string | undefined,
  frame: Box,
  size: number,
  measure: Measure,
): Diagram | undefined {
  const widths = columnWidths(strips, frame.width - (strips.length - 1) * GAP, size, measure)
  if (widths === undefined) return undefined
  const heightOf = (words: Words, of: number, width: number) =>
    fitWords(words, { width: width - 2 * BOX_INSET.across, height: Infinity }, [of], measure).height +
    2 * BOX_INSET.down
  const foot = note === undefined ? 0 : heightOf(note, FOOT, frame.width)
  const room = frame.height - HEAD - foot
  const widthOf = (column: number) => widths[column] ?? 0
  const heights = strips.map(({ things, rest }, column) => [
    ...things.map(({ words }) => heightOf(words, size, widthOf(column))),
    ...(rest === undefined ? [] : [heightOf(rest, FOOT, widthOf(column))]),
  ])
  const total = (column: readonly number[]) =>
    column.reduce((sum, height) => sum + height + ROW_GAP, -ROW_GAP)
  if (heights.some((column) => total(column) > room)) return undefined
  const startOf = (column: number) =>
    frame.x + widths.slice(0, column).reduce((sum, width) => sum + width + GAP, 0)
  const boxes = strips.flatMap(({ head, things, rest }, column): DiagramBox[] => {
    const x = startOf(column)
    const width = widthOf(column)
    const air = (room - total(heights[column] ?? [])) / 2
    let y = frame.y + HEAD + Math.max(0, air)
    const next = (place: number): Box => {
      const height = heights[column]?.[place] ?? 0
      const box = { x, y, width, height }
      y += height + ROW_GAP
      return box
    }
    return [
      {
        id: `head-${column}`,
        box: { x, y: frame.y, width, height: HEAD },
        form: 'square',
        words: head,
        strong: true,
        size: FOOT,
      },
      ...things.map(({ id, words, isFocus }, place): DiagramBox => ({
        id,
        box: next(place),
        form: 'square',
        fill: isFocus ? 'own' : { of: 'own', share: 0.12 },
        stroke: { colour: 'own', width: 1.25 },
        words,
        size,
      })),
      ...(rest === undefined
        ? []
        : [
            {
              id: `rest-${column}`,
              box: next(things.length),
              form: 'square' as const,
              words: rest,
              size: FOOT,
            },
          ]),
    ]
  })
  const links = ties.map(({ from, to, says, isSure }): Link => ({
    from,
    fromSide: 'right',
    to,
    toSide: 'left',
    form: 'straight',
    stroke: { colour: 'soft', width: 1.25, ...(isSure ? {} : { dash: true }) },
    arrow: true,
    description: says,
  }))
  const below: DiagramBox[] =
    note === undefined
      ? []
      : [
          {
            id: 'note',
            box: { x: frame.x, y: frame.y + frame.height - foot, width: frame.width, height: foot },
            form: 'square',
            words: note,
            align: 'start',
            size: FOOT,
          },
        ]
  return { bands: [], areas: [], links, boxes: [...boxes, ...below] }
}

/** As wide as the widest word of each column needs, the rest shared; undefined where that is too much. */
function columnWidths(
  strips: readonly LineStrip[],
  room: number,
  size: number,
  measure: Measure,
): readonly number[] | undefined {
  const widest = (words: Words, of: number, strong: boolean) =>
    Math.max(
      ...plainText(words)
        .split(/\s+/)
        .map((word) => measure(word, of, strong) * SPARE),
    )
  const needed = strips.map(
    ({ head, things, rest }) =>
      Math.max(
        // A head stands on one line.
        measure(head, FOOT, true) * SPARE,
        ...things.map(({ words }) => widest(words, size, true)),
        rest === undefined ? 0 : widest(rest, FOOT, false),
      ) +
      2 * BOX_INSET.across +
      1,
  )
  const left = room - needed.reduce((sum, width) => sum + width, 0)
  return left < 0 ? undefined : needed.map((width) => width + left / strips.length)
}
