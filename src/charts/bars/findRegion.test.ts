import { describe, expect, it } from 'vitest'
import { findAll, nextStartingWith, placesByName } from './findRegion.ts'

const rows = [
  { name: 'Centrum', within: 'Heerlen' },
  { name: 'Centrum', within: 'Almere' },
  { name: 'Súdwest-Fryslân' },
  { name: '’s-Hertogenbosch' },
  { name: 'Den Haag' },
]

describe('typing letters on a row', () => {
  it.each([
    { typed: 'c', from: 1, place: 1 },
    { typed: 'c', from: 2, place: 0 },
    { typed: 'sud', from: 0, place: 2 },
    { typed: "'s-h", from: 0, place: 3 },
    { typed: 'den h', from: 0, place: 4 },
    { typed: 'x', from: 0, place: -1 },
  ])('“$typed” from $from leads to $place', ({ typed, from, place }) => {
    expect(nextStartingWith(rows, typed, from)).toBe(place)
  })
})

describe('finding a region', () => {
  it.each([
    { typed: 'centrum', places: [0, 1] },
    { typed: 'centrum almere', places: [1] },
    { typed: 'heerlen', places: [0] },
    { typed: 'fryslan', places: [2] },
    { typed: 'haag', places: [4] },
    { typed: ' ', places: [] },
    { typed: 'zz', places: [] },
  ])('with “$typed” finds $places', ({ typed, places }) => {
    expect(findAll(rows, typed)).toEqual(places)
  })

  it('puts names that begin with what is typed before those that hold it', () => {
    expect(findAll([{ name: 'Oud Beek' }, { name: 'Beek' }], 'beek')).toEqual([1, 0])
  })
})

it('names in order: neighbours of one name by their municipality', () => {
  expect(placesByName(rows)).toEqual([1, 0, 4, 3, 2])
})
