import { describe, expect, it } from 'vitest'
import { region } from '../../tests/builders/dataset.ts'
import {
  classificationOf,
  classificationsOf,
  municipalitiesOn,
  yearInTitle,
  yearNamed,
} from './classification.ts'

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

  const of = (codes: string[], known: { held?: number[]; named?: number } = {}) =>
    classificationOf(classificationsOf(new Set(codes), regions, 2026), known)

  it('is the year in which the register has the same edition, where several have these municipalities', () => {
    expect(of(['GM0002', 'GM0003'], { held: [2024] })).toBe(2024)
    expect(of(['GM0002', 'GM0003'], { held: [2024], named: 2026 })).toBe(2024)
    expect(of(['GM0002', 'GM0003'], { held: [2020, 2024] })).toBe(2024)
    expect(of(['GM0001', 'GM0002'], { held: [2024] })).toBeUndefined()
    expect(of(['GM0002', 'GM0003'], { held: [2023, 2024] })).toBeUndefined()
  })

  it('is the year that the edition names, where several have these', () => {
    expect(of(['GM0001', 'GM0002'], { named: 2020 })).toBe(2020)
    expect(of(['GM0001', 'GM0002'], { named: 2024 })).toBeUndefined()
  })

  it('is asked where several years have these, and neither the register nor the edition chooses', () => {
    expect(of(['GM0001', 'GM0002'])).toBeUndefined()
    expect(of(['GM0002', 'GM0003'])).toBeUndefined()
  })

  it.each([
    ['indeling 2020', 2020],
    ['2019-05-01', undefined],
    ['van 2019 tot 2020', undefined],
    ['momentopname juli 2026', undefined],
    ['stand van 1 mei 2024', undefined],
    ['meting 2024', 2024],
    [undefined, undefined],
  ])('reads from the edition %s the year %s', (edition, year) => expect(yearNamed(edition)).toBe(year))

  it.each([
    ['Gezondheid per wijk en buurt; 2012/2016/2020 (indeling 2020)', 2020],
    ['Gezondheidsmonitor 2020', undefined],
    [undefined, undefined],
  ])('reads from the title %s the year %s', (title, year) => expect(yearInTitle(title)).toBe(year))

  it('is not guessed from a part of the country, or from codes of two years', () => {
    expect(of(['GM0002'], { named: 2024 })).toBeUndefined()
    expect(of(['GM0001', 'GM0002', 'GM0003'], { named: 2024 })).toBeUndefined()
  })
})
