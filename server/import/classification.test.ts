import { describe, expect, it } from 'vitest'
import { region } from '../../tests/builders/dataset.ts'
import { classificationOf, classificationsOf, municipalitiesOn, yearNamed } from './classification.ts'

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

  const of = (codes: string[], newest: number, named?: number) =>
    classificationOf(classificationsOf(new Set(codes), regions, 2026), { newest, named })

  it('is the year of the newest figures where that has exactly these', () => {
    expect(of(['GM0001', 'GM0002'], 2019)).toBe(2019)
    expect(of(['GM0002', 'GM0003'], 2024)).toBe(2024)
  })

  it('is the year that the edition names, where several have these', () => {
    expect(of(['GM0001', 'GM0002'], 2012, 2020)).toBe(2020)
    expect(of(['GM0001', 'GM0002'], 2019, 2020)).toBe(2020)
    expect(of(['GM0001', 'GM0002'], 2019, 2024)).toBe(2019)
  })

  it('is asked where several years have these, and neither the figures nor the edition choose', () => {
    expect(of(['GM0001', 'GM0002'], 2012)).toBeUndefined()
    expect(of(['GM0001', 'GM0002'], 2024)).toBeUndefined()
  })

  it.each([
    ['indeling 2020', 2020],
    ['2019-05-01', undefined],
    ['van 2019 tot 2020', undefined],
    [undefined, undefined],
  ])('reads from the edition %s the year %s', (edition, year) => expect(yearNamed(edition)).toBe(year))

  it('is not guessed from a part of the country, or from codes of two years', () => {
    expect(of(['GM0002'], 2024)).toBeUndefined()
    expect(of(['GM0001', 'GM0002', 'GM0003'], 2024)).toBeUndefined()
  })
})
