/** Every kind of period that an import can bring has a name in both languages, a place in time and an address. */
import { describe, expect, it } from 'vitest'
import { periodOf } from '../../server/import/reading/codes.ts'
import { positionOf } from '../../src/charts/trend/periods.ts'
import { readComparison, writeComparison } from '../../src/contract/comparisonAddress.ts'
import { byPeriod } from '../../src/domain/comparison/linesOf.ts'
import { formatFigurePeriod } from '../../src/messages/figures.ts'

const CODES: readonly (readonly [code: string, dutch: string, english: string])[] = [
  ['2020JJ00', '2020', '2020'],
  ['2020HJ02', 'tweede halfjaar 2020', 'second half of 2020'],
  ['2020KW01', 'eerste kwartaal 2020', 'first quarter of 2020'],
  ['2020KW02', 'tweede kwartaal 2020', 'second quarter of 2020'],
  ['2020KW03', 'derde kwartaal 2020', 'third quarter of 2020'],
  ['2020KW04', 'vierde kwartaal 2020', 'fourth quarter of 2020'],
  ['2020MM03', 'maart 2020', 'March 2020'],
  ['2020MM12', 'december 2020', 'December 2020'],
  ['2020SJ00', '2020–2021', '2020–2021'],
]
const periodIn = (code: string): string => periodOf(code)?.period ?? ''

describe('a period of a publisher', () => {
  it.each(CODES)('%s is called %s', (code, dutch, english) => {
    expect([formatFigurePeriod(periodIn(code), 'nl'), formatFigurePeriod(periodIn(code), 'en')]).toEqual([
      dutch,
      english,
    ])
  })

  it.each(CODES)('%s can be named in an address', (code) => {
    const period = periodIn(code)
    const search = writeComparison({ indicators: [], regions: [], period }, new URLSearchParams())
    expect(readComparison(search)).toMatchObject({ asked: { period }, unreadable: [] })
  })

  it.each([
    [['2020KW04', '2020KW01', '2021KW01', '2020KW03', '2020KW02']],
    [['2020MM12', '2020MM02', '2021MM01', '2020MM10']],
    [['2021HJ01', '2020HJ02', '2020HJ01']],
  ])('stands in order of time: %j', (codes) => {
    const inOrder = codes.map(periodIn).toSorted(byPeriod)
    const places = inOrder.map(positionOf)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places.every(Number.isFinite)).toBe(true)
  })
})
