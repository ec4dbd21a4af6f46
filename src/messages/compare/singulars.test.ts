import { describe, expect, it } from 'vitest'
import { comparedTexts } from './figure.ts'
import { profileTexts } from './profile.ts'

describe.each(['nl', 'en'] as const)('one region, in %s', (language) => {
  const t = comparedTexts[language]
  const p = profileTexts[language]

  it.each([
    ['a mean', (of: string) => t.weighted('X', '5 %', of)],
    ['an approximation', (of: string) => t.approximation('X', '5 %', of, '18+', '2020')],
    ['a rest', (of: string) => t.restWeighted('X', '5 %', of)],
    ['an approximate rest', (of: string) => t.restApproximation('X', '5 %', of, '18+', '2020')],
    ['what a mean rests on', t.basisMean],
    ['what a rest rests on', t.basisRest],
    ['a band', p.band],
    ['the key of bands', (of: string) => p.key('X', 'Y', of)],
  ])('is no plural in %s', (_, words) => {
    expect(words('1')).toMatch(language === 'nl' ? /\bgebied\b/ : /\bregion\b/)
    expect(words('1')).not.toMatch(/gebieden|regions/)
    expect(words('12')).toMatch(/12.*(gebieden|regions)/)
  })
})
