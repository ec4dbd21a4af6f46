import { expect, it } from 'vitest'
import type { Deck } from '../../../contract/deck.ts'
import { duplicated, inserted, moved, without, withLines, withPin, withSlide, withText } from './edit.ts'

const deck = (...titles: string[]): Deck => ({
  title: 'x',
  language: 'nl',
  slides: titles.map((title) => ({ title })),
})
const titles = ({ slides }: Deck) => slides.map(({ title }) => title).join('')

it('moves a slide to another place, and not off the ends', () => {
  expect(titles(moved(deck('a', 'b', 'c'), 0, 2))).toBe('bca')
  expect(titles(moved(deck('a', 'b', 'c'), 2, 1))).toBe('acb')
  const same = deck('a', 'b')
  for (const [from, to] of [
    [0, -1],
    [1, 2],
    [5, 0],
    [1, 1],
  ] as const)
    expect(moved(same, from, to)).toBe(same)
})

it('duplicates, inserts and takes out', () => {
  expect(titles(duplicated(deck('a', 'b'), 0))).toBe('aab')
  expect(titles(inserted(deck('a', 'b'), 1, { title: 'n' }))).toBe('anb')
  expect(titles(without(deck('a', 'b'), 0))).toBe('b')
  const full = deck(...Array.from({ length: 100 }, () => 'a'))
  expect(duplicated(full, 0)).toBe(full)
  const same = deck('a')
  expect(without(same, 3)).toBe(same)
})

it('holds no field of which nothing is left, and is the same deck where nothing changes', () => {
  expect(withText({ title: 'a', notes: 'b' }, 'title', '')).toEqual({ notes: 'b' })
  expect(withLines({ text: ['a'] }, [])).toEqual({})
  expect(withPin({ of: '/taken', pinned: '2026-11-22T10:00:00Z' }, undefined)).toEqual({ of: '/taken' })
  const same = deck('a')
  expect(withSlide(same, 0, (slide) => withText(slide, 'title', 'a'))).toBe(same)
})
