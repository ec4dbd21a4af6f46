import { describe, expect, it } from 'vitest'
import type { Period } from '../../src/domain/register/things.ts'
import { dataset, goal, initiative } from '../../tests/builders/dataset.ts'
import { lostDatePrecision } from './lost-date-precision.ts'

const fieldsAtFault = (period: Period) =>
  lostDatePrecision(dataset({ initiatives: [initiative({ period })] })).map(({ field }) => field)

const sound: Period[] = [
  { asGiven: '2018 tot 2030', start: { on: '2018' }, end: { on: '2030' } },
  { asGiven: 'kick-off 24 april 2018', start: { on: '2018-04-24' } },
  { asGiven: 'kick-off 24-4-2018', start: { on: '2018-04-24' } },
  { asGiven: 'since April 24, 2018', start: { on: '2018-04-24' } },
  { asGiven: 'vanaf 2018-04-24', start: { on: '2018-04-24' } },
  {
    asGiven: '1 januari tot en met 31 december 2026',
    start: { on: '2026-01-01' },
    end: { on: '2026-12-31' },
  },
  { asGiven: 'started in April 2020', start: { on: '2020-04' } },
  { asGiven: 'van maart tot juni 2018', start: { on: '2018-03' }, end: { on: '2018-06' } },
  { asGiven: 'sinds 2018 (kick-off 24-4-2018)', start: { on: '2018' } },
  { asGiven: '2013 – begin 2016', start: { on: '2013' }, end: { on: '2016', part: 'early' } },
  {
    asGiven: 'mid-2019 to the end of 2020',
    start: { on: '2019', part: 'middle' },
    end: { on: '2020', part: 'late' },
  },
  { asGiven: 'eind maart 2018', start: { on: '2018-03', part: 'late' } },
  { asGiven: 'najaar 2017', start: { on: '2017', part: 'late' } },
  { asGiven: 'circa 2015', start: { on: '2015', about: true } },
  { asGiven: 'schooljaar 2019/20', start: { on: '2019' }, end: { on: '2020' } },
  { asGiven: 'a 26-month project', duration: 'P26M' },
  { asGiven: 'five-year programme', duration: 'P5Y' },
  { asGiven: 'start 1-11-2015, vier jaar', start: { on: '2015-11-01' }, duration: 'P4Y' },
  { asGiven: 'een driejarig programma, anderhalf jaar verlengd', duration: 'P3Y' },
  { asGiven: 'sinds 2016, elke vier jaar herzien', start: { on: '2016' } },
  { asGiven: 'niet genoemd (pagina aangepast op 29 november 2023)' },
]

const faulty: [string, string, Period][] = [
  ['a year the source does not give', 'start', { asGiven: 'loopt nog', start: { on: '2018' } }],
  ['a day the source does not give', 'start', { asGiven: 'april 2018', start: { on: '2018-04-24' } }],
  ['a month the source does not give', 'end', { asGiven: 'tot 2030', end: { on: '2030-12' } }],
  [
    'an end worked out from a length',
    'end',
    { asGiven: '2015, vier jaar', start: { on: '2015' }, end: { on: '2019' }, duration: 'P4Y' },
  ],
  ['a dropped day', 'start', { asGiven: 'kick-off 24-4-2018', start: { on: '2018-04' } }],
  ['a dropped month', 'start', { asGiven: 'sinds april 2018', start: { on: '2018' } }],
  ['a dropped "begin"', 'end', { asGiven: '2013 – begin 2016', start: { on: '2013' }, end: { on: '2016' } }],
  ['a dropped "late"', 'start', { asGiven: 'late 2020', start: { on: '2020' } }],
  ['a dropped "mid"', 'start', { asGiven: 'mid-2020', start: { on: '2020' } }],
  ['a made-up part', 'start', { asGiven: 'in 2020', start: { on: '2020', part: 'late' } }],
  ['a dropped "circa"', 'start', { asGiven: 'circa 2015', start: { on: '2015' } }],
  ['a dropped length', 'duration', { asGiven: 'a 26-month project' }],
  ['a length in words', 'duration', { asGiven: 'een programma van vijf jaar' }],
  [
    'a made-up length',
    'duration',
    { asGiven: '2020 – 2023', start: { on: '2020' }, end: { on: '2023' }, duration: 'P3Y' },
  ],
  ['another length', 'duration', { asGiven: 'five-year programme', duration: 'P26M' }],
  ['a dropped range', 'start', { asGiven: '2025–2028' }],
]

describe('a period as exact as its source', () => {
  it.each(sound)('has no findings: $asGiven', (period) => {
    expect(fieldsAtFault(period)).toEqual([])
  })
})

describe('a period that says more or less than its source', () => {
  it.each(faulty)('names %s', (_what, field, period) => {
    expect(fieldsAtFault(period)).toEqual([`period.${field}`])
  })
})

it('reads the validity of a goal too', () => {
  const goals = [goal({ validity: { asGiven: 'tot 2030', end: { on: '2031' } } })]
  expect(lostDatePrecision(dataset({ goals }))).toMatchObject([
    { file: 'goals.json', thing: 'doel', field: 'validity.end' },
  ])
})
