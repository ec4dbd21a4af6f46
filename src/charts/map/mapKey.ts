/** What a map on a slide is read by, from top to bottom: the scale, its signs, and what occurs besides. */
import type { Language } from '../../messages/texts.ts'
import type { Box, Point } from '../../slides/box.ts'
import type { Area, DiagramBox, Stroke } from '../../slides/diagram.ts'
import { BOX_INSET } from '../../slides/layout/diagramLayout.ts'
import { fitWords } from '../../slides/layout/fitWords.ts'
import type { Measure } from '../../slides/measure.ts'
import { dutchIn } from '../trend/dutchIn.ts'
import { signRing } from './mapAreas.ts'
import { type Entry, type KeyGiven as Said, entriesOf, scaleOf } from './mapKeyEntries.ts'

/** In points. */
const SIZE = 14
const SCALE_HEIGHT = 16
const SWATCH = { width: 26, height: 18 } as const
const GAP = 4
const RIM: Stroke = { colour: { of: 'soft', share: 0.5 }, width: 0.5 }
const ALIGNS = ['start', 'middle', 'end'] as const

interface KeyGiven extends Said {
  /** Names that are Dutch in a sentence. */
  dutch: readonly string[]
  language: Language
  measure: Measure
}

interface Drawn {
  boxes: readonly DiagramBox[]
  areas: readonly Area[]
  height: number
}

/** The key in a column, how high it is, and how it is drawn so much lower than its upper corner. */
export function mapKey(
  given: KeyGiven,
  column: Box,
): { height: number; at: (down: number) => Pick<Drawn, 'boxes' | 'areas'> } {
  const whole = entriesOf(given, false)
  const entries = drawnKey(given, whole, column).height > column.height ? entriesOf(given, true) : whole
  return {
    height: drawnKey(given, entries, column).height,
    at: (down) => drawnKey(given, entries, { ...column, y: column.y + down }),
  }
}

function drawnKey(given: KeyGiven, entries: readonly Entry[], column: Box): Drawn {
  const scale = drawnScale(given, column)
  const drawn = [scale]
  let y = column.y + scale.height
  for (const [place, entry] of entries.entries()) {
    const next = drawnEntry(given, entry, { ...column, y }, place)
    drawn.push(next)
    y += next.height
  }
  return {
    boxes: drawn.flatMap(({ boxes }) => boxes),
    areas: drawn.flatMap(({ areas }) => areas),
    height: y - column.y,
  }
}

/** The colours in a row, with what stands at their ends and in the middle. */
function drawnScale(given: KeyGiven, { x, y, width }: Box): Drawn {
  const scale = scaleOf(given)
  if (scale === undefined) return { boxes: [], areas: [], height: 0 }
  const { paints, ends } = scale
  const cell = width / paints.length
  const longest = ends.reduce((most, each) => (each.length > most.length ? each : most), '')
  const height = heightOf(longest, width / 3, given.measure)
  return {
    boxes: [
      ...paints.map((fill, place): DiagramBox => ({
        id: `schaal-${place}`,
        box: { x: x + place * cell, y, width: cell, height: SCALE_HEIGHT },
        form: 'square',
        fill,
        words: '',
        size: SIZE,
      })),
      ...ends.map((words, place) =>
        textBox(
          `einde-${place}`,
          dutchIn(words, given.dutch, given.language),
          { x: x + (place * width) / 3, y: y + SCALE_HEIGHT, width: width / 3, height },
          ALIGNS[place],
        ),
      ),
    ],
    areas: [],
    height: SCALE_HEIGHT + height + GAP,
  }
}

/** A colour with what it means. */
function drawnEntry(
  given: KeyGiven,
  { words, fill, sign }: Entry,
  { x, y, width }: Box,
  place: number,
): Drawn {
  const aside = fill === undefined ? 0 : SWATCH.width
  const room = width - aside
  const height = Math.max(SWATCH.height + 4, heightOf(words, room, given.measure))
  const swatch = { x, y: y + (height - SWATCH.height) / 2, ...SWATCH }
  const middle = { x: swatch.x + swatch.width / 2, y: swatch.y + swatch.height / 2 }
  return {
    boxes: [
      textBox(`sleutel-${place}`, dutchIn(words, given.dutch, given.language), {
        x: x + aside,
        y,
        width: room,
        height,
      }),
    ],
    // What they mean stands beside them.
    areas: [
      ...(fill === undefined
        ? []
        : [{ name: words, rings: [cornersOf(swatch)], fill, stroke: RIM, description: '' }]),
      ...(sign === undefined
        ? []
        : [
            {
              name: `${sign} ${words}`,
              rings: [signRing(middle, 5, sign)],
              fill: 'paper' as const,
              description: '',
            },
          ]),
    ],
    height,
  }
}

const textBox = (
  id: string,
  words: DiagramBox['words'],
  box: Box,
  align: DiagramBox['align'] = 'start',
): DiagramBox => ({ id, box, form: 'square', words, align, size: SIZE })

const cornersOf = ({ x, y, width, height }: Box): Point[] => [
  { x, y },
  { x: x + width, y },
  { x: x + width, y: y + height },
  { x, y: y + height },
]

function heightOf(words: string, width: number, measure: Measure): number {
  const room = { width: width - 2 * BOX_INSET.across, height: Number.POSITIVE_INFINITY }
  return Math.ceil(fitWords(words, room, [SIZE], measure).height) + 2 * BOX_INSET.down + 1
}
