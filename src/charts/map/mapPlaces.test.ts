/** Figures of one classification on the shapes of another. */
import { describe, expect, it } from 'vitest'
import { boundaryChange, region } from '../../../tests/builders/dataset.ts'
import { buildRegionTree } from '../../domain/regions/regionTree.ts'
import { type MapGround, mapPlaces } from './mapPlaces.ts'

const regions = buildRegionTree([
  region({ code: 'GM0014', name: 'Groningen' }),
  region({ code: 'GM1979', name: 'Eemsdelta', validFrom: '2021-01-01' }),
  region({ code: 'GM0003', name: 'Appingedam', validTo: '2021-01-01' }),
  region({ code: 'GM0010', name: 'Delfzijl', validTo: '2021-01-01' }),
  region({ code: 'GM0439', name: 'Purmerend' }),
  region({ code: 'GM0370', name: 'Beemster', validTo: '2022-01-01' }),
])
const changes = [
  boundaryChange({ id: 'a', from: 'GM0003', to: 'GM1979', on: '2021-01-01' }),
  boundaryChange({ id: 'b', from: 'GM0010', to: 'GM1979', on: '2021-01-01' }),
  boundaryChange({ id: 'c', from: 'GM0370', to: 'GM0439', on: '2022-01-01' }),
]

function places(codes: readonly string[], { year = 2020, ground = 2024, ...rest }: Given = {}) {
  const rows = codes.map((code) => ({
    code,
    name: rest.called?.[code] ?? regions.byCode.get(code)?.name ?? code,
  }))
  const shapes: MapGround = {
    year: ground,
    codes: new Set(rest.shapes ?? ['GM0014', 'GM1979', 'GM0439']),
    ...(rest.names && { names: new Map(Object.entries(rest.names)) }),
  }
  const those = mapPlaces(rows, shapes, year, regions, changes, rest.isNamedAnew)
  const { placed, instead, also, unplaced, isUnchecked } = those
  const named = (held: typeof instead) =>
    Object.fromEntries([...held].map(([code, each]) => [code, each.map(({ name }) => name)]))
  return {
    placed: [...placed],
    instead: named(instead),
    also: named(also),
    unplaced: unplaced.map(({ row, at, otherwise }) => [row.name, at.join(' '), otherwise]),
    isUnchecked,
  }
}

interface Given {
  year?: number
  ground?: number
  shapes?: readonly string[]
  names?: Readonly<Record<string, string>>
  called?: Readonly<Record<string, string>>
  isNamedAnew?: boolean
}

describe('rows on the shapes of a map', () => {
  it('stand instead of a municipality that is younger than their classification', () => {
    expect(places(['GM0014', 'GM0003', 'GM0010'])).toMatchObject({
      placed: ['GM0014'],
      instead: { GM1979: ['Appingedam', 'Delfzijl'] },
      also: {},
      unplaced: [
        ['Appingedam', 'GM1979', undefined],
        ['Delfzijl', 'GM1979', undefined],
      ],
    })
  })

  it('lie within a municipality that was there already, and keeps its own figure', () => {
    expect(places(['GM0439', 'GM0370'])).toMatchObject({
      placed: ['GM0439'],
      instead: {},
      also: { GM0439: ['Beemster'] },
    })
  })

  it('stand instead of those that went into them, on shapes of before', () => {
    const held = places(['GM1979'], { year: 2026, ground: 2020, shapes: ['GM0003', 'GM0010', 'GM0014'] })
    expect(held.instead).toEqual({ GM0003: ['Eemsdelta'], GM0010: ['Eemsdelta'] })
  })

  it('are named as not placed where nothing is known of them', () => {
    expect(places(['PV31']).unplaced).toEqual([['PV31', '', undefined]])
  })

  it('are not those of a buurt that has their code in another year under another name', () => {
    const given: Given = {
      shapes: ['BU1', 'BU2', 'BU3'],
      names: { BU1: 'Nieuw-Lotbroek', BU2: 'Ziekenhuis', BU3: 'De Dem' },
    }
    const codes = ['BU1', 'BU2', 'BU3']
    const called = { BU1: 'Nieuw Lotbroek', BU2: 'Terworm' }
    const held = places(codes, { ...given, called })
    expect(held.placed).toEqual(['BU1', 'BU3'])
    expect(held.unplaced).toEqual([['Terworm', '', 'Ziekenhuis']])
    // Publishers do not agree on accents either.
    const accented = { names: { BU1: 'Súdwest' }, called: { BU1: 'Sudwest' }, shapes: ['BU1'] }
    expect(places(['BU1'], accented).placed).toEqual(['BU1'])
    // Of one and the same year a code is a code.
    expect(places(codes, { ...given, called, ground: 2020 }).placed).toEqual(codes)
  })
  it('tell whether each name of a buurt could be held against that of the boundaries', () => {
    const [shapes, codes] = [
      ['BU1', 'BU2'],
      ['BU1', 'BU2'],
    ]
    const names = { BU1: 'Terworm', BU2: 'De Dem' }
    const isUnchecked = (given: Given) => places(codes, { shapes, names, ...given }).isUnchecked
    expect(isUnchecked({ called: names })).toBe(false)
    // Without a name of their own, or with the one that the boundaries gave them, they always agree.
    expect(isUnchecked({ called: { BU1: 'Terworm' } })).toBe(true)
    expect(isUnchecked({ called: names, names: { BU1: 'Terworm' } })).toBe(true)
    expect(isUnchecked({ called: names, isNamedAnew: true })).toBe(true)
  })
})
