import { describe, expect, it } from 'vitest'
import { isEmbedded } from './addresses.ts'
import { addressOfEmbedded, embeddedAddress } from './embedding.ts'

const shownAlone = (address: string) => embeddedAddress(new URL(address, 'https://gv.nl'))

describe('the address of a figure alone', () => {
  it.each([
    '/vergelijken?indicator=rokers,overgewicht&weergave=kaart',
    '/indicatoren/overgewicht?gemeente=GM0917#cijfer-50090ned-18',
    '/partners?weergave=diagram&doel=gala-4-leefstijl',
  ])('stands before that of its page, and leads back to it: %s', (address) => {
    const alone = shownAlone(address)
    expect(alone).toBe(`/insluiten${address}`)
    expect(isEmbedded(new URL(alone ?? '', 'https://gv.nl').pathname)).toBe(true)
    expect(addressOfEmbedded(alone ?? '')).toBe(address)
  })

  it.each([
    '/',
    '/taken',
    '/partners',
    '/partners?weergave=matrix',
    '/indicatoren',
    '/indicatoren/overgewicht',
    '/indicatoren/overgewicht#naar-een-doel',
    '/doelen/trendbreuk-25#cijfer-x',
    '/insluiten/vergelijken',
  ])('is none for %s', (address) => {
    expect(shownAlone(address)).toBeUndefined()
  })

  it('leads nowhere else', () => {
    expect(addressOfEmbedded('/taken?wet=wpg')).toBe('/taken?wet=wpg')
  })
})
