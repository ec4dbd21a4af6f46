// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest'
import { readDeck, writeDeck } from '../contract/deck.ts'
import { useDecks } from '../state/decks.ts'
import { addSlide } from './addSlide.ts'

beforeEach(() => {
  localStorage.clear()
  useDecks.setState({ decks: [], current: undefined, notKept: new Set() })
})

const slidesByTitle = () =>
  Object.fromEntries(
    useDecks.getState().decks.map(({ deck }) => [deck.title, deck.slides.map(({ of }) => of)]),
  )
const slidesOf = (id: string) => useDecks.getState().decks.find((each) => each.id === id)?.deck.slides
const begin = (title: string): string =>
  useDecks.getState().add({ title, language: 'nl', municipality: 'GM0917', slides: [] })

it('begins a deck for the municipality, and goes on in the one that was worked on last', () => {
  const first = addSlide('/taken', 'nl', 'GM0917')
  expect(first).toMatchObject({ deck: { title: 'Mijn presentatie' }, number: 1, isFirst: true })
  const second = addSlide('/partners?weergave=diagram', 'nl', 'GM0917')
  expect(first?.address).toMatch(/\?dia=1$/)
  expect(second).toMatchObject({
    number: 2,
    isFirst: false,
    address: first?.address.replace('dia=1', 'dia=2'),
  })
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

it('takes along to another deck what was written on the slide meanwhile', () => {
  const council = begin('Raad')
  const steering = begin('Stuurgroep')
  const added = addSlide('/taken', 'nl', 'GM0917')
  const written = { of: '/taken', title: 'Wat de wet vraagt', notes: 'Zeg dit eerst' }
  useDecks.getState().change(steering, (deck) => ({ ...deck, slides: [written] }))
  const moved = added?.moveTo(council)
  expect(slidesOf(council)).toEqual([written])
  expect(slidesOf(steering)).toEqual([])
  // Read anew by another window: the fields may stand in another order.
  const { of, title, notes } = written
  useDecks.getState().change(council, (deck) => ({ ...deck, slides: [{ title, notes, of }] }))
  expect(moved?.undo()).toBe(true)
  expect(slidesOf(council)).toEqual([])
})

it('takes back nothing but the slide that it added, as it was', () => {
  const council = begin('Raad')
  const before = { of: '/taken', notes: 'Zeg dit' }
  useDecks.getState().change(council, (deck) => ({ ...deck, slides: [before] }))
  const gone = addSlide('/taken', 'nl', 'GM0917')
  useDecks.getState().change(council, (deck) => ({ ...deck, slides: [before] }))
  expect(gone?.undo()).toBe(false)
  expect(slidesOf(council)).toEqual([before])
  // It goes to another deck all the same, without what it is not.
  gone?.moveTo(begin('Stuurgroep'))
  expect(slidesByTitle()).toEqual({ Raad: ['/taken'], Stuurgroep: ['/taken'] })
  expect(slidesOf(council)).toEqual([before])

  const written = addSlide('/doelen', 'nl', 'GM0917')
  const { id = '' } = written?.deck ?? {}
  useDecks.getState().change(id, ({ slides, ...deck }) => ({
    ...deck,
    slides: slides.map((slide) => ({ ...slide, title: 'Onze boodschap' })),
  }))
  const kept = slidesOf(id)
  expect(written?.undo()).toBe(false)
  expect(slidesOf(id)).toEqual(kept)
})

it('takes back its slide after one that was put before it', () => {
  const council = begin('Raad')
  const added = addSlide('/taken', 'nl', 'GM0917')
  useDecks.getState().change(council, (deck) => ({ ...deck, slides: [{ title: 'Welkom' }, ...deck.slides] }))
  expect(added?.undo()).toBe(true)
  expect(slidesOf(council)).toEqual([{ title: 'Welkom' }])
})

it('begins anew when the deck that was worked on is gone', () => {
  addSlide('/taken', 'nl', 'GM0917')
  useDecks.getState().remove(useDecks.getState().current ?? '')
  expect(addSlide('/doelen', 'en', 'GM0917')).toMatchObject({
    deck: { title: 'My presentation' },
    number: 1,
  })
})

it('begins another deck where one is full, and refuses what no deck can keep: all it writes can be read', () => {
  for (let count = 0; count <= 100; count += 1) addSlide('/taken', 'nl', 'GM0917')
  const { decks } = useDecks.getState()
  expect(decks.map(({ deck }) => deck.slides.length).toSorted((a, b) => a - b)).toEqual([1, 100])
  for (const { deck } of decks) expect(readDeck(writeDeck(deck))).toMatchObject({ state: 'deck', faults: [] })
  expect(addSlide(`/vergelijken?gebied=${'GM0917,'.repeat(600)}`, 'nl', 'GM0917')).toBeUndefined()
})

it('goes to another deck at a word, and slides that follow go there too', () => {
  const council = begin('Raad')
  begin('Stuurgroep')
  const added = addSlide('/taken', 'nl', 'GM0917')
  expect(added?.decks().map(({ title, slides }) => [title, slides])).toEqual([
    ['Stuurgroep', 1],
    ['Raad', 0],
  ])
  const moved = added?.moveTo(council)
  expect(moved).toMatchObject({ deck: { id: council, title: 'Raad' }, number: 1 })
  addSlide('/doelen', 'nl', 'GM0917')
  expect(slidesByTitle()).toEqual({ Raad: ['/taken', '/doelen'], Stuurgroep: [] })
  moved?.undo()
  expect(slidesByTitle()).toEqual({ Raad: ['/doelen'], Stuurgroep: [] })
})

it('begins a deck under a title of its own, which goes again with the slide it was begun for', () => {
  begin('Mijn presentatie')
  const moved = addSlide('/taken', 'nl', 'GM0917')?.moveTo()
  expect(moved).toMatchObject({ deck: { title: 'Mijn presentatie 2' }, number: 1, isFirst: true })
  expect(slidesByTitle()).toEqual({ 'Mijn presentatie': [], 'Mijn presentatie 2': ['/taken'] })
  moved?.undo()
  expect(slidesByTitle()).toEqual({ 'Mijn presentatie': [] })
  // And the next goes where it went before.
  expect(addSlide('/doelen', 'nl', 'GM0917')).toMatchObject({ deck: { title: 'Mijn presentatie' } })
})

it('leaves a deck that was begun for it when another slide came into it', () => {
  const added = addSlide('/taken', 'nl', 'GM0917')
  addSlide('/doelen', 'nl', 'GM0917')
  added?.undo()
  expect(slidesByTitle()).toEqual({ 'Mijn presentatie': ['/doelen'] })
})

it('says which decks are full, calls one without a name that, and says when it is not kept', () => {
  const full = Array.from({ length: 100 }, () => ({ of: '/taken' }))
  useDecks.getState().add({ title: 'Vol', language: 'nl', municipality: 'GM0917', slides: full })
  begin('')
  const setItem = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  const added = addSlide('/doelen', 'nl', 'GM0917')
  setItem.mockRestore()
  expect(added).toMatchObject({ deck: { title: 'Presentatie zonder naam' }, isKept: false })
  expect(added?.decks().map(({ title, isFull }) => [title, isFull])).toEqual([
    ['Presentatie zonder naam', false],
    ['Vol', true],
  ])
})
