import { describe, expect, it } from 'vitest'
import { indicator, observation } from '../../../tests/builders/dataset.ts'
import type { Indicator } from '../../domain/register/things.ts'
import { catalogueFigures } from './catalogue.ts'
import { type Known, asListed, byTheme, inOrder } from './orders.ts'

const named = (id: string, parts: Partial<Indicator> = {}) =>
  indicator({ id, title: { nl: id, en: id }, ...parts })
const indicators = [named('d', { tables: [] }), named('c'), named('b'), named('a', { tables: [] })]
const figureOf = catalogueFigures(
  [
    observation({ indicator: 'b', period: '2020' }),
    observation({ indicator: 'c', period: '2024' }),
    observation({ indicator: 'c', region: 'NL01', period: '2024' }),
  ],
  'GM0935',
)
const known: Known = {
  nameOf: ({ id }) => id,
  nameOfTheme: (theme) => theme,
  usesOf: ({ id }) => (id === 'd' ? 3 : 0),
  figureOf,
}
const ids = (list: readonly Indicator[]) => list.map(({ id }) => id).join('')

describe('the order of the catalogue', () => {
  it('by figures is: mine first, the newest on top, then elsewhere, then none', () => {
    expect(ids(inOrder(indicators, 'figures', known))).toBe('cbad')
  })

  it('by figures is by name as long as the figures are not there', () => {
    expect(ids(inOrder(indicators, 'figures', { ...known, figureOf: undefined }))).toBe('abcd')
  })

  it('by use is the most used first, and of equals the name', () => {
    expect(ids(inOrder(indicators, 'use', known))).toBe('dabc')
  })

  it('by theme is the alphabet of themes, and in each those with figures anywhere first', () => {
    const themes = byTheme([...indicators, named('e', { theme: 'bestuur' })], known)
    expect(themes.map(({ theme, indicators: of }) => [theme, ids(of)])).toEqual([
      ['bestuur', 'e'],
      ['leefstijl', 'bcad'],
    ])
  })

  it('goes along in the file', () => {
    expect(ids(asListed(indicators, undefined, known))).toBe('bcad')
    expect(ids(asListed(indicators, 'use', known))).toBe('dabc')
  })
})
