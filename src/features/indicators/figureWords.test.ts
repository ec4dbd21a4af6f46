import { describe, expect, it } from 'vitest'
import { observation } from '../../../tests/builders/dataset.ts'
import type { CatalogueFigure } from './catalogue.ts'
import { comparisonWords, missingWords } from './figureWords.ts'

describe('two figures beside each other in the catalogue', () => {
  it('are ordered, and no more is said where the publisher gives no margins', () => {
    expect(comparisonWords({ position: 'higher' }, 'nl')).toBe('hoger dan Nederland, niet te toetsen')
  })

  it('say whether the margins of the publisher overlap', () => {
    expect(comparisonWords({ position: 'lower', marginsOverlap: true }, 'nl')).toBe(
      'lager dan Nederland, de marges van de uitgever overlappen elkaar',
    )
    expect(comparisonWords({ position: 'lower', marginsOverlap: false }, 'nl')).toBe(
      'lager dan Nederland, de marges van de uitgever overlappen elkaar niet',
    )
  })
})

describe('why there is no figure of my municipality', () => {
  const missing = (figure: Partial<CatalogueFigure>) =>
    missingWords({ held: 'elsewhere', digits: () => 1, ...figure }, 'Maastricht', 'nl')

  it('is what the publisher says of the cell, with the reason that it gives', () => {
    const absent = observation({ cell: { state: 'suppressed', reason: 'te weinig deelnemers' } })
    expect(missing({ absent })).toBe(
      'Maastricht: onderdrukt (te kleine aantallen), 2020 (te weinig deelnemers)',
    )
  })

  it('tells a register that holds one elsewhere from one that holds none', () => {
    expect(new Set([missing({}), missing({ held: 'none' }), missing({ held: 'here' })]).size).toBe(3)
    expect(missing({ held: 'here' })).toBeUndefined()
  })
})
