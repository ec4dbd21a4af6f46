import { expect, it } from 'vitest'
import fc from 'fast-check'
import { type Deck, LONGEST, readDeck, writeDeck } from '../contract/deck.ts'
import { deckOfFragment, fragmentOf } from './deckLink.ts'

const deck: Deck = {
  title: 'Trendbreuk in cijfers',
  language: 'nl',
  municipality: 'GM0917',
  slides: Array.from({ length: 20 }, (_, place) => ({
    title: `Dia ${place} ${'abcdefghij'.slice(place % 9)} ${place * 7919}`,
    of: `/vergelijken?indicator=rokers&gebied=GM0${900 + place}&weergave=staven`,
    notes: `Zeg hier ${'iets anders '.repeat(place % 5)}van ${place}`,
  })),
}

it('is whole again after the way through a link', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        title: fc
          .string({ maxLength: LONGEST.title, unit: 'grapheme' })
          .filter((each) => each.length <= LONGEST.title),
        language: fc.constantFrom('nl' as const, 'en' as const),
        slides: fc.array(
          fc.record(
            {
              title: fc.string({ maxLength: 90 }),
              notes: fc.string({ maxLength: 300 }),
              of: fc.constantFrom('/partners', '/taken/wpg-5?x=1#y'),
            },
            { requiredKeys: [] },
          ),
          { maxLength: 30 },
        ),
      }),
      async (made) => {
        expect(await deckOfFragment(`#${await fragmentOf(made)}`)).toEqual({
          state: 'deck',
          deck: made,
          faults: [],
        })
      },
    ),
    { numRuns: 50 },
  )
})

it('shows the slides before the place where it was cut', async () => {
  const fragment = await fragmentOf(deck)
  let before = 0
  for (const share of [0.3, 0.5, 0.7, 0.9]) {
    const read = await deckOfFragment(fragment.slice(0, fragment.length * share))
    if (read?.state !== 'deck') continue
    expect(read.deck.slides).toEqual(deck.slides.slice(0, read.deck.slides.length))
    expect(read.lost).toEqual({ of: 20 })
    expect(read.deck.slides.length).toBeGreaterThanOrEqual(before)
    before = read.deck.slides.length
  }
  expect(before).toBeGreaterThan(5)
})

it('is refused with the reason where it is none, too new or too large', async () => {
  expect(await deckOfFragment('#vergelijking')).toBeUndefined()
  expect(await deckOfFragment('#dek=%%%')).toEqual({ state: 'refused', reason: 'no-deck' })
  expect(await deckOfFragment('#dek=AAAA')).toEqual({ state: 'refused', reason: 'no-deck' })
  const pack = async (text: string) => {
    const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'))
    return `#dek=${Buffer.from(await new Response(packed).arrayBuffer()).toString('base64url')}`
  }
  const newer = writeDeck(deck).replace('"version":1', '"version":2')
  expect(await deckOfFragment(await pack(newer))).toEqual({ state: 'refused', reason: 'newer', version: 2 })
  expect(await deckOfFragment(await pack(' '.repeat(20_000_000)))).toEqual({
    state: 'refused',
    reason: 'too-large',
  })
})

it('holds no slide that leads out of the app, and names what it leaves out', async () => {
  const made: Deck = {
    title: 'x',
    language: 'nl',
    slides: [
      { of: 'https://example.org/taken', title: 'een' },
      { of: '//example.org/taken' },
      { of: '/\\example.org/' },
      { of: '/beheer', notes: 'blijft' },
      { of: '/taken' },
    ],
  }
  const read = await deckOfFragment(`#${await fragmentOf(made)}`)
  expect(read).toMatchObject({
    deck: { slides: [{ title: 'een' }, {}, {}, { notes: 'blijft' }, { of: '/taken' }] },
    faults: [1, 2, 3, 4].map((slide) => ({ slide, field: 'of' })),
  })
})

it('keeps the slides when a field of the head cannot be used, and names the field', async () => {
  const text = writeDeck(deck).replace('GM0917","slides":20', 'Heerlen","slides":20')
  expect(readDeck(text)).toMatchObject({
    state: 'deck',
    deck: { title: deck.title, slides: { length: 20 } },
    faults: [{ field: 'municipality' }],
  })
})

it('makes a link of a deck with very long notes', async () => {
  const notes = Array.from({ length: 8000 }, (_, place) =>
    String.fromCharCode(33 + ((place * 7919) % 6000)),
  ).join('')
  const long = {
    ...deck,
    slides: Array.from({ length: 60 }, (_, place) => ({ notes: `${place} ${notes}`.slice(0, 8000) })),
  }
  expect(await deckOfFragment(await fragmentOf(long))).toMatchObject({
    state: 'deck',
    deck: { slides: { length: 60 } },
  })
})
