import { expect, it } from 'vitest'
import { readLists, readValues, regionCode, wordOrRegion, writeValues } from './addressValues.ts'
import { choice, pattern } from './selection.ts'

const codecs = {
  view: choice('weergave', { table: 'tabel', map: 'kaart' }),
  against: wordOrRegion('vergelijk', { rest: 'rest' }),
  place: regionCode('uitgelicht'),
}
const read = (query: string) => readValues(codecs, new URLSearchParams(query))

it('reads a word in any case, and a region by its code', () => {
  expect(read('vergelijk=Rest&uitgelicht=gm0935').values).toEqual({ against: 'rest', place: 'GM0935' })
  expect(read('vergelijk=pv31').values).toEqual({ against: { region: 'PV31' } })
})

it('counts the first that can be read of a repeated parameter, and names every other', () => {
  expect(read('weergave=taart&weergave=kaart&weergave=tabel')).toEqual({
    values: { view: 'map' },
    leftOut: [
      { parameter: 'view', given: 'taart' },
      { parameter: 'view', given: 'tabel', instead: 'kaart' },
    ],
  })
})

it('has nothing to say of what is repeated and the same, or empty', () => {
  expect(read('uitgelicht=GM0935&uitgelicht=gm0935&weergave=&weergave=kaart').leftOut).toEqual([])
})

it('reads a list on from one parameter to the next, each part once', () => {
  const lists = { ids: pattern('indicator', /^[a-z]+$/) }
  expect(readLists(lists, new URLSearchParams('indicator=a, b&indicator=b,C,c'))).toEqual({
    values: { ids: ['a', 'b', 'c'] },
    leftOut: [{ parameter: 'ids', given: 'C' }],
  })
})

it('writes what is chosen and takes away what is not', () => {
  const search = new URLSearchParams('weergave=kaart&gemeente=GM0917&uitgelicht=GM0935')
  writeValues(codecs, { view: 'table', against: { region: 'PV31' }, place: undefined }, search)
  expect(search.toString()).toBe('weergave=tabel&gemeente=GM0917&vergelijk=PV31')
})
