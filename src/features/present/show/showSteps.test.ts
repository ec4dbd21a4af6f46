import { describe, expect, it } from 'vitest'
import type { Slide } from '../../../contract/deck.ts'
import type { Page } from '../pages.ts'
import { inAddress, placeAfter, placeIn, stepAt, stepsOf } from './showSteps.ts'
import type { Shown } from '../usePages.ts'

const page = (slide: number): Page => ({
  slide,
  notes: '',
  content: { title: `${slide}`, subtitle: '', body: { kind: 'cover' }, source: '', age: '', description: '' },
})
/** A slide of so many pages; of none it is still being made. */
const shownOf = (
  pages: number,
  slide: number,
  state: Shown['state'] = pages === 0 ? 'making' : 'made',
): Shown => ({
  slide: {},
  state,
  pages: Array.from({ length: pages }, () => page(slide)),
})
const deckOf = (...pages: number[]) => stepsOf(pages.map((count, slide) => shownOf(count, slide)))

describe('the steps of a show', () => {
  it('are the pages of its slides, and one for a slide that is still being made', () => {
    expect(deckOf(1, 3, 0).map(({ place }) => place)).toEqual([
      { slide: 0, part: 0 },
      { slide: 1, part: 0 },
      { slide: 1, part: 1 },
      { slide: 1, part: 2 },
      { slide: 2, part: 0 },
    ])
  })

  it('stay at the same slide when one before it turns out to be more pages', () => {
    const place = { slide: 2, part: 0 }
    expect(stepAt(deckOf(1, 0, 1), place)).toBe(2)
    expect(stepAt(deckOf(1, 3, 1), place)).toBe(4)
  })

  it('stay within the slide when it has become fewer pages, and at the last when the slide is gone', () => {
    expect(stepAt(deckOf(1, 2, 1), { slide: 1, part: 2 })).toBe(2)
    expect(stepAt(deckOf(1, 2), { slide: 7, part: 0 })).toBe(2)
  })
})

describe('the number in the address', () => {
  it.each([
    [null, 0, 0],
    ['', 0, 0],
    ['3', 2, 0],
    ['3.2', 2, 1],
    ['onzin', 0, 0],
    ['-2', 0, 0],
    ['0', 0, 0],
    ['2.0', 1, 0],
    ['99', 4, 0],
    ['9'.repeat(400), 4, 0],
  ])('%s is slide %i, page %i, from 0', (given, slide, part) => {
    expect(placeIn(given, 5)).toEqual({ slide, part })
  })

  it('is the number of the slide, with the page where that is not the first', () => {
    expect(inAddress({ slide: 3, part: 0 })).toBe('4')
    expect(inAddress({ slide: 3, part: 1 })).toBe('4.2')
  })
})

describe('a deck that is changed while it is shown', () => {
  const [a, b, c]: Slide[] = [{ title: 'a' }, { title: 'b' }, { title: 'c' }]
  const copies = (...slides: (Slide | undefined)[]) => slides.map((slide) => ({ ...slide }))

  it('stays at the slide where that is moved', () => {
    expect(placeAfter({ slide: 1, part: 2 }, copies(a, b, c), copies(c, a, b))).toEqual({ slide: 2, part: 2 })
  })

  it('stays at the place where the slide itself was changed', () => {
    const place = { slide: 1, part: 0 }
    expect(placeAfter(place, copies(a, b, c), copies(a, { title: 'B' }, c))).toBe(place)
  })

  it('takes the nearest of slides that are the same', () => {
    expect(placeAfter({ slide: 2, part: 0 }, copies(a, c, b), copies(b, a, c, b)).slide).toBe(3)
  })
})
