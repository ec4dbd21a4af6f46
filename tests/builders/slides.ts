import { slideExamples } from '../../src/features/gallery/data/slides.ts'
import type { SlideContent } from '../../src/slides/content.ts'
import type { Measure } from '../../src/slides/measure.ts'
import type { PptxDeck } from '../../src/slides/pptx/deck.ts'
import type { SlideTheme } from '../../src/slides/slideTheme.ts'

/** Widths of Arial's letters, roughly, as shares of their size: where a test has no canvas. */
const NARROW = /[ iljItfr.,:;'|!()·-]/
const WIDE = /[mwMW%@—…]/
const CAPITAL = /[A-ZÀ-Þ]/
const widthOf = (letter: string): number =>
  NARROW.test(letter) ? 0.3 : WIDE.test(letter) ? 0.88 : CAPITAL.test(letter) ? 0.7 : 0.56

/** As Arial is. */
export const arial: Measure = (text, size, strong) =>
  Array.from(text).reduce((sum, letter) => sum + widthOf(letter), 0) * size * (strong ? 1.07 : 1)

/** A font that is a tenth wider: the one that the reader has when ours is not there. */
export const widerFont: Measure = (text, size, strong) => arial(text, size, strong) * 1.1

export const slideTheme: SlideTheme = {
  name: 'Proefhuisstijl',
  font: 'Arial',
  colours: {
    ink: '16222C',
    paper: 'FFFFFF',
    soft: '4C5963',
    ground: 'FBFBF9',
    own: '0B5563',
    reference: '6B7780',
    comparator: '75559A',
    favourable: '1D64A8',
    unfavourable: 'A34D0D',
    warning: '634500',
    accent: '0B5563',
  },
}

export const exampleSlides: readonly SlideContent[] = Object.values(slideExamples)

/** A deck with every body in it; a test says what differs. */
export const pptxDeck = (differs: Partial<PptxDeck> = {}): PptxDeck => ({
  title: 'Trendbreuk in cijfers',
  author: 'Gezond Verband',
  made: '2026-11-22T12:00:00Z',
  language: 'nl',
  theme: slideTheme,
  measure: arial,
  slides: exampleSlides.map((content, place) => ({ content, notes: `Dia ${place + 1}.\nTweede regel.` })),
  ...differs,
})
