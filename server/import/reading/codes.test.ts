import { describe, expect, it } from 'vitest'
import { ageOf, ageOfTitle, isTotal, lengthOf, periodGiven, periodOf, sideOf, stemOf } from './codes.ts'

describe('the codes of StatLine in the words of the register', () => {
  it.each([
    ['2020JJ00', '2020'],
    ['2022HJ01', '2022-H1'],
    ['2022HJ02', '2022-H2'],
    ['2020KW01', '2020-Q1'],
    ['2020MM01', '2020-01'],
    ['2024MM12', '2024-12'],
    ['2024SJ00', '2024/2025'],
  ])('reads the period %s as %s', (code, period) => expect(periodOf(code)).toEqual({ period }))

  it.each(['2020', '2020JJ01', '2020KW05', '2020MM00', '2020MM13', '2020HJ03', '2020XX00', ''])(
    'does not guess at the period “%s”',
    (code) => expect(periodOf(code)).toBeUndefined(),
  )

  it('takes an asterisk behind a period for provisional', () => {
    expect(periodOf('2023JJ00*')).toEqual({ period: '2023', provisional: true })
    expect(periodOf('2023JJ00**')).toEqual({ period: '2023', provisional: true })
  })

  it('knows the ages it is sure of, and no other', () => {
    expect(['10000', '20300', '53115', '80200'].map(ageOf)).toEqual(['alle', '18+', '18-64', '65+'])
    expect(ageOf('52020')).toBeUndefined()
  })

  it.each([
    ['18 jaar of ouder', '18+'],
    ['18 tot 65 jaar', '18-64'],
    ['10 jaar', '10'],
    ['Totaal leeftijd', 'alle'],
    ['Totaal', 'alle'],
    ['Totaal 18 jaar of ouder', '18+'],
    ['Totaal: 0 tot 18 jaar', '0-17'],
    ['Totaal (65 jaar en ouder)', '65+'],
    ['Klas 2 en 4 van het vo', 'Klas 2 en 4 van het vo'],
  ])('writes the title “%s” as %s', (title, age) => expect(ageOfTitle(title)).toBe(age))

  it('tells the figure and the limits of its 95 % interval apart from other margins', () => {
    expect(['MW00000', 'MOG0095', 'MBG0095', 'MOG0090'].map(sideOf)).toEqual([
      'value',
      'lower',
      'upper',
      undefined,
    ])
  })

  it('takes the number of a topic off, and nothing else', () => {
    expect(stemOf('Eenzaam_28')).toBe('Eenzaam')
    expect(stemOf('k_65JaarOfOuder_12')).toBe('k_65JaarOfOuder')
    expect(stemOf('WijkenEnBuurten')).toBe('WijkenEnBuurten')
  })

  it.each([
    ['2024', '2024', 'year'],
    ['2024JJ00', '2024', 'year'],
    ['2020KW03', '2020-Q3', 'quarter'],
    ['2020-H1', '2020-H1', 'half-year'],
    ['2020-11', '2020-11', 'month'],
    ['2017/2020', '2017/2020', 'span'],
  ])('takes “%s” for the period %s, a %s', (text, period, length) => {
    expect(periodGiven(text)).toBe(period)
    expect(lengthOf(period)).toBe(length)
  })

  it.each(['vorig jaar', '20', '2020-13', '2020-Q5'])('does not take “%s” for a period', (text) =>
    expect(periodGiven(text)).toBeUndefined(),
  )

  it('knows the codes for everyone', () => {
    expect(isTotal('T001038')).toBe(true)
    expect(isTotal('3000')).toBe(false)
  })
})
