import type { BandContents, BoxContents, ItemContents } from './contentParts.ts'
import { type Connector, connectorOf, type Measure, type PlacedBox, type Point } from './layoutParts.ts'
import type { LayoutSizes } from './layoutSizes.ts'
import { placeFlow, placeGrid, wayTo } from './placeGrid.ts'
import { type Placed, placeMembers } from './placeMembers.ts'
import { holdsName, setBox } from './setBox.ts'

/** The columns that the boxes of every band stand on. */
export interface Columns {
  x: number
  count: number
  width: number
  /** How many of them a box takes that stands out. */
  span: number
}

/** The card that lines come from: where they leave it, and where they run down. */
export interface Trunk {
  id: string
  from: Point
  x: number
}

/** What stands out first, at the side of the card; the rest beside it or below it, whichever keeps the band low. */
export function placeBand(
  { out, quiet }: BandContents,
  top: number,
  columns: Columns,
  trunk: Trunk | undefined,
  /** Of the boxes with a role: the same in every band. */
  roleWidth: number,
  sizes: LayoutSizes,
  measure: Measure,
): Placed {
  const whole = out.filter(({ groups }) => groups.length > 0)
  const simple = out.filter(({ groups }) => groups.length === 0)
  const right = columns.x + columns.count * (columns.width + sizes.gap) - sizes.gap
  const boxes: PlacedBox[] = []
  const connectors: Connector[] = []
  let y = top
  for (const item of whole) {
    const placed = placeMembers(item, { x: columns.x, y }, right, roleWidth, sizes, measure)
    boxes.push(...placed.boxes)
    connectors.push(...placed.connectors)
    const [box] = placed.boxes
    if (box !== undefined && trunk !== undefined && item.tie !== undefined)
      connectors.push(
        connectorOf(
          trunk.id,
          box.id,
          item.tie,
          wayTo({ box, above: 0, left: 0, isFirst: true }, trunk.from, trunk.x),
        ),
      )
    y = placed.bottom + sizes.rowGap
  }
  const rest = lowest(
    arrangements(simple.length, columns).map((arrangement) =>
      placeRest(simple, quiet, y, columns, arrangement, trunk, sizes, measure),
    ),
  )
  const bottom = rest.boxes.length === 0 ? y - sizes.rowGap : rest.bottom
  return { boxes: [...boxes, ...rest.boxes], connectors: [...connectors, ...rest.connectors], bottom }
}

/** In how many columns what stands out comes, and whether the rest stands beside it. */
interface Arrangement {
  across: number
  isBeside: boolean
}

function arrangements(out: number, { count, span }: Columns): Arrangement[] {
  if (out === 0) return [{ across: 0, isBeside: true }]
  const most = Math.min(out, Math.max(1, Math.floor(count / span)))
  return Array.from({ length: most }, (_, place) => place + 1).flatMap((across) => [
    ...(count - across * span > 0 ? [{ across, isBeside: true }] : []),
    { across, isBeside: false },
  ])
}

/** The first of the lowest: with what stands out in the fewest columns. */
const lowest = (ways: readonly Placed[]): Placed =>
  ways.reduce((best, way) => (way.bottom < best.bottom - 1 ? way : best))

function placeRest(
  simple: readonly ItemContents[],
  quiet: readonly BoxContents[],
  top: number,
  columns: Columns,
  { across, isBeside }: Arrangement,
  trunk: Trunk | undefined,
  sizes: LayoutSizes,
  measure: Measure,
): Placed {
  const { gap, rowGap, quietGap } = sizes
  const outWidth = columns.span * (columns.width + gap) - gap
  const grid = placeGrid(
    simple.map(({ box }) => setBox(box, outWidth, sizes, measure)),
    Math.max(1, across),
    { x: columns.x, y: top },
    { gap, rowGap },
  )
  const used = isBeside ? across * columns.span : 0
  const free = columns.count - used
  const flow = placeFlow(
    quiet.map((box) => spanned(box, free, columns.width, sizes, measure)),
    { columns: free, column: columns.width },
    {
      x: columns.x + used * (columns.width + gap),
      y: isBeside || simple.length === 0 ? top : grid.bottom + rowGap,
    },
    { gap, rowGap: quietGap },
  )
  return {
    boxes: [...grid.cells.map(({ box }) => box), ...flow.boxes],
    connectors: grid.cells.flatMap((cell, place) => {
      const tie = simple[place]?.tie
      return trunk === undefined || tie === undefined
        ? []
        : connectorOf(trunk.id, cell.box.id, tie, wayTo(cell, trunk.from, trunk.x))
    }),
    bottom: Math.max(grid.bottom, flow.bottom),
  }
}

/** A quiet box takes as many columns as keep its name on a few lines. */
function spanned(box: BoxContents, free: number, column: number, sizes: LayoutSizes, measure: Measure) {
  const widthOf = (span: number) => span * (column + sizes.gap) - sizes.gap
  let span = 1
  while (span < free && !holdsName(box, widthOf(span), sizes, measure)) span += 1
  return { box: setBox(box, widthOf(span), sizes, measure), span }
}
