import { expect, it } from 'vitest'
import { municipalityAround, smallScaleOf, wijkAround } from './smallRegions.ts'

it.each([
  { code: 'BU09170203', scale: 'buurt', municipality: 'GM0917', wijk: 'WK091702' },
  { code: 'BU0363AA0B', scale: 'buurt', municipality: 'GM0363', wijk: 'WK0363AA' },
  { code: 'WK091702', scale: 'wijk', municipality: 'GM0917', wijk: undefined },
  { code: 'GM0917', scale: undefined, municipality: undefined, wijk: undefined },
  { code: 'NL01', scale: undefined, municipality: undefined, wijk: undefined },
])('knows where $code lies', ({ code, scale, municipality, wijk }) => {
  expect(smallScaleOf(code)).toBe(scale)
  expect(municipalityAround(code)).toBe(municipality)
  expect(wijkAround(code)).toBe(wijk)
})
