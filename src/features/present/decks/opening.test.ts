import { expect, it, vi } from 'vitest'
import { type Deck, readDeck, writeDeck } from '../../../contract/deck.ts'
import { faultWords, openedDeck, openFile, refusalWords, sameDeck } from './opening.ts'

const DECK: Deck = {
  title: 'Raad',
  language: 'nl',
  slides: [{ title: 'een', of: '/taken' }, { title: 'twee' }, { title: 'drie', notes: 'hier' }],
}
const file = (text: string) => ({ size: text.length, text: () => Promise.resolve(text) })

it('opens the file of a deck as it was', async () => {
  expect(await openFile(file(writeDeck(DECK)))).toEqual({
    state: 'deck',
    deck: DECK,
    lost: undefined,
    faults: [],
  })
})

it('does not even read what is larger than any deck', async () => {
  const text = vi.fn(() => Promise.resolve(''))
  expect(await openFile({ size: 5_000_000, text })).toEqual({ state: 'refused', reason: 'too-large' })
  expect(text).not.toHaveBeenCalled()
})

it('refuses what is no deck, with the reason and a remedy', async () => {
  const foreign = [
    'PK\u0003\u0004 a zip',
    '{"kind":"iets-anders"}',
    '[]',
    '',
    '{"kind":"gezond-verband-presentatie"}',
  ]
  for (const text of foreign)
    expect(await openFile(file(text))).toEqual({ state: 'refused', reason: 'no-deck' })
  expect(await openFile(file(writeDeck(DECK).replace('"version":1', '"version":9')))).toEqual({
    state: 'refused',
    reason: 'newer',
    version: 9,
  })
  const many = writeDeck({ ...DECK, slides: Array.from({ length: 101 }, () => ({})) })
  expect(await openFile(file(many))).toEqual({ state: 'refused', reason: 'too-large' })
  const broken = { size: 1, text: () => Promise.reject(new Error('gone')) }
  expect(await openFile(broken)).toEqual({ state: 'refused', reason: 'unreadable' })
  expect(refusalWords({ reason: 'no-deck' }, { file: 'x.pptx' }, 'nl')).toContain('.gezondverband')
  expect(refusalWords({ reason: 'no-deck' }, { link: true }, 'nl')).toContain('link opnieuw')
  const newer = { reason: 'newer', version: 9 } as const
  expect(refusalWords(newer, { link: true }, 'nl')).toContain(
    'opgeslagen in vorm 9, en deze versie kent vorm 1',
  )
  expect(refusalWords(newer, { link: true }, 'en')).toContain('newer version')
  expect(refusalWords({ reason: 'too-large' }, { link: true }, 'nl')).toContain('100')
})

it('takes what came through of a deck that was cut short, and names what is gone', () => {
  const whole = writeDeck(DECK)
  const cut = openedDeck(readDeck(whole.slice(0, whole.indexOf('"drie"'))))
  expect(cut).toMatchObject({ state: 'deck', lost: { of: 3 } })
  if (cut.state !== 'deck') return
  expect(cut.deck.slides).toHaveLength(2)
  expect(faultWords({ ...cut, slides: 2 }, 'nl')).toEqual([
    'Van de 3 dia’s zijn er 2 over: de rest is afgebroken of onleesbaar. Vraag de maker om de hele link of het bestand.',
  ])
  const [head = ''] = whole.split('\n')
  expect(openedDeck(readDeck(`${head}\n{"tit`))).toEqual({ state: 'refused', reason: 'cut-off' })
})

it('names each field that is left out of a hostile deck, and lets nothing lead out of the app', () => {
  const head = JSON.stringify({
    kind: 'gezond-verband-presentatie',
    version: 1,
    title: 'x',
    language: 'nl',
    slides: 2,
  })
  const slides = [
    { of: 'https://boef.example/taken', title: 'een', __proto__: { of: '//boef' } },
    { of: 'javascript:alert(1)', text: 'geen lijst', pinned: 'gisteren', cover: 'ja', onload: 'x' },
  ].map((each) => JSON.stringify(each))
  const opened = openedDeck(readDeck([head, ...slides].join('\n')))
  expect(opened).toMatchObject({ deck: { slides: [{ title: 'een' }, {}] } })
  if (opened.state !== 'deck') return
  expect(opened.deck.slides[1]).toEqual({})
  expect(faultWords({ ...opened, slides: 2 }, 'nl')).toEqual([
    'Dia 1: de weergave is weggelaten. “https://boef.example/taken” is geen adres van een pagina van Gezond Verband. Voeg haar toe met “Op dia” op haar pagina.',
    'Dia 2: de weergave is weggelaten. “javascript:alert(1)” is geen adres van een pagina van Gezond Verband. Voeg haar toe met “Op dia” op haar pagina.',
    'Dia 2: de tekst is weggelaten. “geen lijst” is geen lijst van ten hoogste 12 regels van 300 tekens. Typ hem opnieuw.',
    'Dia 2: de opmaak als titeldia is weggelaten. “ja” zou “true” moeten zijn. Een dia zonder tekst wordt vanzelf een titeldia.',
    'Dia 2: de datum van vastzetten is weggelaten: “gisteren” is geen moment. De dia toont wat er nu staat; zet haar zo nodig opnieuw vast.',
  ])
})

it('names field, value and remedy of the head too, shortens a long value, and counts the slides that came along', () => {
  const text = writeDeck({ ...DECK, municipality: 'GM0917' })
    .replace('GM0917', 'Heerlen')
    .replace('"nl"', '"fr"')
    .replace('{"title":"twee"}', '{"title":"tw')
    .replace('"hier"', JSON.stringify(['x'.repeat(500)]))
  const opened = openedDeck(readDeck(text))
  if (opened.state !== 'deck') throw new Error(opened.reason)
  const words = faultWords({ ...opened, slides: opened.deck.slides.length }, 'nl')
  expect(words).toEqual([
    expect.stringMatching(/^Van de 3 dia’s zijn er 2 over/),
    'Van de hele presentatie: de taal is weggelaten: “fr” is niet “nl” of “en”. De dia’s zijn in het Nederlands.',
    expect.stringMatching(/de gemeente is weggelaten: “Heerlen” is geen gemeentecode/),
    // The third in the file, the second of what came along.
    expect.stringMatching(
      /^Dia 2: de notities zijn weggelaten\. “\["x{58}…” is geen tekst van ten hoogste 8000/,
    ),
  ])
})

it('knows the very same deck, and no other', () => {
  const kept = { id: 'a', deck: DECK, changed: '2026-11-22T10:00:00Z' }
  expect(sameDeck([kept], structuredClone(DECK))).toBe(kept)
  expect(sameDeck([kept], { ...DECK, title: 'Anders' })).toBeUndefined()
})
