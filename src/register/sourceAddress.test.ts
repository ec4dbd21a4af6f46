import { expect, it } from 'vitest'
import { sourceAddress } from './sourceAddress.ts'

const at = { origin: 'https://voorbeeld.nl', municipality: 'GM0935', language: 'nl' as const }

it('leads to the same view, for the municipality and in the language of the slide', () => {
  const whole = '/partners?weergave=matrix&taal=en&gemeente=GM0917#hier'
  expect(sourceAddress(whole, at)).toBe('https://voorbeeld.nl/partners?weergave=matrix&gemeente=GM0935#hier')
  expect(sourceAddress('/doelen', { ...at, language: 'en' })).toBe(
    'https://voorbeeld.nl/doelen?gemeente=GM0935&taal=en',
  )
})

it('leads nowhere else, whatever the address says', () => {
  for (const whole of ['//evil.example', '/\\evil.example', '/\t/evil.example', 'https://evil.example/taken'])
    expect(() => sourceAddress(whole, at)).toThrow(RangeError)
})

it('leads to another part of the page where that is asked for', () => {
  expect(sourceAddress('/indicatoren/roken#trend', at, 'cijfers')).toBe(
    'https://voorbeeld.nl/indicatoren/roken?gemeente=GM0935#cijfers',
  )
})
