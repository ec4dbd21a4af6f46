import { expect, it } from 'vitest'
import fc from 'fast-check'
import { readDeck, writeDeck } from './deck.ts'

const ofAddress = (of: string) => readDeck(writeDeck({ title: 'Raad', language: 'nl', slides: [{ of }] }))

it.each([
  '/verband/..//evil.example',
  '/verband/.//evil.example',
  '/verband/%2e%2e//evil.example',
  '/verband/%2E.//evil.example?gemeente=GM0935',
  '/taken/../../evil.example',
  '/verband//taak/wpg-5',
  '/taken/.',
  '//evil.example',
  '//taken',
  '/\\evil.example',
  '/taken\\..\\evil.example',
  '/\t/evil.example',
  '/\n/taken',
  '\t/taken',
  '/taken\r\n',
  '/taken?naam=\u0000',
  '/\t/[',
  'https://evil.example/taken',
  'javascript:alert(1)',
  ' /taken',
])('takes no address from a deck that a browser would follow elsewhere: %j', (of) => {
  expect(ofAddress(of)).toMatchObject({
    state: 'deck',
    deck: { slides: [{}] },
    faults: [{ slide: 1, field: 'of', given: of }],
  })
})

it.each([
  '/',
  '/?gemeente=GM0917',
  '/verband/taak/wpg-2-2-d?bereik=overal#hier',
  '/vergelijken?gebied=GM0917,GM0899&naam=a//b/../c',
  '/initiatieven?naam=één%20woord',
])('keeps an address of a page as it is: %j', (of) => {
  expect(ofAddress(of)).toMatchObject({ deck: { slides: [{ of }] }, faults: [] })
})

it('keeps none that a browser reads otherwise than it is written, however it is put together', () => {
  const pieces = [
    '/',
    '//',
    '\\',
    '.',
    '..',
    '%2e',
    '\t',
    '\n',
    ' ',
    '@',
    ':',
    '?',
    '#',
    'verband',
    'taak',
    'taken',
    'x',
  ]
  const HERE = 'https://voorbeeld.nl'
  fc.assert(
    fc.property(
      fc.constantFrom('/verband/', '/taken', '/', ''),
      fc.array(fc.constantFrom(...pieces), { maxLength: 8 }),
      (begin, rest) => {
        const read = ofAddress(`${begin}${rest.join('')}`)
        const kept = read.state === 'deck' ? read.deck.slides[0]?.of : undefined
        if (kept === undefined) return
        const { origin, pathname } = new URL(kept, HERE)
        expect([origin, pathname]).toEqual([HERE, kept.split(/[?#]/)[0]])
        expect(pathname).not.toContain('//')
      },
    ),
    { numRuns: 2000 },
  )
})
