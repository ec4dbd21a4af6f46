import { expect, it } from 'vitest'
import { tidied } from './tidied.ts'

const NOTHING = { indicators: [], regions: [] }

it('keeps a choice of nothing: it is not the same as no choice', () => {
  expect(tidied(NOTHING, [], [])).toEqual(NOTHING)
})

it('drops wijken and buurten of another scale, and with the last of them the choice', () => {
  const regions = ['WK091722', 'GM0935', 'BU09172201']
  expect(tidied({ regions }, [], undefined)).toEqual({ regions: ['GM0935'] })
  expect(tidied({ regions, scale: 'wijk' }, [], undefined).regions).toEqual(['WK091722', 'GM0935'])
  expect(tidied({ regions: ['WK091722'], scale: 'buurt' }, [], undefined)).toEqual({ scale: 'buurt' })
})

it('needs no empty list beside one that says something', () => {
  expect(tidied({ regions: [], groups: ['PV31'] }, [], undefined)).toEqual({ groups: ['PV31'] })
  expect(tidied({ regions: ['GM0935'], groups: [] }, [], undefined)).toEqual({ regions: ['GM0935'] })
})
