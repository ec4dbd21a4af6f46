import type { Box } from './box.ts'
import type { Paint } from './colours.ts'
import type { SlideContent } from './content.ts'
import { fitWords } from './layout/fitWords.ts'
import type { Measure } from './measure.ts'

/** A 16:9 slide as PowerPoint makes it, 13⅓ × 7½ inch, in points. */
export const SLIDE: Box = { x: 0, y: 0, width: 960, height: 540 }

/** In points. Everything stands within the rim that projectors cut off. */
export const PLACES = {
  title: { x: 40, y: 20, width: 880, height: 64 },
  /** One line as a rule; two of the smallest letters where what it says is long. */
  subtitle: { x: 40, y: 84, width: 880, height: 34 },
  body: { x: 40, y: 122, width: 880, height: 358 },
  foot: { x: 40, y: 488, width: 800, height: 40 },
  number: { x: 850, y: 488, width: 70, height: 40 },
  coverTitle: { x: 40, y: 120, width: 880, height: 156 },
  coverMark: { x: 40, y: 288, width: 96, height: 5 },
  coverSubtitle: { x: 40, y: 306, width: 880, height: 90 },
} as const satisfies Record<string, Box>

/** The line above the foot. */
export const FOOT_LINE = 484

/** Sizes of letters in points, the wanted one first; smaller ones only where a text does not fit. */
export const SIZES = {
  title: [30, 27, 24],
  subtitle: [20, 18, 16, 14],
  text: [24],
  foot: [14, 13, 12],
  number: [14],
  warning: [16, 14],
  chart: [20, 18, 16, 14],
  table: [20, 18, 16, 14],
  diagram: [20, 18, 16, 14],
  coverTitle: [44, 38, 32, 28],
  coverSubtitle: [24],
} as const satisfies Record<string, readonly number[]>

/** Between body and warning, and within the warning's own box. */
const GAP = 8
export const WARNING_INSET = { across: 10, down: 5 } as const
/** Two lines of the smallest letters; a chart leaves room for a third, a drawing or a table needs its own. */
const WARNING_HEIGHT = 46
const WARNING_HEIGHT_OF_CHART = 60
export const WARNING_GROUND: Paint = { of: 'warning', share: 0.12 }

export interface SlidePlaces {
  readonly title: Box
  readonly subtitle: Box
  readonly body: Box
  readonly foot: Box
  readonly number: Box
  readonly warning: Box | undefined
}

/** Where everything stands: a warning takes its room from the body. */
export function placesOf({ body, warning }: SlideContent, measure: Measure): SlidePlaces {
  const isCover = body.kind === 'cover'
  const places = {
    title: isCover ? PLACES.coverTitle : PLACES.title,
    subtitle: isCover ? PLACES.coverSubtitle : PLACES.subtitle,
    foot: PLACES.foot,
    number: PLACES.number,
  }
  if (warning === undefined) return { ...places, body: PLACES.body, warning: undefined }
  const most = body.kind === 'chart' ? WARNING_HEIGHT_OF_CHART : WARNING_HEIGHT
  const room = { width: PLACES.body.width - 2 * WARNING_INSET.across, height: most - 10 }
  const { height } = fitWords(warning, room, SIZES.warning, measure)
  const taken = height + 2 * WARNING_INSET.down
  const bottom = PLACES.body.y + PLACES.body.height
  return {
    ...places,
    body: { ...PLACES.body, height: PLACES.body.height - taken - GAP },
    warning: { x: PLACES.body.x, y: bottom - taken, width: PLACES.body.width, height: taken },
  }
}
