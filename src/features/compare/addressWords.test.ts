import { expect, it } from 'vitest'
import { dataset, indicator } from '../../../tests/builders/dataset.ts'
import { indexRegister } from '../../domain/graph/registerIndex.ts'
import { inAddress, leftOutWords, notHeldWords, unreadableWords } from './addressWords.ts'
import { regionGroups } from './regionGroups.ts'
import { resolveSelection } from './selection.ts'

const index = indexRegister(dataset({ indicators: [indicator()] }))
const codes = Array.from({ length: 1600 }, (_, place) => `GM${String(9999 - place).padStart(4, '0')}`)

it('says of 1,600 unknown regions in one sentence which are the first and how many there are', () => {
  const { notices } = resolveSelection({ regions: codes }, index, regionGroups(index), 'GM0935')
  expect(notices).toHaveLength(1)
  const [notice] = notices
  if (notice === undefined || notice.kind === 'former') throw new Error('expected what is left out')
  expect(leftOutWords(notice, 'nl')).toBe(
    '“gebied=GM9999,GM9998,GM9997” en 1.597 andere in het adres zijn geen gebieden van dit register en worden overgeslagen. Zoek ze op naam of code bij “Gebieden”.',
  )
})

it('takes no longer for each notice the more there are', () => {
  const known = regionGroups(index)
  const timeOf = (given: readonly string[]) => {
    const before = performance.now()
    resolveSelection(
      { regions: given, indicators: given.map((each) => each.toLowerCase()) },
      index,
      known,
      '',
    )
    return performance.now() - before
  }
  timeOf(codes)
  const few = Math.min(timeOf(codes.slice(0, 400)), timeOf(codes.slice(0, 400)))
  const many = Math.min(timeOf(codes), timeOf(codes))
  // Four times as many: sixteen times as long when each is held against each.
  expect(many).toBeLessThan(Math.max(few * 10, 50))
})

it('cuts off what nobody can have meant', () => {
  expect(inAddress('table', ['x'.repeat(5000)], 'nl')).toBe(`“tabel=${'x'.repeat(40)}…” in het adres`)
})

it('gathers what cannot be read by its parameter, apart from what is there twice', () => {
  const unreadable = [
    { parameter: 'regions', given: 'Heerlen' },
    { parameter: 'regions', given: 'Maastricht' },
    { parameter: 'view', given: 'taart' },
    { parameter: 'view', given: 'kaart', instead: 'tabel' },
  ] as const
  expect(unreadableWords(unreadable, 'en')).toEqual([
    '“gebied=Heerlen,Maastricht” in the address cannot be read and are left out. Write it as gebied=GM0935. The rest of the view is kept.',
    '“weergave=taart” in the address is unknown and is left out. Choose from: tabel, staven, trend, spreiding, verdeling, profiel, kaart.',
    '“weergave=kaart” in the address is left out: “weergave” is there more than once and only tabel counts.',
  ])
})

it.each([
  ['buurt', ['WK091722'], 'Kies bij “Gebieden” wijken.'],
  ['wijk', ['BU09172201'], 'Kies bij “Gebieden” buurten.'],
  ['gemeente', ['BU09172201', 'WK091722'], 'Kies bij “Gebieden” wijken of buurten.'],
] as const)(
  'names the scale that regions are of which do not count at that of %s',
  (scale, regions, words) => {
    const { notices } = resolveSelection({ scale, regions }, index, regionGroups(index), 'GM0935')
    expect(notices.map((each) => (each.kind === 'former' ? '' : leftOutWords(each, 'nl')))).toEqual([
      expect.stringContaining(words),
    ])
  },
)

it('names one more as one', () => {
  expect(inAddress('regions', ['GM1', 'GM2', 'GM3', 'GM4'], 'en')).toBe(
    '“gebied=GM1,GM2,GM3” and 1 other in the address',
  )
})

it('names an age once that is written in two ways, as the menu does', () => {
  const held = ['18+', '65+', 'volwassenen']
  expect(notHeldWords({ parameter: 'age', given: '4-12', held }, 'nl')).toContain('Wel bij: 18+ en 65+.')
  expect(notHeldWords({ parameter: 'age', given: '4-12', held: ['volwassenen'] }, 'nl')).toContain(
    'Wel bij: volwassenen.',
  )
})
