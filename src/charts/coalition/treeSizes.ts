/** How large everything in a tree is, before it has a place. In points. */
import type { Box } from '../../slides/box.ts'
import { BOX_INSET } from '../../slides/layout/diagramLayout.ts'
import { fitWords } from '../../slides/layout/fitWords.ts'
import type { Measure } from '../../slides/measure.ts'
import { plainText, type Words } from '../../slides/words.ts'

/** A box that is tied to the hub. */
export interface TreeLeaf {
  id: string
  words: Words
  /** What the line to it says, as a sentence. */
  says: string
  isSure: boolean
  /** Named itself, or in the name of others: the second has a lighter ground. Words say it too. */
  isNamed: boolean
  /** What is tied to it in turn. */
  beside?: { words: Words; says: string }
}

export interface TreeBand {
  name: Words
  leaves: readonly TreeLeaf[]
}

export interface Tree {
  hub: Words
  bands: readonly TreeBand[]
  /** What is in sight and not drawn, in words. */
  rest?: Words
}

/** Of the letters; whether boxes stand at one side of the hub or at both; and where names of bands stand. */
export interface TreeWay {
  size: number
  sides: 1 | 2
  /** Over the boxes, or, where that is too high, in a column at the left. */
  names: 'over' | 'beside'
  /** May a word that is wider than its box be broken? Only where there is no other way. */
  isBreaking?: boolean
  measure: Measure
}

export const LABEL = 14
/** Height of a name of a band, over its boxes. */
const BAND_NAME = 25
const NAME = 16
/** A longer name beside its boxes stands on more lines. */
const MOST_COLUMN = 190
/** Another font than was measured may be wider. */
const SPARE = 1.1
export const GAP = 36
const HUB = { least: 156, most: 300 }
export const ROW_GAP = 5
export const BAND_GAP = 4
export const PAD = { least: 4, most: 20 }
/** The share of the room that a box takes which has another beside it. */
const FIRST = 0.36
/** Between the rim of the bands and the hub. */
export const RIM = 12

/** Undefined where there is no room for all of it. */
export function treeSizes(
  tree: Tree,
  frame: Box,
  { size, sides, names, isBreaking = false, measure }: TreeWay,
) {
  const hasBeside = tree.bands.some(({ leaves }) => leaves.some(({ beside }) => beside !== undefined))
  const isOneColumn = hasBeside || tree.bands.every(({ leaves }) => leaves.length < 2)
  if (sides === 2 && isOneColumn) return undefined
  const heightOf = (words: Words, width: number, of = size, strong = false) =>
    fitWords(words, { width: width - 2 * BOX_INSET.across, height: Infinity }, [of], measure, { strong })
      .height +
    2 * BOX_INSET.down
  const hubWidth = Math.min(
    HUB.most,
    Math.max(HUB.least, widestWord(tree.hub, size, measure) + 2 * BOX_INSET.across + RIM),
  )
  const nameHeight = names === 'over' ? BAND_NAME : 0
  const column =
    names === 'over'
      ? 0
      : Math.min(
          MOST_COLUMN,
          Math.max(...tree.bands.map(({ name }) => measure(plainText(name), NAME, false) * SPARE)) +
            2 * BOX_INSET.across +
            1,
        )
  const room = frame.width - column - PAD.least - hubWidth - sides * GAP
  const across = room / sides
  const left = frame.x + column
  const hubX = sides === 1 ? left : left + across + GAP
  const right = hubX + hubWidth + GAP
  // At the left of the hub a box stays within its band.
  const first = hasBeside ? Math.floor((across - GAP) * FIRST) : across - (sides === 2 ? PAD.least : 0)
  const second = across - GAP - first
  const rest = tree.rest === undefined ? 0 : heightOf(tree.rest, frame.width, LABEL)
  const rowsOf = tree.bands.map(({ leaves }) =>
    inRows(leaves, sides).map((row) => ({
      row,
      height: Math.max(
        ...row.map(({ words, beside }) =>
          Math.max(
            heightOf(words, first),
            beside === undefined ? 0 : heightOf(beside.words, second, Math.min(size, 18)),
          ),
        ),
      ),
    })),
  )
  const rowHeights = rowsOf.map((rows, place) =>
    Math.max(
      rows.reduce((sum, { height }) => sum + height, 0) + (rows.length - 1) * ROW_GAP,
      column === 0 ? 0 : heightOf(tree.bands[place]?.name ?? '', column, NAME),
    ),
  )
  const least =
    rowHeights.reduce((sum, height) => sum + height, 0) +
    tree.bands.length * (nameHeight + 2 * PAD.least + BAND_GAP) +
    rest
  if (least > frame.height || (!isBreaking && isBroken(tree, first, size, measure))) return undefined
  const hubHeight = heightOf(tree.hub, hubWidth - RIM, size, true) + 12
  // The bands are at least as high as the hub.
  const high = Math.max(least, nameHeight + hubHeight + rest + 2 * RIM)
  if (high > frame.height) return undefined
  const airOf = (height: number) => (height - least) / Math.max(1, 2 * tree.bands.length)
  const pad = PAD.least + Math.max(airOf(high), Math.min(PAD.most - PAD.least, airOf(frame.height)))
  return { left, hubX, hubWidth, hubHeight, right, first, second, rest, rowsOf, rowHeights, nameHeight, pad }
}

const inRows = <T>(items: readonly T[], across: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / across) }, (_, row) =>
    items.slice(row * across, (row + 1) * across),
  )

/** Would a word of a box be broken off, because it is wider than the box? */
const isBroken = ({ hub, bands }: Tree, width: number, size: number, measure: Measure): boolean =>
  widestWord(hub, size, measure) > HUB.most - RIM - 2 * BOX_INSET.across ||
  bands.some(({ leaves }) =>
    leaves.some(({ words }) => widestWord(words, size, measure) > width - 2 * BOX_INSET.across),
  )

const widestWord = (words: Words, size: number, measure: Measure): number =>
  Math.max(
    ...plainText(words)
      .split(/\s+/)
      .map((word) => measure(word, size, true) * SPARE),
  )
