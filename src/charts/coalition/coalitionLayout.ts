import type { BandContents, DiagramContents } from './contentParts.ts'
import type {
  CoalitionLayout,
  Connector,
  Measure,
  PlacedBand,
  PlacedBox,
  PlacedKey,
  PlacedText,
  Point,
} from './layoutParts.ts'
import { baseline, type LayoutSizes, lineHeight, SLACK, sizesFor } from './layoutSizes.ts'
import { type Columns, placeBand, type Trunk } from './placeBand.ts'
import { oneLineWidth, placeBox, setBox } from './setBox.ts'

/** Letters of the names of the bands, of what stands below them, and of the key. */
const TITLE = 17
const COUNT = 14
const KEY = 14
const KEY_SAMPLE = 40
const KEY_GAP = 28
const MOST_CARD = 640
const MOST_ROLE = 150

/**
 * Where everything stands, in a width: bands from nearby to far away, what is chosen as a card above them with a line down
 * their side to each box that stands out.
 */
export function coalitionLayout(
  contents: DiagramContents,
  { width, measure }: { width: number; measure: Measure },
): CoalitionLayout {
  const sizes = sizesFor(width)
  const { card: cardContents } = contents
  const labels = labelWidth(contents.bands, measure)
  const channel = cardContents === undefined ? 0 : sizes.channel
  const columns = columnsIn(labels + channel, width - sizes.bandPad, sizes)
  const roles = contents.bands.flatMap(({ out }) => out.flatMap(({ groups }) => groups))
  const roleWidth = Math.min(
    MOST_ROLE,
    Math.max(
      0,
      ...roles.map(({ role }) => (role === undefined ? 0 : oneLineWidth(role.box, sizes, measure))),
    ),
  )
  const boxes: PlacedBox[] = []
  const connectors: Connector[] = []
  let y = 0
  let trunk: Trunk | undefined
  if (cardContents !== undefined) {
    const most = Math.min(MOST_CARD, width)
    const least = labels + channel
    const set = setBox(
      cardContents,
      Math.min(most, Math.max(least, oneLineWidth(cardContents, sizes, measure))),
      sizes,
      measure,
    )
    const card = placeBox(set, 0, 0)
    const x = labels + channel / 2 - 4
    boxes.push(card)
    trunk = { id: card.id, from: { x, y: card.height }, x }
    y = card.height + sizes.bandPad
  }
  const bands = contents.bands.map((band): PlacedBand => {
    const top = y
    const label = labelOf(band, { x: 12, y: top + sizes.bandPad - 3 })
    const placed = placeBand(band, top + sizes.bandPad, columns, trunk, roleWidth, sizes, measure)
    boxes.push(...placed.boxes)
    connectors.push(...placed.connectors)
    const height = Math.max(placed.bottom, (label.at(-1)?.y ?? top) + 4) + sizes.bandPad - top
    y = top + height + BAND_GAP
    return { tier: band.tier, x: 0, y: top, width, height, label }
  })
  const key = placeKey(contents.key, { x: 0, y: y + 8 }, width, measure)
  return { width, height: key.bottom, bands, boxes, connectors, key: key.entries }
}

const BAND_GAP = 6
const WIDTHS = [1000, 1150, 1300, 1450, 1600, 1800, 2000, 2250, 2500]

/** In a frame with a ratio of width to height, such as a page or a slide: in the width that gives the largest letters. */
export function fittedLayout(
  contents: DiagramContents,
  { ratio, measure }: { ratio: number; measure: Measure },
): CoalitionLayout {
  const scaleOf = ({ width, height }: CoalitionLayout) => Math.min(ratio / width, 1 / height)
  return WIDTHS.map((width) => coalitionLayout(contents, { width, measure })).reduce((best, each) =>
    scaleOf(each) > scaleOf(best) ? each : best,
  )
}

/** Room for the names of the bands, however many they are: with another choice the boxes start at the same place. */
const labelWidth = (bands: readonly BandContents[], measure: Measure): number =>
  Math.ceil(
    Math.max(
      60,
      ...bands.flatMap(({ title, count }) => [measure(title, TITLE, 650), measure(count, COUNT, 400)]),
    ) * SLACK,
  ) + 26

function labelOf({ title, count }: BandContents, at: Point): PlacedText[] {
  return [
    { text: title, x: at.x, y: at.y + baseline(TITLE), size: TITLE, weight: 650, as: 'name' },
    {
      text: count,
      x: at.x,
      y: at.y + lineHeight(TITLE) + baseline(COUNT),
      size: COUNT,
      weight: 400,
      as: 'more',
    },
  ]
}

function columnsIn(left: number, right: number, { gap, quietWidth, outWidth }: LayoutSizes): Columns {
  const room = right - left
  const count = Math.max(1, Math.floor((room + gap) / (quietWidth + gap)))
  const width = (room - (count - 1) * gap) / count
  const span = Math.min(count, Math.max(1, Math.round((outWidth + gap) / (width + gap))))
  return { x: left, count, width, span }
}

/** The key in lines below the bands. */
function placeKey(
  key: DiagramContents['key'],
  at: Point,
  width: number,
  measure: Measure,
): { entries: PlacedKey[]; bottom: number } {
  let { x, y } = at
  const entries = key.map((entry): PlacedKey => {
    const sample = 'line' in entry ? KEY_SAMPLE : KEY_SAMPLE / 2
    const long = sample + 8 + measure(entry.text, KEY, 400) * SLACK
    if (x > at.x && x + long > width) {
      x = at.x
      y += lineHeight(KEY) + 6
    }
    const placed = { ...entry, x, y: y + baseline(KEY), size: KEY, sample }
    x += long + KEY_GAP
    return placed
  })
  return { entries, bottom: key.length === 0 ? at.y : y + lineHeight(KEY) + 2 }
}
