/** Sizes of the diagram. What is chosen is read from the back of a room; the rest is read by who looks closer. */

/** From this width on there is room for larger letters. */
const WIDE = 1200

export interface LayoutSizes {
  /** Letters: names and words of what stands out, of the rest, of the card. */
  name: number
  loud: number
  quiet: number
  card: number
  /** Least and wanted widths of boxes. */
  quietWidth: number
  outWidth: number
  partnerWidth: number
  /** Between boxes: level, upright in a row of ties (a line runs there), upright among quiet boxes. */
  gap: number
  rowGap: number
  quietGap: number
  /** Room within a box and within a band. */
  padX: number
  padY: number
  bandPad: number
  /** Where the lines from the card run, and those from an initiative to its partners. */
  channel: number
  trunk: number
  /** A name on more lines than this gets a wider box. */
  lines: number
}

export const sizesFor = (width: number): LayoutSizes => {
  const isWide = width >= WIDE
  return {
    name: isWide ? 18 : 17,
    loud: 16,
    quiet: isWide ? 14 : 13,
    card: isWide ? 24 : 22,
    quietWidth: isWide ? 150 : 140,
    outWidth: isWide ? 310 : 290,
    partnerWidth: isWide ? 186 : 176,
    gap: 16,
    rowGap: 16,
    quietGap: 8,
    padX: 10,
    padY: 7,
    bandPad: 16,
    channel: 44,
    trunk: 32,
    lines: 3,
  }
}

/** Height of a line of letters, and how far below its top the letters stand. */
export const lineHeight = (size: number): number => Math.round(size * 1.28)
export const baseline = (size: number): number => Math.round(size * 0.98)
/** Room for the sign before a text. */
export const MARK = 15
/** Another font than was measured may be a little wider. */
export const SLACK = 1.02
