import { describe, expect, it } from 'vitest'
import { editDistance, nearMatches, plain } from './nearMatches.ts'

const candidates = [
  { id: 'trendbreuk-zl', names: ['Programma Trendbreuk Zuid-Limburg'] },
  { id: 'een-tegen-eenzaamheid', names: ['Eén tegen eenzaamheid'] },
  { id: 'wpg-2-2-d', names: ['Gezondheidsbevordering'] },
  { id: 'wpg-2-2-e', names: ['Medische milieukunde'] },
]

describe('nearMatches', () => {
  it('finds an id of which a piece was given', () => {
    expect(nearMatches('trendbreuk', candidates)).toEqual(['trendbreuk-zl'])
  })

  it('finds an id that was written out too far', () => {
    expect(nearMatches('trendbreuk-zl-2', candidates)).toEqual(['trendbreuk-zl'])
  })

  it('takes no part of a word for a name', () => {
    expect(nearMatches('gezonde-schoolpleinen', [{ id: 'one-almere', names: ['ONE'] }])).toEqual([])
  })

  it('finds by name, with or without accents', () => {
    expect(nearMatches('Eén tegen eenzaam', candidates)).toEqual(['een-tegen-eenzaamheid'])
  })

  it('finds a misspelling, and puts the nearest first', () => {
    expect(nearMatches('gezondheidsbevodering', candidates)).toEqual(['wpg-2-2-d'])
    expect(nearMatches('wpg-2-2-d2', candidates)[0]).toBe('wpg-2-2-d')
  })

  it('offers nothing for what looks like nothing', () => {
    expect(nearMatches('zzzzzzzz', candidates)).toEqual([])
    expect(nearMatches('  ', candidates)).toEqual([])
  })

  it('offers five at most', () => {
    const many = Array.from({ length: 9 }, (_, place) => ({ id: `programma-${place}`, names: [] }))
    expect(nearMatches('programma', many)).toHaveLength(5)
  })
})

describe('plain', () => {
  it('drops accents, case and signs', () => {
    expect(plain('Eén tegen Eenzaamheid!')).toBe('een-tegen-eenzaamheid')
  })
  it('keeps the letters of any script: a name in another one is not no name', () => {
    expect(plain('健康 网络')).toBe('健康-网络')
  })
})

describe('editDistance', () => {
  it('counts letters added, dropped and changed', () => {
    expect(editDistance('doel', 'doelen')).toBe(2)
    expect(editDistance('kat', 'rat')).toBe(1)
    expect(editDistance('', 'abc')).toBe(3)
  })
})
