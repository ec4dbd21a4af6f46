import type { BoxContents, ItemContents } from './contentParts.ts'
import { type Connector, connectorOf, type Measure, type PlacedBox, type Point } from './layoutParts.ts'
import type { LayoutSizes } from './layoutSizes.ts'
import { placeGrid, wayTo } from './placeGrid.ts'
import { placeBox, setBox } from './setBox.ts'

/** A part of the diagram at its place. */
export interface Placed {
  boxes: readonly PlacedBox[]
  connectors: readonly Connector[]
  bottom: number
}

/** Boxes of initiatives that have their partners beside them are no wider than this. */
const MOST_ITEM = 250

/** An initiative with its partners at its right: by role, each tied to its role and the role to the initiative. */
export function placeMembers(
  { box, groups }: ItemContents,
  at: Point,
  right: number,
  roleWidth: number,
  sizes: LayoutSizes,
  measure: Measure,
): Placed {
  const { trunk, gap, rowGap } = sizes
  const room = right - at.x
  const width = Math.min(MOST_ITEM, Math.floor(room * 0.34))
  const item = placeBox(setBox(box, width, sizes, measure), at.x, at.y)
  const roleX = item.x + width + trunk
  const isByRole = groups.some(({ role }) => role !== undefined)
  const memberX = isByRole ? roleX + roleWidth + trunk : roleX
  const columns = Math.max(1, Math.floor((right - memberX + gap) / (sizes.partnerWidth + gap)))
  const memberWidth = (right - memberX - (columns - 1) * gap) / columns
  const boxes: PlacedBox[] = [item]
  const connectors: Connector[] = []
  let y = at.y
  for (const { role, members } of groups) {
    const { cells, bottom } = placeGrid(
      members.map((member) => setBox(member.box, memberWidth, sizes, measure)),
      columns,
      { x: memberX, y },
      { gap, rowGap },
    )
    const first = cells[0]?.box ?? item
    const head = role === undefined ? item : placeRole(role.box, roleX, first, roleWidth, sizes, measure)
    if (role !== undefined) {
      boxes.push(head)
      connectors.push(
        connectorOf(
          item.id,
          head.id,
          role.tie,
          wayTo({ box: head, above: 0, left: 0, isFirst: true }, leaving(item, head), roleX - trunk / 2),
        ),
      )
    }
    cells.forEach((cell, place) => {
      const tie = members[place]?.tie
      boxes.push(cell.box)
      if (tie !== undefined)
        connectors.push(
          connectorOf(head.id, cell.box.id, tie, wayTo(cell, leaving(head, first), memberX - trunk / 2)),
        )
    })
    y = Math.max(bottom, head.id === item.id ? 0 : head.y + head.height) + rowGap
  }
  return { boxes, connectors, bottom: Math.max(item.y + item.height, y - rowGap) }
}

/** A role stands level with the first who has it. */
function placeRole(
  box: BoxContents,
  x: number,
  first: PlacedBox,
  width: number,
  sizes: LayoutSizes,
  measure: Measure,
): PlacedBox {
  const set = setBox(box, width, sizes, measure)
  return placeBox(set, x, first.y + Math.max(0, (first.height - set.height) / 2))
}

/** Where a line leaves a box: level with where it goes if it can, since one that jumps a little looks like a mistake. */
function leaving(box: PlacedBox, to: PlacedBox): Point {
  const middle = to.y + to.height / 2
  const isLevel = middle > box.y + 6 && middle < box.y + box.height - 6
  return { x: box.x + box.width, y: isLevel ? middle : box.y + box.height / 2 }
}
