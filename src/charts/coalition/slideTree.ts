/** One thing in the middle or at the side, and boxes tied to it in bands: shapes and lines for a slide. In points. */
import type { Box } from '../../slides/box.ts'
import type { Diagram, DiagramBox, Link, Stroke } from '../../slides/diagram.ts'
import {
  BAND_GAP,
  GAP,
  LABEL,
  PAD,
  RIM,
  ROW_GAP,
  type Tree,
  type TreeLeaf,
  treeSizes,
  type TreeWay,
} from './treeSizes.ts'

/** The tree in a frame with letters of a size; undefined where there is no room for all of it. */
export function placeTree(tree: Tree, frame: Box, way: TreeWay): Diagram | undefined {
  const sizes = treeSizes(tree, frame, way)
  if (sizes === undefined) return undefined
  const { size, sides } = way
  const { left, hubX, hubWidth, hubHeight, right, first, second, rest, rowsOf, rowHeights, nameHeight, pad } =
    sizes
  const boxes: DiagramBox[] = []
  const links: Link[] = []
  let y = frame.y
  const bands = tree.bands.map(({ name }, place) => {
    const height = nameHeight + (rowHeights[place] ?? 0) + 2 * pad
    const band = {
      name,
      box: { x: frame.x, y, width: frame.width, height },
      // Where no line runs: over its boxes, or at the left.
      label:
        nameHeight > 0
          ? { x: right, y: y + pad / 2, width: frame.x + frame.width - right, height: nameHeight }
          : { x: frame.x, y: y + pad, width: left - frame.x, height: rowHeights[place] ?? 0 },
      fill: { of: 'own', share: place % 2 === 0 ? 0.07 : 0.13 } as const,
    }
    let top = y + nameHeight + pad
    for (const { row, height: rowHeight } of rowsOf[place] ?? []) {
      row.forEach((leaf, column) => {
        const isLeft = sides === 2 && column === 0
        const x = isLeft ? left + PAD.least : right
        const box = { x, y: top, width: first, height: rowHeight }
        boxes.push(leafBox(leaf, box, size))
        links.push(tie('hub', leaf.id, isLeft ? 'left' : 'right', leaf.says, leaf.isSure))
        if (leaf.beside === undefined) return
        const id = `${leaf.id}-beside`
        boxes.push({
          id,
          box: { ...box, x: right + first + GAP, width: second },
          form: 'square',
          fill: 'paper',
          stroke: { colour: { of: 'soft', share: 0.6 }, width: 1 },
          words: leaf.beside.words,
          align: 'start',
          size: Math.min(size, 18),
        })
        links.push(tie(leaf.id, id, 'right', leaf.beside.says, true))
      })
      top += rowHeight + ROW_GAP
    }
    y += height + BAND_GAP
    return band
  })
  const height = y - BAND_GAP - frame.y
  const hub: DiagramBox = {
    id: 'hub',
    box: {
      x: sides === 1 ? hubX + RIM : hubX,
      // In the middle of the boxes, not of their names: the line to a single box runs straight.
      y: frame.y + (height + nameHeight - hubHeight) / 2,
      width: sides === 1 ? hubWidth - RIM : hubWidth,
      height: hubHeight,
    },
    form: 'round',
    fill: 'own',
    words: tree.hub,
    size,
  }
  const below: DiagramBox[] =
    tree.rest === undefined
      ? []
      : [
          {
            id: 'rest',
            box: { x: frame.x, y: y, width: frame.width, height: rest },
            form: 'square',
            words: tree.rest,
            align: 'start',
            size: LABEL,
          },
        ]
  return { bands, areas: [], links, boxes: [hub, ...boxes, ...below] }
}

function leafBox({ id, words, isSure, isNamed }: TreeLeaf, box: Box, size: number): DiagramBox {
  return {
    id,
    box,
    form: 'square',
    fill: isNamed ? { of: 'own', share: 0.3 } : 'paper',
    stroke: strokeOf(isSure),
    words,
    align: 'start',
    size,
  }
}

const tie = (from: string, to: string, side: 'left' | 'right', says: string, isSure: boolean): Link => ({
  from,
  fromSide: side,
  to,
  toSide: side === 'left' ? 'right' : 'left',
  form: 'bent',
  stroke: strokeOf(isSure),
  description: says,
})

const strokeOf = (isSure: boolean): Stroke => ({
  colour: 'own',
  width: 1.5,
  ...(isSure ? {} : { dash: true }),
})
