/**
 * Width of a line of text in points, in the font of slides. The browser's canvas knows it (picture/canvasMeasure.ts);
 * tests bring their own.
 */
export type Measure = (text: string, size: number, strong: boolean) => number

/** Fonts differ from machine to machine: a text has to fit with this much to spare. */
const SPARE = 1.1

/** The same measure with room to spare. */
export const spacious =
  (measure: Measure): Measure =>
  (text, size, strong) =>
    measure(text, size, strong) * SPARE
