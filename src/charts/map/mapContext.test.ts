import { expect, it } from 'vitest'
import { placesInTitle } from './mapContext.ts'

const buurten = (...names: string[]) => names.map((within, place) => ({ code: `BU0917000${place}`, within }))

it('names the municipalities of buurten in the title, and counts them where they are many', () => {
  expect(placesInTitle(buurten('Heerlen', 'Kerkrade', 'Heerlen'), 'nl')).toBe(
    'de buurten van Heerlen en Kerkrade',
  )
  expect(placesInTitle(buurten('Heerlen', 'Kerkrade', 'Vaals', 'Stein'), 'en')).toBe(
    'the neighbourhoods (buurten) of 4 municipalities',
  )
})

it('says no place of municipalities, or where one is not known', () => {
  expect(placesInTitle([{ code: 'GM0917' }], 'nl')).toBeUndefined()
  expect(placesInTitle([...buurten('Heerlen'), { code: 'BU09280001' }], 'nl')).toBeUndefined()
})
