import { describe, expect, it } from 'vitest'
import { region } from '../../tests/builders/dataset.ts'
import { classificationOf, municipalitiesOn } from './classification.ts'

const gemeente = (code: string, parts: object = {}) => region({ code, level: 'gemeente', ...parts })
const regions = [
  region({ code: 'PV31', level: 'province' }),
  gemeente('GM0001', { validTo: '2021-01-01' }),
  gemeente('GM0002'),
  gemeente('GM0003', { validFrom: '2021-01-01' }),
]

describe('the classification of a table', () => {
  it('is that of the municipalities that were there on 1 January', () => {
    expect([...municipalitiesOn(2020, regions)]).toEqual(['GM0001', 'GM0002'])
    expect([...municipalitiesOn(2021, regions)]).toEqual(['GM0002', 'GM0003'])
  })

  const of = (codes: string[], newest: number) =>
    classificationOf(new Set(codes), regions, { newest, thisYear: 2026 })

  it('is the first year that has exactly these and is not before the figures, else the last', () => {
    expect(of(['GM0001', 'GM0002'], 2019)).toBe(2019)
    expect(of(['GM0001', 'GM0002'], 2024)).toBe(2020)
    expect(of(['GM0002', 'GM0003'], 2024)).toBe(2024)
    expect(of(['GM0002', 'GM0003'], 2012)).toBe(2021)
  })

  it('is not guessed from a part of the country, or from codes of two years', () => {
    expect(of(['GM0002'], 2024)).toBeUndefined()
    expect(of(['GM0001', 'GM0002', 'GM0003'], 2024)).toBeUndefined()
  })
})
