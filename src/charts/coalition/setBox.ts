import { wrapText } from '../../ui/download/picture/wrapText.ts'
import type { BoxContents, BoxText } from './contentParts.ts'
import type { Measure, PlacedBox, PlacedText, Weight } from './layoutParts.ts'
import { baseline, type LayoutSizes, lineHeight, MARK, SLACK } from './layoutSizes.ts'

/** A box with its texts set in lines; the corner of the box is where it starts. */
export interface SetBox {
  box: BoxContents
  width: number
  height: number
  texts: readonly PlacedText[]
}

/** Sets the texts of a box in a width: the box becomes as high as they are. Nothing is cut off. */
export function setBox(box: BoxContents, width: number, sizes: LayoutSizes, measure: Measure): SetBox {
  let y = sizes.padY
  const texts: PlacedText[] = []
  for (const text of box.texts) {
    const { size, weight } = letteringOf(box, text, sizes)
    const indent = text.mark === undefined ? 0 : MARK
    linesOf(text.text, width - 2 * sizes.padX - indent, size, weight, measure).forEach((line, place) => {
      texts.push({
        text: line,
        x: sizes.padX + indent,
        y: y + baseline(size),
        size,
        weight,
        as: text.as,
        lang: text.lang,
        ...(place === 0 && text.mark !== undefined ? { mark: text.mark } : {}),
      })
      y += lineHeight(size)
    })
  }
  return { box, width, height: y + sizes.padY, texts }
}

/** Does the name stand on a few lines in a box of a width, without a word that is broken off? */
export function holdsName(box: BoxContents, width: number, sizes: LayoutSizes, measure: Measure): boolean {
  const [name] = box.texts
  if (name === undefined) return true
  const { size, weight } = letteringOf(box, name, sizes)
  const room = width - 2 * sizes.padX
  return (
    name.text.split(/\s+/).every((word) => measure(word, size, weight) * SLACK <= room) &&
    linesOf(name.text, room, size, weight, measure).length <= sizes.lines
  )
}

/** How wide a box is whose texts all stand on one line. */
export const oneLineWidth = (box: BoxContents, sizes: LayoutSizes, measure: Measure): number =>
  Math.ceil(
    Math.max(
      0,
      ...box.texts.map((text) => {
        const { size, weight } = letteringOf(box, text, sizes)
        return measure(text.text, size, weight) * SLACK + (text.mark === undefined ? 0 : MARK)
      }),
    ),
  ) +
  2 * sizes.padX +
  1

/** The set box at its place. */
export const placeBox = ({ box, width, height, texts }: SetBox, x: number, y: number): PlacedBox => ({
  ...box,
  x,
  y,
  width,
  height,
  texts: texts.map((text) => ({ ...text, x: x + text.x, y: y + text.y })),
})

const linesOf = (text: string, room: number, size: number, weight: Weight, measure: Measure): string[] =>
  wrapText(text, Math.max(room, size), (line) => measure(line, size, weight) * SLACK)

function letteringOf(
  { look }: BoxContents,
  { as }: BoxText,
  sizes: LayoutSizes,
): { size: number; weight: Weight } {
  switch (look) {
    case 'card':
      return as === 'name' ? { size: sizes.card, weight: 650 } : { size: sizes.loud, weight: 400 }
    case 'out':
      return as === 'name' ? { size: sizes.name, weight: 650 } : { size: sizes.loud, weight: 400 }
    case 'partner':
    case 'role':
      return { size: sizes.loud, weight: as === 'name' && look === 'partner' ? 650 : 400 }
    case 'quiet':
      return { size: sizes.quiet, weight: 400 }
  }
}
