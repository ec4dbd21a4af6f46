/** The timeline on slides: bars on one axis of years, as shapes that can be moved. In points. */
import { formatPeriod } from '../../messages/period.ts'
import { timelineSlideTexts } from '../../messages/registerSlides/timeline.ts'
import type { Language } from '../../messages/texts.ts'
import { timelineTexts } from '../../messages/timeline.ts'
import { provenanceWords, tierWords } from '../../messages/values.ts'
import { statusInWords } from '../../register/statusInWords.ts'
import { type Box, inset, overlap } from '../../slides/box.ts'
import type { Band, Diagram, DiagramBox, Link } from '../../slides/diagram.ts'
import { BOX_INSET } from '../../slides/layout/diagramLayout.ts'
import { fitWords } from '../../slides/layout/fitWords.ts'
import { type Measure, spacious } from '../../slides/measure.ts'
import { SIZES } from '../../slides/places.ts'
import { groups } from '../../slides/split.ts'
import { type RowShapes, rowShapes } from './rowShapes.ts'
import { keyBoxes } from './slideKey.ts'
import { type BarLook, rowBoxes, silent } from './slideShapes.ts'
import { rowGroups, type TimelineModel, type TimelineRow } from './timelineModel.ts'
import { timelineScale } from './timelineScale.ts'
import { markWords, sideWords } from './timelineWords.ts'

/** A slide of the timeline. */
export interface TimelinePage {
  diagram: Diagram
  /** How many initiatives stand on it. */
  count: number
}

interface How {
  frame: Box
  language: Language
  measure: Measure
  /** What an initiative is called where there is little room. */
  nameOf: (row: TimelineRow) => string
}

/** Height of the years above the rows, and of today below them. */
const AXIS = 24
const LABEL = 14
const KEY_GAP = 4
/** Names do not take more than this of the width: the rest is for the years. */
const MOST_NAMES = 0.3
const GRID = 0.75
const TODAY = 1.5

/** The rows in as few slides as hold them, all with the largest letters at which that is so. */
export function timelinePages(model: TimelineModel, how: How): readonly TimelinePage[] {
  const smallest = pagesAt(model, Math.min(...SIZES.diagram), how)
  const tried = SIZES.diagram.map((size) => pagesAt(model, size, how))
  return tried.find(({ length }) => length <= smallest.length) ?? smallest
}

interface SetRow {
  row: TimelineRow
  name: string
  shapes: RowShapes
  look: BarLook
  height: number
  /** Which rows stand together: the tier, here or elsewhere. */
  group: number
}

function pagesAt(model: TimelineModel, size: number, how: How): readonly TimelinePage[] {
  const { frame, language, measure } = how
  const wide = spacious(measure)
  const grouped = rowGroups(model)
  const names = new Map(model.rows.map((row) => [row, how.nameOf(row)]))
  const around = 2 * BOX_INSET.across + 1
  const tierWidth =
    Math.max(0, ...grouped.map(({ tier }) => wide(tierWords[language][tier], LABEL, true))) + around
  const nameWidth = Math.min(
    Math.max(0, ...[...names.values()].map((name) => wide(name, size, false))) + around,
    frame.width * MOST_NAMES,
  )
  const plot = { x: frame.x + tierWidth + nameWidth, width: frame.width - tierWidth - nameWidth }
  // What has no years says so in words on its row: it needs no room beside the axis.
  const scale = timelineScale({ ...model, side: false }, plot.width)
  const heightOf = (words: string, letters: number, width: number) =>
    fitWords(words, { width: width - 2 * BOX_INSET.across, height: Infinity }, [letters], measure).height +
    2 * BOX_INSET.down
  const least = heightOf('x', LABEL, frame.width)
  const rows = grouped.flatMap(({ rows: of }, group) =>
    of.map((row): SetRow => {
      const name = names.get(row) ?? row.id
      const shapes = rowShapes(row, scale, model.today, (mark) => markWords(mark, language))
      return {
        row,
        name,
        shapes,
        look: lookOf(row),
        height: Math.max(least, heightOf(name, size, nameWidth)),
        group,
      }
    }),
  )
  const key = keyBoxes(rows, model.from, frame.width, language, measure)
  const room = frame.height - 2 * AXIS - KEY_GAP - key.height
  return groups(
    rows.map(({ height }) => height),
    room,
  ).map(([first, last]) => {
    const shown = rows.slice(first, last)
    const bottom = frame.y + AXIS + shown.reduce((sum, { height }) => sum + height, 0)
    return {
      count: shown.length,
      diagram: {
        bands: grounds(shown, frame),
        areas: [],
        links: shown.flatMap((each) => aimLink(each, language)),
        boxes: [
          ...tierNames(shown, { frame, tierWidth, language }),
          ...axisBoxes(model, scale, { ...plot, top: frame.y, bottom, language, measure }),
          ...placedRows(shown, { frame, plot, tierWidth, nameWidth, size, language, measure }),
          ...key.at(frame.x, frame.y + frame.height - key.height),
        ],
      },
    }
  })
}

/** What was not simply read, or is not known, never looks like what is. */
function lookOf({ initiative, status }: TimelineRow): BarLook {
  const { provenance, fieldProvenance } = initiative
  const grounds = [fieldProvenance?.status ?? provenance, fieldProvenance?.period ?? provenance]
  const isRead = grounds.every((each) => each.status === 'found' || each.status === 'founding')
  return status === 'unknown' || !isRead ? 'unsure' : status
}

/** Rows that stand together, from which height to which. */
function together(
  shown: readonly SetRow[],
  top: number,
): { group: number; tier: TimelineRow['tier']; y: number; height: number; first: number }[] {
  let y = top
  return [...new Set(shown.map(({ group }) => group))].flatMap((group) => {
    const rows = shown.filter((each) => each.group === group)
    const [first] = rows
    const height = rows.reduce((sum, each) => sum + each.height, 0)
    const from = y
    y += height
    return first === undefined ? [] : [{ group, tier: first.row.tier, y: from, height, first: first.height }]
  })
}

/** A ground behind the rows of each tier. The tier is named beside them. */
const grounds = (shown: readonly SetRow[], { x, y, width }: Box): Band[] =>
  together(shown, y + AXIS).map(({ y: top, height }, place) => ({
    name: '',
    box: { x, y: top, width, height },
    fill: { of: 'own', share: place % 2 === 0 ? 0.06 : 0.12 },
  }))

const tierNames = (
  shown: readonly SetRow[],
  { frame, tierWidth, language }: { frame: Box; tierWidth: number; language: Language },
): DiagramBox[] =>
  together(shown, frame.y + AXIS).map(({ group, tier, y, first }) => ({
    id: `tier-${group}`,
    box: { x: frame.x, y, width: tierWidth, height: first },
    form: 'square',
    words: tierWords[language][tier],
    strong: true,
    align: 'start',
    size: LABEL,
    description: '',
  }))

/**
 * Lines of the years and of today through all rows: the years named above, today below, so that it takes the figures of no
 * year. What is aimed at has no other words than its year: that one is named before the
 * others.
 */
function axisBoxes(
  model: TimelineModel,
  scale: ReturnType<typeof timelineScale>,
  {
    x,
    width,
    top,
    bottom,
    language,
    measure,
  }: { x: number; width: number; top: number; bottom: number; language: Language; measure: Measure },
): DiagramBox[] {
  const wide = spacious(measure)
  const label = (id: string, words: string, at: number, y: number, strong = false): DiagramBox => {
    const room = wide(words, LABEL, strong) + 2 * BOX_INSET.across + 1
    return {
      id,
      box: { x: x + Math.min(at - room / 2, width - room), y, width: room, height: AXIS },
      form: 'square',
      words,
      strong,
      size: LABEL,
      description: '',
    }
  }
  const line = (id: string, at: number, thick: number, fill: DiagramBox['fill']) =>
    silent(
      id,
      { x: x + at - thick / 2, y: top + AXIS, width: thick, height: bottom - top - AXIS },
      { ...(fill && { fill }) },
    )
  const aims = aimedAt(model)
  const years = scale.years
    .filter(({ year }) => aims.has(year) || year % scale.step === 0)
    .toSorted((a, b) => Number(aims.has(b.year)) - Number(aims.has(a.year)))
    .map(({ year, x: at }) => ({ year, at, words: label(`year-${year}`, String(year), at, top) }))
  const taken: Box[] = []
  // A year whose figures would run into those before it has its line alone.
  const named = years.flatMap(({ words }) => {
    if (taken.some((each) => overlap(lettersOf(each), lettersOf(words.box)))) return []
    taken.push(words.box)
    return [words]
  })
  return [
    ...years.map(({ year, at }) => line(`line-${year}`, at, GRID, { of: 'soft', share: 0.4 })),
    line('today-line', scale.x(model.today), TODAY, 'accent'),
    ...named,
    label('today', timelineTexts[language].today, scale.x(model.today), bottom, true),
  ]
}

/** The years to come that something is aimed at. */
const aimedAt = ({ rows, today }: TimelineModel): ReadonlySet<number> =>
  new Set(
    rows.flatMap(({ place }) =>
      place.on === 'years' && place.end.is === 'aim' && place.end.last > today
        ? [Number(place.end.first.slice(0, 4))]
        : [],
    ),
  )

/** What of a label's box is written on; the rims of two may meet. */
const lettersOf = (box: Box): Box => inset(box, BOX_INSET.across - 2, 0)

function placedRows(
  shown: readonly SetRow[],
  {
    frame,
    plot,
    tierWidth,
    nameWidth,
    size,
    language,
    measure,
  }: {
    frame: Box
    plot: { x: number; width: number }
    tierWidth: number
    nameWidth: number
    size: number
    language: Language
    measure: Measure
  },
): DiagramBox[] {
  const wide = spacious(measure)
  let y = frame.y + AXIS
  return shown.flatMap(({ row, name, shapes, look, height }): DiagramBox[] => {
    const top = y
    y += height
    const aside = asideWords(row, language)
    return [
      {
        id: `name-${row.id}`,
        box: { x: frame.x + tierWidth, y: top, width: nameWidth, height },
        form: 'square',
        words: name,
        align: 'start',
        size,
        description: rowWords(row, name, language),
      },
      ...rowBoxes(row.id, shapes, look, { x: plot.x, y: top + height / 2 }),
      ...(aside === undefined
        ? []
        : [
            {
              id: `${row.id}-aside`,
              box: {
                x: plot.x,
                y: top,
                width: Math.min(plot.width, wide(aside, LABEL, false) + 2 * BOX_INSET.across + 1),
                height,
              },
              form: 'square' as const,
              words: aside,
              align: 'start' as const,
              size: LABEL,
              description: '',
            },
          ]),
    ]
  })
}

/** What stands on the axis of what has no place on it. */
function asideWords(row: TimelineRow, language: Language): string | undefined {
  const words = sideWords(row, language)
  return words !== undefined && row.place.on === 'side'
    ? timelineSlideTexts[language].withoutYears(words)
    : words
}

/** A row in words: "Trendbreuk: loopt (onzeker) · sinds 2018, streefjaar 2030 · geld tot en met 31 december 2026". */
function rowWords({ initiative, marks }: TimelineRow, name: string, language: Language): string {
  const { period, provenance, fieldProvenance } = initiative
  const { status } = fieldProvenance?.period ?? provenance
  const doubt = status === 'found' || status === 'founding' ? '' : ` (${provenanceWords[language][status]})`
  return `${name}: ${[
    statusInWords(initiative, language),
    `${formatPeriod(period, language)}${doubt}`,
    ...marks.map((mark) => markWords(mark, language)),
  ].join(' · ')}`
}

/** The way from a bar to what is aimed at. */
function aimLink({ row: { id }, name, shapes: { bar, aim } }: SetRow, language: Language): Link[] {
  if (bar === undefined || aim === undefined || aim.dots.x2 <= aim.dots.x1) return []
  const isLong = ({ x1, x2 }: { x1: number; x2: number }) => x2 > x1
  const from = isLong(bar.fadeOut) ? 'until' : isLong(bar.sure) ? 'bar' : 'from'
  return [
    {
      from: `${id}-${from}`,
      fromSide: 'right',
      to: `${id}-aim`,
      toSide: 'left',
      form: 'straight',
      stroke: { colour: 'own', width: 1.25, dash: true },
      description: `${name}: ${timelineSlideTexts[language].aim}`,
    },
  ]
}
