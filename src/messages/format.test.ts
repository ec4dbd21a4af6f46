import { describe, expect, it } from 'vitest'
import { formatDay, formatDuration, formatImprecise, formatNumber } from './format.ts'
import { formatPeriod } from './period.ts'

describe('numbers and dates as readers write them', () => {
  it('writes a comma in Dutch and a point in English', () => {
    expect([formatNumber(67.4, 'nl', 1), formatNumber(67.4, 'en', 1)]).toEqual(['67,4', '67.4'])
    expect(formatNumber(50106, 'nl')).toBe('50.106')
  })

  it('is never more exact than the source', () => {
    expect(['2016', '2018-04', '2018-04-24'].map((on) => formatDay(on, 'nl'))).toEqual([
      '2016',
      'april 2018',
      '24 april 2018',
    ])
    expect(formatImprecise({ on: '2016', part: 'early' }, 'nl')).toBe('begin 2016')
  })

  it('knows one from many', () => {
    expect([formatDuration('P26M', 'nl'), formatDuration('P1M', 'nl'), formatDuration('P1Y', 'en')]).toEqual([
      '26 maanden',
      '1 maand',
      '1 year',
    ])
  })

  it.each([
    [{ duration: 'P26M' }, '26 maanden (jaren niet genoemd)'],
    [{ start: { on: '2020-04' } }, 'sinds april 2020'],
    [{ start: { on: '2013' }, end: { on: '2016', part: 'early' } }, '2013 – begin 2016'],
    [{ start: { on: '2018' }, end: { on: '2030', aim: true } }, 'sinds 2018, streefjaar 2030'],
    [{}, 'periode niet genoemd'],
  ] as const)('words the period %o', (period, words) => {
    expect(formatPeriod(period, 'nl')).toBe(words)
  })
})
