// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest'
import { readDeck, writeDeck } from '../contract/deck.ts'
import { useDecks } from '../state/decks.ts'
import { addSlide } from './addSlide.ts'

beforeEach(() => {
  localStorage.clear()
  useDecks.setState({ decks: [], current: undefined })
})

it('begins a deck for the municipality, and goes on in the one that was worked on last', () => {
  const first = addSlide('/taken', 'nl', 'GM0917')
  expect(first).toMatchObject({ deck: 'Mijn presentatie', number: 1 })
  const second = addSlide('/partners?weergave=diagram', 'nl', 'GM0917')
  expect(first?.address).toMatch(/\?dia=1$/)
  expect(second).toMatchObject({ number: 2, address: first?.address.replace('dia=1', 'dia=2') })
  expect(useDecks.getState().decks).toMatchObject([
    {
      deck: {
        language: 'nl',
        municipality: 'GM0917',
        slides: [{ of: '/taken' }, { of: '/partners?weergave=diagram' }],
      },
    },
  ])
})

it('takes out the very slide it added, also of two that are alike', () => {
  addSlide('/taken', 'nl', 'GM0917')
  const added = addSlide('/taken', 'nl', 'GM0917')
  addSlide('/doelen', 'nl', 'GM0917')
  // Another window changed something: every deck was read anew.
  useDecks.setState(({ decks }) => ({ decks: structuredClone(decks) }))
  added?.undo()
  expect(useDecks.getState().decks[0]?.deck.slides).toEqual([{ of: '/taken' }, { of: '/doelen' }])
})

it('begins anew when the deck that was worked on is gone', () => {
  addSlide('/taken', 'nl', 'GM0917')
  useDecks.getState().remove(useDecks.getState().current ?? '')
  expect(addSlide('/doelen', 'en', 'GM0917')).toMatchObject({ deck: 'My presentation', number: 1 })
})

it('begins another deck where one is full, and refuses what no deck can keep: all it writes can be read', () => {
  for (let count = 0; count <= 100; count += 1) addSlide('/taken', 'nl', 'GM0917')
  const { decks } = useDecks.getState()
  expect(decks.map(({ deck }) => deck.slides.length).toSorted((a, b) => a - b)).toEqual([1, 100])
  for (const { deck } of decks) expect(readDeck(writeDeck(deck))).toMatchObject({ state: 'deck', faults: [] })
  expect(addSlide(`/vergelijken?gebied=${'GM0917,'.repeat(600)}`, 'nl', 'GM0917')).toBeUndefined()
})
